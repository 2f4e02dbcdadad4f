/** The places of the source from which the values of a Resolution were read. */
import { z } from "zod";
import { isPointer, isRecord } from "./quick.js";
import { jsonPointer } from "./scalar.js";
import { type Span, SpanSchema } from "./span.js";

import type { Provenance } from "./types.js";

export type { Provenance };

/** The form of `Provenance`. */
export const ProvenanceSchema = z.record(jsonPointer, z.array(SpanSchema)).meta({
  title: "Provenance",
  description: "For each field, by JSON pointer, the places of the source from which it was read.",
});

/**
 * Whether a value satisfies `ProvenanceSchema`, told by hand: a long act has ten thousand spans, and the schema, which
 * can say what is wrong with each, costs more over them than the reading of the act. A test holds the two against each
 * other.
 */
export function isProvenance(value: unknown): value is Provenance {
  if (!isRecord(value)) return false;
  // Values that were read from one text share its spans.
  const sound = new Set<unknown>();
  for (const pointer of Object.keys(value)) {
    if (!isPlaced(pointer, value[pointer], sound)) return false;
  }
  return true;
}

/** The same for one entry; `sound` gathers the lists of spans that were looked at. */
export function isPlaced(pointer: string, spans: unknown, sound: Set<unknown>): boolean {
  if (!isPointer(pointer) || !Array.isArray(spans)) return false;
  if (sound.has(spans)) return true;
  for (const span of spans) if (!isSpan(span)) return false;
  sound.add(spans);
  return true;
}

const FIELDS = 5;

function isSpan(value: unknown): value is Span {
  if (!isRecord(value)) return false;
  const { page, bbox, start, end, confidence } = value;
  return (
    // All of these five are there if each is of its type, and so no other is.
    Object.keys(value).length === FIELDS &&
    Number.isSafeInteger(page) &&
    (page as number) >= 1 &&
    isOffset(start) &&
    isOffset(end) &&
    start <= end &&
    (bbox === null || isBox(bbox)) &&
    (confidence === null || (isNumber(confidence) && confidence >= 0 && confidence <= 1))
  );
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isBox(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 4 || !value.every(isNumber)) return false;
  const [x0, top, x1, bottom] = value as [number, number, number, number];
  return x0 <= x1 && top <= bottom;
}
