/** Cells of a worksheet as XML. Form: ECMA-376, part 1, chapter 18. */
import type { Cell, ColumnType } from "../dataset/table.js";

/** Places in the list of styles of the workbook. */
export const style = { general: 0, head: 1, text: 2, date: 3 } as const;

/** Characters that a cell holds at most. */
const longest = 32_767;
const cut = "…";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/**
 * Characters that XML has no place for are written by their numbers, as Excel does, and what looks like that as well.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/g;
const byNumber = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

function written(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}${cut}` : text;
  return escaped(short.replace(/\p{Surrogate}/gu, "\ufffd").replace(unwritable, byNumber));
}

/** `A`, `Z`, `AA` … for places from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const millisecondsPerDay = 86_400_000;
/** Days from 30 December 1899, as spreadsheets count, to the first of Unix. */
const daysToUnix = 25_569;
/** Before March 1900 spreadsheets count days that were not. */
const firstDay = 61;

export const textCell = (text: string, look: number): string =>
  `<c t="inlineStr" s="${look}"><is><t xml:space="preserve">${written(text)}</t></is></c>`;

/** Nothing for NULL: cells without a place would move, so each row says the places of its cells. */
export function cellXml(cell: Cell, type: ColumnType): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "number")
    return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : textCell(String(cell), style.text);
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (type === "date") {
    const day = Date.parse(cell) / millisecondsPerDay + daysToUnix;
    if (day >= firstDay) return `<c s="${style.date}"><v>${day}</v></c>`;
  }
  return textCell(cell, style.text);
}
