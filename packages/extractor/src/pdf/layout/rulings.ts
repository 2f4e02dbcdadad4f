import type { Ruling } from "../../document.js";
import type { Segment } from "../content.js";

/** Slope up to which a segment counts as upright: a table drawn by hand or a scan's skew are no rulings. */
const MAX_SLOPE = 0.01;
/** Distance in points up to which two collinear pieces lie on one line. */
const SAME_LINE = 0.75;
/** Gap in points that is bridged between any two pieces, and between two dashes. */
const MAX_GAP = 1;
const MAX_DASH_GAP = 5;
const MAX_DASH = 8;
/** Anything shorter is a dot. */
const MIN_LENGTH = 2;

/** A piece at most so many times as long as thick is a dot: of which line shows only in its neighbours. */
const MAX_DOT = 1.5;

/** Upright segments as rulings; pieces of one line, dashes and dots among them, become one. Slanted segments are left out. */
export function rulingsOf(segments: readonly Segment[]): Ruling[] {
  const pieces: Pieces = { horizontal: [], vertical: [] };
  for (const segment of segments) addPieces(pieces, segment);
  return [...merge(pieces.horizontal), ...merge(pieces.vertical)].filter(({ from, to }) => to - from >= MIN_LENGTH);
}

type Pieces = Readonly<Record<Ruling["orientation"], Ruling[]>>;

/** A dot is a piece of either orientation. */
function addPieces(pieces: Pieces, { from: [x0, y0], to: [x1, y1], thickness }: Segment): void {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  const length = Math.max(width, height);
  if (length === 0) return;
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  if (length <= MAX_DOT * thickness && length < MIN_LENGTH) {
    const half = length / 2;
    pieces.horizontal.push({ orientation: "horizontal", at: y, from: x - half, to: x + half, thickness });
    pieces.vertical.push({ orientation: "vertical", at: x, from: y - half, to: y + half, thickness });
  } else if (height <= Math.max(MAX_SLOPE * width, thickness / 2) && width > height) {
    const [from, to] = x0 < x1 ? [x0, x1] : [x1, x0];
    pieces.horizontal.push({ orientation: "horizontal", at: y, from, to, thickness });
  } else if (width <= Math.max(MAX_SLOPE * height, thickness / 2)) {
    const [from, to] = y0 < y1 ? [y0, y1] : [y1, y0];
    pieces.vertical.push({ orientation: "vertical", at: x, from, to, thickness });
  }
}

/** Sweeps the pieces by their place across, then along; rulings of one orientation only. */
function merge(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at);
  const merged: Ruling[] = [];
  for (let first = 0; first < sorted.length; ) {
    let end = first + 1;
    while (end < sorted.length && sorted[end]!.at - sorted[first]!.at <= SAME_LINE) end += 1;
    mergeAlong(sorted.slice(first, end), merged);
    first = end;
  }
  return merged;
}

/** Adds the pieces of one line, each run of them as one ruling. */
function mergeAlong(pieces: Ruling[], merged: Ruling[]): void {
  pieces.sort((a, b) => a.from - b.from);
  let current = pieces[0]!;
  let lastPiece = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = piece.to - piece.from;
    const reach = lastPiece <= MAX_DASH && length <= MAX_DASH ? MAX_DASH_GAP : MAX_GAP;
    if (index > 0 && piece.from - current.to > reach) {
      merged.push(current);
      current = piece;
    } else if (index > 0) current = union(current, piece);
    lastPiece = length;
  }
  merged.push(current);
}

/** Two pieces as one, where the longer one stands; `a` starts no later. */
function union(a: Ruling, b: Ruling): Ruling {
  const { orientation, from } = a;
  const at = a.to - from >= b.to - b.from ? a.at : b.at;
  return { orientation, at, from, to: Math.max(a.to, b.to), thickness: Math.max(a.thickness, b.thickness) };
}
