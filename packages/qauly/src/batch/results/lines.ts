/** What is written of one document, in each of the files. */
import { type Standing, standingOfFailure } from "../../queue/level.js";
import { type DocumentLine, type Failure, type FailureLine, noCounts } from "../document.js";
import type { MissingPage, ReadAct, ReadFailure } from "../processes/messages.js";
import type { SpooledAct } from "../spool.js";
import type { JournalLine } from "./journal.js";

/** A document that was read, or need not be: `same` are the bytes of one that was read before. */
export interface Settled {
  readonly path: string;
  readonly sha256: string | null;
  readonly byteLength: number | null;
  readonly outcome: ReadAct | ReadFailure | { readonly kind: "same" } | KeptOutcome;
}

/** What an earlier run has read from the same bytes under the same name. */
export interface KeptOutcome {
  readonly kind: "kept";
  readonly act: SpooledAct | null;
  readonly said: Pick<JournalLine, "status" | "failure" | "counts" | "standing" | "corrections">;
}

/** What is known of a content: the line of its act, or why it has none. */
export type Known = number | Failure;

export interface Lines {
  readonly act: SpooledAct | null;
  readonly failure: FailureLine | null;
  readonly document: DocumentLine;
  readonly journal: Omit<JournalLine, "ends">;
}

/** `nextLine`: that of the next act. */
export function linesOf(
  { path, sha256, byteLength, outcome }: Settled,
  known: Known | undefined,
  nextLine: number,
): Lines {
  if (outcome.kind === "kept") return keptLines({ path, sha256, byteLength }, outcome, nextLine);
  const act = outcome.kind === "act" ? outcome : null;
  const failure = failureOf(outcome, known);
  const isSame = outcome.kind === "same" && typeof known === "number";
  const status = isSame ? "skipped" : act === null ? statusOf(failure) : failure === null ? "done" : "partial";
  const line = isSame ? known : act === null ? null : nextLine;
  const document = { path, sha256, byteLength, status, line } as const;
  return {
    act: act?.act ?? null,
    failure:
      failure === null || status === "done" || status === "skipped" ? null : { path, sha256, status, ...failure },
    document: { ...document, code: failure?.code ?? null },
    journal: {
      ...document,
      failure,
      counts: act?.counts ?? noCounts,
      standing: isSame ? null : standingOf(act, failure),
      corrections: act?.corrections ?? null,
    },
  };
}

/** Of a document without an act. */
const statusOf = (failure: Failure | null) => (failure?.code === "input.not-an-act" ? "not-an-act" : "failed");

function keptLines(
  bytes: Pick<Settled, "path" | "sha256" | "byteLength">,
  { act, said }: KeptOutcome,
  nextLine: number,
): Lines {
  const { status, failure } = said;
  const document = { ...bytes, status, line: act === null ? null : nextLine } as const;
  const { path, sha256 } = bytes;
  return {
    act,
    failure:
      failure === null || status === "done" || status === "skipped" ? null : { path, sha256, status, ...failure },
    document: { ...document, code: failure?.code ?? null },
    journal: { ...document, failure, counts: said.counts, standing: said.standing, corrections: said.corrections },
  };
}

function standingOf(act: ReadAct | null, failure: Failure | null): Standing | null {
  return failure === null ? (act?.standing ?? null) : standingOfFailure(failure, act?.standing ?? null);
}

/** Bytes that gave no result under one path give none under another. */
function failureOf(outcome: Exclude<Settled["outcome"], KeptOutcome>, known: Known | undefined): Failure | null {
  switch (outcome.kind) {
    case "failure":
      return outcome.failure;
    case "same":
      return typeof known === "object" ? known : null;
    case "act":
      return outcome.missing.length === 0 ? null : partial(outcome.missing);
  }
}

function partial(missing: readonly MissingPage[]): Failure {
  return {
    code: missing.some(({ code }) => code === "page.unread") ? "page.unread" : "page.damaged",
    message: [...new Set(missing.map(({ reason }) => reason))].join(" "),
    advice: "look at these pages; a better copy of the file may hold their text",
    pages: [...new Set(missing.map(({ page }) => page))].sort((a, b) => a - b),
  };
}
