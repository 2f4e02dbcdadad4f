import type { Token } from "@qauly/extractor";
import { cellsOf, type Extent } from "./columns.js";
import { hasSmallGap, lineOf, type PageLine, type TextMeasure } from "./page-lines.js";

/** Tokens of the columns in one row of a block; null where a cell of a row above reaches down. */
export type SubRow = readonly (readonly Token[] | null)[];

/**
 * Rows of a block whose other cells reach over all of them, set in the middle, so that no gap runs through the block:
 *
 *                          | жастар      | 2 |  5
 *      1 | "Астық" ЖШС     |             |   |          the gap stands in some columns alone
 *                          | босатылған  | 1 |  3
 *                          | адамдар     |   |
 *
 * Null where the block is one row.
 */
export function subRows(
  block: readonly PageLine[],
  columns: readonly Extent[],
  measure: TextMeasure,
): readonly SubRow[] | null {
  if (block.length < 2) return null;
  const entries = columns.map((): PageLine[][] => []);
  for (const line of block) {
    cellsOf([line], columns).forEach((tokens, column) => {
      if (tokens.length === 0) return;
      const part = lineOf(line.page, tokens);
      const own = entries[column] as PageLine[][];
      const above = own.at(-1)?.at(-1);
      if (above === undefined || hasSmallGap(above, part, measure)) own.push([part]);
      else own.at(-1)?.push(part);
    });
  }
  const count = Math.max(...entries.map((own) => own.length));
  const many = entries.filter((own) => own.length === count);
  if (count < 2 || many.length < 2 || !entries.some((own) => own.length === 1)) return null;
  if (entries.some((own) => own.length > 1 && own.length < count)) return null;
  // The rows are parted where no entry of any column stands.
  for (let row = 1; row < count; row += 1) {
    const above = Math.max(...many.map((own) => bottomOf(own[row - 1] as PageLine[])));
    const below = Math.min(...many.map((own) => topOf(own[row] as PageLine[])));
    if (above >= below) return null;
  }
  return Array.from({ length: count }, (_, row) =>
    entries.map((own) => {
      if (own.length === count) return (own[row] as PageLine[]).flatMap(({ tokens }) => tokens);
      return row === 0 ? own.flatMap((lines) => lines.flatMap(({ tokens }) => tokens)) : null;
    }),
  );
}

/** By baselines: the boxes of neighbouring lines may overlap. */
const topOf = (lines: readonly PageLine[]): number => (lines[0] as PageLine).baseline - (lines[0] as PageLine).fontSize;
const bottomOf = (lines: readonly PageLine[]): number => (lines.at(-1) as PageLine).baseline;
