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

/** Not results: who is at work here, and what is unpacked while it is read. */
export const workFiles = { lock: ".lock", spool: ".spool" } as const;

export type WorkPaths = Readonly<Record<keyof typeof resultFiles | keyof typeof workFiles, string>>;

export function pathsIn(folder: string): WorkPaths {
  const entries = Object.entries({ ...resultFiles, ...workFiles }).map(([key, name]) => [key, join(folder, name)]);
  return Object.fromEntries(entries) as WorkPaths;
}
