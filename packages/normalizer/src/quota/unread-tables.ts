import type { Annex, Clause, Finding, Note, Quota, Table } from "@qauly/model";
import { allTables, finding, isEmptyNumberCell, isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import { namesSomethingElse, speaksOfOtherJobs } from "../language/column-headers.js";
import type { Language } from "../language/language.js";
import { above, pointerTo } from "../text/pointer.js";
import { setsJobQuota } from "./annex-categories.js";
import { categoryColumns } from "./category-columns.js";
import { categoriesIn } from "./names.js";
import { columnsOf } from "./table.js";

/**
 * Says what of the tables of a quota act is in no allocation, so that no list of employers is left out in silence: a
 * whole table of figures, or a column of figures beside those that were read.
 */
export function unreadTableFindings(
  title: string | null,
  clauses: Clause[],
  annexes: Annex[],
  notes: readonly Note[],
  quota: Quota | null,
  language: Language,
): Finding[] {
  const texts = [title ?? "", ...clauses.flatMap(({ text, children }) => [text, ...children.map((one) => one.text)])];
  if (quota === null && !setsJobQuota(texts, language)) return [];
  const read = new Set(quota?.allocations.map(({ path }) => above("rows", path)));
  const ofQuota = annexes.map((annex) => isOfQuota(annex, annexes, quota, language));
  const unread = allTables({ clauses, annexes }).flatMap(({ path, table, annex }) => {
    if (read.has(path)) return unreadColumns(table, path, language);
    const { percent, positions } = columnsOf(table);
    const isEmpty = table.rows.length === 0 && percent >= 0 && positions >= 0;
    const known = isEmpty || [percent, positions].some((column) => column >= 0 && holdsFigures(table, column));
    const listed = (annex === null || ofQuota[annex] === true) && (numberColumns(table).length > 0 || holdsRows(table));
    if (!known && !listed) return [];
    return [tableUnread(path)];
  });
  const ofLists = annexes.flatMap((annex, at) => {
    if (ofQuota[at] !== true) return [];
    const rows = rowsAmongParagraphs(annex, at);
    return rows.length > 0 || !holdsPiecesOfTable(annex) ? rows : [tableUnread(pointerTo("annexes", at))];
  });
  const elsewhere = textsBeside(title, clauses, annexes, notes).flatMap(([path, text]) =>
    rowOfNumbers.test(text) ? [rowUnread(path, text)] : [],
  );
  return [...ofLists, ...elsewhere, ...unread];
}

/** Numbers one after another, as a row of a table has them and no sentence. */
const rowOfNumbers =
  /(?<![\p{L}\d.,№/-])\d{1,6}(?:[.,]\d{1,2})?%?(?:[\s|]+\d{1,6}(?:[.,]\d{1,2})?%?){2,}(?![\p{L}\d.,/-])/u;

/** The texts in which no row of a list of employers belongs. */
function textsBeside(
  title: string | null,
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  notes: readonly Note[],
): (readonly [path: string, text: string])[] {
  const ofClauses = (list: readonly Clause[], path: string): (readonly [string, string])[] =>
    list.flatMap(({ text, children }, at) => [
      [`${path}/${at}/text`, text] as const,
      ...ofClauses(children, `${path}/${at}/children`),
    ]);
  return [
    [pointerTo("act", "title"), title ?? ""],
    ...ofClauses(clauses, pointerTo("clauses")),
    ...annexes.map((annex, at) => [pointerTo("annexes", at, "title"), annex.title ?? ""] as const),
    ...notes.map(({ text }, at) => [pointerTo("notes", at, "text"), text] as const),
  ];
}

function rowUnread(path: string, text: string): Finding {
  const row = text.slice(0, longestQuote);
  return finding("quota.row-unread", path, { key: "quota.row-unread", values: { row }, expected: null, actual: row });
}

const tableUnread = (path: string): Finding =>
  finding("table.unread", path, { key: "table.unread", values: {}, expected: null, actual: null });

/** What is left of a list of employers that breaks off: a number or a row number alone, or headers without rows. */
function holdsPiecesOfTable({ tables, paragraphs }: Annex): boolean {
  if (tables.length === 0 && paragraphs.length === 0) return true;
  return paragraphs.some(
    (text) => /^\d{1,5}(?:\s+["«“№]|$)/u.test(text) || (tables.length === 0 && startsHeaders(text)),
  );
}

/** The header of row numbers, as it begins the headers of a table: `Р/с № Ұйымдардың атауы`. */
const startsHeaders = (text: string): boolean => /^(?:№|[\p{L}]\s?\/\s?[\p{L}])(?=[\s№.]|$)/u.test(text);

/** Numbers that stand alone: none of a date, of an act, of a clause, or of a share with its sign. */
const loneNumber = /(?<![\p{L}\d.,№/-])\d{1,6}(?:[.,]\d{1,2})?(?![\p{L}\d.,)/%-])/gu;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Numbers of a paragraph that is a row of a table: its headcount, share and jobs, with a row number or without. */
const leastNumbers = 3;
const longestRow = 400;

/** Rows of a table that were read as paragraphs: an employer with several numbers, or a total. */
function rowsAmongParagraphs({ paragraphs }: Annex, annex: number): Finding[] {
  return paragraphs.flatMap((text, index) => {
    if (text.length > longestRow) return [];
    const numbers = text.replace(year, "").match(loneNumber)?.length ?? 0;
    const isTotal = numbers > 0 && isTotalsLabel(text.replace(/[\d.,%\s-]+$/, ""));
    if (numbers < leastNumbers && !isTotal) return [];
    return rowUnread(pointerTo("annexes", annex, "paragraphs", index), text);
  });
}

/**
 * Whether an annex is the one that a quota is set by: a clause cites it so, its title says so, or there is no other.
 */
function isOfQuota(annex: Annex, annexes: readonly Annex[], quota: Quota | null, language: Language): boolean {
  const title = annex.title ?? "";
  return (
    annexes.length === 1 ||
    language.quota.quotaWord.test(title) ||
    categoriesIn(title, language).length > 0 ||
    (annex.number !== null && (quota?.categories ?? []).some(({ annexNumber }) => annexNumber === annex.number))
  );
}

function unreadColumns(table: Table, path: string, language: Language): Finding[] {
  const read = new Set(
    categoryColumns(table, language).flatMap(({ rowNumber, organization, headcount, percent, positions }) => [
      rowNumber,
      organization,
      headcount,
      percent,
      positions,
    ]),
  );
  return numberColumns(table, (column) => !read.has(column)).flatMap((column) => {
    const header = table.columns[column]?.header ?? "";
    return finding("table.column-unread", `${path}/columns/${column}`, {
      key: "table.column-unread",
      values: { header },
      expected: null,
      actual: header,
    });
  });
}

/** Characters that a finding quotes. */
const longestQuote = 120;

/** Share of a column's cells that are numbers, where it is one of numbers. */
const nearlyAll = 0.8;
/** Digits of an identification number or a telephone. */
const longestNumber = 9;

/** What a column's rows hold, totals left out. */
const filledCells = (rows: Table["rows"], column: number): string[] =>
  rows
    .filter((row) => !row.cells.slice(0, 2).some(isTotalsLabel))
    .map((row) => row.cells[column] ?? "")
    .filter((cell) => !isEmptyNumberCell(cell));

/** `170940954763 244`: numbers of which one has its thousands not set apart by the blank. */
const isSeveralNumbers = (cell: string): boolean =>
  /^\d+(?:[.,]\d+)?%?(?:\s+\d+(?:[.,]\d+)?%?)+$/.test(cell) && !/^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?%?$/.test(cell);

/** The columns of numbers of which their headers do not say that they are something else, row numbers left out. */
function numberColumns({ columns, rows }: Table, isAsked: (column: number) => boolean = () => true): number[] {
  return columns.flatMap(({ header, role }, column) => {
    // Of two columns that were read as one no header says what it is.
    const isJoined = filledCells(rows, column).length > 0 && filledCells(rows, column).every(isSeveralNumbers);
    if (isJoined && role !== "row-number" && isAsked(column)) return [column];
    if (role === "row-number" || !isAsked(column) || namesSomethingElse(header) || speaksOfOtherJobs(header)) return [];
    const cells = filledCells(rows, column);
    const numbers = cells.filter(
      (cell) => parseNumberCell(cell).value !== null && cell.replace(/\D/g, "").length <= longestNumber,
    );
    return numbers.length > 0 && numbers.length >= cells.length * nearlyAll ? [column] : [];
  });
}

/** Whether a row, or what was read as the headers, has the numbers of an employer behind words. */
function holdsRows({ columns, rows }: Table): boolean {
  return [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)].some((cells) => {
    const name = cells.findIndex((cell) => /\p{L}{2}/u.test(cell));
    const numbers = cells.slice(name + 1).filter((cell) => parseNumberCell(cell).value !== null);
    return name >= 0 && numbers.length >= leastNumbers - 1;
  });
}

function holdsFigures({ rows }: Table, column: number): boolean {
  return rows.some(({ cells }) => /\d/.test(cells[column] ?? ""));
}
