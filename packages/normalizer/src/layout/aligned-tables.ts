import type { Box } from "@qauly/extractor";
import { bordersOf, cellsOf, type Extent, extents, gutterOf, merge } from "./columns.js";
import { hasSmallGap, type PageLine, type TextMeasure, textOf } from "./page-lines.js";
import type { RegionCell, TableRegion } from "./table-region.js";

/** A table without rulings, with the columns that its tokens show. */
export interface AlignedTable extends TableRegion {
  readonly columns: readonly Extent[];
  /** Its header where it has no row yet, for the page ended; else null. */
  readonly bareHeader: readonly PageLine[] | null;
  /** The text of its header, which a page may repeat. */
  readonly headerText: string;
}

/** What stands around the lines of a page. */
interface Around {
  /** The table at the end of the page before, which may go on without a header. */
  readonly open: AlignedTable | null;
  /** The lines of the next page, where a table may go on whose header this page ends with. */
  readonly ahead: readonly PageLine[];
  readonly mayHeadAnnex: (line: string) => boolean;
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
 * What makes a table is its rows alone: the words of its header are not asked. An annex heading, which may stand in the
 * place of some columns, ends a table.
 */
export function alignedTables(
  lines: readonly PageLine[],
  measure: TextMeasure,
  { open, ahead, mayHeadAnnex }: Around,
): AlignedTable[] {
  const blocks = blocksOf(lines, measure);
  const next = blocksOf(ahead, measure);
  const end = (from: number): number => {
    const heading = blocks.findIndex((block, at) => at >= from && mayHeadAnnex(textOf(block.at(-1) as PageLine)));
    return heading < 0 ? blocks.length : heading;
  };
  const tables: AlignedTable[] = [];
  for (let at = 0; at < blocks.length; ) {
    const rows = blocks.slice(0, end(at));
    const found =
      (at === 0 && open !== null ? continued(rows, open) : null) ??
      tableAt(rows, at, { next: rows.length === blocks.length ? next : [] });
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
    const block = blocks.at(-1) ?? [];
    // A title may stand close above the header of its table.
    const afterTitle = !line.bold && block.every(({ bold }) => bold);
    if (above === undefined || afterTitle || hasSmallGap(above, line, measure)) blocks.push([line]);
    else block.push(line);
  });
  return blocks;
}

interface TableStart {
  /** Whether the header is one that a page repeats, with the rest of a cut row perhaps below it. */
  readonly goesOn?: boolean;
  /** The blocks of the next page, where the blocks end with this one. */
  readonly next?: readonly PageLine[][];
}

function tableAt(
  blocks: readonly PageLine[][],
  from: number,
  { goesOn = false, next = [] }: TableStart = {},
): Found | null {
  const header = blocks[from];
  if (header === undefined) return null;
  const headerColumns = merge(extents(header), gutterOf(header));
  if (headerColumns.length < 3 || header.some(isStretched)) return null;
  const grown = grow(headerColumns, blocks, from + 1, { least: headerColumns.length - 1, goesOn });
  const { to } = grown;
  const isBare = to === from + 1;
  // The header of a table whose rows start on the next page: those rows tell.
  if (isBare && (to < blocks.length || next.length === 0 || tableAt([header, ...next], 0) === null)) return null;
  const columns = withHeader(grown.columns, blocks.slice(from, to));
  if (columns.length < 3 || !(isBare || goesOn || holdsRows(blocks.slice(from + 1, to), columns))) return null;
  const bareHeader = isBare ? header : null;
  const headerText = textOfBlock(header);
  return { table: { ...region(blocks.slice(from, to), columns), columns, bareHeader, headerText }, to };
}

/**
 * Words of the shortest line whose even gaps are no chance; by how much they may differ, and how wide they are, in font
 * sizes.
 */
const leastStretched = 5;
const evenGaps = 3;
const widestGap = 1.6;

/**
 * A line that was stretched to the width of its text: all gaps between its words are alike, wider than blanks and
 * narrower than gutters. The gaps between the columns of a table differ much more, and its cells hold words with blanks
 * of their own.
 */
function isStretched({ tokens, fontSize }: PageLine): boolean {
  if (tokens.length < leastStretched) return false;
  const sorted = [...tokens].sort((a, b) => a.bbox[0] - b.bbox[0]);
  const gaps = sorted.slice(1).map((token, at) => token.bbox[0] - (sorted[at] as (typeof sorted)[number]).bbox[2]);
  const least = Math.min(...gaps);
  return least > 0 && Math.max(...gaps) <= Math.min(least * evenGaps, widestGap * fontSize);
}

const textOfBlock = (block: readonly PageLine[]): string => block.map(textOf).join(" ");

