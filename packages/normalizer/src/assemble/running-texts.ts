import type { Annex, Clause, PinpointStep, Resolution, Section } from "@qauly/model";
import type { Stretch } from "../grammar/citation.js";
import { newWording } from "../grammar/new-wording.js";
import type { Language } from "../language/language.js";
import { pointerTo, under } from "../text/pointer.js";

/** The parts of a result in which citations are sought. */
export type Texts = Pick<Resolution, "preamble" | "clauses" | "sections" | "annexes" | "notes">;

/** Where a running text stands. */
export interface Place {
  readonly path: string;
  /** The numbered article, clause and subclause that hold it, outermost first. */
  readonly way: readonly PinpointStep[];
  /** Index of the annex that holds it; null in the act itself. */
  readonly annex: number | null;
}

export interface RunningText extends Place {
  readonly text: string;
  /** What of it is new wording of another act, so that nothing there speaks of this one. */
  readonly wording: Stretch | null;
}

type Passage = Omit<RunningText, "wording">;

/**
 * Preamble, clauses, sections, annexes and footnotes in reading order. New wording may run over the texts of one outermost
 * clause, one section or annex.
 */
export function* runningTexts(
  { preamble, clauses, sections, annexes, notes }: Texts,
  language: Language,
): Generator<RunningText> {
  const outside = { way: [], annex: null };
  if (preamble !== null) {
    yield* withWording([{ ...outside, path: pointerTo("preamble", "text"), text: preamble.text }], language);
  }
  for (const [index, clause] of clauses.entries()) {
    yield* withWording([...clausePassages(clause, pointerTo("clauses", index), [])], language);
  }
  yield* sectionTexts(sections, pointerTo("sections"), language);
  for (const [index, annex] of annexes.entries()) yield* withWording(annexPassages(annex, index), language);
  for (const [index, { kind, text }] of notes.entries()) {
    if (kind === "footnote") yield { ...outside, path: pointerTo("notes", index, "text"), text, wording: null };
  }
}

function* sectionTexts(sections: readonly Section[], folder: string, language: Language): Generator<RunningText> {
  for (const [index, section] of sections.entries()) {
    const here = under(folder, index);
    const { kind, number, heading, text } = section;
    const way = kind === "article" && number !== null ? [{ unit: "article", number } as const] : [];
    const passage = { way, annex: null };
    const passages: Passage[] = [];
    if (heading !== null) passages.push({ ...passage, path: under(here, "heading"), text: heading });
    if (text !== "") passages.push({ ...passage, path: under(here, "text"), text });
    for (const [at, clause] of section.clauses.entries()) {
      passages.push(...clausePassages(clause, under(here, "clauses", at), way));
    }
    yield* withWording(passages, language);
    yield* sectionTexts(section.sections, under(here, "sections"), language);
  }
}

function* clausePassages(clause: Clause, here: string, outer: readonly PinpointStep[]): Generator<Passage> {
  const unit = outer.some((step) => step.unit === "clause") ? "subclause" : "clause";
  const way = clause.number === null ? outer : [...outer, { unit, number: clause.number } as const];
  yield { path: under(here, "text"), text: clause.text, way, annex: null };
  for (const [index, child] of clause.children.entries()) {
    // Below a clause without a number nothing can be cited by a way of numbers.
    const numbered = clause.number !== null;
    for (const passage of clausePassages(child, under(here, "children", index), way)) {
      yield numbered ? passage : { ...passage, way: outer };
    }
  }
}

function annexPassages({ paragraphs }: Annex, annex: number): Passage[] {
  return paragraphs.map((text, at) => ({ path: pointerTo("annexes", annex, "paragraphs", at), text, way: [], annex }));
}

function* withWording(passages: readonly Passage[], language: Language): Generator<RunningText> {
  const wordings = newWording(
    passages.map(({ text }) => text),
    language.endOfUnclosed,
  );
  for (const [index, passage] of passages.entries()) yield { ...passage, wording: wordings[index] ?? null };
}
