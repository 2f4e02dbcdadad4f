import type { Box, Token } from "@qauly/extractor";
import { bordersOf, cellsOf, type Extent, extents, gutterOf, type LabelAcross, labelAcross, merge } from "./columns.js";
import { underJoinedCells } from "./joined-cells.js";
import type { PageLine, TextMeasure } from "./page-lines.js";
import type { HeaderCell, SpannedHeader } from "./spanned-header.js";
import { subRows } from "./sub-rows.js";
import type { RegionCell, TableRegion } from "./table-region.js";

/** The header of a table that alignment shows; `second`: the block with the texts below those that stand over several columns. */
export interface AlignedHeader {
  readonly lines: readonly PageLine[];
  readonly spanned?: SpannedHeader;
  readonly second?: readonly PageLine[] | null;
}

/** A table of blocks that stand in columns, with the cells that reach over several of them. */
export function alignedRegion(
  header: AlignedHeader | null,
  blocks: readonly PageLine[][],
  columns: readonly Extent[],
  measure: TextMeasure,
): TableRegion {
  const lines = [...(header?.lines ?? []), ...(header?.second ?? []), ...blocks.flat()];
  const borders = [(columns[0] as Extent).from, ...bordersOf(columns), (columns.at(-1) as Extent).to];
  const body = blocks.flatMap((block) => bodyRows(block, columns, borders, measure, blocks));
  return {
    basis: "alignment",
    top: Math.min(...lines.flatMap((line) => line.tokens.map((token) => token.bbox[1]))),
    bottom: Math.max(...lines.flatMap((line) => line.tokens.map((token) => token.bbox[3]))),
    borders,
    rows: [...headerRows(header, columns, borders), ...underJoinedCells(body)],
  };
}

function headerRows(
  header: AlignedHeader | null,
  columns: readonly Extent[],
  borders: readonly number[],
): RegionCell[][] {
  if (header === null) return [];
  const { lines, spanned, second } = header;
  if (spanned === undefined) return [rowOf(cellsOf(lines, columns), lines, borders)];
  const under = second ? cellsOf(second, columns) : null;
  const levels = under === null ? spanned.levels : 2;
  return Array.from({ length: levels }, (_, level) => {
    const cells: RegionCell[] = [];
    for (let column = 0; column < columns.length; ) {
      const top: HeaderCell | undefined = spanned.cells.find((cell) => cell.level === 0 && covers(cell, column));
      const own = spanned.cells.find((cell) => cell.level === 1 && cell.column === column);
      const tokens = level === 0 ? (top?.tokens ?? []) : (own?.tokens ?? under?.[column] ?? []);
      const span = level === 0 ? (top?.span ?? 1) : 1;
      const reaches = levels === 2 && top?.span === 1;
      const bbox = tokens.length === 0 ? null : boxAround(tokens, borders[column] ?? 0, borders[column + span] ?? 0);
      cells.push({ tokens, span, height: reaches && level === 0 ? 2 : 1, bbox });
      column += span;
    }
    return cells;
  });
}

const covers = ({ column, span }: HeaderCell, at: number): boolean => at >= column && at < column + span;

/** The rows of a block: one, several below a cell that reaches over them, or the heading of a group. */
function bodyRows(
  block: readonly PageLine[],
  columns: readonly Extent[],
  borders: readonly number[],
  measure: TextMeasure,
  all: readonly PageLine[][],
): RegionCell[][] {
  if (standsAcross(block, columns, borders, all)) {
    const tokens = block.flatMap((line) => line.tokens);
    return [
      [{ tokens, span: columns.length, height: 1, bbox: boxAround(tokens, borders[0] ?? 0, borders.at(-1) ?? 0) }],
    ];
  }
  const label = labelAcross(block, columns);
  if (label !== null) return [rowBehind(label, block, columns, borders)];
  const rows = subRows(block, columns, measure);
  if (rows === null) return [rowOf(cellsOf(block, columns), block, borders)];
  return rows.map((row, at) =>
    row.map((tokens, column): RegionCell => {
      const reaches = at === 0 && rows[1]?.[column] === null;
      const bbox = tokens === null ? null : boxAround(tokens, borders[column] ?? 0, borders[column + 1] ?? 0);
      return { tokens: tokens ?? [], span: 1, height: reaches ? rows.length : 1, bbox };
    }),
  );
}

/** A row that begins with a text over its first columns. */
function rowBehind(
  label: LabelAcross,
  block: readonly PageLine[],
  columns: readonly Extent[],
  borders: readonly number[],
): RegionCell[] {
  const cells = rowOf(cellsOf(block, columns), block, borders);
  const tokens = cells.slice(0, label.span).flatMap((cell) => cell.tokens);
  const bbox = boxAround(tokens, borders[0] ?? 0, borders[label.span] ?? 0);
  return [{ tokens, span: label.span, height: 1, bbox }, ...cells.slice(label.span)];
}

/** Share of the width of a table by which the middle of a centred heading may miss that of its text. */
const offCentre = 0.1;

/** Whether a lone text runs over gutters, or stands in the middle of the table where the cells of its column do not. */
function standsAcross(
  block: readonly PageLine[],
  columns: readonly Extent[],
  borders: readonly number[],
  all: readonly PageLine[][],
): boolean {
  const [text, ...others] = merge(extents(block), gutterOf(block));
  if (text === undefined || others.length > 0) return false;
  const inner = borders.slice(1, -1);
  if (inner.some((border) => text.from < border && text.to > border)) return true;
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const size = block[0]?.fontSize ?? 10;
  const middle = (text.from + text.to) / 2;
  const at = inner.filter((border) => border < middle).length;
  const column = columns[at] as Extent;
  if (Math.abs(middle - (left + right) / 2) > offCentre * (right - left) || text.from < column.from + 2 * size) {
    return false;
  }
  const starts = all
    .filter((other) => other !== block)
    .map((other) => Math.min(...(cellsOf(other, columns)[at] ?? []).map(({ bbox }) => bbox[0])))
    .filter(Number.isFinite);
  return starts.filter((start) => start < column.from + size / 2).length * 2 > starts.length;
}

/** A row's cells; each reaches to the middles of its gutters, the outer ones to the end of their column. */
function rowOf(
  cells: readonly (readonly Token[])[],
  block: readonly PageLine[],
  borders: readonly number[],
): RegionCell[] {
  const all = block.flatMap((line) => line.tokens);
  return cells.map((tokens, at) => ({
    tokens,
    span: 1,
    height: 1,
    bbox: boxAround(all, borders[at] ?? 0, borders[at + 1] ?? 0),
  }));
}

function boxAround(tokens: readonly Token[], x0: number, x1: number): Box {
  return [x0, Math.min(...tokens.map(({ bbox }) => bbox[1])), x1, Math.max(...tokens.map(({ bbox }) => bbox[3]))];
}
