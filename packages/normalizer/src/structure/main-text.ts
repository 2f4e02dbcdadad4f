import { mapInSteps, type Steps } from "@qauly/model/rules";
import { isHeadNote, statusOfWords } from "../language/furniture.js";
import type { Language } from "../language/language.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import { readClauses } from "./clauses.js";
import type { DraftAct, DraftNote } from "./draft.js";
import { beginsCount } from "./numbering.js";
import { groupParagraphs } from "./paragraphs.js";
import { type Reading, readText } from "./read-text.js";

/** Reads the lines between the head and the signatures: preamble, clauses, notes of the register. */
export function* readMainText(
  lines: readonly Line[],
  reading: Reading,
): Steps<Pick<DraftAct, "preamble" | "clauses" | "notes">> {
  const { hangs } = reading.language;
  const groups = yield* groupParagraphs(lines, hangs);
  const ofStatus = yield* mapInSteps(groups, (group) => statusOfWords(plainText(group)) !== undefined);
  const own = groups.filter((_, index) => ofStatus[index] !== true);
  const all = yield* mapInSteps(own, (group) => readText(group, reading));
  const formula = all.findIndex(({ text }) => reading.language.findFormula(text) !== null);
  const opens = formula >= 0 ? formula : all.findIndex(({ text }) => beginsCount(text));
  const isNote = (text: SourcedText, index: number): boolean => index < opens && isHeadNote(text.text);
  const paragraphs = all.filter((text, index) => !isNote(text, index));
  const notes = all.filter(isNote).map((text): DraftNote => ({ kind: "editorial", text }));
  const opening = findOpening(paragraphs, reading.language) ?? groundsAlone(paragraphs);
  return { preamble: opening?.preamble ?? null, clauses: yield* readClauses(opening?.body ?? paragraphs), notes };
}

/** The paragraphs up to the operative formula; what follows the colon in the same paragraph belongs to the clauses. */
function findOpening(
  paragraphs: readonly SourcedText[],
  language: Language,
): { preamble: NonNullable<DraftAct["preamble"]>; body: SourcedText[] } | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    const formula = language.findFormula(paragraph.text);
    if (formula === null) continue;
    const before = [...paragraphs.slice(0, index), paragraph.slice(0, formula.start).trim()];
    const after = paragraph.slice(formula.rest).trim();
    return {
      preamble: {
        text: joinWithBlanks(before.filter((part) => part.length > 0)),
        enactingFormula: paragraph.slice(formula.start, formula.end),
        further: formula.further.map(({ start, end }, at) => ({
          subject: paragraph.slice(formula.further[at - 1]?.end ?? formula.end, start),
          formula: paragraph.slice(start, end),
        })),
      },
      body: [...(after.length > 0 ? [after] : []), ...paragraphs.slice(index + 1)],
    };
  }
  return null;
}

/** `В целях … :` above `1. …`: grounds that lead into the clauses without a formula. */
function groundsAlone(paragraphs: readonly SourcedText[]): ReturnType<typeof findOpening> {
  const first = paragraphs.findIndex(({ text }) => beginsCount(text));
  const grounds = paragraphs.slice(0, Math.max(0, first));
  const last = grounds.at(-1)?.trim();
  if (last === undefined || !last.text.endsWith(":")) return null;
  const text = joinWithBlanks([...grounds.slice(0, -1), last.slice(0, last.length - 1).trim()]);
  return { preamble: { text, enactingFormula: null, further: [] }, body: paragraphs.slice(first) };
}

function joinWithBlanks(parts: readonly SourcedText[]): SourcedText {
  const blank = SourcedText.standingFor(" ", null);
  return SourcedText.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [blank, part])));
}

const plainText = (lines: readonly Line[]): string => lines.map(({ text }) => text.text.trim()).join(" ");
