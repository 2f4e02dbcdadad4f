import { SourcedText } from "../../text/sourced-text.js";
import type { TextRow } from "../table-cells.js";
import type { Chunk } from "./chunks.js";
import { isYear } from "./chunks.js";
import { type Column, columnsUnder, layOut } from "./columns.js";

interface Piece {
  readonly level: number;
  readonly chunk: Chunk;
  readonly columns: readonly number[];
}

/**
 * The rows of a header that takes several lines. A piece over several columns heads a group of them; so does one beside
 * which, lines below, another piece starts in lower case or with a year, which no header of its own does. What else stands
 * below a piece goes on with it.
 *
 *     №   Ұйымның    Тізімдік   Квота
 *         атауы      саны       мөлшері, %   саны
 */
export function headerRows(lines: readonly (readonly Chunk[])[], columns: readonly Column[]): TextRow[] {
  const pieces = lines.flatMap((chunks, level): Piece[] => {
    if (chunks.length === columns.length) return chunks.map((chunk, at) => ({ level, chunk, columns: [at] }));
    const cells = layOut(chunks, columns);
    return chunks.map((chunk) => {
      const under = columnsUnder(chunk, columns);
      return { level, chunk, columns: under.length > 1 ? under : [cells.indexOf(chunk)] };
    });
  });
  const groups = groupsOf(pieces, columns);
  const tops: SourcedText[] = [];
  const lows: SourcedText[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const group = groups.find(({ from, to }) => at >= from && at <= to);
    if (group === undefined) {
      const own = textOf(pieces.filter((piece) => piece.columns[0] === at));
      tops.push(own);
      lows.push(own);
      continue;
    }
    const isOver = (piece: Piece): boolean => group.pieces.includes(piece);
    tops.push(at === group.from ? textOf(pieces.filter(isOver)) : (tops[group.from] as SourcedText));
    const below = textOf(pieces.filter((piece) => !isOver(piece) && piece.columns[0] === at));
    lows.push(below.length > 0 ? below : (tops[at] as SourcedText));
  }
  return groups.length === 0 ? [tops] : [tops, lows];
}

interface Group {
  readonly from: number;
  readonly to: number;
  /** The pieces of the cell over its columns. */
  readonly pieces: readonly Piece[];
}

function groupsOf(pieces: readonly Piece[], columns: readonly Column[]): Group[] {
  const width = columns.length;
  const groups: Group[] = [];
  const isTaken = (at: number): boolean => groups.some(({ from, to }) => at >= from && at <= to);
  for (const piece of pieces) {
    const from = piece.columns[0] as number;
    const to = piece.columns.at(-1) as number;
    if (to === from || isTaken(from) || isTaken(to)) continue;
    // Lines of a cell over the same columns are one cell.
    const isWithin = (other: Piece): boolean => other.columns.every((at) => at >= from && at <= to);
    const below = pieces.filter((other) => other.columns.length === 1 && isWithin(other) && other.columns[0] !== from);
    const firstBelow = Math.min(...below.map(({ level }) => level));
    const over = pieces.filter(
      (other) =>
        isWithin(other) && (other.columns.length > 1 || (other.level > piece.level && other.level < firstBelow)),
    );
    groups.push({ from, to, pieces: over });
  }
  const first = (at: number): Piece | undefined => pieces.find((piece) => piece.columns[0] === at);
  for (let at = 1; at < width; at += 1) {
    const [own, left] = [first(at), first(at - 1)];
    if (own === undefined || left === undefined || own.level <= left.level || isTaken(at) || isTaken(at - 1)) continue;
    const beside = pieces.find((piece) => piece.level === own.level && piece.columns[0] === at - 1);
    // Of two columns of figures that have no words of their own above, both stand below the words over the first.
    const areFigures = [at - 1, at].every((column) => columns[column]?.holdsNumbers === true);
    const isOfFigures = beside !== undefined && areFigures && [beside, own].every(startsLarge);
    if (beside === undefined || !(isBelowGroup(own) || isOfFigures)) continue;
    const goesOn = (column: number): boolean => {
      const next = first(column);
      if (next === undefined || isTaken(column) || next.level !== own.level) return false;
      return isBelowGroup(next) || (isOfFigures && columns[column]?.holdsNumbers === true && startsLarge(next));
    };
    let to = at;
    while (goesOn(to + 1)) to += 1;
    const over = pieces.filter((piece) => piece.columns[0] === at - 1 && piece.level < own.level);
    groups.push({ from: at - 1, to, pieces: over });
  }
  return groups;
}

const isBelowGroup = ({ chunk }: Piece): boolean => /^[\p{Ll}(%]/u.test(chunk.text.text) || isYear(chunk);

const startsLarge = ({ chunk }: Piece): boolean => /^\p{Lu}/u.test(chunk.text.text);

export function textOf(pieces: readonly { readonly chunk: Chunk }[]): SourcedText {
  const blank = SourcedText.standingFor(" ", null);
  return SourcedText.concat(pieces.flatMap(({ chunk }, at) => (at === 0 ? [chunk.text] : [blank, chunk.text])));
}
