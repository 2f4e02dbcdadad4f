import type { Token } from "@qauly/extractor";
import { lineOf, type PageLine } from "./page-lines.js";

/**
 * Parts of the page's width within which the gutter of two columns of text lies, and the steps in which it is sought.
 */
const LEFTMOST = 0.3;
const RIGHTMOST = 0.7;
const STEP = 3;
/**
 * In points: half of the least width of a gutter. A justified line has narrower blanks, or not in line with those
 * above.
 */
const HALF_GUTTER = 4.5;
/** Lines on each side from which on a gutter is one, and from which on both sides need not show a numbered clause. */
const LEAST_LINES = 4;
const MANY_LINES = 6;
/** Words of a column's line on average; the cells of a list are shorter. */
const LEAST_WORDS = 2.5;
/**
 * Part of its column's width that a full line fills, and the share of lines that are full, of at least one of them on
 * each side.
 */
const FULL = 0.6;
const MOSTLY_FULL = 0.5;
/**
 * In font sizes: a gap inside a column's line that only a further column leaves. The share of lines that may have one.
 */
const INNER_GAP = 1.8;
const MOST_GAPS = 0.1;
/** Shares of words that hold letters, and of lines that go on in lower case, in running text. */
const LETTERED = 0.7;
const GOING_ON = 0.4;
/** Part of the lower column's height over which both stand side by side. */
const BESIDE = 0.5;

/** The lines of a page in the order in which they are read. */
export interface ReadingOrder {
  readonly lines: readonly PageLine[];
  readonly hasColumns: boolean;
}

/** A stretch of lines that leave one gutter free, parted by it. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly left: readonly PageLine[];
  readonly right: readonly PageLine[];
}

/**
 * Reads text that is set in two columns, as in a gazette, column by column. Lines over the whole width part what stands
 * above them from what stands below. `inTable` holds for lines of a ruled table, whose columns are another matter.
 */
export function inColumns(lines: readonly PageLine[], inTable: (line: PageLine) => boolean): ReadingOrder {
  const width = lines[0]?.page.size?.width;
  if (width === undefined || lines.length < LEAST_LINES) return { lines, hasColumns: false };
  const bands = bestBands(lines, width, inTable);
  if (bands.length === 0) return { lines, hasColumns: false };
  const [x0, x1] = [Math.min(...lines.map((line) => line.x0)), Math.max(...lines.map((line) => line.x1))];
  const ordered: PageLine[] = [];
  let done = 0;
  for (const { from, to, left, right } of bands) {
    ordered.push(...lines.slice(done, from), ...asWide(left, x0, x1), ...asWide(right, x0, x1));
    done = to;
  }
  return { lines: [...ordered, ...lines.slice(done)], hasColumns: true };
}

function bestBands(lines: readonly PageLine[], width: number, inTable: (line: PageLine) => boolean): Band[] {
  const open = lines.map((line) => (line.angle === 0 && !inTable(line) ? line : null));
  if (open.filter((line) => line !== null && mayBeRight(line, width)).length < LEAST_LINES) return [];
  const gutters: number[] = [];
  for (let gutter = LEFTMOST * width; gutter <= RIGHTMOST * width; gutter += STEP) gutters.push(gutter);
  const free = open.map((line) => (line === null ? null : freeAt(line, gutters)));
  const leaving = gutters.map(() => 0);
  for (const line of free) {
    if (line === null) continue;
    for (let index = 0; index < line.length; index += 1) if (line[index] === true) leaving[index]! += 1;
  }
  let best: Band[] = [];
  let most = 0;
  let seen = "";
  for (const [index, gutter] of gutters.entries()) {
    if ((leaving[index] as number) < LEAST_LINES) {
      seen = "";
      continue;
    }
    // The next gutter mostly parts the same lines at the same words.
    const parted = free.map((line) => (line?.[index] === true ? "1" : "0")).join("");
    if (parted === seen) continue;
    seen = parted;
    const bands = bandsAt(lines, gutter, (at) => free[at]?.[index] === true).filter(isText);
    const held = bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (held > most) [best, most] = [bands, held];
  }
  return best;
}

/** Whether a line may have a part in a right column: it begins there, or has a gap in the middle of the page. */
function mayBeRight({ x0, tokens }: PageLine, width: number): boolean {
  if (x0 > LEFTMOST * width) return true;
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || next.bbox[0] - token.bbox[2] < 2 * HALF_GUTTER) return false;
    return next.bbox[0] > LEFTMOST * width && token.bbox[2] < RIGHTMOST * width;
  });
}

/** At which gutters no word of a line stands. */
function freeAt({ tokens }: PageLine, gutters: readonly number[]): boolean[] {
  const free = gutters.map(() => true);
  const first = gutters[0] ?? 0;
  for (const { bbox } of tokens) {
    const from = Math.max(0, Math.ceil((bbox[0] - HALF_GUTTER - first) / STEP));
    const to = Math.min(free.length - 1, Math.floor((bbox[2] + HALF_GUTTER - first) / STEP));
    for (let at = from; at <= to; at += 1) free[at] = false;
  }
  return free;
}

