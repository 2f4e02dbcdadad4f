import type { Steps } from "@qauly/model/rules";
import { growingText } from "../../repair/line-joins.js";
import type { Line } from "../../text/flow.js";
import type { Reading } from "../read-text.js";
import type { SectionLine } from "./section-line.js";
import { headingPhrase, headingSigns, mostUnread, type OwnAct } from "./signs/annex-heading.js";
import type { HeadingSign } from "./weights.js";

/** A stretch of lines that may be the heading of an annex. */
export interface HeadingCandidate {
  /** First line, and the line after the last. */
  readonly from: number;
  readonly to: number;
  readonly signs: readonly HeadingSign[];
}

interface ScoredCandidate extends HeadingCandidate {
  readonly score: number;
  /** Whether it has quotation marks. */
  readonly quotes: boolean;
}

/** A stretch that scores less becomes no heading by one line more that is strange, too. */
const leastHopeful = -4;
/** Lines above the heading's own word that may belong to it, and below it. */
const mostAbove = 18;
const mostBelow = 14;
/** From this line below it on, they are as short as those of a column. */
const fewBelow = 7;
const longestOfColumn = 60;
/** Characters of a line that is one of several of a heading. */
const longestLine = 160;
/** Characters of a line that is a heading by itself. */
const longestAlone = 600;

/**
 * The stretches of lines around a word of headings that may be one. First the line in which it begins is sought for the word's own
 * line as the last, then the line in which it ends, and once more where it begins.
 */
export function* headingCandidates(
  lines: readonly SectionLine[],
  own: OwnAct,
  reading: Reading,
): Steps<HeadingCandidate[]> {
  const textOf = joinedOnce(lines, reading);
  const known = new Map<string, ScoredCandidate | null>();
  const at = (from: number, to: number): ScoredCandidate | null => {
    const key = `${from} ${to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const candidate = candidateAt(lines, from, to, textOf(from, to), own, reading);
    known.set(key, candidate);
    return candidate;
  };
  for (const [anchor, line] of lines.entries()) {
    yield;
    if (line.line === null || line.text.length > longestAlone || !line.mayHeadAnnex) continue;
    const first = reach(lines, anchor, -1, mostAbove, reading);
    const last = reach(lines, anchor, 1, mostBelow, reading);
    const froms = Array.from({ length: anchor - first + 1 }, (_, step) => anchor - step);
    const tos = Array.from({ length: last - anchor + 1 }, (_, step) => anchor + 1 + step);
    const from = best(whileHopeful(froms, (start) => at(start, anchor + 1)))?.from ?? anchor;
    const ends = [...new Set([from, anchor])].flatMap((start) => whileHopeful(tos, (end) => at(start, end)));
    const to = best(ends)?.to ?? anchor + 1;
    if (to !== anchor + 1) whileHopeful(froms, (start) => at(start, to));
  }
  return [...known.values()].filter((one) => one !== null);
}

/** The joined text of a stretch of lines; a stretch that begins where another did goes on from it. */
function joinedOnce(lines: readonly SectionLine[], { stock }: Reading): (from: number, to: number) => string {
  const growing = new Map<number, { readonly texts: string[]; readonly further: Iterator<string> }>();
  const linesFrom = function* (from: number): Generator<Line> {
    for (const { line } of lines.slice(from, from + mostAbove + mostBelow + 1)) if (line !== null) yield line;
  };
  return (from, to) => {
    const known = growing.get(from) ?? { texts: [], further: growingText(linesFrom(from), stock) };
    growing.set(from, known);
    while (known.texts.length < to - from) known.texts.push(known.further.next().value);
    return known.texts[to - from - 1] as string;
  };
}

/**
 * The candidates of stretches each of which holds the one before, up to one with more strange words than any heading has. With
 * quotation marks in it such a stretch may still grow into one whose title holds those words.
 */
function whileHopeful(
  edges: readonly number[],
  candidate: (edge: number) => ScoredCandidate | null,
): (ScoredCandidate | null)[] {
  const found: (ScoredCandidate | null)[] = [];
  for (const edge of edges) {
    const one = candidate(edge);
    found.push(one);
    if (one === null || one.score > leastHopeful || one.quotes) continue;
    if (one.signs.filter((sign) => sign === "unread-word").length >= mostUnread) break;
  }
  return found;
}

function best(candidates: readonly (ScoredCandidate | null)[]): ScoredCandidate | null {
  let top: ScoredCandidate | null = null;
  for (const one of candidates) if (one !== null && (top === null || one.score > top.score)) top = one;
  return top;
}

/** The furthest line in a direction that may be one of the same heading: short, and no sentence ended before it. */
function reach(lines: readonly SectionLine[], anchor: number, step: 1 | -1, most: number, reading: Reading): number {
  let at = anchor;
  while (Math.abs(at + step - anchor) <= most) {
    const next = lines[at + step];
    if (next?.line == null || next.text.length > longestLine || next.text === "") break;
    if (step > 0 && at + step - anchor > fewBelow && next.text.length > longestOfColumn) break;
    const upper = step < 0 ? next : lines[at];
    if (/[;:]$/.test(upper?.text ?? "") || (step < 0 && /[^\s.]{3}\.$/.test(next.text))) break;
    if (next.clause !== null || (step > 0 && !goesOn(next.text, next.line.blankBefore > 0, reading))) break;
    if (step < 0 && (lines[at]?.line?.blankBefore ?? 0) > 0 && !mayPrecede(next.text, reading)) break;
    at += step;
  }
  return at;
}

/** Characters of a line that names a body, or a part of its name. */
const longestBody = 80;

/** Whether a line may go on with a heading: it names the act, its day, number or body, or who approved it. */
function goesOn(text: string, behindGap: boolean, { language }: Reading): boolean {
  const { mayNameAct, mayHeadAnnex, signatures } = language;
  if (/^[\p{Ll}№("«“\d]/u.test(text) || mayNameAct(text) || signatures.cannotEnd(text)) return true;
  const namesBody = text.length < longestBody && text.split(" ").some((word) => signatures.isOther(word));
  return namesBody || (!behindGap && (/\d/.test(text) || mayHeadAnnex(text)));
}

/** Whether a line above a gap may belong to a heading: a part of its phrase or a title, not the end of another text. */
function mayPrecede(text: string, { language }: Reading): boolean {
  const isQuoted = /^["«“„].*["»”“]$/.test(text);
  return text.length < 40 || isQuoted || /\d/.test(text) || language.signatures.cannotEnd(text);
}

function candidateAt(
  lines: readonly SectionLine[],
  from: number,
  to: number,
  text: string,
  own: OwnAct,
  { language, weights }: Reading,
): ScoredCandidate | null {
  const stretch = lines.slice(from, to);
  const phrase = headingPhrase(text, language);
  if (phrase === null) return null;
  const signs = headingSigns(phrase, text, stretch, lines[from - 1] ?? null, lines[to] ?? null, own, language);
  const { heading } = weights.sections;
  const score = signs.reduce((sum, sign) => sum + heading[sign], 0);
  return { from, to, signs, score, quotes: /["«»“”„]/.test(text) };
}
