/** Tables as files of text: a line for each row. */

import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { type CsvProgram, csvLine, csvStart } from "../writers/csv-line.js";
import type { RowSink } from "./rows.js";
import type { Cell, Column } from "./table.js";
import { tables } from "./tables/index.js";

export type TextFormat = "csv" | "jsonl";

interface LineForm {
  readonly head: (columns: readonly Column[]) => string;
  readonly line: (columns: readonly Column[], cells: readonly Cell[]) => string;
}

const csvForm = (program?: CsvProgram): LineForm => ({
  head: (columns) =>
    csvStart(program) +
    csvLine(
      columns.map(({ name }) => name),
      program,
    ),
  line: (_, cells) => csvLine(cells, program),
});

const jsonLinesForm: LineForm = {
  head: () => "",
  line: (columns, cells) =>
    `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]])))}\n`,
};

/** Characters that are gathered before a file is written to. */
const gathered = 256 * 1024;

interface OpenTable {
  readonly columns: readonly Column[];
  readonly stream: WriteStream;
  text: string;
}

/** `program`: which a CSV is for. Opens `TABLE.csv` or `TABLE.jsonl` in a folder for every table. */
export function textFiles(
  folder: string,
  format: TextFormat,
  program?: CsvProgram,
): RowSink & { close(): Promise<void> } {
  const form = format === "csv" ? csvForm(program) : jsonLinesForm;
  const failures: unknown[] = [];
  const open = new Map<string, OpenTable>(
    tables.map(({ name, columns }) => {
      const stream = createWriteStream(join(folder, `${name}.${format}`));
      stream.on("error", (error) => failures.push(error));
      return [name, { columns, stream, text: form.head(columns) }];
    }),
  );
  const write = async (table: OpenTable) => {
    if (failures.length > 0) throw failures[0];
    const { text, stream } = table;
    table.text = "";
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
  return {
    row(name, cells) {
      const table = open.get(name);
      if (table !== undefined) table.text += form.line(table.columns, cells);
    },
    async flush() {
      for (const table of open.values()) if (table.text.length >= gathered) await write(table);
    },
    async close() {
      for (const table of open.values()) {
        await write(table);
        table.stream.end();
        await once(table.stream, "close");
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
