import { isTotalsLabel } from "@qauly/model/rules";
import { branchLabels, legalForms } from "../language/legal-forms.js";
import type { GridCell } from "../text/flow.js";
import { cellText, type Row } from "./grid-header.js";
import { columnRoles } from "./roles/column-roles.js";

/** Whether the last of `rows`, a page's last one, and the first row of the next page are two parts of one that the break cut. */
export function isCutBetween(rows: readonly Row[], first: Row, headers: readonly string[]): boolean {
  const last = rows.at(-1);
  if (last === undefined || (holdsFigures(last, headers) && holdsFigures(first, headers))) return false;
  if (isPart(first, headers)) return !(isHeading(first) && last.every((cell) => !isOpen(cellText(cell))));
  if (!isPart(last, headers) || !goesOn(last, first)) return false;
  return !isHeading(last) || !(rows.slice(0, -1).some(isHeading) || first.some(startsWithForm));
}

/** Whether all figures of a row stand in it: two such rows are no parts of one, though a number is missing. */
function holdsFigures(row: Row, headers: readonly string[]): boolean {
  const figures = columnRoles(headers, []).roles.flatMap((role, at) => (figureRoles.has(role) ? [at] : []));
  return figures.length > 0 && figures.every((at) => /\d/.test(row[at] === undefined ? "" : cellText(row[at])));
}

const figureRoles: ReadonlySet<string> = new Set(["headcount", "percent", "positions"]);

/** Both parts as one row: the lines of each cell follow one another. */
export function joinParts(last: Row, first: Row): Row {
  return last.map((cell, at): GridCell => ({ ...cell, lines: [...cell.lines, ...(first[at]?.lines ?? [])] }));
}

/** Whether a row can be a part of one: its row number, or every figure, stands in the other part. */
function isPart(row: Row, headers: readonly string[]): boolean {
  const texts = row.map(cellText);
  if (texts.every((text) => text === "") || texts.some(isTotalsLabel) || isJoined(row)) return false;
  const { roles } = columnRoles(headers, []);
  const number = roles.indexOf("row-number");
  if (number >= 0) return texts[number] === "";
  const figures = roles.flatMap((role, at) => (figureRoles.has(role) ? [at] : []));
  return figures.length > 0 && figures.every((at) => texts[at] === "");
}

/** Whether a cell with text covers several columns: the heading of a group of rows, never a part of a row. */
function isJoined(row: Row): boolean {
  return row.some(({ span, lines }) => span > 1 && lines.length > 0);
}

/** Whether the first row of a page goes on with the last of the page before: in lower case, or inside its quotation. */
function goesOn(last: Row, first: Row): boolean {
  return last.some((cell) => isOpen(cellText(cell))) || first.some((cell) => /^\p{Ll}/u.test(cellText(cell)));
}

/** A text that goes on: inside its quotation marks, or with a noun in the genitive last. */
export function isOpen(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const balanced = count(/[«“]/g) === count(/[»”]/g) && count(/"/g) % 2 === 0;
  return !balanced || /(?:[ндт][ыі]ң|[,-])$/u.test(text);
}

const formLabels = new Set([...branchLabels, ...legalForms.flatMap(({ labels }) => labels)]);

/**
 * Whether a row looks like the heading of a group of rows: a lone text that starts as a sentence does, without quotation
 * marks, figures or initials, and is complete.
 */
function isHeading(row: Row): boolean {
  const [text, ...others] = row.map(cellText).filter((each) => each !== "");
  if (text === undefined || others.length > 0 || formLabels.has(text.toLowerCase()) || isOpen(text)) return false;
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text) && !/["«»“”\d]|\p{Lu}\./u.test(text);
}

/** `жеке кәсіпкер Сабитов`: a name that its legal form opens. */
function startsWithForm(cell: GridCell): boolean {
  const text = cellText(cell);
  const rest = [...formLabels].find((label) => text.startsWith(`${label} `));
  return rest !== undefined && /^["«“\p{Lu}]/u.test(text.slice(rest.length + 1));
}
