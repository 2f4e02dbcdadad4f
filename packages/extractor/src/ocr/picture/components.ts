import type { InkMap, PixelBox } from "./grey-picture.js";

/** Ink that hangs together: a letter, a part of one, a speck. */
export interface Component extends PixelBox {
  /** Ink pixels. */
  readonly area: number;
}

/** Finds what hangs together, by row runs that touch each other, corners included. */
export function componentsOf({ width, height, ink }: InkMap): Component[] {
  const runs: number[] = [];
  const parents: number[] = [];
  const find = (label: number): number => {
    let root = label;
    while (parents[root] !== root) root = parents[root] as number;
    let at = label;
    while (parents[at] !== root) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  let above: readonly [from: number, to: number] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const first = runs.length;
    let over = above[0];
    for (let x = 0; x < width; x += 1) {
      if (ink[row + x] === 0) continue;
      let end = x + 1;
      while (end < width && ink[row + end] === 1) end += 1;
      let label = -1;
      while (over < above[1] && (runs[over + 1] as number) < x) over += 4;
      for (let at = over; at < above[1] && (runs[at] as number) <= end; at += 4) {
        const root = find(runs[at + 3] as number);
        if (label < 0) label = root;
        else if (root !== label) parents[Math.max(root, label)] = label = Math.min(root, label);
      }
      if (label < 0) {
        label = parents.length;
        parents.push(label);
      }
      runs.push(x, end, y, label);
      x = end;
    }
    above = [first, runs.length];
  }
  return gathered(runs, find);
}

function gathered(runs: readonly number[], find: (label: number) => number): Component[] {
  const found = new Map<number, { x0: number; y0: number; x1: number; y1: number; area: number }>();
  for (let at = 0; at < runs.length; at += 4) {
    const [x0, x1, y] = [runs[at] as number, runs[at + 1] as number, runs[at + 2] as number];
    const label = find(runs[at + 3] as number);
    const component = found.get(label);
    if (component === undefined) {
      found.set(label, { x0, y0: y, x1, y1: y + 1, area: x1 - x0 });
      continue;
    }
    component.x0 = Math.min(component.x0, x0);
    component.x1 = Math.max(component.x1, x1);
    component.y1 = y + 1;
    component.area += x1 - x0;
  }
  return [...found.values()];
}
