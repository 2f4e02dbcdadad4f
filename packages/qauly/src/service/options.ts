/** What the service can be told, with its defaults. */
import { availableParallelism } from "node:os";
import { defaultLimits, defaultMemory } from "../limits.js";
import type { ParseActOptions } from "../parse-act.js";

/** Levels of the log, from the most that is said to nothing. */
export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a service is told. */
export interface ServiceOptions {
  /** Documents that are read at the same time, each in a process of its own. Default: the processors there are. */
  readonly jobs?: number;
  /** Documents that may wait for a process; more are answered with 503. Default: 64. */
  readonly queue?: number;
  /** Seconds that a document may take; they begin anew with each page of it that was recognised. Default: 60. */
  readonly timeout?: number;
  /** MiB that a process may hold. Default: 1024. */
  readonly maxMemory?: number;
  /** MiB that a document may have. Default: 256. */
  readonly maxSize?: number;
  /** Pages that a document may have. Default: 5000. */
  readonly maxPages?: number;
  /** Documents of a batch. Default: 10,000. */
  readonly maxBatch?: number;
  /** MiB that the documents of a batch may have together. Default: 1024. */
  readonly maxBatchSize?: number;
  /** Minutes for which the results of a batch are kept. Default: 60. */
  readonly keep?: number;
  /** Hosts that may be told when a batch is done; no others are asked anything. Default: none. */
  readonly webhookHosts?: readonly string[];
  /** What a client must send as `Authorization: Bearer …`. Default: nothing is asked. */
  readonly token?: string;
  /** Origins whose pages may call the service; `*` is all. Default: none. */
  readonly origins?: readonly string[];
  /** Folder with language data for recognition. Default: that of the package. */
  readonly tessdata?: string;
  /** Quota rules and acts of the user's own. */
  readonly parse?: Pick<ParseActOptions, "rules" | "catalogue">;
  /** How much the log says. Default: info. */
  readonly logLevel?: LogLevel;
  /** Where the log goes. Default: standard error. */
  readonly log?: { write(line: string): void };
}

export type ServiceSettings = Required<Omit<ServiceOptions, "token" | "tessdata" | "log">> &
  Pick<ServiceOptions, "token" | "tessdata" | "log">;

/** @throws RangeError for a number that makes no sense */
export function serviceSettings(options: ServiceOptions): ServiceSettings {
  const settings: ServiceSettings = {
    jobs: availableParallelism(),
    queue: 64,
    timeout: defaultLimits.timeLimit,
    maxMemory: defaultMemory,
    maxSize: defaultLimits.sizeLimit,
    maxPages: defaultLimits.pageLimit,
    maxBatch: 10_000,
    maxBatchSize: 1024,
    keep: 60,
    webhookHosts: [],
    origins: [],
    parse: {},
    logLevel: "info",
    ...options,
  };
  const { jobs, queue, timeout, maxMemory, maxSize, maxPages, maxBatch, maxBatchSize, keep, token } = settings;
  for (const [name, value] of Object.entries({
    jobs,
    timeout,
    maxMemory,
    maxSize,
    maxPages,
    maxBatch,
    maxBatchSize,
    keep,
  })) {
    if (!(value > 0)) throw new RangeError(`${name}: ${value} is not above zero`);
  }
  if (!Number.isInteger(jobs)) throw new RangeError(`jobs: ${jobs} is not a whole number`);
  if (!(queue >= 0)) throw new RangeError(`queue: ${queue} is below zero`);
  if (token !== undefined && token.length < shortestToken) {
    throw new RangeError(`token: fewer than ${shortestToken} characters can be guessed`);
  }
  return settings;
}

const shortestToken = 16;
