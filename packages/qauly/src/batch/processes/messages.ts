/** What the dispatcher and a process that reads say to one another. */
import type { ActLanguage } from "@qauly/extractor";
import type { ParseActOptions } from "../../parse-act.js";
import type { Standing } from "../../queue/level.js";
import type { ActCounts, CorrectionCounts, Failure } from "../document.js";
import type { BatchParseOptions } from "../options.js";
import type { SpooledAct } from "../spool.js";

/** Options that a document may have of its own, before those of all documents. */
export interface OwnOptions {
  /** Which language is read of a document that holds the act in two. */
  readonly language?: ParseActOptions["language"] | undefined;
  /** Language of the findings' messages. */
  readonly lang?: ParseActOptions["lang"] | undefined;
  /** When pages are recognised. */
  readonly ocr?: ParseActOptions["ocr"] | undefined;
  /** Which text of a DOCX with tracked changes is read. */
  readonly changes?: ParseActOptions["changes"] | undefined;
}

/** Where the bytes of a document are. `fileName`: null where the result has none. */
export interface Source {
  readonly at: string | Uint8Array;
  readonly fileName: string | null;
  /** Absent: it is read as all documents are. */
  readonly own?: OwnOptions | undefined;
  /** Of a page in two languages; absent: that of all documents. */
  readonly language?: ActLanguage | undefined;
}

/** `id`: of a document, in one process. */
export interface ToRead extends Source {
  readonly id: number;
}

/** What all documents are read by. */
export interface ReadingOptions extends BatchParseOptions {
  /** Pictures that a process recognises at a time. Default: 1. */
  readonly pictures?: number;
}

/**
 * `spool`: folder for acts; null where they come in the answers. `forget`: the document is to be read elsewhere, if it
 * is not begun yet.
 */
export type ToReader =
  | { readonly kind: "start"; readonly parse: ReadingOptions; readonly spool: string | null }
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
  /** One line of JSON with its line break, UTF-8: where it lies in the spool, or, without one, itself. */
  readonly act: SpooledAct | null;
  readonly line: Uint8Array | null;
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
  /** Where in the program it was born; none where it was no error of a program. */
  readonly trace?: string | undefined;
}

/** Pages that were read, of how many, and by what: their text layer, or recognition. */
export interface PageRead {
  readonly kind: "page";
  readonly by: "layer" | "ocr";
  readonly page: number;
  readonly total: number;
}

/** `id`: that of the document. */
export type Answered = (ReadAct | ReadFailure) & { readonly id: number };

/**
 * `page`: a page of the document that is being read was read. `memory`: bytes that the process holds. Documents
 * are answered in the order in which they came, but for those that are forgotten; the answers to short ones gather for
 * a while.
 */
export type FromReader =
  | { readonly kind: "ready" }
  | PageRead
  | { readonly kind: "forgotten"; readonly id: number }
  | { readonly kind: "answers"; readonly answers: readonly Answered[]; readonly memory: number };
