import type { Token } from "@qauly/extractor";
import type { PageLine } from "./page-lines.js";

/** Extent along x. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The least width of a gutter, in font sizes: wider than a blank between words. */
const gutterWidth = 0.4;

export function extents(block: readonly PageLine[]): Extent[] {
  return block.flatMap((line) => line.tokens.map((token) => ({ from: token.bbox[0], to: token.bbox[2] })));
}

export function gutterOf(block: readonly PageLine[]): number {
  return Math.max(3.5, (block[0]?.fontSize ?? 10) * gutterWidth);
}

/** Joins extents that overlap or leave less than a gutter between them. */
export function merge(parts: readonly Extent[], gutter: number): Extent[] {
  const merged: Extent[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && part.from - last.to < gutter) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    } else merged.push(part);
  }
  return merged;
}

/** Middles of the gutters. */
export function bordersOf(columns: readonly Extent[]): number[] {
  return columns.slice(1).map((column, index) => ((columns[index] as Extent).to + column.from) / 2);
}

export function cellsOf(block: readonly PageLine[], columns: readonly Extent[]): Token[][] {
  const borders = bordersOf(columns);
  const cells: Token[][] = columns.map(() => []);
  for (const token of block.flatMap((line) => line.tokens)) {
    const middle = (token.bbox[0] + token.bbox[2]) / 2;
    const at = borders.filter((border) => border < middle).length;
    cells[at]?.push(token);
  }
  return cells;
}

/** A stretch of a line without a gutter in it. */
export interface Segment extends Extent {
  readonly top: number;
  readonly tokens: readonly Token[];
}

export function segmentsOf(line: PageLine, gutter: number): Segment[] {
  const segments: { top: number; from: number; to: number; tokens: Token[] }[] = [];
  const top = line.baseline - line.fontSize;
  for (const token of [...line.tokens].sort((a, b) => a.bbox[0] - b.bbox[0])) {
    const last = segments.at(-1);
    const [from, , to] = token.bbox;
    if (last === undefined || from - last.to >= gutter) segments.push({ top, from, to, tokens: [token] });
    else {
      last.to = Math.max(last.to, to);
      last.tokens.push(token);
    }
  }
  return segments;
}

/** A text over the first columns of a row. */
export interface LabelAcross extends Extent {
  /** How many columns it stands over. */
  readonly span: number;
}

/**
 * The words that begin in the first column of a row and run over the gutter to the next, with figures behind them, as the
 * label of a total does:
 *
 *      7 | "Дала" ЖШС | 50 | 1
 *      Барлығы:       | 90 | 2
 */
export function labelAcross(block: readonly PageLine[], columns: readonly Extent[]): LabelAcross | null {
  const [line, ...others] = block;
  const [first, second] = columns;
  if (line === undefined || others.length > 0 || first === undefined || second === undefined) return null;
  const [label, ...figures] = segmentsOf(line, gutterOf(block));
  if (label === undefined || figures.length === 0) return null;
  const startsWithWord = /^\p{L}{2}/u.test(label.tokens.map(({ text }) => text).join(""));
  if (!startsWithWord || label.from >= first.to || label.to <= first.to) return null;
  const span = columns.filter(({ from }) => from < label.to).length;
  const behind = columns[span];
  const isFree = behind !== undefined && label.to < behind.from && figures.every(({ from }) => from > label.to);
  const isFigure = ({ tokens }: Segment): boolean => /^[\d\s.,%–-]+$/.test(tokens.map(({ text }) => text).join(" "));
  const crosses = columns.slice(1).some(({ from }) => label.from < from && label.to > from - gutterOf(block));
  return isFree && crosses && figures.every(isFigure)
    ? { from: label.from, to: label.to, span: Math.max(2, span) }
    : null;
}
