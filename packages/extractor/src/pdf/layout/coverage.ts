import type { Box } from "../../document.js";

/** Share of a page that the boxes cover together, 0–1, exact: overlaps count once, parts outside the page not at all. */
export function coverage(boxes: readonly Box[], width: number, height: number): number {
  const inside = boxes
    .map(([x0, y0, x1, y1]): Box => [Math.max(x0, 0), Math.max(y0, 0), Math.min(x1, width), Math.min(y1, height)])
    .filter(([x0, y0, x1, y1]) => x1 > x0 && y1 > y0);
  const xs = [...new Set(inside.flatMap(([x0, , x1]) => [x0, x1]))].sort((a, b) => a - b);
  let area = 0;
  for (let index = 1; index < xs.length; index += 1) {
    const left = xs[index - 1]!;
    const right = xs[index]!;
    area += (right - left) * coveredHeight(inside.filter(([x0, , x1]) => x0 <= left && x1 >= right));
  }
  return width * height > 0 ? Math.min(area / (width * height), 1) : 0;
}

function coveredHeight(strip: readonly Box[]): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [, top, , bottom] of [...strip].sort((a, b) => a[1] - b[1])) {
    if (bottom <= reached) continue;
    covered += bottom - Math.max(top, reached);
    reached = bottom;
  }
  return covered;
}
