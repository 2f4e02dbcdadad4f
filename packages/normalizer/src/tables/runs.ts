import type { FlowItem, Grid, Line } from "../text/flow.js";

/** Items of one kind that follow one another. */
export type Run =
  | { readonly kind: "lines"; readonly lines: Line[] }
  | { readonly kind: "grids"; readonly grids: Grid[] };

/**
 * Parts the items into runs of lines and of grids; grids that only a page break parts stand in one run. A frame around
 * text is no table: its lines are lines.
 */
export function runsOf(items: readonly FlowItem[]): Run[] {
  const runs: Run[] = [];
  const add = (lines: readonly Line[]): void => {
    const last = runs.at(-1);
    if (last?.kind === "lines") last.lines.push(...lines);
    else if (lines.length > 0) runs.push({ kind: "lines", lines: [...lines] });
  };
  for (const item of items) {
    const last = runs.at(-1);
    if (item.kind === "line") add([item]);
    else if (isFrame(item) && !(item.pageStart && last?.kind === "grids")) add(linesOf(item));
    else if (last?.kind === "grids") last.grids.push(item);
    else runs.push({ kind: "grids", grids: [item] });
  }
  return runs;
}

/** One column. */
const isFrame = ({ borders }: Grid): boolean => borders.length <= 2;

const linesOf = ({ rows }: Grid): Line[] => rows.flatMap((row) => row.flatMap(({ lines }) => lines));
