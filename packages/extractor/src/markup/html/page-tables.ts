import { displayOf } from "./display.js";
import { isPersonName } from "./page-signs.js";
import type { Declarations } from "./sheets/declarations.js";
import type { StyleSheets } from "./sheets/style-sheets.js";
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
    const part = partOf(child, sheets.of(child));
    const order = part === null ? undefined : groupOrder[part];
    if (part === "caption") captions.push(child);
    else if (order !== undefined) {
      groups.push({ order, rows: shownRows(child, sheets) });
      loose = null;
    } else if (part === "row") {
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

type Part = "head" | "body" | "foot" | "row" | "cell" | "caption";

const groupOrder: Readonly<Partial<Record<Part, number>>> = { head: 0, body: 1, foot: 2 };

/** Parts of a table by their tags; by their styles (CSS 2.2, 17.2) and roles (WAI-ARIA 1.2) where tags say nothing. */
const partOfTag: Readonly<Record<string, Part>> = {
  thead: "head",
  tbody: "body",
  tfoot: "foot",
  tr: "row",
  td: "cell",
  th: "cell",
  caption: "caption",
};
const partOfDisplay: Readonly<Record<string, Part>> = {
  "table-header-group": "head",
  "table-row-group": "body",
  "table-footer-group": "foot",
  "table-row": "row",
  "table-cell": "cell",
  "table-caption": "caption",
};
const partOfRole: Readonly<Record<string, Part>> = {
  rowgroup: "body",
  row: "row",
  cell: "cell",
  gridcell: "cell",
  columnheader: "cell",
  rowheader: "cell",
};

const partOf = (element: ElementNode, { display }: Declarations): Part | null =>
  partOfTag[element.name] ??
  partOfDisplay[display ?? ""] ??
  partOfRole[element.get("role")?.toLowerCase() ?? ""] ??
  null;

/** Whether an element is a table, or stands as one by its style or role and has a row of several cells. */
export function isTable(element: ElementNode, sheets: StyleSheets): boolean {
  if (element.name === "table") return true;
  const role = element.get("role")?.toLowerCase();
  const { display } = sheets.of(element);
  if (display !== "table" && display !== "inline-table" && role !== "table" && role !== "grid") return false;
  const rows = element.children.flatMap((child) => {
    if (!(child instanceof ElementNode)) return [];
    return partOf(child, sheets.of(child)) === "row" ? [child] : shownRows(child, sheets);
  });
  return rows.some((row) => cellsOf(row, 1, sheets).length > 1);
}

function shownRows(element: ElementNode, sheets: StyleSheets): ElementNode[] {
  return element.children.filter((child): child is ElementNode => {
    if (!(child instanceof ElementNode)) return false;
    const style = sheets.of(child);
    return partOf(child, style) === "row" && displayOf(child, style) !== "none";
  });
}

/** `below`: rows of the group from this one on, beyond which no cell reaches. */
function cellsOf(row: ElementNode, below: number, sheets: StyleSheets): TableCell[] {
  return row.children.flatMap((element) => {
    if (!(element instanceof ElementNode)) return [];
    const style = sheets.of(element);
    if (partOf(element, style) !== "cell" || displayOf(element, style) === "none") return [];
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
    cells.some(({ element }) => element.name === "th" || element.get("role") === "columnheader") ||
    (rows.length > 1 &&
      table.children.some(
        (child) =>
          child instanceof ElementNode &&
          child.letters > 0 &&
          ["head", "caption"].includes(partOf(child, sheets.of(child)) ?? ""),
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
  if (columns === 2 && isNumberedList(filled)) return true;
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

export function holdsTable(element: ElementNode): boolean {
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

/** `1.` beside a text in every row: paragraphs whose numbers stand in a column of their own. */
const isNumberedList = (rows: readonly (readonly TableCell[])[]): boolean =>
  rows.every((row) => row.length <= 2) &&
  rows.filter((row) => row.length === 2).length > 1 &&
  rows.every((row) => row.length < 2 || NUMBER.test(plain((row[0] as TableCell).element)));
/** The number of a clause, not of a row. */
const NUMBER = /^(?:\d{1,3}(?:-\d{1,3})?[.)]|\d{1,3}(?:\.\d{1,3}){1,3}\.|\p{Ll}\))$/u;

const startsWithNumber = (rows: readonly (readonly TableCell[])[]): boolean =>
  rows.some(([first]) => first !== undefined && /^(?:№|\d+\.?)/.test(plain(first.element)));

/** The text of a short cell. */
function plain(element: ElementNode): string {
  return textOf(element, 200).replace(/\s+/g, " ").trim();
}

import { textOf } from "./measure.js";
