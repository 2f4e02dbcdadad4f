import { isUnit, parseNumberCell } from "@qauly/model/rules";
import { rowNumberHeader } from "../language/column-headers.js";
import { SourcedText } from "../text/sourced-text.js";
import { withoutColumnNumbers } from "./column-numbers.js";
import { overlaid } from "./grid-cover.js";
import type { TableCells, TextRow } from "./table-cells.js";

/**
 * Gives a table whose first row was taken for its header the header that it has: of several rows, with the column numbers
 * below it left out, or none at all where a table starts with its data, as one does that another act amends.
 *
 *     № | Ұйымның атауы | Квота      |                 № | Ұйымның атауы | Квота мөлшері | Квота саны
 *       |               | мөлшері    | саны      →
 *     1 | …                                            1 | …
 *
 * `written` cells of the first row were written: fewer than there are columns where a cell stands over several.
 */
export function withWholeHeader(table: TableCells, written = table.headers.length): TableCells {
  const numbered = withoutColumnNumbers(table);
  if (isData(numbered.headers)) {
    const blank = numbered.headers.map(() => SourcedText.empty);
    return { ...numbered, headers: blank, headerRows: [], rows: [numbered.headers, ...numbered.rows] };
  }
  const header: TextRow[] = [numbered.headers];
  let rows = numbered.rows;
  while (header.length < mostRows) {
    const [row, ...below] = rows;
    const last = header.at(-1) as TextRow;
    const data = below.find((one) => one.some(isNumber) && !isYears(one));
    if (row === undefined || data === undefined) break;
    if (header.length === 1 && isRestOfWords(last, row, data)) header[0] = joined(last, row);
    else {
      const own = moved(last, row, data);
      if (own === null) break;
      header.push(own);
    }
    rows = below;
  }
  if (rows === numbered.rows) return numbered;
  if (header.length === 1) {
    const [headers] = header as [TextRow];
    return withoutColumnNumbers({ ...numbered, headers, rows });
  }
  const data = rows.find((row) => row.some(isNumber)) ?? [];
  const headerRows = overOneAnother(spread(header, written, data));
  return withoutColumnNumbers({ ...numbered, headers: overlaid(headerRows), headerRows, rows });
}

/** Rows of a header. */
const mostRows = 4;

const isNumber = (cell: SourcedText | undefined): boolean => parseNumberCell(cell?.text ?? "").value !== null;
const isYear = (cell: SourcedText): boolean => /^(?:19|20)\d{2}$/.test(cell.text);
/** Cells of years below an empty first one: parts of a header, and no figures. */
const isYears = (row: TextRow): boolean =>
  row[0]?.length === 0 && row.some(isYear) && row.every((cell) => isYear(cell) || !isNumber(cell));

const filledPlaces = (row: TextRow): number[] => row.flatMap((cell, at) => (cell.length > 0 ? [at] : []));

/** A row that has its number and a further figure, and words between: what no header has. */
function isData(row: TextRow): boolean {
  const [number, ...cells] = row;
  if (!/^\d{1,4}[.)]?$/.test(number?.text ?? "")) return false;
  return cells.some(isNumber) && cells.some(({ text }) => /\p{L}{2}/u.test(text));
}

/** Words that go on with those above in every column: `тізімдік` over `саны`, `р/с` over `№`. */
function isRestOfWords(headers: TextRow, row: TextRow, data: TextRow): boolean {
  const places = filledPlaces(row);
  if (places.length < 2 || places[0] !== 0 || places.length < headers.length - 1 || row.some(isNumber)) return false;
  if (!places.every((at) => headers[at]?.length !== 0)) return false;
  const counts = /^1[.)]?$/.test(data[0]?.text ?? "") && headsNumbers(headers[0]) && headsNumbers(row[0]);
  return counts && places.slice(1).every((at) => /^[\p{Ll}(%]/u.test(row[at]?.text ?? ""));
}

const headsNumbers = (cell: SourcedText | undefined): boolean =>
  cell !== undefined && rowNumberHeader.exec(cell.text)?.[0].length === cell.length;

function joined(headers: TextRow, row: TextRow): TextRow {
  const blank = SourcedText.standingFor(" ", null);
  return headers.map((cell, at) => {
    const more = row[at] ?? SourcedText.empty;
    return more.length === 0 ? cell : SourcedText.concat([cell, blank, more]);
  });
}

