/** How far a batch is. */
import type { BatchSummary } from "./results/summary.js";

/** How far a batch is. */
export interface BatchProgress {
  /** What the result folder holds by now. */
  readonly summary: BatchSummary;
  /** Inputs that were looked at in this run, those of other shards and those read before among them. */
  readonly examined: number;
}
