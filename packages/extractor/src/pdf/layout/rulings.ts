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
  const upright = segments.flatMap(toRulings);
  const horizontal = upright.filter(({ orientation }) => orientation === "horizontal");
  const vertical = upright.filter(({ orientation }) => orientation === "vertical");
  return [...merge(horizontal), ...merge(vertical)].filter(({ from, to }) => to - from >= MIN_LENGTH);
}

function toRulings({ from: [x0, y0], to: [x1, y1], thickness }: Segment): Ruling[] {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  const length = Math.max(width, height);
  if (length === 0) return [];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (length <= MAX_DOT * thickness && length < MIN_LENGTH) {
    const half = length / 2;
    return [
      { orientation: "horizontal", at: y, from: x - half, to: x + half, thickness },
      { orientation: "vertical", at: x, from: y - half, to: y + half, thickness },
    ];
  }
  if (height <= Math.max(MAX_SLOPE * width, thickness / 2) && width > height) {
    return [{ orientation: "horizontal", at: y, from: Math.min(x0, x1), to: Math.max(x0, x1), thickness }];
  }
  if (width <= Math.max(MAX_SLOPE * height, thickness / 2)) {
    return [{ orientation: "vertical", at: x, from: Math.min(y0, y1), to: Math.max(y0, y1), thickness }];
  }
  return [];
}

/** Sweeps the pieces by their place across, then along; rulings of one orientation only. */
function merge(rulings: readonly Ruling[]): Ruling[] {
  const lines: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line !== undefined && ruling.at - line[0]!.at <= SAME_LINE) line.push(ruling);
    else lines.push([ruling]);
  }
  return lines.flatMap(mergeAlong);
}

function mergeAlong(pieces: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  let lastPiece = 0;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const length = piece.to - piece.from;
    const current = merged.at(-1);
    const reach = lastPiece <= MAX_DASH && length <= MAX_DASH ? MAX_DASH_GAP : MAX_GAP;
    if (current === undefined || piece.from - current.to > reach) merged.push(piece);
    else merged[merged.length - 1] = union(current, piece);
    lastPiece = length;
  }
  return merged;
}

function union(a: Ruling, b: Ruling): Ruling {
  const longer = a.to - a.from >= b.to - b.from ? a : b;
  return { ...longer, from: a.from, to: Math.max(a.to, b.to), thickness: Math.max(a.thickness, b.thickness) };
}
