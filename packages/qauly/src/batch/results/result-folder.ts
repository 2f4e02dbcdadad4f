/** The result folder: what is there, and writing to it so that a cut at any moment leaves whole documents. */
import { existsSync, readFileSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { QaulyError } from "@qauly/model";
import { writeReview } from "../../queue/review-csv.js";
import type { BatchSettings } from "../options.js";
import { type SpooledAct, spoolReader } from "../spool.js";
import { type Ends, headerOf, type JournalLine, readJournal } from "./journal.js";
import { keptResults } from "./kept.js";
import { type KeptOutcome, type Known, linesOf, type Settled } from "./lines.js";
import { pathsIn, resultFiles, type WorkPaths } from "./paths.js";
import { type BatchSummary, tally } from "./summary.js";
import { unwritable } from "./unwritable.js";

export interface ResultFolder {
  readonly paths: WorkPaths;
  /** The run that is to go on was finished: nothing is left to be read. */
  readonly isFinished: boolean;
  /** Documents that an earlier run has written. */
  readonly earlier: number;
  /** Whether an earlier run has written the document of this path, and whether its bytes are the same. */
  earlierOf(path: string, sha256: string | null): "same" | "edited" | null;
  known(sha256: string): Known | undefined;
  /** What an update need not read; null where it is to be read. */
  kept(path: string, sha256: string): KeptOutcome | null;
  /** Writes documents, in this order, and returns when the system has them on disk. */
  write(documents: readonly Settled[]): Promise<void>;
  summary(complete: boolean): BatchSummary;
  /** Writes the summary and closes the files. */
  close(complete: boolean): Promise<void>;
}

/**
 * Opens a folder for a new batch, or for one to go on.
 *
 * @throws QaulyError `batch.exists`, `batch.mismatch`, `batch.inputs`, `output.unwritable`
 */
export async function openResults(settings: BatchSettings): Promise<ResultFolder> {
  const paths = pathsIn(settings.out);
  await orUnwritable(() => finishUpdate(paths));
  if (settings.update && existsSync(paths.journal)) return openUpdate(settings);
  if (settings.resume && existsSync(paths.update)) {
    throw new QaulyError("batch.mismatch", "an update of its results was cut off", "finish it with --update");
  }
  return openAt(settings, paths);
}

async function openAt(settings: BatchSettings, paths: WorkPaths): Promise<ResultFolder> {
  const counted = tally();
  const written = new Map<string, string | null>();
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
        written.set(line.path, line.sha256 === null ? null : keyOf(line.sha256));
      })
    : null;
  const isFinished = kept !== null && isWhole(paths, written.size);
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
    isFinished,
    earlier: written.size,
    earlierOf(path, sha256) {
      const known = written.get(path);
      if (known === undefined) return null;
      return known === (sha256 === null ? null : keyOf(sha256)) ? "same" : "edited";
    },
    kept: () => null,
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

/** Whether the summary speaks of so many documents and says that they are all. */
function isWhole(paths: WorkPaths, documents: number): boolean {
  try {
    const { complete, documents: counted } = JSON.parse(readFileSync(paths.summary, "utf8")) as BatchSummary;
    return complete && counted.total === documents;
  } catch {
    return false;
  }
}

/** Where the results of an update that was cut off lie while another one takes from them. */
const beforeOf = (paths: WorkPaths): string => `${paths.update}-before`;
/** Stands in the folder of an update whose results are whole. */
const wholeMark = "whole";

/**
 * The results are written anew beside the old ones, and take their place once they are whole: so they are those of a
 * new run, byte for byte, and an update that is cut off changes nothing.
 */
async function openUpdate(settings: BatchSettings): Promise<ResultFolder> {
  const paths = pathsIn(settings.out);
  const header = headerOf(settings);
  const kept = keptResults();
  await kept.add(paths, header, settings.otherInputs);
  const before = pathsIn(beforeOf(paths));
  await orUnwritable(async () => {
    if (existsSync(pathsIn(paths.update).journal)) {
      await rm(beforeOf(paths), { recursive: true, force: true });
      await rename(paths.update, beforeOf(paths));
    }
    await rm(paths.update, { recursive: true, force: true });
    await mkdir(paths.update);
  });
  // Made under other options, they are of no use.
  if (existsSync(before.journal)) await kept.add(before, header, true).catch(() => {});
  const results = await openAt({ ...settings, resume: false }, pathsIn(paths.update));
  return {
    ...results,
    kept: kept.find,
    async close(complete) {
      await results.close(complete);
      kept.close();
      if (!complete) return;
      await orUnwritable(async () => {
        await writeFile(join(paths.update, wholeMark), "");
        await finishUpdate(paths);
      });
    },
  };
}

/** Puts the results of an update that is whole into their place; goes on where that was cut off. */
async function finishUpdate(paths: WorkPaths): Promise<void> {
  if (!existsSync(join(paths.update, wholeMark))) return;
  const made = pathsIn(paths.update);
  for (const key of Object.keys(resultFiles) as (keyof typeof resultFiles)[]) {
    if (existsSync(made[key])) await rename(made[key], paths[key]);
  }
  await rm(beforeOf(paths), { recursive: true, force: true });
  await rm(paths.update, { recursive: true, force: true });
}

function refuseResults(paths: WorkPaths): void {
  const found = Object.entries(resultFiles).filter(([key]) => existsSync(paths[key as keyof WorkPaths]));
  const [first] = found;
  if (first === undefined) return;
  throw new QaulyError(
    "batch.exists",
    `there are results in it (${first[1]})`,
    "finish a run that was cut off with --resume, bring them up to date with --update, or give another --out",
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