function bandsAt(lines: readonly PageLine[], gutter: number, isFree: (at: number) => boolean): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && isFree(at)) continue;
    const to = withoutSignature(lines, from, at, gutter);
    if (hasBothSides(lines.slice(from, to), gutter)) bands.push(bandOf(lines, from, to, gutter));
    from = at + 1;
  }
  return bands;
}

/** Whether enough lines have a part on each side to be worth parting. */
function hasBothSides(lines: readonly PageLine[], gutter: number): boolean {
  const left = lines.filter(({ x0 }) => x0 < gutter).length;
  const right = lines.filter(({ x1 }) => x1 > gutter).length;
  return Math.min(left, right) >= LEAST_LINES;
}

/** Lines of signatures at the end of a band, and the gap above them in font sizes. */
const MOST_SIGNATURES = 2;
const SIGNATURE_GAP = 1.7;

/**
 * The end of a band without the signatures below it, office on the left and name on the right, which leave the gutter
 * free.
 */
function withoutSignature(lines: readonly PageLine[], from: number, to: number, gutter: number): number {
  for (let below = to - 1; below > from && below >= to - MOST_SIGNATURES; below -= 1) {
    const [line, above] = [lines[below] as PageLine, lines[below - 1] as PageLine];
    if (line.x0 > gutter || line.x1 < gutter) return to;
    if (line.baseline - above.baseline > SIGNATURE_GAP * line.fontSize) return below;
  }
  return to;
}

function bandOf(lines: readonly PageLine[], from: number, to: number, gutter: number): Band {
  const side = (tokens: readonly Token[], isLeft: boolean): Token[] =>
    tokens.filter(({ bbox }) => bbox[0] < gutter === isLeft);
  const parts = (isLeft: boolean): PageLine[] =>
    lines.slice(from, to).flatMap((line) => {
      const tokens = side(line.tokens, isLeft);
      if (tokens.length === line.tokens.length) return line;
      return tokens.length === 0 ? [] : lineOf(line.page, tokens);
    });
  return { from, to, left: parts(true), right: parts(false) };
}

/** Whether both sides are running text that stands side by side. */
function isText({ left, right }: Band): boolean {
  const fewer = Math.min(left.length, right.length);
  if (fewer < LEAST_LINES || (fewer < MANY_LINES && ![left, right].every(holdsClause))) return false;
  const wordsOf = (side: readonly PageLine[]): number =>
    side.reduce((sum, { tokens }) => sum + tokens.length, 0) / side.length;
  if (wordsOf(left) < LEAST_WORDS || wordsOf(right) < LEAST_WORDS) return false;
  if (![left, right].every((side) => isMostlyFull(side) && isRunning(side))) return false;
  const [top, bottom] = [Math.max(first(left), first(right)), Math.min(last(left), last(right))];
  const lower = Math.min(last(left) - first(left), last(right) - first(right));
  return bottom - top >= BESIDE * lower;
}

/**
 * Whether a numbered clause begins on a side: signatures and titles, which may leave a gutter free by chance, hold
 * none.
 */
const holdsClause = (side: readonly PageLine[]): boolean =>
  side.some(({ tokens: [number, word] }) => word !== undefined && /^\d{1,2}\.$/.test(number?.text ?? ""));

/**
 * Whether a side is no part of a table: words without gaps in line, most of them in letters, sentences over several
 * lines.
 */
function isRunning(side: readonly PageLine[]): boolean {
  const tokens = side.flatMap((line) => line.tokens);
  const withGap = side.filter((line) =>
    line.tokens.some((token, at) => {
      const next = line.tokens[at + 1];
      return next !== undefined && next.bbox[0] - token.bbox[2] > INNER_GAP * line.fontSize;
    }),
  );
  const goingOn = side.filter(({ tokens: [word] }) => word !== undefined && /^\p{Ll}/u.test(word.text));
  return (
    withGap.length <= MOST_GAPS * side.length &&
    tokens.filter(({ text }) => /\p{L}/u.test(text)).length >= LETTERED * tokens.length &&
    goingOn.length >= GOING_ON * side.length
  );
}

const first = (side: readonly PageLine[]): number => (side[0] as PageLine).baseline;
const last = (side: readonly PageLine[]): number => (side.at(-1) as PageLine).baseline;

function isMostlyFull(side: readonly PageLine[]): boolean {
  const [x0, x1] = edgesOf(side);
  return side.filter((line) => line.x1 - x0 >= FULL * (x1 - x0)).length >= MOSTLY_FULL * side.length;
}

const edgesOf = (side: readonly PageLine[]): [number, number] => [
  Math.min(...side.map((line) => line.x0)),
  Math.max(...side.map((line) => line.x1)),
];

/** A column's lines with the edges that they would have over the whole width, by which paragraphs are told. */
function asWide(side: readonly PageLine[], x0: number, x1: number): PageLine[] {
  const [from, to] = edgesOf(side);
  const scale = (x1 - x0) / Math.max(1, to - from);
  return side.map((line) => ({ ...line, x0: x0 + (line.x0 - from) * scale, x1: x0 + (line.x1 - from) * scale }));
}
