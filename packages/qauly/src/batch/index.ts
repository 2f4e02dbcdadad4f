/** Batches of acts, for programs that run under Node.js: `qauly batch` is made of it. */
export {
  type CreatePoolOptions,
  createPool,
  type DocumentPool,
  type PoolAct,
  type PoolDocument,
} from "./create-pool.js";
export type { DocumentLine, DocumentStatus, Failure, FailureLine } from "./document.js";
export { countDocuments } from "./inputs/count.js";
export type { BatchOptions, BatchParseOptions, Shard } from "./options.js";
export type { OwnOptions } from "./processes/messages.js";
export type { BatchDifference, BatchProgress, DocumentStep } from "./progress.js";
export { resultFiles } from "./results/paths.js";
export type { BatchSummary, Counts } from "./results/summary.js";
export { runBatch } from "./run-batch.js";
