/** What the dispatcher and a process that reads say to one another. */
import type { ActCounts, Failure } from "../document.js";
import type { BatchParseOptions } from "../options.js";

export type ToReader =
  | { readonly kind: "start"; readonly parse: BatchParseOptions }
  | { readonly kind: "read"; readonly file: string; readonly fileName: string };

/** A page of which nothing, or not all, could be read. */
export interface MissingPage {
  readonly page: number;
  readonly reason: string;
}

export interface ReadAct {
  readonly kind: "act";
  /** One line of JSON with its line break, UTF-8. */
  readonly act: Uint8Array;
  /** Of the bytes that were read. */
  readonly sha256: string;
  readonly counts: ActCounts;
  readonly missing: readonly MissingPage[];
}

export interface ReadFailure {
  readonly kind: "failure";
  readonly failure: Failure;
}

/** `page`: a page was recognised. `memory`: bytes that the process holds afterwards. */
export type FromReader =
  | { readonly kind: "ready" }
  | { readonly kind: "page" }
  | ((ReadAct | ReadFailure) & { readonly memory: number });
