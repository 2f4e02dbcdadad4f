/** `--out act.csv` means CSV: the form of results from the name of their file. */
import { extname } from "node:path";
import type { Command } from "commander";
import { UsageError } from "./exit.js";
import type { CitationFormat, Format, TableFormat } from "./options.js";

/** The forms that go with the ending of a name; the first is meant where none is asked for. */
type Names<F> = Readonly<Record<string, readonly F[]>>;

export const parseNames: Names<Format> = {
  ".json": ["json"],
  ".jsonl": ["jsonl"],
  ".ndjson": ["jsonl"],
  ".csv": ["csv"],
};
export const citationNames: Names<CitationFormat> = {
  ".jsonl": ["jsonl"],
  ".ndjson": ["jsonl"],
  ".csv": ["csv", "edges"],
  ".json": [],
};

export const tableNames: Names<TableFormat> = {
  ".md": ["md"],
  ".markdown": ["md"],
  ".html": ["html"],
  ".htm": ["html"],
  ".csv": ["csv"],
  ".xlsx": ["xlsx"],
};

/** Endings of forms that only tables have. */
const tables: Readonly<Record<string, string>> = {
  ".parquet": "parquet",
  ".duckdb": "duckdb",
  ".xlsx": "xlsx",
  ".xls": "xlsx",
};

/** @throws UsageError where name and `--format` contradict one another. */
export function formatByName<F extends string>(
  { format, out }: { readonly format: F; readonly out?: string },
  command: Command,
  names: Names<F>,
): F {
  if (out === undefined) return format;
  const ending = extname(out).toLowerCase();
  const table = tables[ending];
  if (table !== undefined && names[ending] === undefined) {
    throw new UsageError(
      `--out ${out}: ${command.name()} does not write this form: write JSON lines, then qauly export FILE.jsonl --to ${table}`,
    );
  }
  const meant = names[ending];
  if (meant === undefined) return format;
  const [first] = meant;
  if (command.getOptionValueSource("format") === "default" && first !== undefined) return first;
  if (meant.includes(format)) return format;
  throw new UsageError(
    `--out ${out}: its name does not go with --format ${format}: give another name, or leave one of the two out`,
  );
}
