import type { Component } from "./components.js";
import type { PixelBox } from "./grey-picture.js";

/** A line of writing within a cell, its parts in any order. */
export interface CellLine {
  readonly parts: Component[];
}

/** In heights of a small letter: how near a line comes to the border over which it runs, and how far behind that its mark ends. */
const AT_BORDER = 0.25;
const BEYOND = 1.2;
/** How far a mark stands from the word behind it that it does not open. */
const APART = 0.5;
/** How high a stroke of a quotation mark is, and how much two of them differ. */
const STROKE = [0.25, 0.85] as const;
const ALIKE = 0.2;

/**
 * A name too long for its cell runs over the border, its closing quotation mark into the next cell: two like strokes right
 * behind the border, apart from that cell's own writing, are given back to the line that reaches the border.
 */
export function takeBack(lines: readonly CellLine[], usual: number, uprights: readonly PixelBox[]): void {
  for (const line of lines) {
    const [left, right, next] = [...line.parts].sort((a, b) => a.x0 - b.x0);
    if (left === undefined || right === undefined || !isMark(left, right, usual)) continue;
    if (next !== undefined && next.x0 - right.x1 < APART * usual) continue;
    const border = uprights.find(
      (upright) =>
        upright.x1 <= left.x0 + 1 &&
        right.x1 - upright.x1 <= BEYOND * usual &&
        upright.y0 <= left.y0 &&
        upright.y1 >= left.y1,
    );
    const own = border && lines.find((other) => other !== line && reaches(other, border, left, usual));
    if (own === undefined) continue;
    line.parts.splice(0, line.parts.length, ...line.parts.filter((part) => part !== left && part !== right));
    own.parts.push(left, right);
  }
}

function isMark(left: Component, right: Component, usual: number): boolean {
  const [height, other] = [left.y1 - left.y0, right.y1 - right.y0];
  return (
    [left, right].every(({ x0, x1 }) => x1 - x0 < 0.8 * height) &&
    height >= STROKE[0] * usual &&
    height <= STROKE[1] * usual &&
    Math.abs(height - other) <= ALIKE * usual &&
    Math.abs(left.y0 - right.y0) <= ALIKE * usual &&
    right.x0 - left.x1 <= APART * usual
  );
}

/** Whether a line ends at a border, at the height of a mark behind it. */
function reaches({ parts }: CellLine, border: PixelBox, mark: Component, usual: number): boolean {
  const end = Math.max(...parts.map(({ x1 }) => x1));
  const [top, bottom] = [Math.min(...parts.map(({ y0 }) => y0)), Math.max(...parts.map(({ y1 }) => y1))];
  const middle = (mark.y0 + mark.y1) / 2;
  return (
    end <= border.x0 + 2 &&
    border.x0 - end <= AT_BORDER * usual &&
    middle > top - ALIKE * usual &&
    middle < bottom &&
    mark.y0 > top - usual
  );
}
