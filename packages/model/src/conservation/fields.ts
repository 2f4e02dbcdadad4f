/** Which fields of a result hold the source's own words, and which only repeat or interpret those of another field. */

import type { Resolution } from "../schema/resolution.js";
import type { Span } from "../schema/span.js";
import { atOnce, type Steps } from "../steps.js";

/**
 * References, relations, dates of force, the quota, sections of annexes (whose paragraphs hold the words), what a heading
 * says and what a column's header says are read from other texts; they place no word.
 */
export const placesWords = (pointer: string): boolean =>
  !pointer.startsWith("/references/") &&
  !pointer.startsWith("/relations/") &&
  !pointer.startsWith("/act/force") &&
  !pointer.startsWith("/quota/") &&
  !OF_HEADING.test(pointer) &&
  !OF_ANNEX_SECTION.test(pointer);

const OF_HEADING =
  /^\/annexes\/\d+\/(?:number|heading\/(?:authority|date|number))$|^\/(?:annexes|clauses)\/.*tables\/\d+\/columns\/\d+\/role$/;

const OF_ANNEX_SECTION = /^\/annexes\/\d+\/sections\//;

const TEXT =
  /^\/(?:act\/title|preamble\/(?:text|enactingFormula)|notes\/\d+\/text|signatories\/\d+\/(?:role|name)|agreed\/\d+\/(?:body|role|name)|(?:clauses|sections)\/.*(?:text|number|heading|caption|header|cells\/\d+)|annexes\/\d+\/(?:title|heading\/text|paragraphs\/\d+|tables\/.*(?:caption|header|cells\/\d+|notes\/\d+\/text)))$/;

/** Whether a field gives the source's words as they are printed, after repair. */
const isPrintedText = (pointer: string): boolean => placesWords(pointer) && TEXT.test(pointer);

/** Fields that give the source's letters and figures as they are printed, beside the texts. */
const PART =
  /^\/(?:act\/(?:registration\/|jointWith\/\d+\/)?number|annexes\/\d+\/heading\/number|references\/\d+\/(?:act\/(?:registration\/)?number|pinpoint\/\d+\/number|text))$/;

/** Numbers that a clause or a heading gives, also in words. */
const NUMBER = /^\/(?:annexes\/\d+\/number|quota\/(?:year|categories\/\d+\/(?:percent|annexNumber|tiers\/\d+\/\w+)))$/;

/** How a field gives what the source prints: as it is, as a part of a text, as a day or a number. */
export type Printing = "text" | "part" | "day" | "number";

function printingOf(pointer: string): Printing | null {
  // What was read from cells is held against them.
  if (pointer.startsWith("/quota/allocations/")) return null;
  if (isPrintedText(pointer)) return "text";
  if (pointer.endsWith("/date")) return "day";
  if (PART.test(pointer)) return "part";
  return NUMBER.test(pointer) ? "number" : null;
}

/** A field whose value stands in the source, and where. */
export interface PrintedField {
  /** JSON pointer of the field. */
  readonly pointer: string;
  /** Where its value stands. */
  readonly spans: readonly Span[];
  /** How the value stands there. */
  readonly as: Printing;
}

/** The fields that give what the source prints. */
export function printedFields(result: Pick<Resolution, "provenance">): PrintedField[] {
  return atOnce(printedFieldsInSteps(result));
}

/** The same in steps. */
export function* printedFieldsInSteps({ provenance }: Pick<Resolution, "provenance">): Steps<PrintedField[]> {
  const fields: PrintedField[] = [];
  for (const pointer of Object.keys(provenance)) {
    yield;
    const as = printingOf(pointer);
    if (as !== null) fields.push({ pointer, spans: provenance[pointer] ?? [], as });
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
