import type { Box } from "../document.js";
import { type Clip, within } from "./clip.js";
import type { Fill } from "./content.js";
import type { Point } from "./matrix.js";

/** How a path is painted inside. */
export type Paint = Pick<Fill, "isOpaque" | "isLight">;

/** A component of colour, 0 to 1, from which on the eye takes it for white on paper. */
const LIGHT = 0.97;

export const isLightColor = (components: readonly number[]): boolean => components.every((part) => part >= LIGHT);

/** In points: a shape this thin is a line, one this small covers no word. */
const MIN_FILL = 4;
/** A shape that is no rectangle is a background only from this size on. */
const MIN_BACKGROUND = 20;
/** Letters' heights and widths in points. */
const MIN_LETTER = 2.5;
const MAX_LETTER = 40;

interface Shape {
  box: [number, number, number, number];
  points: Point[];
  isCurved: boolean;
}

/** Gathers the shapes of filled paths, point by point. */
export class ShapeGatherer {
  readonly fills: Fill[] = [];
  readonly letterShapes: Box[] = [];
  #shapes: Shape[] = [];

  move(point: Point): void {
    this.#shapes.push({ box: [point[0], point[1], point[0], point[1]], points: [point], isCurved: false });
  }

  /** A corner, or a point that bends a curve. */
  to(point: Point, isCurved: boolean): void {
    const shape = this.#shapes.at(-1);
    if (shape === undefined) {
      this.move(point);
      return;
    }
    const { box } = shape;
    box[0] = Math.min(box[0], point[0]);
    box[1] = Math.min(box[1], point[1]);
    box[2] = Math.max(box[2], point[0]);
    box[3] = Math.max(box[3], point[1]);
    if (shape.points.length < MAX_CORNERS) shape.points.push(point);
    shape.isCurved ||= isCurved;
  }

  /** Ends a path; it is painted inside as said, or not at all. */
  end(paint: Paint | null, clip: Clip): void {
    const shapes = this.#shapes;
    this.#shapes = [];
    if (paint === null) return;
    for (const shape of shapes) this.#add(shape, paint, clip);
  }

  #add({ box, points, isCurved }: Shape, paint: Paint, clip: Clip): void {
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    const isRectangle = !isCurved && isUpright(points, box);
    const isLetter = width <= MAX_LETTER && height <= MAX_LETTER && Math.max(width, height) >= MIN_LETTER;
    if (isLetter && !isRectangle && points.length > 3) this.letterShapes.push(box);
    const least = isRectangle ? MIN_FILL : MIN_BACKGROUND;
    if (Math.min(width, height) < least) return;
    const seen = clip === null ? box : within(clip, box);
    if (seen !== null) this.fills.push({ ...paint, box: seen, isRectangle });
  }
}

/** Corners of a rectangle with its first given again; from more on a shape is none. */
const MAX_CORNERS = 6;
const NEAR = 0.05;

function isUpright(points: readonly Point[], [x0, y0, x1, y1]: Box): boolean {
  const isAt = (value: number, ...sides: number[]): boolean => sides.some((side) => Math.abs(value - side) < NEAR);
  return (
    points.length < MAX_CORNERS && points.length > 3 && points.every(([x, y]) => isAt(x, x0, x1) && isAt(y, y0, y1))
  );
}
