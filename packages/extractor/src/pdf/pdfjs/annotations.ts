import type { Box } from "../../document.js";
import { INVISIBLE_FLAG, MARKING_SUBTYPES, type Note, UNSEEN_FLAGS } from "../annotations.js";
import { boxAround, transformBox } from "../box.js";
import { apply, type Matrix } from "../matrix.js";
import { number, numbers, record } from "./operands.js";

/** The annotations of a page that a reader of it sees. */
export interface FoundAnnotations {
  readonly strikes: readonly Box[];
  /** Those that show something of their own, in the page's order. */
  readonly shown: readonly ShownAnnotation[];
}

export interface ShownAnnotation {
  /** By which the operators of its appearance stream are named. */
  readonly id: string;
  readonly box: Box;
  /** What a viewer sets into its box where it is not drawn. */
  readonly note: Note | null;
}

export function annotationsOf(annotations: readonly unknown[], view: Matrix): FoundAnnotations {
  // pdf.js keeps the flag of the invisible for subtypes that it does not know.
  const seen = annotations
    .map(record)
    .filter(({ annotationFlags }) => (number(annotationFlags) & (UNSEEN_FLAGS | INVISIBLE_FLAG)) === 0);
  const shown = seen.flatMap((annotation): ShownAnnotation[] => {
    const [x0, y0, x1, y1] = numbers(annotation.rect);
    if (MARKING_SUBTYPES.has(String(annotation.subtype)) || y1 === undefined) return [];
    const box = transformBox(view, [x0!, y0!, x1!, y1]);
    const text = textOf(annotation);
    return [{ id: String(annotation.id), box, note: text.trim() === "" ? null : { text, box } }];
  });
  const strikes = seen.flatMap(({ subtype, quadPoints }) => {
    const quads = subtype === "StrikeOut" ? numbers(quadPoints) : [];
    return Array.from({ length: Math.floor(quads.length / 8) }, (_, quad) =>
      boxAround([0, 2, 4, 6].map((corner) => apply(view, quads[quad * 8 + corner]!, quads[quad * 8 + corner + 1]!))),
    );
  });
  return { strikes, shown };
}

type Fields = Readonly<Record<string, unknown>>;

function textOf(annotation: Fields): string {
  const { subtype, contentsObj, fieldType, password } = annotation;
  if (subtype === "FreeText") return asText(record(contentsObj).str);
  if (subtype !== "Widget" || password === true) return "";
  return fieldType === "Tx" || fieldType === "Ch" ? valueIn(annotation) : "";
}

/** A choice holds what a program reads; its reader sees the label of it. */
function valueIn({ fieldValue, options }: Fields): string {
  if (!Array.isArray(fieldValue)) return asText(fieldValue);
  const labels = new Map(
    (Array.isArray(options) ? options : []).map((option) => {
      const { exportValue, displayValue } = record(option);
      return [exportValue, displayValue];
    }),
  );
  return fieldValue.map((value) => asText(labels.get(value) ?? value)).join("\n");
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "");
