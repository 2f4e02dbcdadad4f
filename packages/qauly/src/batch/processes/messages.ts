/** What the dispatcher and a process that reads say to one another. */
import type { Standing } from "../../queue/level.js";
import type { ActCounts, CorrectionCounts, Failure } from "../document.js";
import type { BatchParseOptions } from "../options.js";
import type { SpooledAct } from "../spool.js";

/** `id`: of a document, in one process. */
export interface ToRead {
  readonly id: number;
  readonly file: string;
  readonly fileName: string;
}

/** `spool`: folder for acts. `forget`: the document is to be read elsewhere, if it is not begun yet. */
export type ToReader =
  | { readonly kind: "start"; readonly parse: BatchParseOptions; readonly spool: string }
  | { readonly kind: "read"; readonly documents: readonly ToRead[] }
  | { readonly kind: "forget"; readonly id: number };

/** A page of which nothing, or not all, could be read, or at which the file is damaged. */
export interface MissingPage {
  readonly page: number;
  readonly code: "page.unread" | "page.damaged";
  readonly reason: string;
}

export interface ReadAct {
  readonly kind: "act";
  /** One line of JSON with its line break, UTF-8. */
  readonly act: SpooledAct;
  /** Of the bytes that were read. */
  readonly sha256: string;
  readonly counts: ActCounts;
  readonly missing: readonly MissingPage[];
  readonly standing: Standing;
  /** Null where nobody decided on it. */
  readonly corrections: CorrectionCounts | null;
}

export interface ReadFailure {
  readonly kind: "failure";
  readonly failure: Failure;
}

/** `id`: that of the document. */
export type Answered = (ReadAct | ReadFailure) & { readonly id: number };

/**
 * `page`: a page of the document that is being read was recognised. `memory`: bytes that the process holds. Documents
 * are answered in the order in which they came, but for those that are forgotten; the answers to short ones gather for
 * a while.
 */
export type FromReader =
  | { readonly kind: "ready" }
  | { readonly kind: "page" }
  | { readonly kind: "forgotten"; readonly id: number }
  | { readonly kind: "answers"; readonly answers: readonly Answered[]; readonly memory: number };
