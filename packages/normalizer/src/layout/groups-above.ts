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
 * its columns and no others:
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
  const groups: Group[] = [];
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
