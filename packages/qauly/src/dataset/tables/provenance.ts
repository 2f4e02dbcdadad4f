/** `provenance`: where each value that an act states stands in its source. */
import type { Span } from "@qauly/model";
import { type ActTable, actTable, integer, number, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly path: string;
  readonly span: Span;
  readonly index: number;
}

function* rowsOf(act: OfAct["act"]): Generator<Row> {
  for (const [path, spans] of Object.entries(act.resolution.provenance)) {
    for (const [index, span] of spans.entries()) yield { act, path, span, index };
  }
}

export const provenance: ActTable = actTable<Row>({
  name: "provenance",
  description: "One row for each stretch of the source from which a value was read; a value over two lines has two.",
  key: ["act_key", "path", "span_position"],
  foreignKeys: [toAct, { columns: ["act_key", "page"], table: "pages" }],
  rows: rowsOf,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the value in its act.", ({ path }) => path)),
    required(integer("span_position", "Place among the value's stretches, from 1.", ({ index }) => index + 1)),
    required(integer("page", "Page of the source.", ({ span }) => span.page)),
    required(integer("start_offset", "UTF-16 offset in the page's raw text.", ({ span }) => span.start)),
    required(integer("end_offset", "UTF-16 offset after the last character.", ({ span }) => span.end)),
    number(
      "x0",
      "Left edge in PDF points from the page's left; NULL for a form without pages.",
      ({ span }) => span.bbox?.[0] ?? null,
    ),
    number("top", "Upper edge in PDF points from the page's top.", ({ span }) => span.bbox?.[1] ?? null),
    number("x1", "Right edge.", ({ span }) => span.bbox?.[2] ?? null),
    number("bottom", "Lower edge.", ({ span }) => span.bbox?.[3] ?? null),
    number(
      "confidence",
      "Confidence of recognition, 0 to 1; NULL where it was not recognised.",
      ({ span }) => span.confidence,
    ),
  ],
});
