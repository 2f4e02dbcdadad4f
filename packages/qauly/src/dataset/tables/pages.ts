/** `pages`: the pages of the documents from which acts were read. */
import { type ActTable, actTable, integer, number, required } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly index: number;
  readonly size: { readonly width: number; readonly height: number } | null;
}

export const pages: ActTable = actTable<Row>({
  name: "pages",
  description: "One row for each page of the document of an act, with its size, in which the boxes of provenance lie.",
  key: ["act_key", "page"],
  foreignKeys: [toAct],
  rows: (act) => {
    const { pageCount, pages: sizes } = act.resolution.source;
    return Array.from({ length: pageCount }, (_, index) => ({ act, index, size: sizes?.[index] ?? null }));
  },
  columns: [
    actKey,
    required(integer("page", "Number of the page, from 1.", ({ index }) => index + 1)),
    number("width", "Width in PDF points; NULL for a form without pages.", ({ size }) => size?.width ?? null),
    number("height", "Height in PDF points; NULL for a form without pages.", ({ size }) => size?.height ?? null),
  ],
});
