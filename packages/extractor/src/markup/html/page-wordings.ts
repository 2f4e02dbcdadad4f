/** The elements of a page, asked for the languages in which they hold an act. */
import type { PartTree } from "../wordings/find-wordings.js";
import { textOf } from "./measure.js";
import { tableParts } from "./page-tables.js";
import type { StyleSheets } from "./sheets/style-sheets.js";
import { ElementNode } from "./tree.js";

/** `furniture`: what is none of the act. */
export const partsOfPage = (furniture: ReadonlySet<ElementNode>, sheets: StyleSheets): PartTree<ElementNode> => ({
  inner: ({ holdsBlocks, children }) =>
    holdsBlocks
      ? children.filter(
          (child): child is ElementNode => child instanceof ElementNode && child.letters > 0 && !furniture.has(child),
        )
      : [],
  isWhole: ({ holdsBlocks }) => holdsBlocks,
  letters: ({ letters }) => letters,
  namesAct: ({ strong }) => strong > 0,
  text: textOf,
  cells: (part) =>
    part.name === "table" ? tableParts(part, sheets).rows.map((row) => row.map(({ element }) => element)) : null,
  isOfTable: ({ name }) => name === "tbody" || name === "tr",
});
