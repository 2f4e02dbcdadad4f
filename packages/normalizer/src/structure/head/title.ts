import { joinedText, type WordStock } from "../../repair/line-joins.js";
import type { Line } from "../../text/flow.js";
import { foldTitle } from "../../text/fold.js";
import type { SourcedText } from "../../text/sourced-text.js";
import { type Reading, readText } from "../read-text.js";

/** A title of more lines is none that could be printed twice. */
const longestTitle = 40;

/**
 * Signs that the title begins with a line, and that what stands above it is another text: a letterhead, the words of a
 * site. Set by hand. One sign alone parts nothing, as a title may be set in several paragraphs.
 */
const signs = {
  /** It begins as titles do: Об … */
  form: 3,
  /** It is set in bold, and the line above is not, or the other way round. */
  look: 2,
  /** The line above ends a sentence, as no title does within. */
  sentence: 2,
  /** A gap parts them, and none parts the lines below. */
  gap: 1,
  /** The line above is a paragraph of its own. */
  paragraph: 1,
  /** It goes on with a small letter. */
  goesOn: -6,
  /** The line above ends where no text ends. */
  open: -4,
  /** The line above begins as titles do, and no gap parts the two: a title that holds another one. */
  within: -3,
};
const enough = 3;

/** The title in the lines above the requisites; the register prints it twice on some pages. */
export function readTitle(lines: readonly Line[], reading: Reading): SourcedText | null {
  if (lines.length === 0) return null;
  const own = lastTitle(lines, reading);
  const half =
    own.length > longestTitle
      ? -1
      : own.findIndex((_, index) => index > 0 && repeats(own.slice(0, index), own.slice(index), reading.stock));
  return readText(half < 0 ? own : own.slice(0, half), reading);
}

function repeats(first: readonly Line[], second: readonly Line[], stock: WordStock): boolean {
  const joined = (part: readonly Line[]): string => foldTitle(joinedText(part, stock));
  return joined(first) === joined(second);
}

/** The lines without those above and below them that are no part of the title. */
export function lastTitle(lines: readonly Line[], reading: Reading): readonly Line[] {
  const { language, stock } = reading;
  const isTitle = (part: readonly Line[]): boolean => language.isTitle(joinedText(part, stock));
  let [start, most] = [0, enough - 1];
  for (let at = 1; at < Math.min(lines.length, longestTitle); at += 1) {
    const worth = worthOf(lines, at, reading);
    if (worth < enough || worth < most) continue;
    // A line that is no title does not take the place of one: a day, the name of who wrote it.
    if (!isTitle(lines.slice(at)) && isTitle(lines.slice(start, at))) continue;
    [start, most] = [at, worth];
  }
  const own = lines.slice(start);
  const end = own.findIndex((line, at) => at > 0 && endsAbove(own, at, line, isTitle(own.slice(0, at)), reading));
  return end < 0 ? own : own.slice(0, end);
}

/** Whether a title is complete above a line that looks otherwise, or is no text of a title. */
function endsAbove(
  lines: readonly Line[],
  at: number,
  { bold, blankBefore, text }: Line,
  isComplete: boolean,
  { language }: Reading,
): boolean {
  const above = lines[at - 1] as Line;
  if (!isComplete || !(above.whole === true || blankBefore > 0)) return false;
  const own = text.text.trim();
  // Where the end shows a title, nothing of it comes behind; else the look must change, and no title go on.
  if (language.endsTitle(above.text.text.trim())) return !language.endsTitle(own);
  return above.bold && !bold && !/^[\p{Ll}«"“]/u.test(own);
}

/** What speaks for the title beginning with a line, and against it. */
function worthOf(lines: readonly Line[], at: number, { language }: Reading): number {
  const [line, above] = [lines[at] as Line, lines[at - 1] as Line];
  const [own, before] = [line.text.text.trim(), above.text.text.trim()];
  const isForm = language.beginsTitle(own);
  const isOneBlock = lines.slice(at + 1).every(({ blankBefore }) => blankBefore === 0);
  let worth = 0;
  if (isForm) worth += signs.form;
  if (line.bold !== above.bold) worth += signs.look;
  if (/[.!?…]["»”]?$/u.test(before)) worth += signs.sentence;
  if (line.blankBefore > 0 && isOneBlock) worth += signs.gap;
  if (above.whole === true) worth += signs.paragraph;
  if (/^\p{Ll}/u.test(own)) worth += signs.goesOn;
  if (/[-‐‑,:;(«“]$/u.test(before)) worth += signs.open;
  if (isForm && line.blankBefore === 0 && language.beginsTitle(before)) worth += signs.within;
  return worth;
}
