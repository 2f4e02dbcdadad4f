/** A batch: from paths to a folder of results, whatever the paths lead to. */
import { mkdir, rm } from "node:fs/promises";
import { basename } from "node:path/posix";
import { QaulyError } from "@qauly/model";
import PQueue from "p-queue";
import { systemCode } from "../input-error.js";
import type { DocumentStatus } from "./document.js";
import { failureOf } from "./failure.js";
import { type Candidate, candidatesOf } from "./inputs/candidate.js";
import { checkInputs } from "./inputs/check.js";
import { exclusion } from "./inputs/exclusion.js";
import { inputsOf } from "./inputs/inputs.js";
import { isInShard } from "./inputs/shard.js";
import { type BatchOptions, type BatchSettings, settingsOf } from "./options.js";
import type { ReadAct, ReadFailure } from "./processes/messages.js";
import { type Pool, readerPool } from "./processes/pool.js";
import type { OnPage } from "./processes/reader.js";
import { type Writer, writerTo } from "./results/in-order.js";
import type { Settled } from "./results/lines.js";
import { takeLock } from "./results/lock.js";
import { pathsIn } from "./results/paths.js";
import { openResults, type ResultFolder } from "./results/result-folder.js";
import type { BatchSummary } from "./results/summary.js";
import { untilAborted } from "./until-aborted.js";

/**
 * Reads the acts that the paths lead to: files, folders, globs, ZIP archives. Documents are read in other processes, each with a
 * bound of time and memory; one that cannot be read fails alone. See docs/batch.md for what is in the result folder.
 *
 * @param paths in the order in which the results are to stand; a folder's files come by name
 * @returns what the folder holds in the end, which is `summary.json` too
 * @throws QaulyError `batch.exists`, `batch.locked`, `batch.mismatch`, `batch.inputs`, `output.unwritable` of the result folder;
 *   RangeError for options that make no sense. What is wrong with a document is in the results, never thrown.
 */
export async function runBatch(
  paths: Iterable<string> | AsyncIterable<string>,
  options: BatchOptions,
): Promise<BatchSummary> {
  const settings = settingsOf(options, inputsOfRun(paths, options));
  await checkInputs(settings);
  const giveBack = await lockFolder(settings.out);
  try {
    const results = await openResults(settings);
    const isComplete = await readAll(paths, { settings, options, results });
    await results.close(isComplete);
    return results.summary(isComplete);
  } finally {
    await giveBack();
  }
}

function inputsOfRun(
  paths: Iterable<string> | AsyncIterable<string>,
  { inputs }: BatchOptions,
): readonly string[] | null {
  return inputs ?? (Array.isArray(paths) ? paths : null);
}

async function lockFolder(out: string): Promise<() => Promise<void>> {
  try {
    await mkdir(out, { recursive: true });
    return await takeLock(pathsIn(out).lock);
  } catch (error) {
    if (error instanceof QaulyError) throw error;
    throw new QaulyError("output.unwritable", `it cannot be written (${systemCode(error)})`, "choose another place", {
      cause: error,
    });
  }
}

interface Run {
  readonly settings: BatchSettings;
  readonly options: BatchOptions;
  readonly results: ResultFolder;
}

/** False when the signal ended it early. */
async function readAll(paths: Iterable<string> | AsyncIterable<string>, run: Run): Promise<boolean> {
  const { settings, options, results } = run;
  const { signal, onProgress } = options;
  let examined = 0;
  let elsewhere = 0;
  const difference = { edited: 0, added: 0, gone: results.earlier };
  const tell = (): void => onProgress?.({ summary: results.summary(false), examined, elsewhere });
  const writer = writerTo(results, settings.ordered, tell);
  const { jobs, parse, timeout, maxMemory } = settings;
  const pool = readerPool({ processes: jobs, parse, timeout, maxMemory, spool: results.paths.spool });
  try {
    const documents = new PQueue({ concurrency: settings.jobs });
    const dispatch = dispatcher({ documents, pool, writer, results, tellStep: options.onDocument ?? (() => {}) });
    const seen = new Set<string>();
    for await (const candidate of untilAborted(candidatesAt(paths, run), signal)) {
      examined += 1;
      const isNew = !seen.has(candidate.path);
      seen.add(candidate.path);
      const isOwn = isInShard(candidate, settings.shard);
      if (isNew && !isOwn) elsewhere += 1;
      const earlier = results.earlierOf(candidate.path, candidate.sha256);
      if (isNew && earlier !== null) difference.gone -= 1;
      if (isNew && earlier === "edited") difference.edited += 1;
      const isAdded = isNew && isOwn && earlier === null;
      if (isAdded && results.isFinished) difference.added += 1;
      if (isAdded && !results.isFinished) await dispatch(candidate);
      else await discard(candidate);
    }
    await documents.onIdle();
    await writer.end();
    if (signal?.aborted === true) return false;
    if (difference.edited + difference.added + difference.gone > 0) options.onDifference?.(difference);
    return true;
  } finally {
    pool.close();
  }
}

