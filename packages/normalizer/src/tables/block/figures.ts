import { allMatches } from "@qauly/model/rules";
import { numeralWords } from "../../language/numeral-words.js";
import type { Line } from "../../text/flow.js";
import type { SourcedText } from "../../text/sourced-text.js";
import { tail } from "../../text/tail.js";

/** A figure of a row, of at most nine digits: longer ones are identification numbers. */
const figure = "(?:(?<!\\d)\\d{1,9}(?:[.,]\\d+)?(?:\\s?%)?|[-–—])";
export const figuresAtEnd = new RegExp(`(?:\\s+${figure})+$`, "u");
export const onlyFigures = new RegExp(`^${figure}(?:\\s+${figure})*$`, "u");
const lastFigure = new RegExp(`(?:^|\\s)(${figure})$`, "u");
const severalFigures = new RegExp(`(?:^|\\s)${figure}(?:\\s+${figure})+$`, "u");
/** Longer than the figures of a row. */
export const figuresLength = 120;

/** Whether a line ends with more than one figure. */
export function endsWithFigures(line: Line): boolean {
  return severalFigures.test(tail(line.text.text.trim(), figuresLength));
}

/** How many figures end a line of words: those that nothing but blanks parts. */
export function countAtEnd(line: string, count: number): number {
  const ending = figuresAtEnd.exec(tail(line, figuresLength))?.[0] ?? "";
  if (ending === "") return oddEnding(line, count)?.length ?? 0;
  const figures = ending.trim().split(/\s+(?!%)/).length;
  // `Достық көшесі, 5`: the first figure ends the words.
  return /[,№]\s*$/.test(line.slice(0, line.length - ending.length)) ? figures - 1 : figures;
}

/** What stands in a cell of figures without being one: a word for none, a figure with a note or its unit. */
const oddFigure = new RegExp(`^(?:(?!\\d{10})\\S*\\d\\S*|[-–—]|жоқ|нет|х|x|${numeralWords.join("|")})$`, "iu");
const unit = /\s+(?=(?:%|адам|бірлік|орын|пайыз|чел\.?|человек|ед\.?|единиц)(?:\s|$))/giu;

/**
 * The cells of a line that holds nothing else than cells of figures, at most `count`; null for other lines. A unit belongs
 * to its figure (`148 адам`), and a group of three digits to the thousands before it (`1 050`) when there would be a
 * cell too many otherwise.
 */
export function cellsOfFigures(line: string, count: number): string[] | null {
  if (line.length > figuresLength) return null;
  const tokens = line.replace(unit, "\u00a0").split(/[ \t]+/);
  while (tokens.length > count) {
    const at = tokens.findIndex(
      (token, index) => /^\d{1,3}(?: \d{3})*$/.test(token) && /^\d{3}(?:[.,]\d{1,3})?$/.test(tokens[index + 1] ?? ""),
    );
    if (at < 0) return null;
    tokens.splice(at, 2, `${tokens[at]} ${tokens[at + 1]}`);
  }
  return tokens.every((token) => token.split(/[ \u00a0]/).some((part) => oddFigure.test(part))) ? tokens : null;
}

/**
 * The cells of figures at the end of a line of words of which one, not the first, is odd: `ЖК Досанова Г.М. 64 2 екі`;
 * null for other lines.
 */
function oddEnding(line: string, count: number): string[] | null {
  const tokens = tail(line, figuresLength).split(/[ \t]+/);
  if (count < 2 || tokens.length <= count) return null;
  const cells = tokens.slice(-count);
  const odd = cells.filter((cell) => !onlyFigures.test(cell));
  return odd.length === 1 && odd[0] !== cells[0] && oddFigure.test(odd[0] as string) ? cells : null;
}

/**
 * The cells of just so many figures that end some words, none of which is left with the words; null where they end
 * otherwise. `afterWords` holds where the words may end with a figure of their own, as an address does.
 */
export function cellsAtEnd(words: readonly string[], count: number, afterWords = false): string[] | null {
  for (let length = count; length <= Math.min(words.length - 1, count * 3); length += 1) {
    const cells = cellsOfFigures(words.slice(-length).join(" "), count);
    if (cells === null || cells.length !== count || cells.some((cell) => /[()+]/.test(cell))) continue;
    const [last = "", beforeLast = ""] = words.slice(0, -length).slice(-2).reverse();
    if (afterWords || belongsToWords(last, beforeLast)) return cells;
  }
  return null;
}

