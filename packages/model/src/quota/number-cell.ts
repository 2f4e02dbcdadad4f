/** Numbers as table cells print them. */
import { boundedNumber } from "../numbers/bounded-number.js";
import { parseNumberWords } from "../tables/values/number-words-cell.js";

/** Words and signs that may follow a number in a cell without changing it. */
const UNITS = [
  "%",
  "адам",
  "бірлік",
  "орын",
  "жұмыс орны",
  "пайыз",
  "пайызы",
  "процент",
  "человек",
  "чел",
  "единиц",
  "единица",
  "единицы",
  "ед",
  "процента",
  "процентов",
  "место",
  "места",
  "мест",
  "рабочее место",
  "рабочих места",
  "рабочих мест",
] as const;

/** `1250`, `1 250`, `1,5`; a bracket may repeat the number in words, and a full stop may end the cell. */
const NUMBER_CELL = new RegExp(
  `^(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))?[.)]?(?: ?(?:${UNITS.join("|")})\\.?)?(?: ?\\([^()\\d]*\\))?$`,
  "u",
);

/** As most cells of number columns are. */
const FIGURES = /^\d+$/;

/** A cell that states that there is nothing: blank or a dash of any kind. */
export function isEmptyNumberCell(text: string): boolean {
  return /^\s*[-\u2010-\u2015\u2212]?\s*$/.test(text);
}

/**
 * The number that a cell of a number column holds: `92`, `2%`, `2 %`, `1 250`, `1,5`, `1.`, `92 адам`. `value` is null
 * when the cell holds anything else, also when it is empty or a dash, or holds more digits than a number keeps.
 */
export function parseNumberCell(text: string): { value: number | null } {
  const parts = partsOf(text);
  if (parts === null) return { value: null };
  return { value: boundedNumber("amount", `${parts.whole}.${parts.fraction || "0"}`) };
}

/**
 * The count of people or of jobs that a cell holds, a whole number. `1.250` and `1,200` may be thousands as well as
 * decimals and so hold none, neither does a percentage; `120,0` holds 120.
 */
export function parseCountCell(text: string): { value: number | null } {
  const parts = partsOf(text);
  if (parts === null || parts.ofHundred || !/^0{0,2}$/.test(parts.fraction)) return { value: null };
  return { value: boundedNumber("amount", parts.whole) };
}

/** The digits of a number cell on both sides of its decimal sign; null when it holds no number. */
function partsOf(
  text: string,
): { readonly whole: string; readonly fraction: string; readonly ofHundred: boolean } | null {
  if (FIGURES.test(text)) return { whole: text, fraction: "", ofHundred: false };
  // A line break is no blank between thousands.
  const cell = text
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .trim()
    .toLowerCase();
  const [, whole, fraction = ""] = NUMBER_CELL.exec(cell) ?? [];
  return whole === undefined
    ? null
    : { whole: whole.replaceAll(" ", ""), fraction, ofHundred: /%|пайыз|процент/.test(cell) };
}

/**
 * The sum that a cell of a totals row holds, in figures or in words: `18`, `он сегіз`. In the row of an employer words are
 * no number.
 */
export function parseTotalCell(text: string): { value: number | null } {
  const { value } = parseCountCell(text);
  return value === null ? { value: sumInWords(text) } : { value };
}

/** Words that say a number, and the unit behind them. */
const WORDS_CELL = new RegExp(`^(\\p{L}+(?: \\p{L}+)*?)(?: (?:${UNITS.join("|")})\\.?)?$`, "u");
const longestWords = 60;

function sumInWords(text: string): number | null {
  if (text.length > longestWords) return null;
  const cell = text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase().replace(/[.:]$/, "");
  const words = WORDS_CELL.exec(cell)?.[1];
  return words === undefined ? null : parseNumberWords(words);
}
