import { joinedText } from "../../repair/line-joins.js";
import type { Line } from "../../text/flow.js";
import type { Reading } from "../read-text.js";
import type { SectionLine } from "./section-line.js";
import { headingPhrase, headingSigns, type OwnAct } from "./signs/annex-heading.js";
import type { HeadingSign } from "./weights.js";

/** A stretch of lines that may be the heading of an annex. */
export interface HeadingCandidate {
  /** First line, and the line after the last. */
  readonly from: number;
  readonly to: number;
  readonly signs: readonly HeadingSign[];
}

/** Lines above the heading's own word that may belong to it, and below it. */
const mostAbove = 18;
const mostBelow = 7;
/** Characters of a line that is one of several of a heading. */
const longestLine = 160;
/** Characters of a line that is a heading by itself. */
const longestAlone = 600;

/**
 * The stretches of lines around a word of headings that may be one. First the line in which it begins is sought for the word's own
 * line as the last, then the line in which it ends, and once more where it begins.
 */
export function headingCandidates(lines: readonly SectionLine[], own: OwnAct, reading: Reading): HeadingCandidate[] {
  const known = new Map<string, HeadingCandidate | null>();
  const at = (from: number, to: number): HeadingCandidate | null => {
    const key = `${from} ${to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const candidate = candidateAt(lines, from, to, own, reading);
    known.set(key, candidate);
    return candidate;
  };
  for (const [anchor, { text, line }] of lines.entries()) {
    if (line === null || text.length > longestAlone || !reading.language.mayHeadAnnex(text)) continue;
    const first = reach(lines, anchor, -1, mostAbove, reading);
    const last = reach(lines, anchor, 1, mostBelow, reading);
    const froms = Array.from({ length: anchor - first + 1 }, (_, step) => anchor - step);
    const tos = Array.from({ length: last - anchor + 1 }, (_, step) => anchor + 1 + step);
    const from =
      bestOf(
        froms.map((start) => at(start, anchor + 1)),
        reading,
      )?.from ?? anchor;
    const ends = [...new Set([from, anchor])].flatMap((start) => tos.map((end) => at(start, end)));
    const to = bestOf(ends, reading)?.to ?? anchor + 1;
    if (to !== anchor + 1) for (const start of froms) at(start, to);
  }
  return [...known.values()].filter((one) => one !== null);
}

function bestOf(candidates: readonly (HeadingCandidate | null)[], { weights }: Reading): HeadingCandidate | null {
  let best: HeadingCandidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of candidates) {
    const score = one === null ? most : one.signs.reduce((sum, sign) => sum + weights.sections.heading[sign], 0);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

/** The furthest line in a direction that may be one of the same heading: short, and no sentence ended before it. */
function reach(lines: readonly SectionLine[], anchor: number, step: 1 | -1, most: number, reading: Reading): number {
  let at = anchor;
  while (Math.abs(at + step - anchor) <= most) {
    const next = lines[at + step];
    if (next?.line == null || next.text.length > longestLine || next.text === "") break;
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

/** Whether a line above a gap may belong to a heading: a part of its phrase, not the end of another text. */
function mayPrecede(text: string, { language }: Reading): boolean {
  return text.length < 40 || /\d/.test(text) || language.signatures.cannotEnd(text);
}

function candidateAt(
  lines: readonly SectionLine[],
  from: number,
  to: number,
  own: OwnAct,
  reading: Reading,
): HeadingCandidate | null {
  const stretch = lines.slice(from, to);
  const text = joinedText(
    stretch.map(({ line }) => line as Line),
    reading.stock,
  );
  const phrase = headingPhrase(text, reading.language);
  if (phrase === null) return null;
  const signs = headingSigns(phrase, text, stretch, lines[from - 1] ?? null, lines[to] ?? null, own, reading.language);
  return { from, to, signs };
}
