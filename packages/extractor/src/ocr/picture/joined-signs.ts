import type { Component } from "./components.js";
import type { GreyPicture } from "./grey-picture.js";
import { stretchOf, type TextStretch } from "./text-lines.js";

/**
 * In heights of the whole: the ring of a number sign, where it begins, behind the capital or where that stands apart, and how
 * wide what runs into the sign is at least.
 */
const RING = [0.28, 0.66] as const;
const BEHIND_CAPITAL = [0.55, 1.3] as const;
const AT_START = [-0.15, 0.25] as const;
const REST = 0.35;
const MIN_HEIGHT = 10;
/** The bar in heights of the whole, and how much of the ring's width it darkens. */
const BAR_HEIGHT = [0.04, 0.26] as const;
const BAR_WIDTH = 0.7;
/** How far the letter behind may stand from the ring. */
const BEHIND = 0.4;

/**
 * A stretch whose number signs are parted from the letter or figure behind them, where their foot has run into it, as of
 * `№А-25` set close: the ring then stands within the box of all the rest, and the bar is seen below it.
 */
export function withSignsParted(stretch: TextStretch, picture: GreyPicture, paper: number): TextStretch {
  const { parts } = stretch;
  const cuts = parts.flatMap((whole) => {
    const ring = parts.find((part) => part !== whole && isRingIn(whole, part));
    const cut = ring === undefined ? null : partedAt(whole, ring, picture, paper);
    return cut === null ? [] : [[whole, cut] as const];
  });
  if (cuts.length === 0) return stretch;
  const parted = new Map(cuts);
  return stretchOf(parts.flatMap((part) => parted.get(part) ?? [part]));
}

function isRingIn(whole: Component, part: Component): boolean {
  const height = whole.y1 - whole.y0;
  return (
    height >= MIN_HEIGHT &&
    within((part.y1 - part.y0) / height, RING) &&
    within((part.x1 - part.x0) / height, RING) &&
    (within((part.x0 - whole.x0) / height, BEHIND_CAPITAL) || within((part.x0 - whole.x0) / height, AT_START)) &&
    part.x1 + REST * height <= whole.x1 &&
    part.y0 > whole.y0 &&
    part.y1 < whole.y1 - 2 * BAR_HEIGHT[0] * height
  );
}

/** The capital, if it is part of the whole, the bar and what stands behind them; null where no bar is seen. */
function partedAt(whole: Component, ring: Component, picture: GreyPicture, paper: number): Component[] | null {
  const { x0, y0, x1, y1 } = whole;
  const height = y1 - y0;
  const inkIn = inkOf(picture, whole, paper);
  const share = (y: number): number => inkIn(ring.x0, y, ring.x1, y + 1) / (ring.x1 - ring.x0);
  const rows = Array.from({ length: y1 - ring.y1 }, (_, row) => ring.y1 + row);
  const dark = rows.filter((y) => share(y) >= BAR_WIDTH);
  const [top, bottom] = [dark[0], dark.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const isBar =
    within(dark.length / height, BAR_HEIGHT) &&
    bottom - top < dark.length &&
    rows.some((y) => y < top && share(y) < 0.5);
  if (!isBar) return null;
  // The least ink in a column right of the ring is where the two touch.
  const end = Math.min(x1 - 1, Math.round(ring.x1 + BEHIND * height));
  let cut = ring.x1;
  for (let x = ring.x1; x < end; x += 1) if (inkIn(x, y0, x + 1, y1) < inkIn(cut, y0, cut + 1, y1)) cut = x;
  const piece = (from: number, top: number, to: number, bottom: number): Component => {
    return { x0: from, y0: top, x1: to, y1: bottom, area: inkIn(from, top, to, bottom) };
  };
  const bar = piece(ring.x0, top, ring.x1, bottom + 1);
  const rest = piece(cut + 1, y0, x1, y1);
  return within((ring.x0 - x0) / height, AT_START) ? [bar, rest] : [piece(x0, y0, ring.x0, y1), bar, rest];
}

/** What has taken up so much less light than paper, in parts of what the darkest has, is ink: bars are thin and pale. */
const PALE = 1 / 3;

/** Counts ink within a box of the page, by the darkest of this part. */
function inkOf(
  { width, grey }: GreyPicture,
  box: Component,
  paper: number,
): (x0: number, y0: number, x1: number, y1: number) => number {
  let darkest = paper;
  for (let y = box.y0; y < box.y1; y += 1) {
    for (let x = box.x0; x < box.x1; x += 1) darkest = Math.min(darkest, grey[y * width + x] as number);
  }
  const limit = paper - PALE * (paper - darkest);
  return (x0, y0, x1, y1) => {
    let ink = 0;
    for (let y = y0; y < y1; y += 1)
      for (let x = x0; x < x1; x += 1) if ((grey[y * width + x] as number) < limit) ink += 1;
    return ink;
  };
}

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
