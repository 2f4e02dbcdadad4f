import type { Ruling } from "@qauly/extractor";
import { alignedRegion } from "./aligned-region.js";
import { cellsOf, type Extent, extents, gutterOf, labelAcross, merge } from "./columns.js";
import { withGroupsAbove } from "./groups-above.js";
import { hasSmallGap, lineOf, type PageLine, type TextMeasure, textOf } from "./page-lines.js";
import { type SpannedHeader, spannedHeader } from "./spanned-header.js";
import type { TableRegion } from "./table-region.js";

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
  const setting: Setting = { measure, goesOn: false, next: [] };
  const end = (from: number): number => {
    const heading = blocks.findIndex(
      (block, at) => at >= from && mayHeadAnnex(textOf(block.at(-1) as PageLine)) && !standsInColumns(block),
    );
    return heading < 0 ? blocks.length : heading;
  };
  const tables: AlignedTable[] = [];
  let taken = 0;
  for (let at = 0; at < blocks.length; ) {
    const rows = blocks.slice(0, end(at));
    const found =
      (at === 0 && open !== null ? continued(rows, open, setting) : null) ??
      tableAt(rows, at, { ...setting, next: rows.length === blocks.length ? next : [] });
    if (found === null) at += 1;
    else {
      // Tables beside each other have a ruling each above their headers.
      const beside = besideEachOther(blocks.slice(at, found.to), found.table.columns, measure);
      const above = beside === null && at > taken ? withGroupsAbove(found.table, blocks[at - 1] as PageLine[]) : null;
      tables.push(...(beside ?? [above ?? found.table]));
      taken = found.to;
      at = found.to;
    }
  }
  return tables;
}

/** Whether a block is a row of cells: the heading of an annex is a text or two, though its words may head a column. */
const standsInColumns = (block: readonly PageLine[]): boolean =>
  merge(extents(block), gutterOf(block)).length > 2 && !block.some(isStretched);

/** Columns of a table that stands beside another. */
const leastBeside = 3;

/**
 * Two tables that stand beside each other, each with rows of its own height: parted at the gutter where both sides are
 * numbered tables from one on whose rows are not level with one another.
 */
function besideEachOther(
  blocks: readonly PageLine[][],
  columns: readonly Extent[],
  measure: TextMeasure,
): AlignedTable[] | null {
  for (let at = leastBeside; at + leastBeside <= columns.length; at += 1) {
    const border = ((columns[at - 1] as Extent).to + (columns[at] as Extent).from) / 2;
    const sides = [true, false].map((isLeft) => {
      const lines = blocks.flat().flatMap((line) => {
        const tokens = line.tokens.filter(({ bbox }) => (bbox[0] + bbox[2]) / 2 < border === isLeft);
        return tokens.length === 0 ? [] : [lineOf(line.page, tokens)];
      });
      const own = blocksOf(lines, measure);
      const found = tableAt(own, 0, { measure, goesOn: false, next: [] });
      return found !== null && found.to === own.length && isNumbered(found.table) ? found.table : null;
    });
    const [left, right] = sides;
    if (left && right && !areLevel(left, right)) return [left, right];
  }
  return null;
}

/** Whether each row of a table stands beside one of the other. */
function areLevel(left: TableRegion, right: TableRegion): boolean {
  const baselines = ({ rows }: TableRegion): number[] => rows.map(([number]) => number?.tokens[0]?.baseline ?? 0);
  const others = baselines(right);
  const own = baselines(left);
  return own.length === others.length && own.every((at, row) => Math.abs(at - (others[row] ?? 0)) < 1);
}

/** Whether the rows of a table bear numbers from one on in its first column. */
function isNumbered({ rows }: TableRegion): boolean {
  return rows.slice(1).every(([number], at) => number?.tokens.map(({ text }) => text).join("") === String(at + 1));
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
    const afterTitle = !line.bold && above?.bold === true && isTitle(block);
    if (above === undefined || afterTitle || hasSmallGap(above, line, measure) || isRuledBetween(above, line)) {
      blocks.push([line]);
    } else block.push(line);
  });
  return blocks;
}

/** Whether a ruling over the whole width of both lines parts them. */
function isRuledBetween(above: PageLine, line: PageLine): boolean {
  const parts = ({ orientation, at, from, to }: Ruling): boolean =>
    orientation === "horizontal" &&
    at > above.baseline - above.fontSize / 4 &&
    at < line.baseline - line.fontSize / 2 &&
    from <= Math.min(above.x0, line.x0) + 2 &&
    to >= Math.max(above.x1, line.x1) - 2;
  return above.page === line.page && line.page.rulings.some(parts);
}

