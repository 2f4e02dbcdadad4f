import type { Segment } from "../content.js";
import { apply, type Matrix, type Point, scaleOf } from "../matrix.js";
import { number } from "./operands.js";
import type { Interpreter, OperatorTable } from "./state.js";

/** A filled shape at most this thick, in points, is a line to the eye. */
const MAX_THIN = 2.5;

/** Codes inside a path as pdf.js packs it, each followed by its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

type Subpath = readonly Point[];

export type Painting = "stroke" | "fill" | "both" | "none";

/** Table of the one path operator; `paintings` tells what each painting operator's code does. */
export function pathOperators(paintings: ReadonlyMap<number, Painting>): OperatorTable {
  return {
    constructPath: (interpreter, [operator, data]) => {
      const painting = paintings.get(number(operator)) ?? "none";
      const packed: unknown = Array.isArray(data) ? data[0] : null;
      if (painting === "none" || !(packed instanceof Float32Array) || interpreter.layers.includes(true)) return;
      const subpaths = unpack(packed, interpreter.state.ctm);
      if (painting !== "fill") for (const path of subpaths) stroke(interpreter, path);
      if (painting !== "stroke") for (const path of subpaths) fill(interpreter, path);
    },
  };
}

/** Straight runs of the path on the page; a curve ends one run and starts the next. */
function unpack(packed: Float32Array, ctm: Matrix): Subpath[] {
  const subpaths: Point[][] = [];
  let current: Point[] = [];
  const start = (point: Point): void => {
    current = [point];
    subpaths.push(current);
  };
  for (let index = 0; index < packed.length; ) {
    const code = packed[index];
    const pointAt = (offset: number): Point => apply(ctm, packed[index + offset] ?? 0, packed[index + offset + 1] ?? 0);
    if (code === MOVE) start(pointAt(1));
    else if (code === LINE) current.push(pointAt(1));
    else if (code === CURVE) start(pointAt(5));
    else if (code === QUADRATIC) start(pointAt(3));
    else if (code === CLOSE && current[0] !== undefined) current.push(current[0]);
    else if (code !== CLOSE) break;
    index += LENGTHS[code] ?? 1;
  }
  return subpaths;
}

const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 3, [LINE]: 3, [CURVE]: 7, [QUADRATIC]: 5, [CLOSE]: 1 };

function stroke({ state, segments }: Interpreter, path: Subpath): void {
  const thickness = state.lineWidth * scaleOf(state.ctm);
  for (let index = 1; index < path.length; index += 1) {
    segments.push({ from: path[index - 1]!, to: path[index]!, thickness });
  }
}

/** A filled upright rectangle that is thin counts as its middle line. */
function fill({ segments }: Interpreter, path: Subpath): void {
  const segment = isUprightRectangle(path) ? middleLine(path) : null;
  if (segment !== null) segments.push(segment);
}

function isUprightRectangle(path: Subpath): boolean {
  const corners = path.length === 5 ? path.slice(0, 4) : path;
  if (corners.length !== 4) return false;
  return corners.every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4]!;
    return Math.min(Math.abs(nextX - x), Math.abs(nextY - y)) < 0.01;
  });
}

function middleLine(path: Subpath): Segment | null {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > MAX_THIN) return null;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return width >= height
    ? { from: [left, y], to: [right, y], thickness: height }
    : { from: [x, top], to: [x, bottom], thickness: width };
}
