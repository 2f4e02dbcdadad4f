import type { SourceDocument } from "@qauly/extractor";
import type { Annex, Clause, PinpointStep, Reference, Resolution, Target } from "@qauly/model";
import { adiletIdFromUri, adiletUri, allMatches } from "@qauly/model/rules";
import type { Citation, InternalCitation, Stretch } from "../grammar/citation.js";
import { DefinedNames } from "../grammar/defined-names.js";
import { newWording, withoutWording } from "../grammar/new-wording.js";
import { tokenize } from "../grammar/tokens/tokenize.js";
import type { Language } from "../language/language.js";
import { citationsIn } from "../references/find-citations.js";
import { type CitedPlaces, placesOf } from "../references/places.js";
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
  const origins: (object | null)[] = [];
  const names = new DefinedNames();
  for (const { path, text, wording } of withWording(runningTexts(texts), language)) {
    const reading = tokenize(withoutWording(text, wording), language);
    for (const found of citationsIn(reading, language, names)) {
      const citation = found.kind === "internal" ? inItsPlace(found, path, texts) : found;
      if (citation === null) continue;
      const index = references.length;
      recorder.part(`/references/${index}/text`, path, citation.start, citation.end);
      const source = recorder.text(`/references/${index}/text`);
      origins.push(citation.kind === "act" ? citation.origin : null);
      const reference: Reference = {
        id: `ref-${index + 1}`,
        kind: citation.kind,
        text: text.slice(citation.start, citation.end),
        at: { path, start: citation.start, end: citation.end },
        act: actOf(citation),
        pinpoint: [...citation.pinpoint],
        target:
          citation.kind === "internal"
            ? internalTarget(citation, path, texts)
            : linkTarget(source, document, language.code),
      };
      references.push(reference);
      recordValues(reference, index, placesOf(citation, reading), recorder);
    }
  }
  return withSharedLinks(references, origins);
}

/** The place of each value: its own where it is printed, else that of the whole citation, from which it was derived. */
function recordValues(
  { at, act, pinpoint, target }: Reference,
  index: number,
  places: CitedPlaces,
  recorder: Recorder,
): void {
  const here = `/references/${index}`;
  const record = (pointer: string, value: unknown): void => {
    if (value === null) return;
    const place = places.get(pointer);
    if (place === undefined) recorder.same(`${here}${pointer}`, `${here}/text`);
    else recorder.part(`${here}${pointer}`, at.path, place.start, place.end);
  };
  for (const [field, value] of Object.entries(act ?? {})) if (field !== "registration") record(`/act/${field}`, value);
  for (const [field, value] of Object.entries(act?.registration ?? {})) record(`/act/registration/${field}`, value);
  for (const [step, { unit, number }] of pinpoint.entries()) {
    record(`/pinpoint/${step}/unit`, unit);
    record(`/pinpoint/${step}/number`, number);
  }
  if (target?.basis === "link") record("/target/id", target.id);
}

/** A link under one of several citations that rest on the same words is a link to the act of all of them. */
function withSharedLinks(references: readonly Reference[], origins: readonly (object | null)[]): Reference[] {
  const links = new Map<object, Target>();
  for (const [index, { target }] of references.entries()) {
    const origin = origins[index];
    if (target?.basis === "link" && origin != null && !links.has(origin)) links.set(origin, target);
  }
  return references.map((reference, index) => {
    const origin = origins[index];
    const shared = origin == null ? undefined : links.get(origin);
    return reference.target === null && shared !== undefined ? { ...reference, target: shared } : reference;
  });
}

function actOf(citation: Citation): Reference["act"] {
  if (citation.kind === "internal") return null;
  const { type, title, authority, date, number, registration } = citation;
  // Of damaged text a name may be left without a letter.
  const named = authority === null || authority.trim() === "" ? null : authority;
  return { type, title, authority: named, date, number, registration };
}

interface RunningText {
  readonly path: string;
  readonly text: string;
}

/** The texts with what of each is new wording of another act; those of one outermost clause or annex are read together. */
function* withWording(
  texts: Iterable<RunningText>,
  language: Language,
): Generator<RunningText & { readonly wording: Stretch | null }> {
  for (const together of byPlace(texts)) {
    const wordings = newWording(
      together.map(({ text }) => text),
      language.endOfUnclosed,
    );
    for (const [index, running] of together.entries()) yield { ...running, wording: wordings[index] ?? null };
  }
}

function byPlace(texts: Iterable<RunningText>): Iterable<readonly RunningText[]> {
  const places = new Map<string, RunningText[]>();
  for (const running of texts) {
    const place = running.path.split("/", 3).join("/");
    const others = places.get(place);
    if (others === undefined) places.set(place, [running]);
    else others.push(running);
  }
  return places.values();
}