/** Whether the bold lines that a block ends with are a text, and no row of cells. */
function isTitle(block: readonly PageLine[]): boolean {
  const bold = block.slice(block.findLastIndex((line) => !line.bold) + 1);
  return merge(extents(bold), gutterOf(bold)).length < 3;
}

interface Setting {
  readonly measure: TextMeasure;
  /** Whether the header is one that a page repeats, with the rest of a cut row perhaps below it. */
  readonly goesOn: boolean;
  /** The blocks of the next page, where the blocks end with this one. */
  readonly next: readonly PageLine[][];
}

/** The table whose header stands at `from`: of both ways to see it the one that shows more columns. */
function tableAt(blocks: readonly PageLine[][], from: number, setting: Setting): Found | null {
  const plain = plainTableAt(blocks, from, setting);
  const spanned = spannedTableAt(blocks, from, setting);
  if (spanned === null) return plain;
  if (plain === null) return spanned;
  const hasMore = spanned.table.columns.length > plain.table.columns.length;
  return hasMore && spanned.to >= plain.to ? spanned : plain;
}

/** A table whose header has texts that stand over several of the columns that its rows show. */
function spannedTableAt(blocks: readonly PageLine[][], from: number, { measure, goesOn }: Setting): Found | null {
  const header = blocks[from];
  if (header === undefined) return null;
  const headerColumns = merge(extents(header), gutterOf(header));
  if (headerColumns.length < 3 || header.some(isStretched)) return null;
  const columnsAt = (at: number): Extent[] => {
    const block = blocks[at];
    return block === undefined ? [] : merge(extents(block), gutterOf(block));
  };
  // Below the header there may be the lower part of it and headings of groups before a row shows the columns.
  let seed = from + 1;
  while (seed <= from + mostHeadings + 1 && columnsAt(seed).length <= headerColumns.length) seed += 1;
  const start = columnsAt(seed);
  if (start.length <= headerColumns.length) return null;
  const headerText = textOfBlock(header);
  const grown = grow(start, blocks, seed + 1, { least: headerColumns.length + 1, goesOn, headerText });
  if (grown.columns.length <= headerColumns.length) return null;
  const above = spannedHeader(header, grown.columns);
  if (above === null) return null;
  const second = above.bare.length > 0 && headsColumns(blocks[from + 1] as PageLine[], above);
  if (above.bare.length > 0 && !second) return null;
  const { columns } = above;
  const rows = blocks.slice(from + (second ? 2 : 1), grown.to);
  if (!blocks.slice(from + (second ? 2 : 1), seed).every(isLone)) return null;
  if (!(goesOn || holdsRows(rows, columns))) return null;
  const region = alignedRegion(
    { lines: header, spanned: above, second: second ? (blocks[from + 1] as PageLine[]) : null },
    rows,
    columns,
    measure,
  );
  return { table: { ...region, columns, bareHeader: null, headerText }, to: grown.to };
}

/** Whether a block has words in each column that is bare below a text over several, and no more but theirs. */
function headsColumns(block: readonly PageLine[], { columns, bare }: SpannedHeader): boolean {
  const filled = cellsOf(block, columns).flatMap((tokens, at) => (tokens.length > 0 ? [at] : []));
  return filled.join() === bare.join() && !/\d/.test(textOfBlock(block));
}

/** Headings of groups of rows, one under the other. */
const mostHeadings = 2;
/** Lines of one. */
const longestHeading = 3;

/** A text that stands alone in its row. */
const isLone = (block: readonly PageLine[]): boolean =>
  block.length <= longestHeading && merge(extents(block), gutterOf(block)).length === 1;

