import type { Box, Token } from "@qauly/extractor";
import { columnRoles } from "../tables/roles.js";
import { hasGap, type PageLine, type TextMeasure, textOf } from "./page-lines.js";
import type { RegionCell, TableRegion } from "./table-region.js";

/** Extent along x. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A table without rulings, with the columns that its tokens show. */
export interface AlignedTable extends TableRegion {
  readonly columns: readonly Extent[];
}

/**
 * Tables that only alignment shows. Gaps part a page into blocks, and in a table a block is a row. Where the tokens
 * of several blocks leave the same vertical gutters free, those are the gutters between columns; a line of running text
 * covers them and so ends the table. The first block is the header: a column that it leaves empty is none.
 *
 *         Ұйымдардың атауы | Жұмыскерлердің | Квота мөлшері
 *                          | тізімдік саны  |
 *     1 | "Дала            | 50             | 2
 *       | станциясы" РМК   |                |
 *
 * `open` is the table at the end of the page before, which may go on without a header. An annex heading, which may stand
 * in the place of some columns, ends a table.
 */
export function alignedTables(
  lines: readonly PageLine[],
  measure: TextMeasure,
  open: AlignedTable | null,
  endsAnnexHeading: (line: string) => boolean,
): AlignedTable[] {
  const blocks = blocksOf(lines, measure);
  const end = (from: number): number => {
    const heading = blocks.findIndex((block, at) => at >= from && endsAnnexHeading(textOf(block.at(-1) as PageLine)));
    return heading < 0 ? blocks.length : heading;
  };
  const tables: AlignedTable[] = [];
  for (let at = 0; at < blocks.length; ) {
    const rows = blocks.slice(0, end(at));
    const found = (at === 0 && open !== null ? continued(rows, open) : null) ?? tableAt(rows, at);
    if (found === null) at += 1;
    else {
      tables.push(found.table);
      at = found.to;
    }
  }
  return tables;
}

interface Found {
  readonly table: AlignedTable;
  /** Index of the block after the table. */
  readonly to: number;
}

function blocksOf(lines: readonly PageLine[], measure: TextMeasure): PageLine[][] {
  const blocks: PageLine[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || hasGap(above, line, measure)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  });
  return blocks;
}

/** The least width of a gutter, in font sizes: wider than a blank between words. */
const gutterWidth = 0.4;

function tableAt(blocks: readonly PageLine[][], from: number): Found | null {
  const header = blocks[from];
  if (header === undefined) return null;
  let columns = merge(extents(header), gutterOf(header));
  if (columns.length < 3) return null;
  const headerColumns = columns;
  let to = from + 1;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to] as PageLine[];
    const joint = merge([...columns, ...extents(block)], gutterOf(header));
    if (joint.length < 3 || joint.length < headerColumns.length - 1) break;
    if (!isRow(block, joint, to === blocks.length - 1)) break;
    columns = joint;
  }
  if (to === from + 1) return null;
  columns = withHeader(columns, blocks.slice(from, to));
  const headers = cellsOf(header, columns).map((tokens) => tokens.map((token) => token.text).join(" "));
  if (columns.length < 3 || columnRoles(headers).every((role) => role === "other")) return null;
  return { table: region(blocks.slice(from, to), columns), to };
}

/** Rows at the top of a page that stand in the columns of the table before. */
function continued(blocks: readonly PageLine[][], open: AlignedTable): Found | null {
  let to = 0;
  while (to < blocks.length && fits(blocks[to] as PageLine[], open.columns, to === 0 || to === blocks.length - 1))
    to += 1;
  return to === 0 ? null : { table: region(blocks.slice(0, to), open.columns), to };
}

/** Whether a block is a row of these columns: no token crosses a border. */
function fits(block: readonly PageLine[], columns: readonly Extent[], atEdge: boolean): boolean {
  const borders = bordersOf(columns);
  const crosses = block.some((line) =>
    line.tokens.some((token) => borders.some((border) => token.bbox[0] < border - 1 && token.bbox[2] > border + 1)),
  );
  return !crosses && isRow(block, columns, atEdge);
}

