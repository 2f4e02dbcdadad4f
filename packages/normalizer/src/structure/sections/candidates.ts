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
/** All stretches of lines around a word of headings that may be one. */
export function headingCandidates(lines: readonly SectionLine[], own: OwnAct, reading: Reading): HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  for (const [anchor, { text, line }] of lines.entries()) {
    if (line === null || text.length > 600 || !reading.language.mayHeadAnnex(text)) continue;
    const first = reach(lines, anchor, -1, mostAbove);
    const last = reach(lines, anchor, 1, mostBelow);
    for (let from = anchor; from >= first; from -= 1) {
      for (let to = anchor + 1; to <= last + 1; to += 1) {
        const candidate = candidateAt(lines, from, to, own, reading);
        if (candidate !== null) found.push(candidate);
      }
    }
  }
  return found;
}

/** The furthest line in a direction that may be one of the same heading: short, and no sentence ended before it. */
function reach(lines: readonly SectionLine[], anchor: number, step: 1 | -1, most: number): number {
  let at = anchor;
  while (Math.abs(at + step - anchor) <= most) {
    const next = lines[at + step];
    if (next?.line == null || next.text.length > longestLine || next.text === "") break;
    const upper = step < 0 ? next : lines[at];
    if (/[;:]$/.test(upper?.text ?? "") || (step < 0 && /[^\s.]{3}\.$/.test(next.text))) break;
    if (next.clause !== null) break;
    at += step;
  }
  return at;
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
