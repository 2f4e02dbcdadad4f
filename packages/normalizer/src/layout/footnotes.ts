import type { Ruling } from "@qauly/extractor";
import { type PageLine, type TextMeasure, textOf } from "./page-lines.js";

/** Of the text's font size: the largest type of a footnote. */
const SMALL = 0.87;
/**
 * Of the page's height: where footnotes may begin. Of its width: the longest rule above them; that of a table is
 * longer.
 */
const HIGHEST = 0.4;
const LONGEST_RULE = 0.6;
const SHORTEST_RULE = 24;
/** In font sizes of the note: the room between the rule and the first line. */
const FURTHEST = 3;

/** The sign with which a footnote begins, and to which the text points: `1`, `1)`, `*`, `¹`. */
const mark = /^(\*{1,3}|[¹²³⁴-⁹]{1,2}|\d{1,2})\)?(?=\s|\p{L})\s*/u;

/** The lines of a page's footnotes, each footnote's; those that are none stay. */
export interface Footnotes {
  readonly notes: readonly (readonly PageLine[])[];
  readonly rest: readonly PageLine[];
}

/**
 * Takes the footnotes off the foot of a page: lines in small type under a short rule, the first of which begins with a
 * mark. All that stands under the rule must be such, but for what `isFurniture` holds for, such as the page's number.
 */
export function withoutFootnotes(
  lines: readonly PageLine[],
  measure: TextMeasure,
  isFurniture: (line: PageLine) => boolean,
): Footnotes {
  const page = lines[0]?.page;
  if (page?.size == null) return { notes: [], rest: lines };
  const { width, height } = page.size;
  const isRule = ({ orientation, at, from, to }: Ruling): boolean =>
    orientation === "horizontal" &&
    at > HIGHEST * height &&
    to - from >= SHORTEST_RULE &&
    to - from <= LONGEST_RULE * width &&
    Math.abs(from - measure.left) <= 2 * measure.fontSize;
  for (const { at } of page.rulings.filter(isRule)) {
    const below = lines.filter((line) => line.baseline > at && !isFurniture(line));
    const [first] = below;
    if (
      first === undefined ||
      !below.every(({ fontSize, angle }) => angle === 0 && fontSize <= SMALL * measure.fontSize)
    )
      continue;
    if (first.baseline - at > FURTHEST * first.fontSize || !mark.test(textOf(first))) continue;
    return { notes: byMark(below), rest: lines.filter((line) => !below.includes(line)) };
  }
  return { notes: [], rest: lines };
}

function byMark(lines: readonly PageLine[]): PageLine[][] {
  const notes: PageLine[][] = [];
  for (const line of lines) {
    const note = notes.at(-1);
    if (note === undefined || mark.test(textOf(line))) notes.push([line]);
    else note.push(line);
  }
  return notes;
}

/** The mark of a footnote, without a bracket, and the length of what it takes of the text. */
export function footnoteMark(text: string): { readonly mark: string; readonly length: number } | null {
  const found = mark.exec(text);
  return found === null ? null : { mark: found[1] as string, length: found[0].length };
}
