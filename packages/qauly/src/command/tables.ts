/** `qauly tables`: the tables of acts, for people and spreadsheets. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Resolution } from "@qauly/model";
import { scratchFolder } from "../scratch.js";
import { actToCells, cellsStart } from "../tables/cells.js";
import { actToHtml, pageStart } from "../tables/html.js";
import { actToMarkdown } from "../tables/markdown.js";
import { sheetsOf } from "../tables/sheets.js";
import { csvStart } from "../writers/csv-line.js";
import { writeSheets } from "../xlsx/workbook.js";
import { checkProgram } from "./csv-program.js";
import { type ExitCode, UsageError } from "./exit.js";
import type { TablesOptions } from "./options.js";
import { openSink } from "./output.js";
import { checkFiles, readEach, type Written } from "./read-each.js";

export async function tables(files: readonly string[], options: TablesOptions): Promise<ExitCode> {
  checkFiles(files);
  checkProgram(options.for, options.format, "--format");
  if (options.format === "xlsx" && options.out === undefined) {
    throw new UsageError("--format xlsx: a workbook is no text: name its file with --out FILE.xlsx");
  }
  const sink = openSink(options.out, files, options.force);
  return readEach(files, options, sink, writtenAs(options));
}

function writtenAs({ format, for: program }: TablesOptions): Written {
  let before = "";
  const opened = (text: string): string => {
    const whole = before + text;
    before = "";
    return whole;
  };
  switch (format) {
    case "md":
      return { act: actToMarkdown, end: () => "" };
    case "html":
      before = pageStart();
      return { act: (act) => opened(actToHtml(act)), end: () => "</html>\n" };
    case "csv":
      before = csvStart(program) + cellsStart(program);
      return { act: (act) => opened(actToCells(act, program)), end: () => "" };
    case "xlsx": {
      const acts: Resolution[] = [];
      return {
        act(act) {
          acts.push(act);
          return "";
        },
        end: () => workbookOf(acts),
      };
    }
  }
}

async function workbookOf(acts: readonly Resolution[]): Promise<Uint8Array> {
  const folder = await scratchFolder("qauly-tables-");
  try {
    const file = join(folder, "tables.xlsx");
    await writeSheets(file, sheetsOf(acts));
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
