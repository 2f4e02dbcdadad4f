import type { Matrix } from "../matrix.js";
import { matrixOf } from "./operands.js";
import { type Interpreter, initialState } from "./state.js";
import { clip, transform } from "./state-operators.js";

/** An annotation whose appearance stream is being carried out. */
export interface OpenAnnotation {
  /** Among those that are seen; {@link UNSEEN} for another. */
  readonly index: number;
  readonly segments: number;
  readonly drawn: number;
}

/** Index of an annotation that is not to be seen: its operators are passed over. */
export const UNSEEN = -1;

/**
 * Starts an annotation: an appearance stream knows nothing of the state in which the page's content ended. pdf.js gives
 * its name, its box in user space, what leads from its form's box to that box, and its form's own matrix.
 */
export function openAnnotation(
  interpreter: Interpreter,
  view: Matrix,
  annotations: ReadonlyMap<string, number>,
  [id, box, toBox, matrix]: readonly unknown[],
): OpenAnnotation {
  const index = annotations.get(String(id)) ?? UNSEEN;
  interpreter.state = initialState(view);
  interpreter.saved.length = 0;
  interpreter.clipNext = false;
  interpreter.annotation = index;
  clip(interpreter, box);
  transform(interpreter, matrixOf(toBox));
  transform(interpreter, matrixOf(matrix));
  return { index, segments: interpreter.segments.length, drawn: drawnBy(interpreter) };
}

/**
 * Ends it, and says whether it has drawn words or pictures of them. The frame of a stamp or a field rules no table and
 * strikes no word out.
 */
export function closeAnnotation(interpreter: Interpreter, { segments, drawn }: OpenAnnotation): boolean {
  interpreter.segments.length = segments;
  interpreter.annotation = undefined;
  return drawnBy(interpreter) > drawn;
}

const drawnBy = ({ glyphs, images, shapes, unmapped }: Interpreter): number =>
  glyphs.length + images.length + shapes.letterShapes.length + unmapped;
