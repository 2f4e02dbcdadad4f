import type { ColumnRole } from "@qauly/model";
import { editDistance } from "@qauly/model/rules";
import { joinLines } from "../repair/line-joins.js";
import { withShortForms } from "../repair/ocr/legal-forms.js";
import { withFigures } from "../repair/ocr/number-cells.js";
import type { DraftTable } from "../structure/draft.js";
import type { Reading } from "../structure/read-text.js";
import type { Grid, GridCell } from "../text/flow.js";
import { foldTitle } from "../text/fold.js";
import { SourcedText } from "../text/sourced-text.js";
import { isColumnNumbers } from "./column-numbers.js";
import { isCutBetween, joinParts } from "./cut-rows.js";
import { finishTable } from "./finish/finish-table.js";
import { coveredTexts, overlaid } from "./grid-cover.js";
import { cellText, headerHeight, type Row } from "./grid-header.js";
import { sameBorder, spread, spreadOver } from "./grid-rows.js";
import { withWholeHeader } from "./header-rows.js";
import { columnRoles } from "./roles/column-roles.js";
import type { TextRow } from "./table-cells.js";

/** A table in the making, as lines: a row cut by a page break gets more of them from the next page. */
interface OpenTable {
  readonly bordered: boolean;
  readonly borders: readonly number[];
  readonly rows: readonly Row[];
  readonly headerRows: number;
  /** Whether a row of column numbers stood below the header, which a page may repeat. */
  readonly numbered: boolean;
}

/**
 * Makes tables of the grids of one run. A grid at the top of a page goes on with the table before it when its columns
 * are those of that table; its repeated header is dropped, and where the rows at the break lack a row number they are
 * the two parts of one.
 */
export function gridTables(grids: readonly Grid[], reading: Reading): DraftTable[] {
  const tables: OpenTable[] = [];
  for (const grid of grids) {
    const open = tables.at(-1);
    const wider =
      open === undefined || !grid.pageStart ? null : (withSheetBeside(open, grid) ?? withRepeatedKeys(open, grid));
    if (wider !== null) {
      tables[tables.length - 1] = wider;
      continue;
    }
    const isNext = open !== undefined && (grid.pageStart || isOtherHalf(open, grid));
    const continued = open === undefined || !isNext ? null : inColumns(open, grid);
    if (continued === null) tables.push(openTable(grid));
    else tables[tables.length - 1] = continueTable(continued.open, continued.rows, reading);
  }
  return tables.filter(({ borders }) => borders.length > 2).map((table) => toTable(table, reading));
}

function openTable({ bordered, borders, rows: cells }: Grid): OpenTable {
  const rows = cells.map(spread);
  const headerRows = headerHeight(rows);
  const numbered = numbersColumns(rows[headerRows]);
  return { bordered, borders, rows: rows.filter((_, at) => !numbered || at !== headerRows), headerRows, numbered };
}

/** Rows of a table in two sheets, at the least, header included: fewer are as many by chance. */
const leastOnSheet = 4;

/**
 * A table whose further columns stand on a sheet of their own, in as many rows: figures below a header of other words,
 * without row numbers.
 *
 *     № | Атауы | 2018 жыл          2019 жыл | 2020 жыл
 *     1 | …     |      120               130 |      140
 */
function withSheetBeside(open: OpenTable, grid: Grid): OpenTable | null {
  const rows = grid.rows.map(spread);
  if (rows.length !== open.rows.length || rows.length < leastOnSheet) return null;
  const headerRows = headerHeight(rows);
  if (headerRows !== open.headerRows) return null;
  const headers = rows.slice(0, headerRows).flatMap((row) => row.filter(({ span }) => span > 0).map(cellText));
  const known = new Set(open.rows.slice(0, headerRows).flatMap((row) => row.map(cellText)));
  if (!headers.every((text) => /\p{L}/u.test(text) && !known.has(text))) return null;
  const body = rows.slice(headerRows).map((row) => row.map(cellText));
  if (body.some((texts) => texts.some((text) => /\p{L}/u.test(text)))) return null;
  if (body.every(([first], at) => first === String(at + 1)) || !body.every(([first]) => /\d/.test(first ?? "")))
    return null;
  const offset = (open.borders.at(-1) ?? 0) - (grid.borders[0] ?? 0);
  return {
    ...open,
    borders: [...open.borders, ...grid.borders.slice(1).map((border) => border + offset)],
    rows: open.rows.map((row, at) => [...row, ...(rows[at] ?? [])]),
  };
}

/**
 * A table whose further columns stand on a sheet that repeats the first ones, with the same texts in every row:
 *
 *     № | Атауы | Қаңтар | Ақпан       № | Атауы | Наурыз | Сәуір
 *     1 | Су    | 10     | 20          1 | Су    | 11     | 21
 */
