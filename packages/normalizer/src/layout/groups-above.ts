import type { Ruling, Token } from "@qauly/extractor";
import { type Extent, gutterOf, merge, segmentsOf } from "./columns.js";
import type { PageLine } from "./page-lines.js";
import type { RegionCell, TableRegion } from "./table-region.js";

interface Group {
  readonly first: number;
  readonly span: number;
  readonly tokens: readonly Token[];
}

/**
 * A table with the texts that stand in a block of their own above its header, each over a ruling that runs over some of
 * its columns and no others, or without rulings over cells that were set lower for it:
 *
 *                    Квота бойынша орындар
 *     № | Ұйым     ──────────────────────────
 *       |           мүгедектер | босатылған
 *
 * Null where the block is no part of a header.
 */
export function withGroupsAbove<T extends TableRegion & { readonly columns: readonly Extent[] }>(
  table: T,
  block: readonly PageLine[],
): T | null {
  const [header] = table.rows;
  const page = block[0]?.page;
  if (header === undefined || page === undefined || header.some(({ span, height }) => span * height > 1)) return null;
  const last = block.at(-1) as PageLine;
  const below = Math.max(...header.flatMap(({ tokens }) => tokens.map(({ bbox }) => bbox[3])));
  const isBetween = ({ orientation, at }: Ruling): boolean =>
    orientation === "horizontal" && at > last.baseline && at < below;
  const rules = merge(page.rulings.filter(isBetween), 1);
  const lowered = rules.length === 0 ? overLowered(table, block) : null;
  const groups: Group[] = lowered === null ? [] : [lowered];
  if (lowered === null)
    for (const segment of block.flatMap((line) => segmentsOf(line, gutterOf(block)))) {
      const rule = rules.find(({ from, to }) => segment.from > from - 2 && segment.to < to + 2);
      if (rule === undefined) return null;
      const under = table.columns.flatMap(({ from, to }, at) =>
        (from + to) / 2 > rule.from && (from + to) / 2 < rule.to ? [at] : [],
      );
      const [first] = under;
      if (first === undefined || under.length < 2 || under.length === table.columns.length) return null;
      const known = groups.findIndex((group) => group.first === first);
      const tokens = [...(groups[known]?.tokens ?? []), ...segment.tokens];
      groups.splice(known < 0 ? groups.length : known, 1, { first, span: under.length, tokens });
    }
  const top = Math.min(...block.flatMap(({ tokens }) => tokens.map(({ bbox }) => bbox[1])));
  return { ...table, top, rows: [...headerOf(header, groups, table.borders), ...table.rows.slice(1)] };
}

/** By how much the middles of cells that stand level differ, and those of such as do not, in font sizes. */
const level = 0.3;

/**
 * Without a ruling, a text above the middle of several columns whose own texts were set lower for it: those of the other
 * columns stand in the middle of both.
 */
function overLowered(
  { rows: [header = []], columns }: TableRegion & { readonly columns: readonly Extent[] },
  block: readonly PageLine[],
): Group | null {
  const tokens = block.flatMap((line) => line.tokens);
  const [text, ...others] = merge(tokens.map(spreadOf), gutterOf(block));
  if (text === undefined || others.length > 0 || header.some((cell) => cell.tokens.length === 0)) return null;
  const size = block[0]?.fontSize ?? 10;
  const [top, bottom] = reachOf([...tokens, ...header.flatMap((cell) => cell.tokens)]);
  const isLowered = header.map((cell) => {
    const [from, to] = reachOf(cell.tokens);
    return (from + to) / 2 > (top + bottom) / 2 + level * size;
  });
  const first = isLowered.indexOf(true);
  const span = isLowered.filter(Boolean).length;
  if (span < 2 || span === columns.length || isLowered.slice(first, first + span).includes(false)) return null;
  const areLevel = header.every((cell, at) => {
    const [from, to] = reachOf(cell.tokens);
    return isLowered[at] || Math.abs((from + to) / 2 - (top + bottom) / 2) <= level * size;
  });
  const own = header.slice(first, first + span).flatMap((cell) => cell.tokens.map(spreadOf));
  const [from, to] = [Math.min(...own.map((part) => part.from)), Math.max(...own.map((part) => part.to))];
  const isOver = text.from > from - 2 * size && text.to < to + 2 * size;
  const isCentred = Math.abs((text.from + text.to) / 2 - (from + to) / 2) < (to - from) / (2 * span);
  return areLevel && isOver && isCentred ? { first, span, tokens } : null;
}

const spreadOf = ({ bbox }: Token): Extent => ({ from: bbox[0], to: bbox[2] });
const reachOf = (tokens: readonly Token[]): [number, number] => [
  Math.min(...tokens.map(({ bbox }) => bbox[1])),
  Math.max(...tokens.map(({ bbox }) => bbox[3])),
];

function headerOf(header: readonly RegionCell[], groups: readonly Group[], borders: readonly number[]): RegionCell[][] {
  const isUnder = (column: number): boolean =>
    groups.some(({ first, span }) => column >= first && column < first + span);
  const upper = header.flatMap((cell, column): RegionCell[] => {
    const group = groups.find(({ first }) => first === column);
    if (group === undefined) return isUnder(column) ? [] : [{ ...cell, height: 2 }];
    const { tokens, span } = group;
    const boxes = tokens.map(({ bbox }) => bbox);
    const top = Math.min(...boxes.map((box) => box[1]));
    const bottom = Math.max(...boxes.map((box) => box[3]));
    return [{ tokens, span, height: 1, bbox: [borders[column] ?? 0, top, borders[column + span] ?? 0, bottom] }];
  });
  const lower = header.map((cell, column) => (isUnder(column) ? cell : { ...cell, tokens: [], bbox: null }));
  return [upper, lower];
}
