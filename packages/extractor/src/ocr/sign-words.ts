import type { Component } from "./picture/components.js";
import type { PixelBox } from "./picture/grey-picture.js";
import type { NumberSign } from "./picture/number-signs.js";
import { stretchOf } from "./picture/text-lines.js";
import type { ReadWord } from "./reader.js";

/** Signs that their shapes tell among the words that were read. */

/** Confidence of a sign that its shape tells. */
export const SHAPE = 0.95;

/** In heights of the sign's capital: how high a quotation mark is, and down to where a straight one reaches. */
const MARK = 0.6;
const STRAIGHT = 0.55;

/**
 * The quotation mark that is all that stands beside a number sign, as in `"№ 32` set wide: two strokes at the top of the line,
 * or two chevrons in its middle. Alone they would be read as letters.
 */
export function quotationMark(parts: readonly Component[], signs: readonly NumberSign[]): ReadWord[] | null {
  const capital = signs[0]?.parts[0];
  const [left, right] = parts;
  if (capital === undefined || left === undefined || right === undefined || parts.length > 2) return null;
  const height = capital.y1 - capital.y0;
  const { x0, x1, y0, y1 } = stretchOf(parts);
  const sameHeight = Math.abs(left.y0 - right.y0) < 0.2 * height && Math.abs(left.y1 - right.y1) < 0.2 * height;
  if (!sameHeight || right.x0 < left.x0 || y1 - y0 > MARK * height || x1 - x0 > height) return null;
  const isStraight = y1 < capital.y0 + STRAIGHT * height;
  if (!isStraight && y0 < capital.y0 + 0.1 * height) return null;
  const text = isStraight ? '"' : x1 <= capital.x0 ? "«" : "»";
  return [{ text, confidence: SHAPE, x0, x1, edges: [x0, x1] }];
}

const EDGE = 3;

/** Whether a part is one of the sign's, or a crumb of it: a serif that the print has parted from its letter. */
export function isOf({ x0, x1, parts }: NumberSign, part: Component): boolean {
  if (parts.includes(part)) return true;
  const [capital] = parts;
  if (capital === undefined) return false;
  const height = capital.y1 - capital.y0;
  const middle = (part.x0 + part.x1) / 2;
  return part.y1 - part.y0 < 0.3 * height && middle > x0 - 0.12 * height && middle < x1 + 0.05 * height;
}

/** Where what is left of a sign may stand. */
export function aroundSign({ x0, x1, parts }: NumberSign, others: readonly PixelBox[]): PixelBox {
  const before = others.filter((part) => part.x1 <= x0 + 1).map((part) => part.x1 + 2);
  const behind = others.filter((part) => part.x0 >= x1 - 1).map((part) => part.x0 - 2);
  const { y0, y1 } = stretchOf(parts);
  return { x0: Math.max(x0 - EDGE, ...before), x1: Math.min(x1 + EDGE, ...behind), y0: y0 - EDGE, y1: y1 + EDGE };
}

/** Puts the signs among the words, before the figures that they touch. */
export function withSigns(words: readonly ReadWord[], signs: readonly NumberSign[], height: number): ReadWord[] {
  const all = [...words];
  for (const { x0, x1 } of signs) {
    const at = all.findIndex((word) => word.x1 > x1);
    const next = at < 0 ? undefined : all[at];
    const marks = next === undefined ? 0 : (/^["«“„(]+/.exec(next.text)?.[0].length ?? 0);
    if (next !== undefined && next.x0 < x0 && marks > 0) {
      all[at] = withSignInside(next, marks, x0, x1);
      continue;
    }
    if (next !== undefined && next.x0 - x1 < TOUCHING * height && ACT_NUMBER.test(next.text)) {
      all[at] = { ...next, text: `№${next.text}`, x0, edges: [x0, ...next.edges] };
    } else {
      all.splice(at < 0 ? all.length : at, 0, { text: "№", confidence: SHAPE, x0, x1, edges: [x0, x1] });
    }
  }
  return all;
}

/** Marks before the sign were read to the figure behind it: `"56` of `"№ 56`. */
function withSignInside(word: ReadWord, marks: number, x0: number, x1: number): ReadWord {
  const { text, edges } = word;
  return {
    ...word,
    text: `${text.slice(0, marks)}№${text.slice(marks)}`,
    edges: [...edges.slice(0, marks), x0, Math.max(x1, x0), ...edges.slice(marks + 1)],
  };
}

/** A figure, or the letters and the figure of an act's number: `А-25/397`. */
const ACT_NUMBER = /^(?:\p{Lu}{1,3}-)?\d/u;
/** A blank narrower than this part of the line's height is none. */
const TOUCHING = 0.15;
