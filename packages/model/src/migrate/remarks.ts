/** What a result says of itself and not of the act: what has a form that is not known is left out. */

/** Each with its value where nothing is said. */
const REMARKS: Readonly<Record<string, () => unknown>> = {
  trust: () => null,
  provedBy: () => ({}),
  corrections: () => [],
};

export const isRemark = (part: PropertyKey | undefined): boolean => typeof part === "string" && part in REMARKS;

/** Leaves out the proofs of one value or one correction; trust as a whole, as its parts are reckoned together. */
export function ignoreRemark(document: Record<PropertyKey, unknown>, path: readonly PropertyKey[]): void {
  const [remark = "", entry] = path;
  const own = document[remark];
  if (remark === "trust" || entry === undefined || typeof own !== "object" || own === null) {
    document[remark] = REMARKS[String(remark)]?.();
  } else if (Array.isArray(own)) {
    // Taken out after all issues are seen, so that the indexes of the others stay.
    own[Number(entry)] = null;
  } else {
    Reflect.deleteProperty(own, entry);
  }
}
