import { isBlank } from "./blank.js";
import type { Change, SourceRange } from "./change.js";

export type { SourceRange } from "./change.js";

/**
 * A stretch of the text and where it came from. A piece as long as its source is a copy, character by character;
 * any other piece replaces its source as a whole. `source` is null for characters that a repair inserted.
 */
interface Piece {
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
  readonly source: SourceRange | null;
}

const none: readonly Change[] = [];

/** The part of a piece from `from` to `to` within it, put at `at`. */
function cut(piece: Piece, from: number, to: number, at: number): Piece {
  const { source } = piece;
  if (source === null || source.end - source.start !== piece.length) return { at, length: to - from, source };
  return {
    at,
    length: to - from,
    source: { page: source.page, start: source.start + from, end: source.start + to },
  };
}

/**
 * Text that knows where it came from. Immutable; cutting, joining and replacing give another `SourcedText`, so a
 * place in the source is carried and never searched again. So are the changes that were made to it: a reading that is
 * given up takes its repairs with it, and one that two values share is listed once.
 */
export class SourcedText {
  static readonly empty = new SourcedText("", [], []);

  readonly text: string;
  readonly #pieces: readonly Piece[];
  /** What was changed in this text, or in the text from which it was cut. */
  readonly changes: readonly Change[];

  private constructor(text: string, pieces: readonly Piece[], changes: readonly Change[]) {
    this.text = text;
    this.#pieces = pieces;
    this.changes = changes;
  }

  /** A copy of `text`, which stands on `page` at offset `start`. */
  static of(text: string, page: number, start: number): SourcedText {
    if (text === "") return SourcedText.empty;
    return new SourcedText(
      text,
      [{ at: 0, length: text.length, source: { page, start, end: start + text.length } }],
      none,
    );
  }

  /** `text` in the place of the source characters of `source` (null: nothing in the source stands for it). */
  static standingFor(text: string, source: SourceRange | null): SourcedText {
    if (text === "") return SourcedText.empty;
    return new SourcedText(text, [{ at: 0, length: text.length, source }], none);
  }

  static concat(parts: readonly SourcedText[]): SourcedText {
    const filled = parts.filter((part) => part.text !== "" || part.changes.length > 0);
    if (filled.length === 1) return filled[0] as SourcedText;
    const pieces: Piece[] = [];
    let length = 0;
    for (const part of filled) {
      for (const piece of part.#pieces) {
        const moved = { ...piece, at: length };
        length += piece.length;
        const last = pieces.at(-1);
        const joined = last === undefined ? null : adjoin(last, moved);
        if (joined === null) pieces.push(moved);
        else pieces[pieces.length - 1] = joined;
      }
    }
    // Parts that were cut from one text share its list of changes.
    const lists = new Set(filled.flatMap((part) => (part.changes.length > 0 ? [part.changes] : [])));
    const [only = none, ...others] = lists;
    const changes = others.length === 0 ? only : [...new Set([...lists].flat())];
    return new SourcedText(filled.map((part) => part.text).join(""), pieces, changes);
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end: number = this.length): SourcedText {
    if (start <= 0 && end >= this.length) return this;
    if (end <= start) return SourcedText.empty;
    const pieces: Piece[] = [];
    for (let index = this.#pieceAt(start); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index] as Piece;
      if (piece.at >= end) break;
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      if (from < to) pieces.push(cut(piece, from - piece.at, to - piece.at, from - Math.max(start, 0)));
    }
    return new SourcedText(this.text.slice(start, end), pieces, this.changes);
  }

  /** The same text, with changes that were made to it. */
  withChanges(changes: readonly Change[]): SourcedText {
    return changes.length === 0 ? this : new SourcedText(this.text, this.#pieces, [...this.changes, ...changes]);
  }

  /** Index of the piece that holds the character at `offset`. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Puts `replacement` in the place of the characters from `start` to `end`; it stands for their source. */
  replace(start: number, end: number, replacement: string): SourcedText {
    return SourcedText.concat([
      this.slice(0, start),
      SourcedText.standingFor(replacement, this.slice(start, end).extent()),
      this.slice(end),
    ]);
  }

  trim(): SourcedText {
    const lead = this.text.length - this.text.trimStart().length;
    return this.slice(lead, this.text.trimEnd().length);
  }

  /** The source ranges in the order of the text; neighbours that touch, or that only blanks part, are one. */
  ranges(): SourceRange[] {
    const ranges: SourceRange[] = [];
    for (const { at, length, source } of this.#pieces) {
      if (source === null) continue;
      const last = ranges.at(-1);
      if (last !== undefined && last.page === source.page && source.start >= last.start && source.start <= last.end) {
        ranges[ranges.length - 1] = { ...last, end: Math.max(last.end, source.end) };
      } else if (!isBlank(this.text, at, at + length)) {
        ranges.push(source);
      }
    }
    return ranges;
  }

  /** The smallest range of the first page that holds all of the text's sources on it; null for inserted text. */
  extent(): SourceRange | null {
    let extent: SourceRange | null = null;
    for (const { source } of this.#pieces) {
      if (source === null) continue;
      if (extent === null) extent = source;
      else if (extent.page === source.page) {
        extent = {
          page: extent.page,
          start: Math.min(extent.start, source.start),
          end: Math.max(extent.end, source.end),
        };
      }
    }
    return extent;
  }
}

/** One piece for two that copy neighbouring source characters, else null. */
function adjoin(left: Piece, right: Piece): Piece | null {
  const a = left.source;
  const b = right.source;
  if (a === null || b === null || a.page !== b.page || a.end !== b.start) return null;
  if (a.end - a.start !== left.length || b.end - b.start !== right.length) return null;
  return { at: left.at, length: left.length + right.length, source: { page: a.page, start: a.start, end: b.end } };
}