function withRepeatedKeys(open: OpenTable, grid: Grid): OpenTable | null {
  const { rows, headerRows } = openTable(grid);
  if (rows.length !== open.rows.length || headerRows !== open.headerRows || rows.length < headerRows + 2) return null;
  const texts = (all: readonly Row[], column: number): string[] =>
    all.map((row) => (row[column] === undefined ? "" : lettersOf(cellText(row[column]))));
  const headed = (all: readonly Row[], column: number): string => texts(all.slice(0, headerRows), column).join("");
  const width = rows[0]?.length ?? 0;
  let keys = 0;
  while (
    keys < width &&
    headed(rows, keys) !== "" &&
    texts(rows, keys).join("\n") === texts(open.rows, keys).join("\n")
  )
    keys += 1;
  const known = new Set((open.rows[0] ?? []).map((_, column) => headed(open.rows, column)));
  const isOther = (column: number): boolean => /\p{L}/u.test(headed(rows, column)) && !known.has(headed(rows, column));
  if (keys === 0 || keys === width || !rows[0]?.slice(keys).some((_, at) => isOther(keys + at))) return null;
  if (rows.some((row) => (row[keys]?.span ?? 1) === 0)) return null;
  const offset = (open.borders.at(-1) ?? 0) - (grid.borders[keys] ?? 0);
  return {
    ...open,
    borders: [...open.borders, ...grid.borders.slice(keys + 1).map((border) => border + offset)],
    rows: open.rows.map((row, at) => [...row, ...(rows[at] as Row).slice(keys)]),
  };
}

/**
 * Whether a grid is the other half of a table that was set in two beside each other: it has the same header and counts
 * on where the first half ends.
 */
function isOtherHalf(open: OpenTable, grid: Grid): boolean {
  const isBeside = (grid.borders[0] ?? 0) >= (open.borders.at(-1) ?? 0) - sameBorder;
  if (!isBeside || grid.borders.length !== open.borders.length) return false;
  const { rows, headerRows } = openTable(grid);
  const header = open.rows.slice(0, open.headerRows);
  const isSame = headerRows === open.headerRows && header.every((row, at) => sameText(row, rows[at] as Row));
  const numberOf = (row: Row | undefined): number =>
    Number(/^(\d{1,5})[.)]?$/.exec(row?.[0] === undefined ? "" : cellText(row[0]))?.[1] ?? Number.NaN);
  return isSame && open.rows.length > open.headerRows && numberOf(rows[headerRows]) === numberOf(open.rows.at(-1)) + 1;
}

/** A table and the rows of the grid that goes on with it, both in the columns of whichever shows more of them. */
function inColumns(open: OpenTable, grid: Grid): { readonly open: OpenTable; readonly rows: readonly Row[] } | null {
  const own = grid.rows.map(spread);
  const rows = spreadOver(own, grid.borders, open.borders);
  if (rows !== null) return { open, rows };
  const wider = spreadOver(open.rows, open.borders, grid.borders);
  return wider === null ? null : { open: { ...open, borders: grid.borders, rows: wider }, rows: own };
}

function continueTable(open: OpenTable, given: readonly Row[], reading: Reading): OpenTable {
  const header = open.rows.slice(0, open.headerRows);
  const rows = withoutHeaderAbove(header, given);
  const repeated = header.every((row, at) => rows[at] !== undefined && sameText(row, rows[at] as Row));
  const below = repeated ? open.headerRows : 0;
  const bare = open.rows.length === open.headerRows;
  const again = (open.numbered || bare) && numbersColumns(rows[below]);
  const rest = rows.slice(again ? below + 1 : below);
  const first = rest[0];
  if (first === undefined) return { ...open, numbered: open.numbered || again };
  const body = open.rows.slice(open.headerRows);
  const headers = overlaid(coveredTexts(header, ({ lines }) => joinLines(lines, reading.stock))).map(
    ({ text }) => text,
  );
  // The header itself was cut: its cells go on below those of the page before.
  if (body.length === 0 && !repeated && goesOnWithHeader(first, headers)) {
    return { ...open, rows: [...open.rows, ...rest], headerRows: open.headerRows + 1 };
  }
  if (!isCutBetween(body, first, headers)) return { ...open, rows: overBreak(open, rest) };
  return { ...open, rows: [...open.rows.slice(0, -1), joinParts(body.at(-1) as Row, first), ...rest.slice(1)] };
}

/** Cells with text that a row has besides those that go on from the page before. */
const leastBeside = 2;

/**
 * The rows of a table and those of the next page, where a cell that covers several rows may be cut by the break: what is
 * left of it is an empty cell at the top of the page, and either part covers several rows.
 */
