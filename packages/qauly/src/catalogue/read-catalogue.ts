/** Rows of a user's own catalogue of acts, from JSON lines or CSV. */
import { type KnownAct, KnownActRowSchema, QaulyError } from "@qauly/model";
// Its build for browsers, which Node.js runs as well: the other one takes for granted that there is a Buffer.
import { CsvError, parse } from "csv-parse/browser/esm/sync";

/** The forms in which a catalogue may be written. */
export type CatalogueFormat = "jsonl" | "csv";

/** A row before it is checked. */
interface RawRow {
  /** Line in the text on which the row begins, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/**
 * Reads rows of a catalogue for `parseAct(input, { catalogue })`. Keys of a JSON object and headers of the CSV are the
 * same: `id`, `type`, `titleKk`, `titleRu`, `authority`, `date`, `number`, `registration`, `inForceFrom`, `inForceTo`,
 * `source`; docs/identifiers.md describes them.
 *
 * @throws QaulyError `catalogue.invalid` that names the first line that is no row
 */
export function readCatalogue(text: string, format: CatalogueFormat): KnownAct[] {
  const whole = text.replace(/^\uFEFF/, "");
  const rows = format === "csv" ? csvRows(whole) : jsonRows(whole);
  const seen = new Map<string, number>();
  return rows.map(({ line, value }) => {
    const act = asKnownAct(value, line);
    const earlier = seen.get(act.id);
    if (earlier !== undefined) throw invalid(line, `id: ${act.id} stands on line ${earlier} already`);
    seen.set(act.id, line);
    return act;
  });
}

function asKnownAct(value: unknown, line: number): KnownAct {
  const row = KnownActRowSchema.safeParse(value);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  throw invalid(line, `${field}${issue?.message ?? "wrong form"}`, row.error);
}

function jsonRows(text: string): RawRow[] {
  return text.split("\n").flatMap((content, index) => {
    if (content.trim() === "") return [];
    try {
      return [{ line: index + 1, value: JSON.parse(content) }];
    } catch (cause) {
      throw invalid(index + 1, "not a JSON object", cause);
    }
  });
}

/** What spreadsheets put between columns where the comma is the decimal mark. */
const otherSeparators: readonly (readonly [mark: string, name: string])[] = [
  [";", "semicolons"],
  ["\t", "tabs"],
];

function csvRows(text: string): RawRow[] {
  const header = /^\s*(.*)/.exec(text)?.[1] ?? "";
  const [, separator] = otherSeparators.find(([mark]) => !header.includes(",") && header.includes(mark)) ?? [];
  if (separator !== undefined) {
    throw invalid(1, `${separator} part the columns`, undefined, "save the catalogue as CSV with commas");
  }
  try {
    // `lines` counts to the end of a row; cells do not hold line breaks in practice, so the row begins there.
    const rows = parse(text, { columns: true, info: true, skip_empty_lines: true, trim: true }) as unknown as {
      record: Readonly<Record<string, string>>;
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ line: info.lines, value: record }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw invalid(Number(cause.lines ?? 1), cause.message, cause);
  }
}

const readTheDocs = "see docs/identifiers.md for the columns of a catalogue";

function invalid(line: number, what: string, cause?: unknown, advice = readTheDocs): QaulyError {
  return new QaulyError("catalogue.invalid", `line ${line}: ${what}`, advice, { cause });
}
