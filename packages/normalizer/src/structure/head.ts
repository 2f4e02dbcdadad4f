import { noteStart, statusOfWords } from "../language/furniture.js";
import { growingText, joinedText, type WordStock } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { foldTitle } from "../text/fold.js";
import type { SourcedText } from "../text/sourced-text.js";
import { tail } from "../text/tail.js";
import type { DraftAct } from "./draft.js";
import { type Reading, readText } from "./read-text.js";

/** What stands above the preamble, and the lines below it. */
export interface Head extends Pick<DraftAct, "title" | "requisite" | "status"> {
  readonly rest: readonly Line[];
}

const headLines = 40;
/** A title of more lines is none that could be printed twice. */
const longestTitle = 40;
const longestRequisite = 10;

/** Reads title, status word, requisite line and notes from the top of the act. */
export function readHead(lines: readonly Line[], reading: Reading): Head {
  const found = findRequisite(lines, reading);
  const end = found?.to ?? titleEnd(lines);
  const above = lines.slice(0, found?.from ?? end);
  const titleLines = above.filter((line) => !isFurniture(line));
  const requisite = found === null ? null : readRequisite(lines.slice(found.from, found.to), reading);
  return {
    title: readTitle(titleLines, reading),
    requisite,
    status: statusOf(requisite, above),
    rest: lines.slice(end),
  };
}

/** The repeal that the requisite tells, else the status word above it. */
function statusOf(requisite: DraftAct["requisite"], above: readonly Line[]): DraftAct["status"] {
  const repealed = requisite?.parts.repealed;
  if (requisite !== null && repealed != null)
    return { value: "repealed", text: requisite.text.slice(repealed.start, repealed.end) };
  for (const { text } of above) {
    const value = statusOfWords(text.text.trim());
    if (value !== undefined) return { value, text: text.trim() };
  }
  return null;
}

function isFurniture(line: Line): boolean {
  const text = line.text.text.trim();
  return statusOfWords(text) !== undefined || noteStart.test(text);
}

/**
 * The lines of the requisite. A title before it would read as part of the authority's name, so of the stretches that
 * end at the same line the one that starts last is taken.
 */
function findRequisite(lines: readonly Line[], reading: Reading): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  for (let from = 0; from < Math.min(lines.length, headLines); from += 1) {
    if (!startsBlock(lines, from)) continue;
    const to = requisiteEnd(lines, from, reading);
    if (to !== null && (found === null || to === found.to)) found = { from, to };
  }
  return found;
}

/** The furthest line up to which the lines from `from` on read as a requisite. */
function requisiteEnd(lines: readonly Line[], from: number, { stock, language }: Reading): number | null {
  let end: number | null = null;
  let to = from;
  for (const text of growingText(lines.slice(from, from + longestRequisite), stock)) {
    to += 1;
    if (language.parseRequisite(text) !== null) end = to;
  }
  return end;
}

/** A Kazakh title's last word, and a Russian requisite's first: between them no gap is needed. */
const titleLastWord = /туралы["»]?$/u;
const requisiteFirstWord =
  /^(?:Постановление|Решение|Приказ|Распоряжение|Указ|Закон|Кодекс|Конституционный закон|Совместн(?:ое|ый))\s/u;

/** A requisite starts where a block of lines does: after a gap, a status word, or the title's last line. */
function startsBlock(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const above = lines[at - 1];
  if (above === undefined || line.blankBefore > 0 || above.bold !== line.bold) return true;
  return (
    isFurniture(above) ||
    titleLastWord.test(tail(above.text.text.trim(), 20)) ||
    requisiteFirstWord.test(line.text.text.trim())
  );
}

function readRequisite(lines: readonly Line[], reading: Reading): DraftAct["requisite"] {
  const text = readText(lines, reading);
  const parts = reading.language.parseRequisite(text.text);
  return parts === null ? null : { text, parts };
}

/** Without a requisite the title ends with the first block of lines. */
function titleEnd(lines: readonly Line[]): number {
  const next = lines.findIndex((line, index) => index > 0 && (line.blankBefore > 0 || line.bold !== lines[0]?.bold));
  return next < 0 ? Math.min(1, lines.length) : next;
}

/** The title; the register prints it twice on some pages. */
function readTitle(lines: readonly Line[], reading: Reading): SourcedText | null {
  if (lines.length === 0) return null;
  const half =
    lines.length > longestTitle
      ? -1
      : lines.findIndex((_, index) => index > 0 && repeats(lines.slice(0, index), lines.slice(index), reading.stock));
  return readText(half < 0 ? lines : lines.slice(0, half), reading);
}

function repeats(first: readonly Line[], second: readonly Line[], stock: WordStock): boolean {
  const joined = (part: readonly Line[]): string => foldTitle(joinedText(part, stock));
  return joined(first) === joined(second);
}