function overBreak({ bordered, rows, headerRows }: OpenTable, rest: readonly Row[]): Row[] {
  const [first, ...others] = rest as [Row, ...Row[]];
  const filled = first.filter(({ lines }) => lines.length > 0).length;
  if (!bordered || filled < leastBeside || first.some(({ span }) => span > 1)) return [...rows, ...rest];
  const above = rows.map((row) => [...row]);
  const top = first.map((cell, column): GridCell => {
    if (cell.lines.length > 0) return cell;
    const at = above.findLastIndex((row, index) => {
      const holder = row[column];
      return index >= headerRows && holder?.span === 1 && holder.lines.length > 0;
    });
    const holder = above[at]?.[column];
    const reaches = holder !== undefined && at + holder.height === above.length;
    if (!reaches || (holder.height === 1 && cell.height === 1)) return cell;
    (above[at] as GridCell[])[column] = { ...holder, height: holder.height + cell.height };
    return { ...cell, height: 1 };
  });
  return [...above, top, ...others];
}

/**
 * Parts a repeated header from the rest of a cut row that stands in the same cells, as browsers print it:
 *
 *     № │ Ұйымның атауы         │ Тізімдік саны
 *       │ мемлекеттік мекемесі  │
 */
function withoutHeaderAbove(header: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows;
  const [only, ...further] = header;
  if (first === undefined || only === undefined || further.length > 0) return rows;
  const ends = first.map((cell, at) => {
    const wanted = lettersOf(cellText(only[at] as GridCell));
    return cell.lines.findIndex(
      (_, line) => lettersOf(cellText({ ...cell, lines: cell.lines.slice(0, line + 1) })) === wanted,
    );
  });
  const parted = ends.every((end, at) => end >= 0 || (only[at]?.lines.length === 0 && first[at]?.lines.length === 0));
  const rest = first.map((cell, at): GridCell => ({ ...cell, lines: cell.lines.slice((ends[at] as number) + 1) }));
  if (!parted || rest.every(({ lines }) => lines.length === 0)) return rows;
  return [only, rest, ...others];
}

/** Words, and none where the header says that rows have their number or that a heading of a group would stand. */
function goesOnWithHeader(row: Row, headers: readonly string[]): boolean {
  const { roles } = columnRoles(headers, []);
  const texts = row.map(cellText);
  const filled = texts.flatMap((text, at) => (text === "" ? [] : [at]));
  if (filled.length === 0 || (filled.length === 1 && filled[0] === Math.max(0, roles.indexOf("organization"))))
    return false;
  const number = roles.indexOf("row-number");
  return number >= 0 && texts[number] === "" && filled.every((at) => !/^[\d\s.,%-]+$/.test(texts[at] as string));
}

function numbersColumns(row: Row | undefined): boolean {
  return row !== undefined && isColumnNumbers(row.map(cellText));
}

function sameText(a: Row, b: Row): boolean {
  const [one, other] = [a, b].map((row) => lettersOf(row.map(cellText).join(" "))) as [string, string];
  if (one === other) return true;
  // OCR seldom reads a long header twice in the same way.
  const limit = Math.floor(one.length * MISREAD);
  return limit > 0 && isScanned([...a, ...b]) && editDistance(one, other, limit) <= limit;
}

const lettersOf = (text: string): string => foldTitle(text).replace(/\s/g, "");

/** Share of a header's letters that OCR may read otherwise on the next page. */
const MISREAD = 0.15;

const isScanned = (cells: Row): boolean => cells.some(({ lines }) => lines.some(({ scanned }) => scanned));

function toTable({ bordered, rows, headerRows: stated }: OpenTable, reading: Reading): DraftTable {
  // Rows below a cell that goes on from the page before reach as far down as it does, and are no header for that.
  const isHeaded = rows.slice(0, stated).some((row) => row.some((cell) => /[\p{L}№]/u.test(cellText(cell))));
  const headerRows = stated > 1 && !isHeaded ? 0 : stated;
  const read = ({ lines }: GridCell): SourcedText =>
    lines.length === 0 ? SourcedText.empty : joinLines(lines, reading.stock);
  const top = coveredTexts(rows.slice(0, headerRows), read);
  const headers = headerRows === 0 ? (rows[0] ?? []).map(() => SourcedText.empty) : overlaid(top);
  const body = rows.slice(headerRows);
  const { roles } = columnRoles(
    headers.map(({ text }) => text),
    body.map((row) => row.map(cellText)),
  );
  const readIn = (cell: GridCell, column: number): SourcedText => {
    const text = read(cell);
    if (!isScanned([cell])) return text;
    const role = roles[column] ?? "other";
    if (role === "organization") return withShortForms(text);
    return numberRoles.has(role) ? withFigures(text) : text;
  };
  const texts = coveredTexts(body, readIn);
  const filled = texts.filter((row) => row.some((cell) => cell.length > 0));
  return finishTable(withWholeHeader({ headers, headerRows: withoutBlank(top), rows: filled, bordered }));
}

/** A header without the rows that are left blank. */
const withoutBlank = (rows: readonly TextRow[]): TextRow[] => rows.filter((row) => row.some((cell) => cell.length > 0));

/** Columns whose cells hold numbers and nothing else. */
const numberRoles: ReadonlySet<ColumnRole> = new Set(["row-number", "headcount", "percent", "positions"]);
