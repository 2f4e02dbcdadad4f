import type { Component } from "./components.js";
import type { TextStretch } from "./text-lines.js";

/**
 * The number sign, told by its shape: a capital, right of it a small ring, and a bar under the ring. No model of the acts'
 * languages has the sign; they read it as letters and figures, which run into the number that follows.
 */
export interface NumberSign {
  readonly x0: number;
  readonly x1: number;
  readonly parts: readonly Component[];
}

/** The sign's measures in heights of its capital, as serif and grotesque typefaces have them, and some room around. */
const CAPITAL_WIDTH = [0.65, 1.45] as const;
const RING = [0.28, 0.66] as const;
const RING_OFF = 0.2;
const BAR_HEIGHT = 0.22;
const BAR_WIDTH = [0.6, 1.5] as const;
const BAR_OFF = 0.3;
const MIN_HEIGHT = 8;

export function numberSignsOf({ parts }: TextStretch): NumberSign[] {
  return parts.flatMap((capital) => {
    const height = capital.y1 - capital.y0;
    if (height < MIN_HEIGHT || !within((capital.x1 - capital.x0) / height, CAPITAL_WIDTH)) return [];
    const ring = parts.find((part) => isRing(part, capital, height));
    const bar = ring === undefined ? undefined : parts.find((part) => isBar(part, ring, capital, height));
    if (ring === undefined || bar === undefined) {
      const inside = parts.find((part) => isRestInside(part, capital, height));
      return inside === undefined
        ? []
        : { x0: capital.x0, x1: Math.max(capital.x1, inside.x1), parts: [capital, inside] };
    }
    return { x0: capital.x0, x1: Math.max(ring.x1, bar.x1, capital.x1), parts: [capital, ring, bar] };
  });
}

/** The whole sign's width, and how far its ring and its bar end from its right edge, in heights of the capital. */
const SIGN_WIDTH = [1.02, 1.6] as const;
const AT_EDGE = 0.12;
/** The bar of a sign is not as long as a letter's foot. */
const REST_WIDTH = [0.24, 0.5] as const;

/**
 * In poor print the capital runs into the ring, or its foot into the bar: what is left of the sign, the other of the two,
 * then stands within the capital's own box, at its right edge.
 */
function isRestInside(part: Component, capital: Component, height: number): boolean {
  const width = part.x1 - part.x0;
  if (
    part === capital ||
    !within((capital.x1 - capital.x0) / height, SIGN_WIDTH) ||
    Math.abs(part.x1 - capital.x1) > AT_EDGE * height ||
    !within(width / height, REST_WIDTH)
  )
    return false;
  const tall = (part.y1 - part.y0) / height;
  // Flat, as no full stop is that stands close under the arm of a letter.
  const isFoot =
    tall <= BAR_HEIGHT && width >= 1.5 * (part.y1 - part.y0) && Math.abs(part.y1 - capital.y1) <= AT_EDGE * height;
  const isMiddle = within(tall, RING) && part.y0 >= capital.y0 + 0.15 * height && part.y1 <= capital.y1 - 0.08 * height;
  return isFoot || isMiddle;
}

function isRing(part: Component, capital: Component, height: number): boolean {
  return (
    Math.abs(part.x0 - capital.x1) <= RING_OFF * height &&
    within((part.y1 - part.y0) / height, RING) &&
    within((part.x1 - part.x0) / height, RING) &&
    part.y1 < capital.y1 - 0.06 * height &&
    part.y0 > capital.y0 - 0.15 * height
  );
}

function isBar(part: Component, ring: Component, capital: Component, height: number): boolean {
  const middle = (part.x0 + part.x1) / 2;
  return (
    middle > ring.x0 &&
    middle < ring.x1 &&
    part.y1 - part.y0 <= Math.max(BAR_HEIGHT * height, 3) &&
    within((part.x1 - part.x0) / (ring.x1 - ring.x0), BAR_WIDTH) &&
    part.y0 >= ring.y1 - 1 &&
    part.y0 - ring.y1 <= BAR_OFF * height &&
    part.y1 <= capital.y1 + 0.12 * height
  );
}

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
