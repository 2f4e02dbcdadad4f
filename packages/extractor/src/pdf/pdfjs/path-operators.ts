import { clipSegments } from "../clip.js";
import { apply, type Matrix, type Point, scaleOf } from "../matrix.js";
import { fill, type Subpath, stroke } from "../segments.js";
import type { ShapeGatherer } from "../shapes.js";
import { number } from "./operands.js";
import type { OperatorTable } from "./state.js";
import { clip } from "./state-operators.js";

/** Codes inside a path as pdf.js packs it, each followed by its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

export type Painting = "stroke" | "fill" | "both" | "none";

/** Table of the one path operator; `paintings` tells what each painting operator's code does. */
export function pathOperators(paintings: ReadonlyMap<number, Painting>): OperatorTable {
  return {
    clip: (interpreter) => {
      interpreter.clipNext = true;
    },
    eoClip: (interpreter) => {
      interpreter.clipNext = true;
    },
    constructPath: (interpreter, [operator, data, bounds]) => {
      // The painting itself is clipped by what was set before.
      const seen = interpreter.state.clip;
      if (interpreter.clipNext) clip(interpreter, bounds);
      interpreter.clipNext = false;
      const painting = paintings.get(number(operator)) ?? "none";
      const packed: unknown = Array.isArray(data) ? data[0] : null;
      if (painting === "none" || !(packed instanceof Float32Array) || interpreter.layers.includes(true)) return;
      const subpaths = unpack(packed, interpreter.state.ctm);
      const { state, segments } = interpreter;
      const first = segments.length;
      const thickness = state.lineWidth * scaleOf(state.ctm);
      if (painting !== "fill") for (const path of subpaths) stroke(segments, path, thickness);
      if (painting !== "stroke") for (const path of subpaths) fill(segments, path);
      clipSegments(segments, first, seen);
      if (painting === "stroke") return;
      gather(interpreter.shapes, packed, state.ctm);
      interpreter.shapes.end({ isLight: state.isLight, isOpaque: state.isOpaque && state.isPlain }, seen);
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

function gather(shapes: ShapeGatherer, packed: Float32Array, ctm: Matrix): void {
  for (let index = 0; index < packed.length; ) {
    const code = packed[index]!;
    const length = LENGTHS[code];
    if (length === undefined) break;
    for (let at = index + 1; at + 1 < index + length; at += 2) {
      const point = apply(ctm, packed[at]!, packed[at + 1]!);
      if (code === MOVE) shapes.move(point);
      else shapes.to(point, code !== LINE);
    }
    index += length;
  }
}

const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 3, [LINE]: 3, [CURVE]: 7, [QUADRATIC]: 5, [CLOSE]: 1 };
