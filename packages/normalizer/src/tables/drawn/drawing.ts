import type { Line } from "../../text/flow.js";
import { SourcedText } from "../../text/sourced-text.js";

/** An upright line between cells, and the marks where one meets a border. */
const upright = /[|│┃║]/;
const crossing = /[+|│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╟╢╤╧╪╞╡]/;
/** A line that draws a border: of marks of borders alone, some of which lie. */
const border = /^(?=.*[-=_─━═]{3})[\s+:|│┃║_=\-─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╟╢╤╧╪╞╡]+$/u;

export const isBorder = ({ text }: Line): boolean => border.test(text.text.trim());

/** A line of texts in which a border is drawn under some of the columns: `│ Саны   ├─────┬─────┤`. */
const partBorder = /[├┤┼┬┴╠╣╬╟╢╞╡+][-─━═]{3}/u;
const isPartBorder = (line: Line): boolean => partBorder.test(line.text.text) && !isBorder(line);
const lying = /^[-=_─━═]+$/u;

/** A text between two upright lines, and the columns of the page where those stand. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: SourcedText;
}

/** A cell of a drawing: the first of its columns, the one behind its last, and its lines. */
interface DrawnCell {
  readonly from: number;
  readonly to: number;
  readonly parts: SourcedText[];
}

/** By how much an upright line may stand beside those above it. */
const askew = 1;

/**
 * The rows of a table that is drawn with marks, by where its upright lines stand: a cell covers the columns between its
 * own, and goes on below a border that is not drawn under it.
 *
 *     │ № │ Наименование │  Тариф, тенге   │
 *     │   │              ├────────┬────────┤
 *     │   │              │ без НДС│ с НДС  │
 *
 * Null where the upright lines do not stand over one another: then only their count tells the columns.
 */
export function drawnRows(
  lines: readonly Line[],
): { readonly rows: SourcedText[][]; readonly headerRows: number } | null {
  const pieces = lines.map((line) => (isBorder(line) ? null : piecesOf(line, isPartBorder(line) ? crossing : upright)));
  const places = placesOf(pieces);
  if (places === null) return null;
  const at = (column: number): number => places.findIndex((place) => Math.abs(place - column) <= askew);
  const rows: (DrawnCell | undefined)[][] = [];
  let header = 0;
  let above: Line | null = null;
  let isOpen = false;
  const borders = lines.filter(isBorder).length;
  for (const [index, line] of lines.entries()) {
    const own = pieces[index];
    if (own == null) {
      if (header === 0 && rows.length > 0 && isWhole(line, places)) header = rows.length;
      above = line;
      isOpen = false;
      continue;
    }
    const cells = own.map(({ from, to, text }) => ({ from: at(from), to: at(to), text }));
    const last = rows.at(-1);
    if (isPartBorder(line)) {
      const texts = cells.filter(({ text }) => !lying.test(text.text));
      if (last === undefined || texts.some(({ from }) => last[from] === undefined)) return null;
      for (const { from, text } of texts) add(last, from, text);
      above = line;
      isOpen = false;
      continue;
    }
    // Without borders between the rows of the body each line is one.
    const isSame = isOpen && last !== undefined && goesOnInRow(cells, borders, header, rows.length);
    if (isSame) {
      for (const { from, text } of cells) add(last, from, text);
      continue;
    }
    const row: (DrawnCell | undefined)[] = places.slice(1).map(() => undefined);
    for (const { from, to, text } of cells) {
      const over = last?.[from];
      const goesOn =
        above !== null && over !== undefined && over.from === from && over.to === to && !isRuled(above, places, from);
      const cell: DrawnCell = goesOn ? over : { from, to, parts: [] };
      if (text.length > 0) cell.parts.push(text);
      row.fill(cell, from, to);
    }
    rows.push(row);
    above = null;
    isOpen = true;
  }
  const texts = new Map<DrawnCell, SourcedText>();
  const blank = SourcedText.standingFor(" ", null);
  const textOf = (cell: DrawnCell | undefined): SourcedText => {
    if (cell === undefined) return SourcedText.empty;
    const known = texts.get(cell);
    if (known !== undefined) return known;
    const text = SourcedText.concat(cell.parts.flatMap((part, index) => (index === 0 ? [part] : [blank, part])));
    texts.set(cell, text);
    return text;
  };
  return { rows: rows.map((row) => row.map(textOf)), headerRows: header };
}

function add(row: readonly (DrawnCell | undefined)[], from: number, text: SourcedText): void {
  if (text.length > 0) row[from]?.parts.push(text);
}

interface PlacedPiece {
  readonly from: number;
  readonly to: number;
  readonly text: SourcedText;
}

/** Borders from which on they part the rows, and not the header alone. */
const leastBorders = 4;

/** Whether a line goes on with the row above it: in the header, between borders, or with nothing in its first cell. */
function goesOnInRow(cells: readonly PlacedPiece[], borders: number, header: number, rows: number): boolean {
  if (header === 0 && rows > 0) return borders > 1;
  const filled = cells.filter(({ text }) => text.length > 0);
  const isStart = (cells[0]?.text.length ?? 0) > 0;
  if (borders >= leastBorders) return !isStart || filled.length < cells.length;
  return !isStart && filled.every(({ text }) => /^[\p{Ll}(]/u.test(text.text));
}

function piecesOf(line: Line, marks: RegExp): Piece[] {
  const { text } = line;
  const origin = text.extent();
  const pieces: Piece[] = [];
  let start: { readonly at: number; readonly column: number } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.test(text.text[at] as string)) continue;
    const source = text.slice(at, at + 1).extent();
    const column = line.indent + (source === null || origin === null ? at : source.start - origin.start);
    if (start !== null) pieces.push({ from: start.column, to: column, text: text.slice(start.at + 1, at).trim() });
    start = { at, column };
  }
  return pieces;
}

/** Where the upright lines stand; null where those of some line stand elsewhere than those of the fullest. */
function placesOf(lines: readonly (readonly Piece[] | null)[]): readonly number[] | null {
  let fullest: readonly Piece[] = [];
  for (const pieces of lines) if (pieces !== null && pieces.length > fullest.length) fullest = pieces;
  if (fullest.length < 2) return null;
  const places = [...fullest.map(({ from }) => from), (fullest.at(-1) as Piece).to];
  const stands = (column: number): boolean => places.some((place) => Math.abs(place - column) <= askew);
  const fit = lines.every(
    (pieces) =>
      pieces === null ||
      (pieces.length > 0 &&
        Math.abs((pieces[0] as Piece).from - (places[0] as number)) <= askew &&
        Math.abs((pieces.at(-1) as Piece).to - (places.at(-1) as number)) <= askew &&
        pieces.every(({ from, to }) => stands(from) && stands(to) && to - from > askew)),
  );
  return fit ? places : null;
}

/** Whether a border is drawn under the column that starts at a place. */
function isRuled(line: Line, places: readonly number[], column: number): boolean {
  const start = (places[column] as number) - line.indent;
  const end = (places[column + 1] as number) - line.indent;
  const middle = line.text.text.slice(start + 1, end);
  return /[-=_─━═]/u.test(middle) && !/[\p{L}\p{N}]/u.test(middle);
}

const isWhole = (line: Line, places: readonly number[]): boolean =>
  places.slice(1).every((_, column) => isRuled(line, places, column));
