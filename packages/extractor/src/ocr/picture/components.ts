import type { InkMap, PixelBox } from "./grey-picture.js";

/** Ink that hangs together: a letter, a part of one, a speck. */
export interface Component extends PixelBox {
  /** Ink pixels. */
  readonly area: number;
}

/** Finds what hangs together, by row runs that touch each other, corners included. */
export function componentsOf({ width, ink }: InkMap): Component[] {
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
  // Indices into `runs`: those of the row above from `over` to `aboveEnd`, those of this row from `first` on.
  let [over, aboveEnd, first] = [0, 0, 0];
  let row = -1;
  // Most of a page is paper: native code finds the next ink sooner.
  for (let start = ink.indexOf(1); start >= 0; start = ink.indexOf(1, start)) {
    const y = Math.floor(start / width);
    if (y !== row) {
      [over, aboveEnd] = y === row + 1 ? [first, runs.length] : [0, 0];
      first = runs.length;
      row = y;
    }
    const rowStart = y * width;
    const rowEnd = rowStart + width;
    const x = start - rowStart;
    while (start < rowEnd && ink[start] === 1) start += 1;
    const end = start - rowStart;
    let label = -1;
    while (over < aboveEnd && (runs[over + 1] as number) < x) over += 4;
    for (let at = over; at < aboveEnd && (runs[at] as number) <= end; at += 4) {
      const root = find(runs[at + 3] as number);
      if (label < 0) label = root;
      else if (root !== label) parents[Math.max(root, label)] = label = Math.min(root, label);
    }
    if (label < 0) {
      label = parents.length;
      parents.push(label);
    }
    runs.push(x, end, y, label);
  }
  return gathered(runs, find);
}

function gathered(runs: readonly number[], find: (label: number) => number): Component[] {
  // By label: the first run of a component has its lowest.
  const found: { x0: number; y0: number; x1: number; y1: number; area: number }[] = [];
  for (let at = 0; at < runs.length; at += 4) {
    const [x0, x1, y] = [runs[at] as number, runs[at + 1] as number, runs[at + 2] as number];
    const label = find(runs[at + 3] as number);
    const component = found[label];
    if (component === undefined) {
      found[label] = { x0, y0: y, x1, y1: y + 1, area: x1 - x0 };
      continue;
    }
    component.x0 = Math.min(component.x0, x0);
    component.x1 = Math.max(component.x1, x1);
    component.y1 = y + 1;
    component.area += x1 - x0;
  }
  return found.filter((component) => component !== undefined);
}
