/** How far a batch is. */
import type { DocumentStatus } from "./document.js";
import type { BatchSummary } from "./results/summary.js";

/** How far a batch is. */
export interface BatchProgress {
  /** What the result folder holds by now. */
  readonly summary: BatchSummary;
  /** Inputs that were looked at in this run, those of other shards and those read before among them. */
  readonly examined: number;
  /** Those of them that other shards read. */
  readonly elsewhere: number;
}

/** What happens to a document while a batch runs. `page`: so many of the pages that need it were recognised. */
export type DocumentStep = { readonly path: string } & (
  | { readonly kind: "begun" }
  | { readonly kind: "page"; readonly page: number; readonly total: number }
  | { readonly kind: "ended"; readonly status: DocumentStatus | "kept" }
);

/** How the inputs differ from those of which the results speak, in documents. */
export interface BatchDifference {
  /** Edited since they were read. */
  readonly edited: number;
  /** Not read, since the run was finished before they came. */
  readonly added: number;
  /** No longer there. */
  readonly gone: number;
}
