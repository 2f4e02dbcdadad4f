/** Tables: their cells on a grid, and those that only set text side by side as lines. */

import type { BlockDraft, CellDraft, LineDraft } from "../blocks.js";
import { blocksIn } from "./blocks.js";
import { linesOf } from "./draft.js";
import { layoutLines } from "./layout-tables.js";
import { borderedBy, isBacked } from "./properties.js";
import type { Story } from "./story.js";
import { isGone } from "./tracked.js";
import { child, elements, twips, valOf, type XmlElement } from "./xml.js";

/** A cell before it is known what it covers. Columns are those of the table's grid. */
export interface RawCell {
  readonly start: number;
  end: number;
  height: number;
  readonly blocks: readonly BlockDraft[];
  readonly element: string;
}

export interface RawTable {
  readonly rows: readonly (readonly RawCell[])[];
  /** x of the grid's borders in twips. */
  readonly edges: readonly number[];
  readonly bordered: boolean;
  readonly hasHeader: boolean;
}

/** More columns than Word has are none. */
const MOST_COLUMNS = 1000;

export function tableBlocks(table: XmlElement, path: string, story: Story): BlockDraft[] {
  const raw = rawTable(table, path, story);
  if (raw.rows.length === 0) return [];
  const lines = layoutLines(raw, story);
  if (lines !== null) return lines;
  return [{ kind: "table", rows: onGrid(raw), element: path }];
}

function rawTable(table: XmlElement, path: string, story: Story): RawTable {
  const properties = child(table, "w:tblPr");
  const style = valOf(properties, "w:tblStyle");
  const ofTable = borderedBy(properties, "w:tblBorders") ?? story.document.styles.bordered(style);
  const ofStyle = isBacked(properties) || story.document.styles.backed(style);
  const rows: RawCell[][] = [];
  const open = new Map<number, RawCell>();
  let bordered = false;
  let hasHeader = false;
  for (const { element: row, path: rowPath } of within(table, "w:tr", path)) {
    const rowProperties = child(row, "w:trPr");
    if (isGone(rowProperties, story.document, "row")) continue;
    if (child(rowProperties, "w:tblHeader") !== undefined) hasHeader = true;
    const cells: RawCell[] = [];
    let at = count(valOf(rowProperties, "w:gridBefore"), 0);
    if (at > 0) cells.push(empty(0, at, `${rowPath}`));
    for (const { element: cell, path: cellPath } of within(row, "w:tc", rowPath)) {
      const given = child(cell, "w:tcPr");
      if (isGone(given, story.document, "cell")) continue;
      bordered ||= isBordered(given, ofTable);
      const start = at;
      at += count(valOf(given, "w:gridSpan"), 1);
      const vertical = mergeOf(given, "w:vMerge");
      const before = cells.at(-1);
      if (mergeOf(given, "w:hMerge") === "continue" && before !== undefined) {
        before.end = at;
        continue;
      }
      const above = open.get(start);
      if (vertical === "continue" && above !== undefined) {
        above.height += 1;
        continue;
      }
      const backed = story.backed === true || ofStyle || isBacked(given);
      const blocks = blocksIn(cell, cellPath, { ...story, backed });
      const own: RawCell = { start, end: at, height: 1, blocks, element: cellPath };
      cells.push(own);
      for (let column = start; column < at; column += 1) open.delete(column);
      if (vertical !== null) open.set(start, own);
    }
    const after = count(valOf(rowProperties, "w:gridAfter"), 0);
    if (after > 0) cells.push(empty(at, at + after, `${rowPath}`));
    rows.push(cells);
  }
  return { rows, edges: edgesOf(table, rows), bordered, hasHeader };
}

const empty = (start: number, end: number, element: string): RawCell => ({
  start,
  end,
  height: 1,
  blocks: [],
  element,
});

const count = (value: string | undefined, otherwise: number): number => {
  const found = Number(value ?? otherwise);
  return Number.isInteger(found) && found >= otherwise ? Math.min(found, MOST_COLUMNS) : otherwise;
};

function mergeOf(cell: XmlElement | undefined, name: "w:vMerge" | "w:hMerge"): "restart" | "continue" | null {
  const found = child(cell, name);
  if (found === undefined) return null;
  return found.attributes["w:val"] === "restart" ? "restart" : "continue";
}

const SIDES = 4;

function isBordered(cell: XmlElement | undefined, ofTable: boolean): boolean {
  const own = borderedBy(cell, "w:tcBorders");
  if (own === true) return true;
  // A cell without borders of its own says so of each side.
  return ofTable && elements(child(cell, "w:tcBorders")).length < SIDES;
}

/** Rows of a table, or cells of a row, also those in content controls. */
function* within(
  element: XmlElement,
  name: string,
  path: string,
): Generator<{ readonly element: XmlElement; readonly path: string }> {
  const counts = new Map<string, number>();
  for (const each of elements(element)) {
    const index = (counts.get(each.name) ?? 0) + 1;
    counts.set(each.name, index);
    const own = `${path}/${each.name}[${index}]`;
    if (each.name === name) yield { element: each, path: own };
    else if (/^w:(?:sdt|sdtContent|customXml)$/.test(each.name)) yield* within(each, name, own);
  }
}

/** Twips that a column takes of which nothing is said. */
const PLAIN_COLUMN = 1500;

function edgesOf(table: XmlElement, rows: readonly (readonly RawCell[])[]): number[] {
  const widths = elements(child(table, "w:tblGrid"), "w:gridCol").map(
    ({ attributes }) => twips(attributes["w:w"]) ?? PLAIN_COLUMN,
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.at(-1)?.end ?? 0), 0);
  const edges = [0];
  for (let column = 0; column < columns; column += 1) edges.push(edges.at(-1)! + (widths[column] ?? PLAIN_COLUMN));
  return edges;
}

/** Twips: borders so near to each other are one that a hand has shifted. */
const SAME_EDGE = 120;

/** The grid's columns that cells begin at; those at which none begins are no columns. */
function onGrid({ rows, edges }: RawTable): CellDraft[][] {
  const cells = rows.flat();
  const starts = [...new Set(cells.map(({ start }) => start))].sort((a, b) => a - b);
  const own = new Set(cells.map(({ start, end }) => `${start} ${end}`));
  const column = new Map<number, number>();
  let last = -1;
  starts.forEach((start, index) => {
    const before = starts[index - 1];
    const isShifted =
      before !== undefined &&
      (edges[start] ?? 0) - (edges[before] ?? 0) < SAME_EDGE &&
      !own.has(`${before} ${start}`) &&
      // Two cells of one row begin there.
      !rows.some((row) => row.some((cell) => cell.start === before) && row.some((cell) => cell.start === start));
    if (!isShifted) last += 1;
    column.set(start, last);
  });
  const columns = last + 1;
  const columnOf = (edge: number): number => {
    const next = starts.find((start) => start >= edge);
    return next === undefined ? columns : column.get(next)!;
  };
  return rows.map((row) =>
    row.map(({ start, end, height, blocks, element }) => ({
      lines: linesOf(blocks).map((line): LineDraft => line),
      rowSpan: height,
      colSpan: Math.max(1, columnOf(end) - column.get(start)!),
      element,
    })),
  );
}
