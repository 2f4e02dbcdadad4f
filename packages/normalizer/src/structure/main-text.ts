import { mapInSteps, type Steps } from "@qauly/model/rules";
import { isHeadNote, statusOfWords } from "../language/furniture.js";
import type { Language } from "../language/language.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import { type BodyParagraph, readClauses } from "./clauses.js";
import { divideLaw } from "./divisions/divide.js";
import type { BodyPart, DraftAct, DraftNote, DraftTable } from "./draft.js";
import { beginsCount } from "./numbering.js";
import { groupParagraphs } from "./paragraphs.js";
import { type Reading, readText } from "./read-text.js";

/** Reads the lines between the head and the signatures: preamble, clauses or sections, notes of the register. */
export function* readMainText(
  parts: readonly BodyPart[],
  reading: Reading,
): Steps<Pick<DraftAct, "preamble" | "clauses" | "sections" | "contents" | "notes">> {
  const all = yield* paragraphsOf(parts, reading);
  const formula = all.findIndex(({ text }) => reading.language.findFormula(text.text) !== null);
  const opens = formula >= 0 ? formula : all.findIndex(({ text }) => beginsCount(text.text));
  const isNote = ({ text }: BodyParagraph, index: number): boolean => index < opens && isHeadNote(text.text);
  const paragraphs = all.map((one, index) => (isNote(one, index) ? { ...one, text: SourcedText.empty } : one));
  const notes = all.filter(isNote).map(({ text }): DraftNote => ({ kind: "editorial", text }));
  const opening = findOpening(paragraphs, reading.language);
  const law = yield* divideLaw(opening?.body ?? paragraphs);
  if (law !== null) {
    const { sections, above, contents } = law;
    // Where no formula opens the act, what stands above its first section leads into it.
    const lead = opening === null ? above.flatMap(({ text }) => (text.length > 0 ? [text] : [])) : [];
    const preamble = lead.length === 0 ? null : { text: joinWithBlanks(lead), enactingFormula: null, further: [] };
    return {
      preamble: opening?.preamble ?? preamble,
      clauses: yield* readClauses(opening === null ? tablesAlone(above) : above),
      sections,
      contents,
      notes,
    };
  }
  const known = opening ?? groundsAlone(paragraphs);
  return {
    preamble: known?.preamble ?? null,
    clauses: yield* readClauses(known?.body ?? paragraphs),
    sections: [],
    contents: [],
    notes,
  };
}

/** The paragraphs, each with the tables that stand below it; one without words where tables stand below none. */
function* paragraphsOf(parts: readonly BodyPart[], reading: Reading): Steps<BodyParagraph[]> {
  const lines = parts.flatMap((part) => (part.kind === "lines" ? part.lines : []));
  const below = new Map<Line | null, DraftTable[]>();
  const breaks = new Set<Line>();
  let last: Line | null = null;
  for (const [at, part] of parts.entries()) {
    if (part.kind === "lines") {
      const [first] = part.lines;
      if (at > 0 && first !== undefined) breaks.add(first);
      last = part.lines.at(-1) ?? last;
    } else below.set(last, [...(below.get(last) ?? []), part.table]);
  }
  const groups = yield* groupParagraphs(lines, reading.language.hangs, breaks);
  const paragraphs = yield* mapInSteps(groups, (group): BodyParagraph => {
    const tables = below.get(group.at(-1) as Line) ?? [];
    const isStatus = statusOfWords(plainText(group)) !== undefined;
    return { text: isStatus ? SourcedText.empty : readText(group, reading), tables };
  });
  const first = below.get(null);
  const all = first === undefined ? paragraphs : [{ text: SourcedText.empty, tables: first }, ...paragraphs];
  return all.filter(({ text, tables }) => text.length > 0 || tables.length > 0);
}

/** The tables of some paragraphs, as one without words; none where they have none. */
function tablesAlone(paragraphs: readonly BodyParagraph[]): BodyParagraph[] {
  const tables = paragraphs.flatMap((one) => one.tables);
  return tables.length === 0 ? [] : [{ text: SourcedText.empty, tables }];
}

/** The paragraphs up to the operative formula; what follows the colon in the same paragraph belongs to the clauses. */
function findOpening(
  paragraphs: readonly BodyParagraph[],
  language: Language,
): { preamble: NonNullable<DraftAct["preamble"]>; body: BodyParagraph[] } | null {
  for (const [index, { text: paragraph, tables }] of paragraphs.entries()) {
    const formula = language.findFormula(paragraph.text);
    if (formula === null) continue;
    const above = paragraphs.slice(0, index);
    const before = [...above.map(({ text }) => text), paragraph.slice(0, formula.start).trim()];
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
      // A preamble holds no tables: those in it stand before the first clause.
      body: [
        ...tablesAlone(after.length > 0 ? above : paragraphs.slice(0, index + 1)),
        ...(after.length > 0 ? [{ text: after, tables }] : []),
        ...paragraphs.slice(index + 1),
      ],
    };
  }
  return null;
}

/** `В целях … :` above `1. …`: grounds that lead into the clauses without a formula. */
function groundsAlone(paragraphs: readonly BodyParagraph[]): ReturnType<typeof findOpening> {
  const first = paragraphs.findIndex(({ text }) => beginsCount(text.text));
  const above = paragraphs.slice(0, Math.max(0, first));
  const grounds = above.flatMap(({ text }) => (text.length > 0 ? [text] : []));
  const last = grounds.at(-1)?.trim();
  if (last === undefined || !last.text.endsWith(":")) return null;
  const text = joinWithBlanks([...grounds.slice(0, -1), last.slice(0, last.length - 1).trim()]);
  return {
    preamble: { text, enactingFormula: null, further: [] },
    body: [...tablesAlone(above), ...paragraphs.slice(first)],
  };
}

function joinWithBlanks(parts: readonly SourcedText[]): SourcedText {
  const blank = SourcedText.standingFor(" ", null);
  return SourcedText.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [blank, part])));
}

const plainText = (lines: readonly Line[]): string => lines.map(({ text }) => text.text.trim()).join(" ");