/** A row fills at least two columns; one at the edge of a page may be the part of a cut row and fill one. */
function isRow(block: readonly PageLine[], columns: readonly Extent[], atEdge: boolean): boolean {
  return atEdge || cellsOf(block, columns).filter((tokens) => tokens.length > 0).length >= 2;
}

function extents(block: readonly PageLine[]): Extent[] {
  return block.flatMap((line) => line.tokens.map((token) => ({ from: token.bbox[0], to: token.bbox[2] })));
}

function gutterOf(block: readonly PageLine[]): number {
  return Math.max(3.5, (block[0]?.fontSize ?? 10) * gutterWidth);
}

/** Joins extents that overlap or leave less than a gutter between them. */
function merge(parts: readonly Extent[], gutter: number): Extent[] {
  const merged: Extent[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && part.from - last.to < gutter) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    } else merged.push(part);
  }
  return merged;
}

/**
 * A column that the header leaves empty is part of a neighbour: values set left under a centred header stand before it,
 * a stretched line shows gaps between its words. The neighbour that is filled in fewer of the same rows takes it, of
 * equals the nearer one.
 */
function withHeader(columns: readonly Extent[], blocks: readonly PageLine[][]): Extent[] {
  let kept = [...columns];
  for (;;) {
    const filled = blocks.map((block) => cellsOf(block, kept).map((tokens) => tokens.length > 0));
    const empty = kept.findIndex((_, at) => filled[0]?.[at] === false);
    if (empty < 0 || kept.length < 2) return kept;
    const cost = (neighbour: number): number => {
      const other = kept[neighbour];
      const self = kept[empty] as Extent;
      if (other === undefined) return Number.POSITIVE_INFINITY;
      const conflicts = filled.filter((row) => row[empty] && row[neighbour]).length;
      const distance = neighbour < empty ? self.from - other.to : other.from - self.to;
      return conflicts * 1000 + distance;
    };
    const left = cost(empty - 1) <= cost(empty + 1) ? empty - 1 : empty;
    const joined = { from: (kept[left] as Extent).from, to: (kept[left + 1] as Extent).to };
    kept = [...kept.slice(0, left), joined, ...kept.slice(left + 2)];
  }
}

/** Middles of the gutters. */
function bordersOf(columns: readonly Extent[]): number[] {
  return columns.slice(1).map((column, index) => ((columns[index] as Extent).to + column.from) / 2);
}

function cellsOf(block: readonly PageLine[], columns: readonly Extent[]): Token[][] {
  const borders = bordersOf(columns);
  const cells: Token[][] = columns.map(() => []);
  for (const token of block.flatMap((line) => line.tokens)) {
    const middle = (token.bbox[0] + token.bbox[2]) / 2;
    const at = borders.filter((border) => border < middle).length;
    cells[at]?.push(token);
  }
  return cells;
}

function region(blocks: readonly PageLine[][], columns: readonly Extent[]): AlignedTable {
  const lines = blocks.flat();
  return {
    basis: "alignment",
    top: Math.min(...lines.flatMap((line) => line.tokens.map((token) => token.bbox[1]))),
    bottom: Math.max(...lines.flatMap((line) => line.tokens.map((token) => token.bbox[3]))),
    rows: blocks.map((block) => rowOf(block, columns)),
    columns,
  };
}

/** A row's cells; each reaches to the middles of its gutters, the outer ones to the end of their column. */
function rowOf(block: readonly PageLine[], columns: readonly Extent[]): RegionCell[] {
  const tops = block.flatMap((line) => line.tokens.map((token) => token.bbox[1]));
  const bottoms = block.flatMap((line) => line.tokens.map((token) => token.bbox[3]));
  const borders = [columns[0]?.from ?? 0, ...bordersOf(columns), columns.at(-1)?.to ?? 0];
  return cellsOf(block, columns).map((tokens, at) => {
    const bbox: Box = [borders[at] ?? 0, Math.min(...tops), borders[at + 1] ?? 0, Math.max(...bottoms)];
    return { tokens, span: 1, bbox };
  });
}
