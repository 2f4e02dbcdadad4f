/** What a batch can be told, with its defaults. */
import { availableParallelism } from "node:os";
import type { DecisionEntry } from "../corrections/entry.js";
import { defaultLimits, defaultMemory } from "../limits.js";
import type { ParseActOptions } from "../parse-act.js";
import type { BatchDifference, BatchProgress, DocumentStep } from "./progress.js";

/** Options that a batch has of its own. */
type HeldOutside = Pick<ParseActOptions, "isolate" | "timeLimit" | "memoryLimit" | "sizeLimit">;

/** Options of `parseAct` that hold for all documents. They go to other processes, so they are data alone. */
export interface BatchParseOptions
  extends Omit<ParseActOptions, "fileName" | "reader" | "signal" | "onPage" | "onScan" | keyof HeldOutside> {
  /** What people decided on values of these documents. */
  readonly corrections?: readonly DecisionEntry[];
}

/** One part of the documents, told by the digest of their bytes: the same document is in the same part everywhere. */
export interface Shard {
  /** From 1 to `count`. */
  readonly number: number;
  /** Number of parts. */
  readonly count: number;
}

/** What a batch is told. */
export interface BatchOptions {
  /** Folder for the results; made where it is absent. */
  readonly out: string;
  /** Options of `parseAct` for all documents. */
  readonly parse?: BatchParseOptions;
  /** Documents that are read at the same time, each in a process of its own. Default: the processors there are. */
  readonly jobs?: number;
  /** Seconds that a document may take; they begin anew with each page of it that was recognised. Default: 60. */
  readonly timeout?: number;
  /** MiB that a process may hold. Default: 1024. */
  readonly maxMemory?: number;
  /** MiB that a document may have, unpacked if it lies in an archive. Default: 256. */
  readonly maxSize?: number;
  /** Acts in the order of the inputs; else as they are ready. Default: true. */
  readonly ordered?: boolean;
  /** Finishes a run that was cut off, and nothing else: what was written stays as it is. Default: false. */
  readonly resume?: boolean;
  /**
   * Makes the results in `out` those of a new run over the inputs as they are now. Only documents that are new, edited
   * or renamed are read. Default: false.
   */
  readonly update?: boolean;
  /**
   * What is kept of the inputs, to be compared by a later run into the same folder. Default: the paths, where they are
   * an array; else nothing is kept.
   */
  readonly inputs?: readonly string[];
  /** With `update`: the inputs may be others than before. Default: false. */
  readonly otherInputs?: boolean;
  /** Reads one part of the documents alone. Default: all. */
  readonly shard?: Shard;
  /** Globs of files and folders that are left out; one without a slash is held against the name alone. */
  readonly exclude?: readonly string[];
  /** Ends the batch early: what is being read is finished, the summary says that it is not complete. */
  readonly signal?: AbortSignal;
  /** Called after documents were written. */
  readonly onProgress?: (progress: BatchProgress) => void;
  /** Called at each step of a document. */
  readonly onDocument?: (step: DocumentStep) => void;
  /** Called at the end of a run with `resume` where the inputs are no longer those of which the results speak. */
  readonly onDifference?: (difference: BatchDifference) => void;
}

export interface BatchSettings {
  readonly out: string;
  readonly parse: BatchParseOptions;
  readonly jobs: number;
  readonly timeout: number;
  readonly maxMemory: number;
  readonly maxSize: number;
  readonly ordered: boolean;
  readonly resume: boolean;
  readonly update: boolean;
  /** Null where they are not known before they are read. */
  readonly inputs: readonly string[] | null;
  readonly otherInputs: boolean;
  readonly shard: Shard | null;
  readonly exclude: readonly string[];
}

/** Throws RangeError for a number that makes no sense. */
export function settingsOf(options: BatchOptions, inputs: readonly string[] | null): BatchSettings {
  const { update = false, otherInputs = false } = options;
  const { out, parse = {}, ordered = true, resume = false, shard = null, exclude = [] } = options;
  const { jobs = availableParallelism(), timeout = defaultLimits.timeLimit } = options;
  const { maxMemory = defaultMemory, maxSize = defaultLimits.sizeLimit } = options;
  for (const [name, value] of Object.entries({ jobs, timeout, maxMemory, maxSize })) {
    if (!(value > 0) || !Number.isFinite(value)) throw new RangeError(`${name}: ${value} is not above zero`);
  }
  if (resume && update) throw new RangeError("resume, update: only one of the two can be asked for");
  if (!Number.isInteger(jobs)) throw new RangeError(`jobs: ${jobs} is not a whole number`);
  if (shard !== null && !isShard(shard))
    throw new RangeError(`shard: there is no part ${shard.number} of ${shard.count}`);
  return {
    ...{ out, parse, jobs, timeout, maxMemory, maxSize, ordered },
    ...{ resume, update, inputs, otherInputs, shard, exclude },
  };
}

function isShard({ number, count }: Shard): boolean {
  return Number.isInteger(number) && Number.isInteger(count) && number >= 1 && number <= count;
}
