import type { SourcedText } from "../text/sourced-text.js";

/**
 * A way in which clauses are counted: the number and mark that begin one, and the place of a number in the sequence.
 */
interface Numbering {
  /** Its first group is the number as printed. */
  readonly mark: RegExp;
  /** From 1; null for a number that stands between two others, `1-1`, and for what is none. */
  readonly ordinal: (printed: string) => number | null;
}

const arabic: Numbering = {
  mark: /^(\d+(?:-\d+)?)\s?\.(?!\d)[)\s-]*/,
  ordinal: (printed) => (printed.includes("-") ? null : Number(printed)),
};

/** In Latin letters, or Cyrillic ones of the same shape. */
const roman: Numbering = {
  mark: /^([IVXLІХ]{1,7})\s?\.(?=\s?\p{Lu})\s*/u,
  ordinal: (printed) => romanOrdinal(printed.replaceAll("І", "I").replaceAll("Х", "X")),
};

const romanTens = ["", "X", "XX", "XXX", "XL", "L"];
const romanUnits = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const romanNumbers = new Map(
  romanTens.flatMap((tens, ten) => romanUnits.map((units, unit) => [tens + units, ten * 10 + unit] as const)),
);

function romanOrdinal(printed: string): number | null {
  return romanNumbers.get(printed) ?? null;
}

/**
 * The numbering of the clauses of a text: the one that yields 1, 2, 3 … over it. Roman numbers over Arabic ones that
 * begin anew below each are the clauses; over Arabic ones that go on they are headings of groups.
 */
export function numberingOf(texts: readonly string[]): RegExp {
  const [figures, letters] = [arabic, roman].map((numbering) => countIn(texts, numbering));
  if (figures === undefined || letters === undefined || letters.inOrder === 0) return arabic.mark;
  const isRoman = figures.all === 0 || (letters.inOrder > 1 && score(letters) > score(figures));
  return isRoman ? roman.mark : arabic.mark;
}

/** Whether a text begins as the first clause does, in any numbering. */
export function beginsCount(text: string): boolean {
  return [arabic, roman].some(({ mark, ordinal }) => ordinal(mark.exec(text)?.[1] ?? "-") === 1);
}

interface Count {
  readonly all: number;
  /** Those that follow the one before by one, the first by being 1. */
  readonly inOrder: number;
}

function countIn(texts: readonly string[], { mark, ordinal }: Numbering): Count {
  let [all, inOrder, last] = [0, 0, 0];
  for (const text of texts) {
    const number = ordinal(mark.exec(text)?.[1] ?? "-");
    if (number === null) continue;
    all += 1;
    if (number === last + 1) inOrder += 1;
    last = number;
  }
  return { all, inOrder };
}

const score = ({ all, inOrder }: Count): number => inOrder - (all - inOrder);

/** A text that a number begins: the number, and what stands behind its mark. */
export interface Numbered {
  readonly number: SourcedText;
  readonly text: SourcedText;
}

export function numbered(paragraph: SourcedText, mark: RegExp): Numbered | null {
  const match = mark.exec(paragraph.text);
  if (match === null) return null;
  return { number: paragraph.slice(0, (match[1] as string).length), text: paragraph.slice(match[0].length) };
}

/**
 * `1) …`, `5-1) …`: sub-clauses. Below clauses with Roman numbers `1. …` is one as well.
 */
export const subClauseMark = /^(\d+(?:-\d+)?)\s?\)[\s.-]*/;
export const arabicMark = arabic.mark;

/** `а) …`, `b) …`: items of a list in a sub-clause. */
export const letterMark = /^(\p{Ll})\s?\)\s*/u;
/** `2.1. …`, `2.2.1 …`: the number of a part begins with that of the whole. */
export const decimalMark = /^(\d{1,3}(?:\.\d{1,3}){1,3})(?:\.|(?=\s))\s*(?=[\p{L}"«])/u;

/** Whether a decimal number is the one that comes next in its whole, `2.1` or the one behind `2.2`. */
export function goesOnWith(number: string, whole: string, last: string | null): boolean {
  const at = number.lastIndexOf(".");
  const [own, place] = [number.slice(0, at), Number(number.slice(at + 1))];
  if (own !== whole) return false;
  return place === 1 || (last !== null && last === `${own}.${place - 1}`);
}