async function* candidatesAt(paths: Iterable<string> | AsyncIterable<string>, { settings, results }: Run) {
  const { exclude, out, maxSize } = settings;
  const options = { maxSize: maxSize * 1024 ** 2, spool: results.paths.spool, isExcluded: exclusion(exclude) };
  for await (const input of inputsOf(paths, { exclude, out })) yield* candidatesOf(input, options);
}

interface Dispatching {
  readonly documents: PQueue;
  readonly pool: Pool;
  readonly writer: Writer;
  readonly results: ResultFolder;
  readonly tellStep: NonNullable<BatchOptions["onDocument"]>;
}

/** Digests of documents that are written are forgotten once there are more than this: the results know them. */
const keptUnderWay = 4096;

/** Hands one document on, and waits while more are under way than are needed to keep the processes busy. */
function dispatcher({
  documents,
  pool,
  writer,
  results,
  tellStep,
}: Dispatching): (candidate: Candidate) => Promise<void> {
  let count = 0;
  const underWay = new Set<string>();
  return async (candidate) => {
    const index = count;
    count += 1;
    await writer.room(index);
    const { path, sha256, byteLength, file, failure } = candidate;
    const settle = (outcome: Settled["outcome"]): void => {
      writer.settle(index, { path, sha256, byteLength, outcome });
      tellStep({ path, kind: "ended", status: statusOf(outcome) });
    };
    if (failure !== null || sha256 === null || file === null) {
      settle({ kind: "failure", failure: failure ?? failureOf(new Error("no file")) });
    } else if (underWay.has(sha256) || results.known(sha256) !== undefined) {
      await discard(candidate);
      settle({ kind: "same" });
    } else {
      underWay.add(sha256);
      const kept = results.kept(path, sha256);
      if (underWay.size > keptUnderWay)
        for (const each of underWay) if (results.known(each) !== undefined) underWay.delete(each);
      if (kept !== null) {
        await discard(candidate);
        settle(kept);
        return;
      }
      const onPage: OnPage = ({ by, page, total }) => {
        if (by === "ocr") tellStep({ path, kind: "page", page, total });
      };
      const read = async (): Promise<void> => {
        tellStep({ path, kind: "begun" });
        settle(checked(await pool.read({ at: file, fileName: basename(path) }, { onPage }), sha256));
        documents.concurrency = pool.room;
        await discard(candidate);
      };
      documents.add(read).catch(writer.fail);
      await documents.onSizeLessThan(1);
    }
  };
}

function statusOf(outcome: Settled["outcome"]): DocumentStatus | "kept" {
  if (outcome.kind === "failure") return "failed";
  if (outcome.kind === "same") return "skipped";
  if (outcome.kind === "kept") return "kept";
  return outcome.missing.length > 0 ? "partial" : "done";
}

const asFailure = (error: unknown): ReadFailure => ({ kind: "failure", failure: failureOf(error) });

/** The document is read a second time where it lies, and may be another by then. */
function checked(answer: ReadAct | ReadFailure, sha256: string): ReadAct | ReadFailure {
  if (answer.kind === "failure" || answer.sha256 === sha256) return answer;
  return asFailure(
    new QaulyError("input.changed", "the file changed while it was read", "read it again when it is whole"),
  );
}

async function discard({ file, isSpooled }: Candidate): Promise<void> {
  if (isSpooled && file !== null) await rm(file, { force: true });
}
