import { allMatches } from "@qauly/model/rules";
import { columnWords, rowNumberHeader } from "../../language/column-headers.js";
import { joinLines } from "../../repair/line-joins.js";
import type { Reading } from "../../structure/read-text.js";
import type { Line } from "../../text/flow.js";
import { escapeRegExp, foldWord } from "../../text/fold.js";
import { SourcedText } from "../../text/sourced-text.js";

/** The text of a header and the places where its cells may start, the surest first. */
export interface HeaderText {
  readonly text: SourcedText;
  /** Where the first cell starts, and each that a capital letter shows. */
  readonly capitals: readonly number[];
  /** Where a block of lines starts, or a word that opens a header: weaker signs. */
  readonly blocks: readonly number[];
  readonly openers: readonly number[];
}

const opener = new RegExp(`(?<=\\s)(?:${columnWords.openers.map(escapeRegExp).join("|")})\\p{L}*`, "gu");

/**
 * Reads the glued cells of a header that comes as blocks of lines:
 *
 *     № р/с Ұйымның атауы Жұмыскерлердің | тізімдік саны (адам) ¶ Квотаның көлемі (% | жұмыскерлердің … ¶ …
 *     ^     ^             ^                                       ^
 *
 * A cell starts with a capital letter, the row number's with its sign; a block that starts otherwise goes on with the
 * cell before it, unless the rows say that there are more cells.
 */
export function headerText(lines: readonly Line[], numbered: boolean, reading: Reading): HeaderText {
  const text = joinLines(lines, reading.stock);
  const number = numbered ? (rowNumberHeader.exec(text.text)?.[0].trimEnd().length ?? 0) : 0;
  const rest = text.text.slice(number);
  const capitals = number > 0 ? [0] : [];
  if (/\S/.test(rest)) capitals.push(number);
  for (const { index } of allMatches(rest, /(?<=[^\s"«(/-]\s)(?=\p{Lu})/gu)) {
    if (rest.slice(0, index).trim() !== "") capitals.push(number + index);
  }
  const openers = [...foldWord(text.text).matchAll(opener)].map(({ index }) => index);
  return { text, capitals, blocks: blockStarts(lines, text.text, reading), openers };
}

/** Where the blocks of lines start in their joined text. */
function blockStarts(lines: readonly Line[], text: string, { stock }: Reading): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const [at, line] of lines.entries()) {
    if (at > 0 && line.blankBefore > 0) {
      const start = text.indexOf(line.text.text.trim().slice(0, 12).trim(), Math.max(0, length - 2));
      if (start > 0) starts.push(start);
    }
    length = joinLines(lines.slice(0, at + 1), stock).length;
  }
  return starts;
}

export function cellsAt({ text }: HeaderText, starts: readonly number[]): SourcedText[] {
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
}

/**
 * Cuts a header into as many cells as the rows have. Where capital letters show fewer, blocks and then words that open a
 * header part them; where they show more, the cells that no other sign bears out are joined to those before them. A
 * header that cannot be cut stands whole over the first column of words.
 */
export function cutHeader(header: HeaderText, total: number, numbered: boolean): SourcedText[] {
  let starts = [...header.capitals];
  for (const more of [header.blocks, header.openers]) {
    for (const start of more) {
      if (starts.length >= total) break;
      if (!starts.includes(start)) starts = [...starts, start].sort((a, b) => a - b);
    }
  }
  while (starts.length > total && starts.length > 1) {
    const unsure = starts.findLastIndex(
      (start, at) => at > 0 && !header.blocks.includes(start) && !header.openers.includes(start),
    );
    starts.splice(unsure > 0 ? unsure : starts.length - 1, 1);
  }
  if (starts.length === total) return cellsAt(header, starts);
  const empty = (count: number): SourcedText[] => Array.from({ length: count }, () => SourcedText.empty);
  const before = numbered ? 1 : 0;
  return [...empty(before), header.text, ...empty(total - before - 1)];
}