function* runningTexts({ preamble, clauses, annexes }: Texts): Generator<RunningText> {
  if (preamble !== null) yield { path: "/preamble/text", text: preamble.text };
  yield* clauseTexts(clauses, "/clauses");
  for (const [index, annex] of annexes.entries()) {
    for (const [at, text] of annex.paragraphs.entries()) yield { path: `/annexes/${index}/paragraphs/${at}`, text };
  }
}

function* clauseTexts(clauses: readonly Clause[], path: string): Generator<RunningText> {
  for (const [index, clause] of clauses.entries()) {
    yield { path: `${path}/${index}/text`, text: clause.text };
    yield* clauseTexts(clause.children, `${path}/${index}/children`);
  }
}

/**
 * An internal citation with the way to its place from outermost: `осы тармақтың 2) тармақшасы` in clause 3 is clause 3,
 * subclause 2. Null where the text that holds it has no such unit, or speaks of a document that is none.
 */
function inItsPlace(citation: InternalCitation, path: string, { clauses }: Texts): InternalCitation | null {
  if (citation.scope === "act") return citation;
  if (citation.scope === "document") return annexHolding(path) === null ? null : citation;
  const way = wayTo(path, clauses);
  const depth = citation.scope === "clause" ? 1 : 2;
  if (way.length < depth) return null;
  return { ...citation, pinpoint: [...way.slice(0, depth), ...citation.pinpoint] };
}

/** The numbered clause and subclause that hold the text at a pointer. */
function wayTo(path: string, clauses: readonly Clause[]): PinpointStep[] {
  const steps: PinpointStep[] = [];
  let level = clauses;
  for (const match of allMatches(path, /\/(?:clauses|children)\/(\d+)/g)) {
    const clause = level[Number(match[1])];
    if (clause === undefined || clause.number === null) break;
    steps.push({ unit: steps.length === 0 ? "clause" : "subclause", number: clause.number });
    level = clause.children;
  }
  return steps;
}

function annexHolding(path: string): number | null {
  const index = /^\/annexes\/(\d+)\//.exec(path)?.[1];
  return index === undefined ? null : Number(index);
}

/** The annex, table or clause of this document that a citation in the text at `from` names. */
function internalTarget(citation: InternalCitation, from: string, texts: Texts): Target | null {
  const path =
    citation.scope === "document" ? paragraphPath(citation, from, texts.annexes) : placePath(citation, texts);
  return path === null ? null : { id: null, uri: null, path, basis: "internal" };
}

function placePath({ pinpoint, table }: InternalCitation, { clauses, annexes }: Texts): string | null {
  const [first] = pinpoint;
  if (first === undefined) return null;
  if (first.unit !== "annex") return clausePath(pinpoint, clauses, "/clauses");
  const path = annexPath(first, annexes);
  const annex = path === null ? undefined : annexes[Number(path.slice("/annexes/".length))];
  return table !== null && annex?.tables[table - 1] !== undefined ? `${path}/tables/${table - 1}` : path;
}

/** `осы Қағидалардың 5-тармағы`: the paragraph of the same annex that begins with the number. */
function paragraphPath({ pinpoint }: InternalCitation, from: string, annexes: readonly Annex[]): string | null {
  const annex = annexHolding(from);
  const [first] = pinpoint;
  if (annex === null || first?.unit !== "clause") return null;
  const index = annexes[annex]?.paragraphs.findIndex((text) => text.startsWith(`${first.number}.`)) ?? -1;
  return index < 0 ? null : `/annexes/${annex}/paragraphs/${index}`;
}

function annexPath(step: PinpointStep, annexes: readonly Annex[]): string | null {
  if (step.number === null) return annexes.length === 1 ? "/annexes/0" : null;
  const index = annexes.findIndex((annex) => String(annex.number) === step.number);
  if (index >= 0) return `/annexes/${index}`;
  return annexes.length === 1 && annexes[0]?.number === null && step.number === "1" ? "/annexes/0" : null;
}

function clausePath(steps: readonly PinpointStep[], clauses: readonly Clause[], path: string): string | null {
  const [step, ...rest] = steps;
  if (step === undefined) return null;
  // Parts and indents have no numbers of their own in a document: what holds them is the nearest place.
  if (path !== "/clauses" && (step.unit === "part" || step.unit === "indent")) return path.replace(/\/children$/, "");
  if (step.unit !== "clause" && step.unit !== "subclause") return null;
  const index = clauses.findIndex((clause) => clause.number === step.number);
  if (index < 0) return null;
  const here = `${path}/${index}`;
  return rest.length === 0 ? here : clausePath(rest, (clauses[index] as Clause).children, `${here}/children`);
}

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
      const id = adiletIdFromUri(token.link);
      if (id !== null) return { id, uri: adiletUri(id, language), path: null, basis: "link" };
    }
  }
  return null;
}
