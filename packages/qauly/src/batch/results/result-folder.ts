/** The result folder: what is there, and writing to it so that a cut at any moment leaves whole documents. */
import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, truncate, writeFile } from "node:fs/promises";
import { QaulyError } from "@qauly/model";
import { writeReview } from "../../queue/review-csv.js";
import type { BatchSettings } from "../options.js";
import { type SpooledAct, spoolReader } from "../spool.js";
import { type Ends, headerOf, type JournalLine, readJournal } from "./journal.js";
import { type Known, linesOf, type Settled } from "./lines.js";
import { pathsIn, resultFiles, type WorkPaths } from "./paths.js";
import { type BatchSummary, tally } from "./summary.js";
import { unwritable } from "./unwritable.js";

export interface ResultFolder {
  readonly paths: WorkPaths;
  /** Whether this very document was written in an earlier run. */
  isWritten(path: string, sha256: string | null): boolean;
  known(sha256: string): Known | undefined;
  /** Writes documents, in this order, and returns when the system has them on disk. */
  write(documents: readonly Settled[]): Promise<void>;
  summary(complete: boolean): BatchSummary;
  /** Writes the summary and closes the files. */
  close(complete: boolean): Promise<void>;
}

/**
 * Opens a folder for a new batch, or for one to go on.
 *
 * @throws QaulyError `batch.exists`, `batch.mismatch`, `output.unwritable`
 */
export async function openResults(settings: BatchSettings): Promise<ResultFolder> {
  const paths = pathsIn(settings.out);
  const counted = tally();
  const written = new Set<string>();
  const contents = new Map<string, Known>();
  const spooled = spoolReader();
  let nextLine = 0;

  const note = (line: JournalLine): void => {
    counted.add(line);
    if (line.status === "done" || line.status === "partial") nextLine += 1;
    if (line.sha256 === null || line.status === "skipped") return;
    const known = line.line ?? line.failure;
    if (known !== null) contents.set(keyOf(line.sha256), known);
  };
  const header = headerOf(settings);
  const isThere = existsSync(paths.journal);
  if (!settings.resume) refuseResults(paths);
  const kept = isThere
    ? await readJournal(paths, header, (line) => {
        note(line);
        written.add(identity(line.path, line.sha256));
      })
    : null;
  await prepareFiles(paths, kept?.ends ?? { acts: 0, failures: 0, documents: 0 }, kept?.journal ?? 0);
  const files = {
    acts: await open(paths.acts, "a"),
    failures: await open(paths.failures, "a"),
    documents: await open(paths.documents, "a"),
    journal: await open(paths.journal, "a"),
  };
  let ends: Ends = kept?.ends ?? { acts: 0, failures: 0, documents: 0 };
  if (kept === null) await append(files.journal, [jsonLine(header)]);

  return {
    paths,
    isWritten: (path, sha256) => written.size > 0 && written.has(identity(path, sha256)),
    known: (sha256) => contents.get(keyOf(sha256)),
    async write(settled) {
      const acts: SpooledAct[] = [];
      const out: Record<"failures" | "documents" | "journal", Uint8Array[]> = {
        failures: [],
        documents: [],
        journal: [],
      };
      for (const document of settled) {
        const known = document.sha256 === null ? undefined : contents.get(keyOf(document.sha256));
        const lines = linesOf(document, known, nextLine);
        if (lines.act !== null) acts.push(lines.act);
        if (lines.failure !== null) out.failures.push(jsonLine(lines.failure));
        out.documents.push(jsonLine(lines.document));
        ends = {
          acts: ends.acts + (lines.act?.length ?? 0),
          failures: ends.failures + (lines.failure === null ? 0 : (out.failures.at(-1)?.length ?? 0)),
          documents: ends.documents + (out.documents.at(-1)?.length ?? 0),
        };
        const line: JournalLine = { ...lines.journal, ends };
        out.journal.push(jsonLine(line));
        note(line);
      }
      await orUnwritable(async () => {
        if (acts.length > 0) await append(files.acts, [spooled.take(acts)]);
        await append(files.failures, out.failures);
        await append(files.documents, out.documents);
        await append(files.journal, out.journal);
      });
    },
    summary: counted.summary,
    async close(complete) {
      await orUnwritable(async () => {
        await writeReview(paths.journal, partialOf(paths.review));
        await rename(partialOf(paths.review), paths.review);
        const partial = partialOf(paths.summary);
        await writeFile(partial, `${JSON.stringify(counted.summary(complete), null, 2)}\n`);
        await rename(partial, paths.summary);
        for (const file of Object.values(files)) await file.close();
        await rm(paths.spool, { recursive: true, force: true });
      });
    },
  };
}

function refuseResults(paths: WorkPaths): void {
  const found = Object.entries(resultFiles).filter(([key]) => existsSync(paths[key as keyof WorkPaths]));
  const [first] = found;
  if (first === undefined) return;
  throw new QaulyError(
    "batch.exists",
    `there are results in it (${first[1]})`,
    "go on with them by --resume, or give another --out",
  );
}

/** Cuts off what belongs to no whole document. */
async function prepareFiles(paths: WorkPaths, ends: Ends, journal: number): Promise<void> {
  await orUnwritable(async () => {
    for (const [path, end] of [
      [paths.acts, ends.acts],
      [paths.failures, ends.failures],
      [paths.documents, ends.documents],
      [paths.journal, journal],
    ] as const) {
      await (await open(path, "a")).close();
      await truncate(path, end);
    }
    for (const made of [paths.summary, paths.review]) {
      await rm(made, { force: true });
      await rm(partialOf(made), { force: true });
    }
    await rm(paths.spool, { recursive: true, force: true });
    await mkdir(paths.spool);
  });
}

/** Under this name it is written, and under its own it is whole. */
const partialOf = (path: string): string => `${path}.partial`;

async function append(file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  if (pieces.length === 0) return;
  const [only] = pieces;
  await file.appendFile(pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces));
  await file.datasync();
}

async function orUnwritable(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw unwritable(error);
  }
}

function jsonLine(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** Thirty-two bytes instead of the sixty-four of its digits: there may be very many. */
const keyOf = (sha256: string): string => Buffer.from(sha256, "hex").toString("latin1");

const identity = (path: string, sha256: string | null): string => `${sha256 ?? ""}\0${path}`;