/** The places of a further header row's cells; null for a row that is none. */
function moved(above: TextRow, row: TextRow, data: TextRow): TextRow | null {
  const places = filledPlaces(row);
  const areYears = places.length > 1 && places.every((at) => isYear(row[at] as SourcedText));
  if (places.length === 0 || (row.some(isNumber) && !isYears(row) && !areYears)) return null;
  if (data[0]?.length === 0) return null;
  if (places[0] === 0) return underGroups(above, row, data);
  const isFree = (at: number): boolean => above[at]?.length === 0 || above[at + 1]?.length === 0;
  if (places.length > 1 && places.every(isFree)) return row;
  // What stands over figures and is none: units, or the rest of the words above.
  const headsFigures = places.every((at) => isNumber(data[at]));
  const areUnits = places.every((at) => /^(?:\(.*\)|%)$/u.test(row[at]?.text ?? ""));
  return headsFigures && (places.length > 1 || areUnits) ? row : null;
}

/**
 * A row of which only the cells below groups were written: they stand in order under the cells with free places beside
 * them; below a row that was written short, they take the last places. A unit alone stands over the figures.
 */
function underGroups(above: TextRow, row: TextRow, data: TextRow): TextRow | null {
  const cells = row.filter(({ length }) => length > 0);
  if (!row.slice(0, cells.length).every(({ length }) => length > 0)) return null;
  const width = above.length;
  if (data[width - 1]?.length === 0) return null;
  const at = (places: readonly number[]): TextRow =>
    above.map((_, place) => cells[places.indexOf(place)] ?? SourcedText.empty);
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) {
    return isUnit(only.text) && isNumber(data[width - 1]) && above.every(({ length }) => length > 0)
      ? at([width - 1])
      : null;
  }
  const free = above.flatMap((cell, place) =>
    place > 0 && (cell.length === 0 || above[place + 1]?.length === 0) ? [place] : [],
  );
  if (free.length === cells.length) return free.some((place) => isNumber(data[place])) ? at(free) : null;
  const last = Array.from({ length: cells.length }, (_, place) => width - cells.length + place);
  const isShort = above.at(-1)?.length === 0 && free.length > 0 && cells.length > free.length && cells.length < width;
  return isShort && last.slice(-free.length).every((place) => isNumber(data[place])) ? at(last) : null;
}

/**
 * Moves the groups of a first row over their columns where they were written one beside the other: the cells below repeat
 * themselves as often as there are groups, or stand over figures and no places were left free for them.
 */
function spread(rows: readonly TextRow[], written: number, data: TextRow): TextRow[] {
  const [top, below, ...others] = rows as [TextRow, TextRow, ...TextRow[]];
  const places = filledPlaces(below);
  const first = places[0] ?? 0;
  const groups = filledPlaces(top).filter((at) => at >= first);
  const each = places.length / groups.length;
  const isWritten =
    groups.length > 1 && Number.isInteger(each) && each > 1 && groups.every((at, index) => at === first + index);
  const isRepeated = places.every(
    (at, index) => at === first + index && below[at]?.text === below[first + (index % each)]?.text,
  );
  if (!isWritten || !(isRepeated || (written < top.length && places.every((at) => isNumber(data[at])))))
    return [...rows];
  const own = top.map((cell, at) => (at < first ? cell : SourcedText.empty));
  for (const [index, at] of groups.entries()) own[first + index * each] = top[at] as SourcedText;
  return [own, below, ...others];
}

/**
 * A cell stands over those to its right that it leaves empty and that have cells below; one without a cell below it takes
 * the rows down to the last.
 */
function overOneAnother(rows: readonly TextRow[]): SourcedText[][] {
  const width = rows[0]?.length ?? 0;
  const whole: SourcedText[][] = [];
  for (const [level, row] of rows.entries()) {
    const above = whole.at(-1);
    const own: SourcedText[] = [];
    for (let at = 0; at < width; at += 1) {
      const cell = row[at] ?? SourcedText.empty;
      const left = own[at - 1];
      const isInGroup = left !== undefined && (above === undefined || above[at] === above[at - 1]);
      const hasBelow = rows.slice(level + 1).some((lower) => (lower[at]?.length ?? 0) > 0);
      if (cell.length > 0) own.push(cell);
      else if (hasBelow && isInGroup && left.length > 0 && left !== above?.[at - 1]) own.push(left);
      else own.push(above?.[at] ?? cell);
    }
    whole.push(own);
  }
  return whole;
}