function plainTableAt(blocks: readonly PageLine[][], from: number, setting: Setting): Found | null {
  const { measure, goesOn, next } = setting;
  const header = blocks[from];
  if (header === undefined) return null;
  const headerColumns = merge(extents(header), gutterOf(header));
  if (headerColumns.length < 3 || header.some(isStretched)) return null;
  const headerText = textOfBlock(header);
  const grown = grow(headerColumns, blocks, from + 1, { least: headerColumns.length - 1, goesOn, headerText });
  const { to } = grown;
  const isBare = to === from + 1;
  // The header of a table whose rows start on the next page: those rows tell.
  if (
    isBare &&
    (to < blocks.length || next.length === 0 || tableAt([header, ...next], 0, { ...setting, next: [] }) === null)
  ) {
    return null;
  }
  const columns = withHeader(grown.columns, blocks.slice(from, to));
  if (columns.length < 3 || !(isBare || goesOn || holdsRows(blocks.slice(from + 1, to), columns))) return null;
  const bareHeader = isBare ? header : null;
  const region = alignedRegion({ lines: header }, blocks.slice(from + 1, to), columns, measure);
  return { table: { ...region, columns, bareHeader, headerText }, to };
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
  { least, goesOn, headerText }: { readonly least: number; readonly goesOn: boolean; readonly headerText: string },
): { readonly columns: readonly Extent[]; readonly to: number } {
  let columns = start;
  let to = from;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to] as PageLine[];
    // The label of a total may run from the first column over the gutter to the next; it takes neither away.
    const label = to > from ? labelAcross(block, columns) : null;
    const own = label === null ? extents(block) : extents(block).filter((part) => part.from >= label.to);
    const joint = merge([...columns, ...own], gutterOf(block));
    // The heading of a group may run over gutters or stand in one: what is below it shows that the table goes on.
    const mayBePart = goesOn && to === from && joint.length === columns.length;
    const isBeside = !mayBePart && isLone(block) && isWithin(block, columns);
    if (isBeside && goesOnBelow(blocks, to, columns, { least, headerText })) continue;
    if (joint.length < Math.max(3, least)) break;
    // A part of a cut row, or a heading of a group, stands in one column and takes nothing from the others.
    const isPart = ((goesOn && to === from) || to === blocks.length - 1) && joint.length >= columns.length;
    if (!isRow(block, joint) && !isPart && !headsRows(blocks, to, joint)) {
      if (isLone(block) && isWithin(block, columns) && goesOnBelow(blocks, to, columns, { least, headerText }))
        continue;
      break;
    }
    columns = joint;
  }
  return { columns, to };
}

/** Whether a text is no wider than the columns. */
function isWithin(block: readonly PageLine[], columns: readonly Extent[]): boolean {
  const [from, to] = [(columns[0] as Extent).from, (columns.at(-1) as Extent).to];
  return block.every(({ x0, x1, fontSize }) => x0 > from - 2 * fontSize && x1 < to + 2 * fontSize);
}

/** Whether rows of the same columns stand below the heading of a group, and no header again. */
function goesOnBelow(
  blocks: readonly PageLine[][],
  heading: number,
  columns: readonly Extent[],
  { least, headerText }: { readonly least: number; readonly headerText: string },
): boolean {
  for (let at = heading + 1; at < blocks.length && at <= heading + mostHeadings; at += 1) {
    const block = blocks[at] as PageLine[];
    if (isLone(block)) continue;
    const joint = merge([...columns, ...extents(block)], gutterOf(block));
    const withHeading = merge([...joint, ...extents(blocks[heading] as PageLine[])], gutterOf(block));
    const isFreer = joint.length >= columns.length || joint.length > withHeading.length;
    return isFreer && joint.length >= Math.max(3, least) && isRow(block, joint) && textOfBlock(block) !== headerText;
  }
  return false;
}

/** Rows at the top of a page that stand in the columns of the table before. */
function continued(blocks: readonly PageLine[][], open: AlignedTable, setting: Setting): Found | null {
  const first = blocks[0];
  if (first === undefined) return null;
  if (textOfBlock(first) === open.headerText) return tableAt(blocks, 0, { ...setting, goesOn: true });
  if (open.bareHeader !== null) {
    const whole = tableAt([[...open.bareHeader], ...blocks], 0, setting);
    if (whole === null || whole.to < 2) return null;
    const { columns } = whole.table;
    return {
      table: {
        ...alignedRegion(null, blocks.slice(0, whole.to - 1), columns, setting.measure),
        columns,
        bareHeader: null,
        headerText: open.headerText,
      },
      to: whole.to - 1,
    };
  }
  const grown = grow(open.columns, blocks, 0, {
    least: open.columns.length,
    goesOn: true,
    headerText: open.headerText,
  });
  const { to } = grown;
  if (to === 0) return null;
  const columns = grown.columns.length === open.columns.length ? grown.columns : open.columns;
  const { headerText } = open;
  const region = alignedRegion(null, blocks.slice(0, to), columns, setting.measure);
  return { table: { ...region, columns, bareHeader: null, headerText }, to };
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
