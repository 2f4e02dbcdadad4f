import type { Box, LinkAnnotation } from "../../document.js";
import { boxAround, transformBox } from "../box.js";
import { apply, type Matrix } from "../matrix.js";
import { numbers, record } from "./operands.js";

/** Link annotations with an address; one that runs over several lines gives one box per line (its QuadPoints). */
export function linksOf(annotations: readonly unknown[], view: Matrix): LinkAnnotation[] {
  return annotations.flatMap((annotation) => {
    const fields = record(annotation);
    const url = addressOf(fields);
    return url === null ? [] : boxesOf(fields, view).map((bbox) => ({ url, bbox }));
  });
}

/** The address as written in the file where pdf.js kept it, else as it completed it. */
function addressOf({ subtype, unsafeUrl, url }: Readonly<Record<string, unknown>>): string | null {
  if (subtype !== "Link") return null;
  const address = unsafeUrl ?? url;
  return typeof address === "string" && address !== "" ? address : null;
}

function boxesOf({ quadPoints, rect }: Readonly<Record<string, unknown>>, view: Matrix): Box[] {
  const quads = numbers(quadPoints);
  if (quads.length >= 8) {
    return Array.from({ length: Math.floor(quads.length / 8) }, (_, quad) =>
      boxAround([0, 2, 4, 6].map((corner) => apply(view, quads[quad * 8 + corner]!, quads[quad * 8 + corner + 1]!))),
    );
  }
  const [x0, y0, x1, y1] = numbers(rect);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
  return [transformBox(view, [x0, y0, x1, y1])];
}
