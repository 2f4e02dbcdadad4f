/** What the printed number of a section stands for. */
import { RAISED_FIGURES } from "../text/raised-figures.js";
import { kazakhOrdinals, russianOrdinals } from "./ordinal-words.js";

/** A number by which sections of one kind are counted. */
export interface SectionNumber {
  /** The number itself: 107 of `107²-бап`. */
  readonly whole: number;
  /** The number that was inserted behind it, 2 of `107²` and of `107-2`; 0 for one that was there from the beginning. */
  readonly inserted: number;
}

const FIGURES = /^(\d{1,4})(?:-(\d{1,3})(?:-\d{1,3})*)?$/;
const ROMAN = /^[IVXLC]+$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(letters: string): number {
  let sum = 0;
  for (const [at, letter] of [...letters].entries()) {
    const own = VALUES[letter] ?? 0;
    sum += own < (VALUES[letters[at + 1] ?? ""] ?? 0) ? -own : own;
  }
  return sum;
}

/** The number with its raised figures behind a hyphen: `107²` is `107-2`. */
export function plainNumber(printed: string): string {
  const figure = (raised: string): string => String(RAISED_FIGURES.indexOf(raised));
  return printed.replace(/[⁰¹²³⁴-⁹]+/gu, (raised) => `-${[...raised].map(figure).join("")}`).replace(/\s/g, "");
}

/** What a number stands for, in figures, Roman letters or a word of order; null for what is no number. */
export function sectionNumber(printed: string | null): SectionNumber | null {
  if (printed === null) return null;
  const plain = plainNumber(printed);
  const [, whole, inserted] = FIGURES.exec(plain) ?? [];
  if (whole !== undefined) return { whole: Number(whole), inserted: Number(inserted ?? 0) };
  // Cyrillic letters of the same shape stand for Roman ones.
  const [letters = "", behind] = plain.replaceAll("І", "I").replaceAll("Х", "X").replaceAll("С", "C").split("-");
  if (ROMAN.test(letters)) return { whole: romanValue(letters), inserted: Number(behind ?? 0) };
  const words = printed.toLowerCase().split(/\s+/);
  const values = words.map((word) => kazakhOrdinals.get(word) ?? russianOrdinals.get(word));
  if (values.length === 0 || values.some((value) => value === undefined)) return null;
  return { whole: (values as number[]).reduce((sum, value) => sum + value, 0), inserted: 0 };
}

/** Whether a number may come right behind another: the next one, or one that was inserted. */
export const followsNumber = (next: SectionNumber, last: SectionNumber): boolean =>
  (next.whole === last.whole + 1 && next.inserted === 0) ||
  (next.whole === last.whole && next.inserted > last.inserted);
