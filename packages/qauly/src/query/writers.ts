/** Answers of a query in the form that was asked for. */
import type { QueryFormat } from "../command/options.js";
import { alignedColumns } from "../writers/aligned-columns.js";
import { type CsvProgram, csvLine, csvStart } from "../writers/csv-line.js";
import { cellText, type QueryCell } from "./cells.js";

export interface AnswerWriter {
  start(names: readonly string[]): string;
  row(cells: readonly QueryCell[]): string;
  end(): string;
}

function csvAnswer(program?: CsvProgram): AnswerWriter {
  return {
    start: (names) => csvStart(program) + csvLine(names, program),
    row: (cells) => csvLine(cells.map(cellText), program),
    end: () => "",
  };
}

function jsonRow(names: readonly string[], cells: readonly QueryCell[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])));
}

function jsonLinesAnswer(): AnswerWriter {
  let columns: readonly string[] = [];
  return {
    start(names) {
      columns = names;
      return "";
    },
    row: (cells) => `${jsonRow(columns, cells)}\n`,
    end: () => "",
  };
}

function jsonAnswer(): AnswerWriter {
  const lines = jsonLinesAnswer();
  let before = "[\n";
  return {
    start: lines.start,
    row(cells) {
      const written = before + lines.row(cells).trimEnd();
      before = ",\n";
      return written;
    },
    end: () => (before === "[\n" ? "[]\n" : "\n]\n"),
  };
}

/** For people. Gathers all rows, since widths depend on the last one, too. */
function tableAnswer(): AnswerWriter {
  const rows: string[][] = [];
  const shown = (cell: QueryCell) => String(cellText(cell) ?? "");
  return {
    start(names) {
      rows.push([...names]);
      return "";
    },
    row(cells) {
      rows.push(cells.map(shown));
      return "";
    },
    end: () => alignedColumns(rows),
  };
}

const writers: Readonly<Record<QueryFormat, (program?: CsvProgram) => AnswerWriter>> = {
  table: tableAnswer,
  json: jsonAnswer,
  jsonl: jsonLinesAnswer,
  csv: csvAnswer,
};

export const answerWriter = (format: QueryFormat, program?: CsvProgram): AnswerWriter => writers[format](program);
