import type { Steps } from "@qauly/model/rules";
import { SourcedText } from "../../text/sourced-text.js";
import { type BodyParagraph, readClauses } from "../clauses.js";
import type { DraftSection } from "../draft.js";
import { arabicMark, letterMark, subClauseMark } from "../numbering.js";
import { insideQuotes } from "../quoted.js";
import type { FoundHeading } from "./find-headings.js";

interface Growing {
  readonly rank: number;
  readonly draft: Omit<DraftSection, "sections"> & { readonly sections: DraftSection[] };
}

/** Longest name of a section that stands below its number, and longest one that ends with a full stop. */
const longestBelow = 300;
const longestStopped = 100;

/**
 * Builds the sections of a text from its paragraphs and their headings. What stands between two headings belongs to the
 * upper one: paragraphs without numbers above the first clause are its text, the others its clauses.
 */
export function* readSections(
  paragraphs: readonly BodyParagraph[],
  headings: readonly FoundHeading[],
): Steps<DraftSection[]> {
  const outermost: DraftSection[] = [];
  const open: Growing[] = [];
  for (const [index, heading] of headings.entries()) {
    yield;
    const to = headings[index + 1]?.at ?? paragraphs.length;
    const draft = { ...(yield* readSection(paragraphs.slice(heading.at, to), heading)), sections: [] };
    while (open.length > 0 && (open.at(-1) as Growing).rank >= heading.rank) open.pop();
    (open.at(-1)?.draft.sections ?? outermost).push(draft);
    open.push({ rank: heading.rank, draft });
  }
  return outermost;
}

function* readSection(
  own: readonly BodyParagraph[],
  { kind, number, name: nameAt }: FoundHeading,
): Steps<Omit<DraftSection, "sections">> {
  const [first, ...below] = own as readonly [BodyParagraph, ...BodyParagraph[]];
  const behind = first.text.slice(nameAt).trim();
  const isName = behind.length > 0 && isNameOf(behind.text, below);
  const isBelow = behind.length === 0 && isNameBelow(below[0], kind);
  const name = isName ? behind : isBelow ? (below[0] as BodyParagraph).text : null;
  const rest = isBelow ? below.slice(1) : below;
  const opening = isName || behind.length === 0 ? [] : [{ text: behind, tables: [] }];
  const aloof = [first, ...(isBelow ? below.slice(0, 1) : [])].flatMap(({ tables }) => tables);
  const tables = aloof.length === 0 ? [] : [{ text: SourcedText.empty, tables: aloof }];
  return {
    kind,
    whole: isName || behind.length === 0 ? first.text : first.text.slice(0, nameAt).trim(),
    number: number === null ? null : first.text.slice(number.start, number.end),
    heading: name,
    ...(yield* readBody([...opening, ...tables, ...rest])),
  };
}

/** Whether what stands behind the number is the section's name, and not its first paragraph. */
function isNameOf(text: string, below: readonly BodyParagraph[]): boolean {
  if (/^\d+\s?[.)]/.test(text) || /[:;]$/.test(text)) return false;
  return !/\.$/.test(text) || (text.length <= longestStopped && below.length > 0);
}

/** Whether the paragraph below a bare number is the section's name. */
function isNameBelow(below: BodyParagraph | undefined, kind: DraftSection["kind"]): boolean {
  const text = below?.text.text.trim() ?? "";
  if (text === "" || text.length > longestBelow || /^\d+\s?[.)]/.test(text) || /[.:;,]$/.test(text)) return false;
  // A code's half has no name of its own.
  return kind !== "book" && /^["«“]?\p{Lu}/u.test(text);
}

const marks = [arabicMark, subClauseMark, letterMark];

/** The paragraphs of one section: its text, and its clauses. */
function* readBody(body: readonly BodyParagraph[]): Steps<Pick<DraftSection, "text" | "clauses">> {
  const texts = body.map(({ text }) => text.text);
  const inside = insideQuotes(texts);
  const numbered = (mark: RegExp): number => texts.findIndex((text, at) => !inside[at] && mark.test(text));
  const starts = marks.map(numbered).filter((at) => at >= 0);
  const from = starts.length === 0 ? body.length : Math.min(...starts);
  const mark = marks.find((one) => numbered(one) >= 0);
  const above = body.slice(0, from);
  const tables = above.flatMap((one) => one.tables);
  const blank = SourcedText.standingFor(" ", null);
  const words = above.flatMap(({ text }) => (text.length > 0 ? [text] : []));
  return {
    text: SourcedText.concat(words.flatMap((text, at) => (at === 0 ? [text] : [blank, text]))),
    clauses: yield* readClauses(
      [...(tables.length > 0 ? [{ text: SourcedText.empty, tables }] : []), ...body.slice(from)],
      mark,
    ),
  };
}
