/** Sheets on which lines are set one below the other in a given manner; they only collect marks. */

import type { Run } from "../act-spec.js";
import { type Word, wordsOf, wordText, wrap } from "../runs.js";
import type { Manner } from "./manner.js";
import { type Font, type Mark, plainMark } from "./marks.js";

export type Measure = (text: string, font: Font, size: number) => number;

export interface Sheet {
  readonly manner: Manner;
  readonly measure: Measure;
  readonly pages: Mark[][];
  /** Top of the next line. */
  y: number;
}

/** How a block of lines is set; `x` and `width` bound it, `indent` is that of its first line. */
export interface Setting {
  readonly font: Font;
  readonly size: number;
  readonly align: "justify" | "left" | "center";
  readonly x: number;
  readonly width: number;
  readonly indent: number;
}

export const top = 66;

export function openSheet(manner: Manner, measure: Measure): Sheet {
  return { manner, measure, pages: [[]], y: top };
}

export const bodyWidth = ({ page }: Manner): number => page.width - 2 * page.side;
export const lineHeight = (sheet: Sheet, size: number): number => size * sheet.manner.leading;
export const room = ({ manner, y }: Sheet): number => manner.page.height - manner.page.foot - y;

export function newPage(sheet: Sheet): void {
  sheet.pages.push([]);
  sheet.y = top;
}

export function ensureRoom(sheet: Sheet, height: number): void {
  if (room(sheet) < height) newPage(sheet);
}

export const add = (sheet: Sheet, mark: Mark): void => void sheet.pages.at(-1)!.push(mark);

const raised = { size: 0.62, rise: 0.33 } as const;

/** A word's letters with those set small and raised apart. */
function parts(sheet: Sheet, text: string): string[] {
  return sheet.manner.drawing.raisedPercent ? text.split(/(?<=\d)(%)/).filter((part) => part !== "") : [text];
}

const isRaised = (sheet: Sheet, part: string, at: number): boolean =>
  sheet.manner.drawing.raisedPercent && part === "%" && at > 0;

export function widthOf(sheet: Sheet, text: string, { font, size }: Pick<Setting, "font" | "size">): number {
  return parts(sheet, text).reduce(
    (sum, part, at) => sum + sheet.measure(part, font, isRaised(sheet, part, at) ? size * raised.size : size),
    0,
  );
}

export function breakLines(sheet: Sheet, runs: readonly Run[], setting: Setting): Word[][] {
  const limits = { first: setting.width - setting.indent, rest: setting.width };
  return wrap(wordsOf(runs), (text) => widthOf(sheet, text, setting), limits);
}

/** Sets a paragraph; a page may break between any two of its lines. */
export function paragraph(sheet: Sheet, runs: readonly Run[], setting: Setting): void {
  const lines = breakLines(sheet, runs, setting);
  lines.forEach((line, index) => {
    ensureRoom(sheet, lineHeight(sheet, setting.size));
    setLine(sheet, line, setting, { first: index === 0, last: index === lines.length - 1 }, sheet.y);
    sheet.y += lineHeight(sheet, setting.size);
  });
}

/** Sets one line with its top at `y`. */
export function setLine(
  sheet: Sheet,
  line: readonly Word[],
  setting: Setting,
  at: { readonly first: boolean; readonly last: boolean; readonly inTable?: boolean },
  y: number,
): void {
  const { font, size } = setting;
  const indent = at.first ? setting.indent : 0;
  const texts = line.map(wordText);
  const blank = sheet.measure(" ", font, size);
  const gaps = line.length - 1;
  const natural = texts.reduce((sum, text) => sum + widthOf(sheet, text, setting), 0) + gaps * blank;
  const slack = Math.max(0, setting.width - indent - natural);
  const justified = setting.align === "justify" && !at.last && slack > 0;
  const byLetters = sheet.manner.stretch === "letters apart" || gaps === 0;
  const letters = texts.join(" ").length - 1;
  const letterGap = justified && byLetters && letters > 0 ? slack / letters : 0;
  const blankGap = justified && !byLetters ? slack / gaps : 0;
  const baseline = y + (lineHeight(sheet, size) - size) / 2 + size * 0.82;
  const mark = { ...plainMark, font, letterGap, inTable: at.inTable === true };
  let x = setting.x + indent + (setting.align === "center" ? slack / 2 : 0);
  const whole = texts.join(" ");
  if (sheet.manner.stretch !== "words apart" && parts(sheet, whole).length === 1) {
    add(sheet, { ...mark, kind: "text", text: whole, x, baseline, size, blankGap });
  }
  const alone = sheet.manner.stretch === "words apart" || parts(sheet, whole).length > 1;
  const placed: { readonly piece: Word["pieces"][number]; readonly x: number; readonly width: number }[] = [];
  line.forEach((word, index) => {
    if (index > 0) x += blank + blankGap + letterGap;
    let within = x;
    for (const piece of word.pieces) {
      const width = widthOf(sheet, piece.text, setting) + letterGap * piece.text.length;
      placed.push({ piece, x: within, width });
      within += width;
    }
    if (alone) setWord(sheet, texts[index]!, { ...mark, x, baseline, size });
    x = within;
  });
  setLinks(sheet, placed, y, lineHeight(sheet, size));
}

type WordMark = Omit<Extract<Mark, { kind: "text" }>, "kind" | "text">;

function setWord(sheet: Sheet, text: string, mark: WordMark): void {
  let { x } = mark;
  parts(sheet, text).forEach((part, at) => {
    const small = isRaised(sheet, part, at);
    const size = small ? mark.size * raised.size : mark.size;
    const baseline = small ? mark.baseline - raised.rise * mark.size : mark.baseline;
    add(sheet, { ...mark, kind: "text", text: part, x, baseline, size });
    x += sheet.measure(part, mark.font, size) + mark.letterGap * part.length;
  });
}

/** One annotation over neighbouring pieces of one link. */
function setLinks(
  sheet: Sheet,
  placed: readonly { readonly piece: Word["pieces"][number]; readonly x: number; readonly width: number }[],
  y: number,
  height: number,
): void {
  for (let from = 0; from < placed.length; ) {
    const { link } = placed[from]!.piece;
    let to = from + 1;
    while (to < placed.length && placed[to]!.piece.link === link) to += 1;
    const last = placed[to - 1]!;
    const left = placed[from]!.x;
    if (link !== null) add(sheet, { kind: "link", link, box: [left, y, last.x + last.width - left, height] });
    from = to;
  }
}
