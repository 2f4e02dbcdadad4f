import type { SourceDocument } from "@qauly/extractor";
import type { Annex, Clause, PinpointStep, Reference, Resolution, Target } from "@qauly/model";
import { adiletUri } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import type { Citation } from "../references/citation.js";
import { findCitations } from "../references/find-citations.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { Recorder } from "./recorder.js";

type Texts = Pick<Resolution, "preamble" | "clauses" | "annexes">;

/** Finds the citations of all running texts, in reading order; targets only where the document itself shows them. */
export function assembleReferences(
  texts: Texts,
  language: Language,
  document: SourceDocument,
  recorder: Recorder,
): Reference[] {
  const references: Reference[] = [];
  for (const { path, text } of runningTexts(texts)) {
    for (const citation of findCitations(text, language)) {
      const index = references.length;
      recorder.part(`/references/${index}/text`, path, citation.start, citation.end);
      const source = recorder.text(`/references/${index}/text`);
      references.push({
        id: `ref-${index + 1}`,
        kind: citation.kind,
        text: text.slice(citation.start, citation.end),
        at: { path, start: citation.start, end: citation.end },
        act: actOf(citation),
        pinpoint: [...citation.pinpoint],
        target:
          citation.kind === "internal"
            ? internalTarget(citation.pinpoint, texts)
            : linkTarget(source, document, language.code),
      });
    }
  }
  return references;
}

function actOf(citation: Citation): Reference["act"] {
  if (citation.kind === "internal") return null;
  const { type, title, authority, date, number, registration } = citation;
  return { type, title, authority, date, number, registration };
}

function* runningTexts({ preamble, clauses, annexes }: Texts): Generator<{ path: string; text: string }> {
  if (preamble !== null) yield { path: "/preamble/text", text: preamble.text };
  yield* clauseTexts(clauses, "/clauses");
  for (const [index, annex] of annexes.entries()) {
    for (const [at, text] of annex.paragraphs.entries()) yield { path: `/annexes/${index}/paragraphs/${at}`, text };
  }
}

function* clauseTexts(clauses: readonly Clause[], path: string): Generator<{ path: string; text: string }> {
  for (const [index, clause] of clauses.entries()) {
    yield { path: `${path}/${index}/text`, text: clause.text };
    yield* clauseTexts(clause.children, `${path}/${index}/children`);
  }
}

/** The annex or clause of this document that a pinpoint names. */
function internalTarget(pinpoint: readonly PinpointStep[], { clauses, annexes }: Texts): Target | null {
  const [first, ...rest] = pinpoint;
  if (first === undefined) return null;
  const path = first.unit === "annex" ? annexPath(first, annexes) : clausePath([first, ...rest], clauses, "/clauses");
  return path === null ? null : { id: null, uri: null, path, basis: "internal" };
}

function annexPath(step: PinpointStep, annexes: readonly Annex[]): string | null {
  if (step.number === null) return annexes.length === 1 ? "/annexes/0" : null;
  const index = annexes.findIndex((annex) => String(annex.number) === step.number);
  if (index >= 0) return `/annexes/${index}`;
  return annexes.length === 1 && annexes[0]?.number === null && step.number === "1" ? "/annexes/0" : null;
}

function clausePath(steps: readonly PinpointStep[], clauses: readonly Clause[], path: string): string | null {
  const [step, ...rest] = steps;
  if (step === undefined || !["clause", "subclause"].includes(step.unit)) return null;
  const index = clauses.findIndex((clause) => clause.number === step.number);
  if (index < 0) return null;
  const here = `${path}/${index}`;
  return rest.length === 0 ? here : clausePath(rest, (clauses[index] as Clause).children, `${here}/children`);
}

const documentId = /\/(?:kaz|rus|eng)\/docs\/([A-Z]\d{2}[A-Z0-9_]{4,10})(?![A-Z0-9_])/;

/** The registry document that a hyperlink under the citation's words points to. */
function linkTarget(
  source: SourcedText | undefined,
  document: SourceDocument,
  language: Resolution["language"],
): Target | null {
  for (const range of source?.ranges() ?? []) {
    const page = document.pages.find((candidate) => candidate.number === range.page);
    for (const token of page?.tokens ?? []) {
      if (token.link === null || token.hidden || token.end <= range.start || token.start >= range.end) continue;
      const id = documentId.exec(token.link)?.[1];
      if (id !== undefined) return { id, uri: adiletUri(id, language), path: null, basis: "link" };
    }
  }
  return null;
}
