/** Lines of a result folder beside the acts: what became of each document. */
import { QaulyError } from "@qauly/model";
import { type DocumentLine, documentStatuses } from "../batch/document.js";

/** A line of `failures.jsonl`. */
export interface FailureLine {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** Pages that could not be read. */
  readonly pages: readonly number[];
}

type Fields = Readonly<Record<string, unknown>>;

const textOr = <T>(value: unknown, other: T): string | T => (typeof value === "string" ? value : other);
const countOr = <T>(value: unknown, other: T): number | T =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : other;

/** Throws QaulyError `schema.invalid`. Fields of later versions are let pass. */
export function documentLine(value: unknown): DocumentLine {
  const { path, sha256, byteLength, status, line, code } = fieldsOf(value);
  const known = documentStatuses.find((one) => one === status);
  if (typeof path !== "string" || known === undefined) throw notOf("documents.jsonl");
  return {
    path,
    sha256: textOr(sha256, null),
    byteLength: countOr(byteLength, null),
    status: known,
    line: countOr(line, null),
    code: textOr(code, null),
  };
}

/** Throws QaulyError `schema.invalid`. */
export function failureLine(value: unknown): FailureLine {
  const { path, code, message, advice, pages } = fieldsOf(value);
  if (typeof path !== "string" || typeof code !== "string") throw notOf("failures.jsonl");
  const listed = Array.isArray(pages) ? pages.filter((page) => countOr(page, null) !== null) : [];
  return { path, code, message: textOr(message, ""), advice: textOr(advice, ""), pages: listed };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function notOf(file: string): QaulyError {
  return new QaulyError("schema.invalid", `not a line of ${file}`, "make the results anew with qauly batch");
}
