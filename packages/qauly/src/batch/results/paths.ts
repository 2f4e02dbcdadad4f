/** The files of a result folder. */
import { join } from "node:path";

/** Names of the files of a result folder. */
export const resultFiles = {
  /** One Resolution a line, as `qauly parse` gives it. */
  acts: "acts.jsonl",
  /** One `FailureLine` for each document that is failed or partial. */
  failures: "failures.jsonl",
  /** One `DocumentLine` for each document. */
  documents: "documents.jsonl",
  /** A header, then one `JournalLine` for each document. */
  journal: "journal.jsonl",
  summary: "summary.json",
  /** The documents, those that need a look first at the top. */
  review: "review.csv",
} as const;

/** Not results: who is at work here, what is unpacked while it is read, and the results of an update before it is whole. */
export const workFiles = { lock: ".lock", spool: ".spool", update: ".update" } as const;

/** What else stands in a result folder, made from the results. */
const madeFromResults = ["corrections.jsonl", "report.html"];
const own: ReadonlySet<string> = new Set([
  ...Object.values(resultFiles),
  ...Object.values(workFiles),
  ...madeFromResults,
]);

/** Tells whether a name in a result folder is one of the batch's own. */
export const isOwnName = (name: string): boolean => own.has(name) || name.startsWith(".");

export type WorkPaths = Readonly<Record<keyof typeof resultFiles | keyof typeof workFiles, string>>;

export function pathsIn(folder: string): WorkPaths {
  const entries = Object.entries({ ...resultFiles, ...workFiles }).map(([key, name]) => [key, join(folder, name)]);
  return Object.fromEntries(entries) as WorkPaths;
}
