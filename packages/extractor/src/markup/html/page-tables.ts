import { isPersonName } from "./page-signs.js";
import type { StyleSheets } from "./style.js";
import { displayOf } from "./style.js";
import { ElementNode } from "./tree.js";

/** A cell of a page's table. */
export interface TableCell {
  readonly element: ElementNode;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The rows of a table, from top to bottom as they are shown, and what stands above and below it. */
export interface TableParts {
  readonly rows: readonly (readonly TableCell[])[];
  readonly captions: readonly ElementNode[];
  readonly isLayout: boolean;
}

/** As the standard has it. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

export function tableParts(table: ElementNode, sheets: StyleSheets): TableParts {
  const captions: ElementNode[] = [];
  const groups: { readonly order: number; readonly rows: ElementNode[] }[] = [];
  let loose: ElementNode[] | null = null;
  for (const child of table.children) {
    if (!(child instanceof ElementNode) || displayOf(child, sheets.of(child)) === "none") continue;
    const order = { thead: 0, tbody: 1, tfoot: 2 }[child.name];
    if (child.name === "caption") captions.push(child);
    else if (order !== undefined) {
      groups.push({ order, rows: shown(child, "tr", sheets) });
      loose = null;
    } else if (child.name === "tr") {
      if (loose === null) {
        loose = [];
        groups.push({ order: 1, rows: loose });
      }
      loose.push(child);
    }
  }
  const ordered = [0, 1, 2].flatMap((order) => groups.filter((group) => group.order === order));
  const rows = ordered.flatMap((group) => group.rows.map((row, at) => cellsOf(row, group.rows.length - at, sheets)));
  return { rows, captions, isLayout: isLayout(table, rows, sheets) };
}

function shown(element: ElementNode, name: string, sheets: StyleSheets): ElementNode[] {
  return element.children.filter(
    (child): child is ElementNode =>
      child instanceof ElementNode && child.name === name && displayOf(child, sheets.of(child)) !== "none",
  );
}

/** `below`: rows of the group from this one on, beyond which no cell reaches. */
function cellsOf(row: ElementNode, below: number, sheets: StyleSheets): TableCell[] {
  return row.children.flatMap((element) => {
    if (!(element instanceof ElementNode) || (element.name !== "td" && element.name !== "th")) return [];
    if (displayOf(element, sheets.of(element)) === "none") return [];
    const rows = span(element.get("rowspan"), MOST_ROWS);
    return {
      element,
      colSpan: Math.max(1, span(element.get("colspan"), MOST_COLUMNS) ?? 1),
      rowSpan: rows === 0 ? below : Math.min(rows ?? 1, below),
    };
  });
}

function span(text: string | null, most: number): number | null {
  const found = /^\s*\+?(\d{1,9})/.exec(text ?? "");
  return found === null ? null : Math.min(Number(found[1]), most);
}

/** Letters from which on a cell holds prose. */
const PROSE = 400;
/** Rows up to which a table without borders and header may place lines. */
const FEW_ROWS = 6;

/**
 * Whether a table only places what it holds: one column or one row, cells that hold tables and running text, a line of
 * signatures, the heading of an annex at the right edge.
 */
function isLayout(table: ElementNode, rows: readonly (readonly TableCell[])[], sheets: StyleSheets): boolean {
  const role = table.get("role");
  if (role === "presentation" || role === "none") return true;
  const cells = rows.flat();
  const filled = rows.map((row) => row.filter(({ element }) => element.letters > 0));
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  const most = Math.max(0, ...filled.map((row) => row.length));
  if (columns <= 1 || most <= 1) return true;
  const hasHeader =
    cells.some(({ element }) => element.name === "th") ||
    (rows.length > 1 &&
      table.children.some(
        (child) =>
          child instanceof ElementNode && (child.name === "thead" || child.name === "caption") && child.letters > 0,
      ));
  const bordered = hasBorders(table, cells, sheets);
  const letters = table.letters;
  const largest = cells.reduce((most, { element }) => Math.max(most, element.letters), 0);
  if (cells.some(({ element }) => holdsTable(element)) && largest * 2 > letters && !hasHeader) return true;
  if (rows.length === 1) return !bordered || columns === 2;
  if (hasHeader) return false;
  // Most of the text is in one cell, which is the page's column for it.
  if (largest > PROSE && largest * 10 > letters * 6 && !bordered) return true;
  if (bordered) return isSignatures(filled);
  if (columns === 2 && isSignatures(filled)) return true;
  return (
    rows.length <= FEW_ROWS && columns === 2 && filled.some((row) => row.length === 1) && !startsWithNumber(filled)
  );
}

function hasBorders(table: ElementNode, cells: readonly TableCell[], sheets: StyleSheets): boolean {
  const drawn = (border: string | undefined): boolean =>
    border !== undefined && !/^\s*(?:0|none|hidden)/.test(border) && !/\b(?:none|hidden)\b/.test(border);
  const border = table.get("border");
  if (border !== null && border.trim() !== "0") return true;
  if (drawn(sheets.of(table).border)) return true;
  return cells.slice(0, 20).some(({ element }) => drawn(sheets.of(element).border));
}

function holdsTable(element: ElementNode): boolean {
  const open = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const child of node.children) {
      if (!(child instanceof ElementNode)) continue;
      if (child.name === "table") return true;
      if (open.length < 1000) open.push(child);
    }
  }
  return false;
}

/** Rows of an office and a person's name. */
function isSignatures(rows: readonly (readonly TableCell[])[]): boolean {
  const named = rows.filter((row) => row.length > 0);
  return (
    named.length > 0 &&
    named.length <= FEW_ROWS &&
    named.every((row) => row.length <= 2) &&
    named.some((row) => row.length === 2) &&
    named.every((row) => row.length === 1 || isPersonName(plain(row.at(-1)!.element)))
  );
}

const startsWithNumber = (rows: readonly (readonly TableCell[])[]): boolean =>
  rows.some(([first]) => first !== undefined && /^(?:№|\d+\.?)/.test(plain(first.element)));

/** The text of a short cell. */
function plain(element: ElementNode): string {
  return textOf(element, 200).replace(/\s+/g, " ").trim();
}

import { textOf } from "./measure.js";
