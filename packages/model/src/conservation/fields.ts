/** Which fields of a result hold the source's own words, and which only repeat or interpret those of another field. */

import type { Resolution } from "../schema/resolution.js";
import type { Span } from "../schema/span.js";

/** References and the quota are read from the texts of other fields; they place no word. */
export const placesWords = (pointer: string): boolean =>
  !pointer.startsWith("/references/") && !pointer.startsWith("/quota/");

const TEXT =
  /^\/(?:act\/title|preamble\/(?:text|enactingFormula)|notes\/\d+\/text|signatories\/\d+\/(?:role|name)|agreed\/\d+\/(?:body|role|name)|clauses\/.*(?:text|number)|annexes\/\d+\/(?:title|heading\/text|paragraphs\/\d+|tables\/.*(?:header|cells\/\d+)))$/;

/** Whether a field gives the source's words as they are printed, after repair. */
const isPrintedText = (pointer: string): boolean => placesWords(pointer) && TEXT.test(pointer);

/** Fields that give the source's letters and figures as they are printed, beside the texts. */
const PART = /^\/(?:act|annexes\/\d+\/heading|act\/registration)\/number$/;

const isPrintedPart = (pointer: string): boolean => pointer.endsWith("/number") && PART.test(pointer);

/** A field whose value stands in the source as it is, and where. */
export interface PrintedField {
  readonly pointer: string;
  readonly spans: readonly Span[];
  /** Whether it is a text; else it is a number within one. */
  readonly isText: boolean;
}

/** The fields that print what the source prints. */
export function printedFields({ provenance }: Pick<Resolution, "provenance">): PrintedField[] {
  const fields: PrintedField[] = [];
  for (const pointer of Object.keys(provenance)) {
    const isText = isPrintedText(pointer);
    if (isText || isPrintedPart(pointer)) fields.push({ pointer, spans: provenance[pointer] ?? [], isText });
  }
  return fields;
}

/** The table to which a cell or header belongs; null for any other field. Joined cells repeat their text within it. */
export function tableOf(pointer: string): string | null {
  const at = pointer.indexOf("/tables/");
  if (at < 0) return null;
  const end = pointer.indexOf("/", at + "/tables/".length);
  return end < 0 ? null : pointer.slice(0, end);
}
