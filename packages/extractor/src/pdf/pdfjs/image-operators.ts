import { transformBox } from "../box.js";
import { type Matrix, multiply } from "../matrix.js";
import { matrixOf, number, numbers, record } from "./operands.js";
import type { Interpreter, OperatorTable } from "./state.js";

/** Operators that paint images, by their names in pdf.js: every image fills the unit square of its own space. */
export const IMAGE_OPERATORS: OperatorTable = {
  paintImageXObject: (interpreter) => paint(interpreter),
  paintImageMaskXObject: (interpreter) => paint(interpreter),
  paintInlineImageXObject: (interpreter) => paint(interpreter),
  paintSolidColorImageMask: (interpreter) => paint(interpreter),
  paintInlineImageXObjectGroup: (interpreter, [, placements]) => paintEach(interpreter, placements),
  paintImageMaskXObjectGroup: (interpreter, [images]) => paintEach(interpreter, images),
  paintImageXObjectRepeat: (interpreter, [, scaleX, scaleY, positions]) =>
    paintAt(interpreter, [number(scaleX), 0, 0, number(scaleY), 0, 0], positions),
  paintImageMaskXObjectRepeat: (interpreter, [, a, b, c, d, positions]) =>
    paintAt(interpreter, [number(a), number(b), number(c), number(d), 0, 0], positions),
};

function paint({ state, images, layers }: Interpreter, placement?: Matrix): void {
  if (layers.includes(true)) return;
  images.push(transformBox(placement === undefined ? state.ctm : multiply(state.ctm, placement), [0, 0, 1, 1]));
}

function paintEach(interpreter: Interpreter, placements: unknown): void {
  if (!Array.isArray(placements)) return;
  for (const placement of placements) paint(interpreter, matrixOf(record(placement).transform));
}

function paintAt(interpreter: Interpreter, [a, b, c, d]: Matrix, positions: unknown): void {
  const places = numbers(positions);
  for (let index = 0; index + 1 < places.length; index += 2) {
    paint(interpreter, [a, b, c, d, places[index]!, places[index + 1]!]);
  }
}
