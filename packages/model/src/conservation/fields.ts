/** Which fields of a result hold the source's own words, and which only repeat or interpret those of another field. */

/**
 * References, the quota, the parts of a heading and the role of a column are read from the texts of other fields; they place no
 * word.
 */
export const placesWords = (pointer: string): boolean =>
  !pointer.startsWith("/references/") && !pointer.startsWith("/quota/") && !OF_HEADING.test(pointer);

const OF_HEADING = /^\/annexes\/\d+\/(?:number|heading\/(?:authority|date|number)|tables\/\d+\/columns\/\d+\/role)$/;

const TEXT =
  /^\/(?:act\/title|preamble\/(?:text|enactingFormula)|notes\/\d+\/text|signatories\/\d+\/(?:role|name)|agreed\/\d+\/(?:body|role|name)|clauses\/.*(?:text|number)|annexes\/\d+\/(?:title|heading\/text|paragraphs\/\d+|tables\/.*(?:header|cells\/\d+)))$/;

/** Whether a field gives the source's words as they are printed, after repair. */
export const isPrintedText = (pointer: string): boolean => placesWords(pointer) && TEXT.test(pointer);

/** The table to which a cell or header belongs; null for any other field. Joined cells repeat their text within it. */
export function tableOf(pointer: string): string | null {
  const at = pointer.indexOf("/tables/");
  if (at < 0) return null;
  const end = pointer.indexOf("/", at + "/tables/".length);
  return end < 0 ? null : pointer.slice(0, end);
}
