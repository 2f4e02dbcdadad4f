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
  /** Where the cell behind the row numbers' sign starts. */
  readonly named: number;
  /** Where its lines start: each may be a cell. */
  readonly lines: readonly number[];
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
  const sign = numbered ? (rowNumberHeader.exec(text.text)?.[0] ?? "") : "";
  const number = sign === "" ? 0 : text.length - text.text.slice(sign.length).trimStart().length;
  const rest = text.text.slice(number);
  const capitals = number > 0 ? [0] : [];
  if (/\S/.test(rest)) capitals.push(number);
  for (const { index } of allMatches(rest, /(?<=[^\s"«(/-]\s)(?=\p{Lu})/gu)) {
    if (rest.slice(0, index).trim() !== "") capitals.push(number + index);
  }
  const openers = openersIn(foldWord(text.text));
  return {
    text,
    capitals,
    blocks: blockStarts(lines, text.text, reading),
    openers,
    named: number,
    lines: lineStarts(lines, text.text),
  };
}

/** Where words open a header; of two that follow one another only the first does. */
function openersIn(text: string): number[] {
  let end = -2;
  return [...text.matchAll(opener)].flatMap(({ index, 0: word }) => {
    const follows = index === end + 1;
    end = index + word.length;
    return follows ? [] : [index];
  });
}

/** Where the lines start in their joined text. */
function lineStarts(lines: readonly Line[], text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const line of lines) {
    const words = line.text.text.trim();
    const start = text.indexOf(words, from);
    if (start < 0) return [];
    starts.push(start);
    from = start + words.length;
  }
  return starts;
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
 * Cuts a header into as many cells as the rows have: where capital letters show so many, else where blocks or words that
 * open a header do. A header that no such signs cut into just so many stands whole over the first column of words, since a
 * header over the wrong column is worse than none.
 */
export function cutHeader(header: HeaderText, total: number, numbered: boolean): SourcedText[] {
  const { capitals, blocks, openers } = header;
  // The first cell starts with the header, and the one behind the row numbers with the end of theirs.
  const first = capitals.slice(0, numbered ? 2 : 1);
  const signed = (start: number): boolean => blocks.includes(start) || openers.includes(start);
  const ways = [
    capitals,
    [...first, ...capitals.slice(first.length).filter(signed)],
    [...capitals, ...blocks],
    [...first, ...blocks],
    [...capitals, ...blocks, ...openers],
    [...first, ...openers],
    header.lines,
  ];
  for (const way of ways) {
    const starts = [...new Set(way)].sort((a, b) => a - b);
    if (starts.length === total) return cellsAt(header, starts);
  }
  const empty = (count: number): SourcedText[] => Array.from({ length: count }, () => SourcedText.empty);
  const before = numbered ? 1 : 0;
  const [, named] = capitals;
  // The sign of the row numbers says what it heads whatever follows.
  if (numbered && capitals[0] === 0 && named !== undefined && named === header.named) {
    return [...cellsAt(header, [0, named]), ...empty(total - 2)];
  }
  return [...empty(before), header.text, ...empty(total - before - 1)];
}