/** Rows that keep their columns by chance are seldom more. */
const leastRows = 2;

/** Whether rows are those of a table: several keep its columns, or figures stand in one of them. */
function holdsRows(rows: readonly PageLine[][], columns: readonly Extent[]): boolean {
  const texts = rows.map((row) => cellsOf(row, columns).map((tokens) => tokens.map(({ text }) => text).join(" ")));
  const full = texts.filter((cells) => cells.filter((cell) => cell !== "").length >= 3);
  if (full.length >= leastRows) return true;
  return columns.some((_, at) => {
    const cells = full.map((row) => row[at] ?? "").filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => /^[\d\s.,%–-]+$/.test(cell));
  });
}

/**
 * Takes in the blocks from `from` on that leave at least so many columns apart; a page may cut its last row, and its
 * first where the table goes on from the page before.
 */
function grow(
  start: readonly Extent[],
  blocks: readonly PageLine[][],
  from: number,
  { least, goesOn }: { readonly least: number; readonly goesOn: boolean },
): { readonly columns: readonly Extent[]; readonly to: number } {
  let columns = start;
  let to = from;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to] as PageLine[];
    const joint = merge([...columns, ...extents(block)], gutterOf(block));
    if (joint.length < Math.max(3, least)) break;
    // A part of a cut row, or a heading of a group, stands in one column and takes nothing from the others.
    const isPart = ((goesOn && to === from) || to === blocks.length - 1) && joint.length >= columns.length;
    if (!isRow(block, joint) && !isPart && !headsRows(blocks, to, joint)) break;
    columns = joint;
  }
  return { columns, to };
}

/** Rows at the top of a page that stand in the columns of the table before. */
function continued(blocks: readonly PageLine[][], open: AlignedTable): Found | null {
  const first = blocks[0];
  if (first === undefined) return null;
  if (textOfBlock(first) === open.headerText) return tableAt(blocks, 0, { goesOn: true });
  if (open.bareHeader !== null) {
    const whole = tableAt([[...open.bareHeader], ...blocks], 0);
    if (whole === null || whole.to < 2) return null;
    const { columns } = whole.table;
    return {
      table: {
        ...region(blocks.slice(0, whole.to - 1), columns),
        columns,
        bareHeader: null,
        headerText: open.headerText,
      },
      to: whole.to - 1,
    };
  }
  const grown = grow(open.columns, blocks, 0, { least: open.columns.length, goesOn: true });
  const { to } = grown;
  if (to === 0) return null;
  const columns = grown.columns.length === open.columns.length ? grown.columns : open.columns;
  const { headerText } = open;
  return { table: { ...region(blocks.slice(0, to), columns), columns, bareHeader: null, headerText }, to };
}

/** The heading of a group of rows: a lone text inside a column, with a row right below. */
function headsRows(blocks: readonly PageLine[][], at: number, columns: readonly Extent[]): boolean {
  const next = blocks[at + 1];
  if (next === undefined) return false;
  const joint = merge([...columns, ...extents(next)], gutterOf(next));
  return joint.length === columns.length && isRow(next, joint);
}

/** A row fills at least two columns. */
function isRow(block: readonly PageLine[], columns: readonly Extent[]): boolean {
  return cellsOf(block, columns).filter((tokens) => tokens.length > 0).length >= 2;
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

function region(blocks: readonly PageLine[][], columns: readonly Extent[]): TableRegion {
  const lines = blocks.flat();
  return {
    basis: "alignment",
    top: Math.min(...lines.flatMap((line) => line.tokens.map((token) => token.bbox[1]))),
    bottom: Math.max(...lines.flatMap((line) => line.tokens.map((token) => token.bbox[3]))),
    borders: [(columns[0] as Extent).from, ...bordersOf(columns), (columns.at(-1) as Extent).to],
    rows: blocks.map((block) => rowOf(block, columns)),
  };
}

/** A row's cells; each reaches to the middles of its gutters, the outer ones to the end of their column. */
function rowOf(block: readonly PageLine[], columns: readonly Extent[]): RegionCell[] {
  const tops = block.flatMap((line) => line.tokens.map((token) => token.bbox[1]));
  const bottoms = block.flatMap((line) => line.tokens.map((token) => token.bbox[3]));
  const borders = [columns[0]?.from ?? 0, ...bordersOf(columns), columns.at(-1)?.to ?? 0];
  return cellsOf(block, columns).map((tokens, at) => {
    const bbox: Box = [borders[at] ?? 0, Math.min(...tops), borders[at + 1] ?? 0, Math.max(...bottoms)];
    return { tokens, span: 1, height: 1, bbox };
  });
}
