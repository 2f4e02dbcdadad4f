import type { Component } from "./components.js";
import { boxAround, type PixelBox } from "./grey-picture.js";
import type { RulingLine } from "./ruling-lines.js";

/** A ruling line drawn in dashes or dots, and these. */
export interface DashedLine extends RulingLine {
  readonly parts: readonly Component[];
}

/** Inches: how long and thick a dash is at most, how far the next one stands, how long the line is at least. */
const DASH = [0.13, 0.035] as const;
const GAP = 0.1;
const MIN_LENGTH = 0.4;
const MIN_DASHES = 7;
/** Pixels by which dashes of one line stand beside each other. */
const OFF = 1.6;

/** Finds chains of dashes along rows and columns. The points between a contents' entry and its page are one, too. */
export function dashedLines(components: readonly Component[], dpi: number): DashedLine[] {
  const level = chains(components, dpi, (part) => part);
  const taken = new Set(level.flat());
  const rest = components.filter((part) => !taken.has(part));
  const upright = chains(rest, dpi, ({ x0, y0, x1, y1 }) => ({ x0: y0, y0: x0, x1: y1, y1: x1 }));
  return [
    ...level.map((parts): DashedLine => ({ orientation: "horizontal", box: boxAround(parts), parts })),
    ...upright.map((parts): DashedLine => ({ orientation: "vertical", box: boxAround(parts), parts })),
  ];
}

/** Chains along the first axis of the boxes that `along` gives. */
function chains(components: readonly Component[], dpi: number, along: (part: Component) => PixelBox): Component[][] {
  const dashes = components
    .map((part) => ({ part, box: along(part) }))
    .filter(({ box }) => box.x1 - box.x0 <= DASH[0] * dpi && box.y1 - box.y0 <= DASH[1] * dpi)
    .sort((a, b) => a.box.x0 - b.box.x0);
  const open: { parts: Component[]; end: number; middle: number; start: number; size: number }[] = [];
  const found: Component[][] = [];
  const close = (chain: (typeof open)[number]): void => {
    if (chain.parts.length >= MIN_DASHES && chain.end - chain.start >= MIN_LENGTH * dpi) found.push(chain.parts);
  };
  for (const { part, box } of dashes) {
    const middle = (box.y0 + box.y1) / 2;
    const size = box.x1 - box.x0;
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const chain = open[at] as (typeof open)[number];
      if (box.x0 - chain.end > GAP * dpi) {
        close(chain);
        open.splice(at, 1);
      }
    }
    const chain = open.find(
      (other) =>
        Math.abs(other.middle - middle) <= OFF &&
        box.x0 >= other.end &&
        size <= 2.5 * other.size &&
        other.size <= 2.5 * size,
    );
    if (chain === undefined) {
      open.push({ parts: [part], start: box.x0, end: box.x1, middle, size });
      continue;
    }
    chain.parts.push(part);
    chain.end = box.x1;
    // A line is never quite level.
    chain.middle += (middle - chain.middle) / 4;
  }
  open.forEach(close);
  return found;
}
