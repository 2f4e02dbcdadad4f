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