/** Whether what stands before the figures of a row ends its words: `№ 5` and a house's number after a comma do. */
function belongsToWords(last: string, beforeLast: string): boolean {
  if (/[,№]$/.test(last)) return false;
  return !/^(?:[(+]?\d[\d()]{0,8}(?:[.,]\d+)?%?|[%–—-])$/.test(last) || /[,№]$/.test(beforeLast);
}

/** Takes the figures off the end of a row, from the last column backwards; fewer than `count` where the row has fewer. */
export function takeFigures(body: Line[], count: number): SourcedText[] {
  const taken: SourcedText[] = [];
  while (taken.length < count && body.length > 0) {
    const line = body.at(-1) as Line;
    const text = line.text.trim();
    const cells = cellsOfFigures(text.text, count - taken.length);
    const odd = cells === null && taken.length === 0 ? oddEnding(text.text, count) : null;
    if (odd !== null) {
      const at = startOfCells(text.text, odd);
      taken.push(...placed(text.slice(at), odd));
      body[body.length - 1] = { ...line, text: text.slice(0, at).trim() };
      break;
    }
    const ending = cells === null && taken.length === 0 ? cellsAtEnd(text.text.split(/\s+/), count) : null;
    if (ending !== null) {
      const at = startOfCells(text.text, ending);
      taken.push(...placed(text.slice(at), ending));
      body[body.length - 1] = { ...line, text: text.slice(0, at).trim() };
      break;
    }
    const found = cells === null ? figureAtEnd(text) : placed(text, cells);
    if (found.length === 0) break;
    taken.unshift(...found);
    const rest = text.slice(0, text.length - lengthFrom(text, found)).trim();
    if (rest.length === 0) body.pop();
    else body[body.length - 1] = { ...line, text: rest };
  }
  return taken;
}

/** Where the cells at the end of a line start, whatever blanks the line has between their parts. */
function startOfCells(line: string, cells: readonly string[]): number {
  let left = signsOf(cells.join(""));
  let at = line.length;
  while (left > 0 && at > 0) {
    at -= 1;
    if (/\S/.test(line[at] as string)) left -= 1;
  }
  return at;
}

const signsOf = (text: string): number => text.replace(/\s/g, "").length;

/** The last figure of a line that starts with words. */
function figureAtEnd(text: SourcedText): SourcedText[] {
  const value = lastFigure.exec(tail(text.text, figuresLength))?.[1];
  return value === undefined ? [] : [text.slice(text.length - value.length)];
}

/** The cells as parts of their line. */
function placed(text: SourcedText, cells: readonly string[]): SourcedText[] {
  let at = 0;
  return cells.map((cell) => {
    while (/\s/.test(text.text[at] ?? "")) at += 1;
    const start = at;
    for (let left = signsOf(cell); left > 0 && at < text.length; at += 1) {
      if (/\S/.test(text.text[at] as string)) left -= 1;
    }
    return text.slice(start, at);
  });
}

/** Characters from the start of the first of the parts to the end of the line. */
function lengthFrom(text: SourcedText, parts: readonly SourcedText[]): number {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  return parts.length === 1 ? total : text.length;
}

/** The lines of a row whose figures stand inside: those before them, the figures, and those behind. */
export interface PartedRow {
  readonly before: Line[];
  readonly figures: SourcedText[];
  readonly behind: Line[];
}

/**
 * Parts a row whose last columns hold words: the figures are the first run of just so many of them that words stand
 * before. Null where there is none.
 *
 *     "Дала" ЖШС | 100 2 2 | Абай ауылы, Достық көшесі, 5
 */
export function partInside(lines: readonly Line[], count: number): PartedRow | null {
  const tokens = lines.flatMap((line, index) => {
    const text = line.text.text;
    return allMatches(text, /\S+/g).map((match) => ({
      line: index,
      start: match.index,
      end: match.index + match[0].length,
      isFigure: onlyFigures.test(match[0]),
      word: /\p{L}/u.test(match[0]),
    }));
  });
  for (let from = 1; from + count <= tokens.length; from += 1) {
    const run = tokens.slice(from, from + count);
    const isRun =
      run.every(({ isFigure }) => isFigure) && !tokens[from - 1]?.isFigure && !tokens[from + count]?.isFigure;
    if (!isRun || !tokens.slice(0, from).some(({ word }) => word)) continue;
    const [first, last] = [run[0], run.at(-1)] as [(typeof run)[number], (typeof run)[number]];
    return {
      before: cutLines(lines, 0, { line: first.line, at: first.start }),
      figures: run.map(({ line, start, end }) => (lines[line] as Line).text.slice(start, end)),
      behind: cutFrom(lines, { line: last.line, at: last.end }),
    };
  }
  return null;
}

interface Point {
  readonly line: number;
  readonly at: number;
}

function cutLines(lines: readonly Line[], from: number, { line, at }: Point): Line[] {
  const last = lines[line] as Line;
  return [...lines.slice(from, line), { ...last, text: last.text.slice(0, at) }].filter(hasText);
}

function cutFrom(lines: readonly Line[], { line, at }: Point): Line[] {
  const first = lines[line] as Line;
  return [{ ...first, text: first.text.slice(at) }, ...lines.slice(line + 1)].filter(hasText);
}

const hasText = ({ text }: Line): boolean => text.text.trim() !== "";
