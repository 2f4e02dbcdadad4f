import { type Annotations, UNSEEN_FLAGS } from "../annotations.js";
import { boxAround, transformBox } from "../box.js";
import { apply, type Matrix } from "../matrix.js";
import { number, numbers, record } from "./operands.js";

/** Text boxes and strokes of annotations that a reader of the page sees. */
export function annotationsOf(annotations: readonly unknown[], view: Matrix): Annotations {
  const seen = annotations.map(record).filter(({ annotationFlags }) => (number(annotationFlags) & UNSEEN_FLAGS) === 0);
  const notes = seen.flatMap(({ subtype, contentsObj, rect }) => {
    const text = record(contentsObj).str;
    const [x0, y0, x1, y1] = numbers(rect);
    if (subtype !== "FreeText" || typeof text !== "string" || text.trim() === "" || y1 === undefined) return [];
    return { text, box: transformBox(view, [x0!, y0!, x1!, y1]) };
  });
  const strikes = seen.flatMap(({ subtype, quadPoints }) => {
    const quads = subtype === "StrikeOut" ? numbers(quadPoints) : [];
    return Array.from({ length: Math.floor(quads.length / 8) }, (_, quad) =>
      boxAround([0, 2, 4, 6].map((corner) => apply(view, quads[quad * 8 + corner]!, quads[quad * 8 + corner + 1]!))),
    );
  });
  return { notes, strikes };
}
