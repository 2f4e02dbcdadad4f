/** Of a result that says more than this version knows, the part that it knows. */
import type { z } from "zod";
import { ResolutionSchema } from "../schema/resolution.js";
import { SCHEMA_VERSION } from "../schema/version.js";
import { dropItems, isOpenList } from "./open-lists.js";
import { ignoreRemark, isRemark } from "./remarks.js";
import { isLaterMinor, versionOf } from "./schema-version.js";

type Issue = z.core.$ZodIssue;
type Holder = Record<PropertyKey, unknown>;

/** Values that open lists of kinds have for what is none of the others. */
const REMAINDERS = ["other", "unknown"] as const;

/** Errors may hide each other: after so many rounds a document is not nearly one of ours. */
const MOST_ROUNDS = 8;

function holderAt(document: unknown, path: readonly PropertyKey[]): Holder | null {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return null;
    value = (value as Holder)[step];
  }
  return typeof value === "object" && value !== null ? (value as Holder) : null;
}

/** Takes out of the document what an issue complains of; false where that is not something new, but something wrong. */
function ignore(document: unknown, issue: Issue, before: readonly PropertyKey[]): boolean {
  const path = [...before, ...issue.path];
  const holder = holderAt(document, path.slice(0, -1));
  // No value can be wrong in what is not there: it was left out for another issue.
  if (holder === null) return true;
  if (issue.code === "invalid_union") {
    return issue.errors.some((branch) => branch.length > 0 && branch.every((one) => ignore(document, one, path)));
  }
  if (issue.code === "unrecognized_keys") {
    const part = holderAt(document, path);
    for (const key of issue.keys) delete part?.[key];
    return true;
  }
  const [list, index, name] = path;
  if (isRemark(list)) {
    ignoreRemark(document as Holder, path);
    return true;
  }
  if (issue.code !== "invalid_value") return false;
  const remainder = REMAINDERS.find((value) => issue.values.includes(value));
  const field = path.at(-1) ?? "";
  if (typeof holder[field] !== "string") return false;
  if (list === "findings" && name === "key") {
    // The message says it already; what it is made of has another form.
    Object.assign(holder, { key: null, values: null });
    return true;
  }
  if (remainder !== undefined) {
    holder[field] = remainder;
    return true;
  }
  const items = isOpenList(list) ? holderAt(document, [list ?? ""]) : null;
  if (items === null || typeof index !== "number") return false;
  // Taken out after all issues are seen, so that the indexes of the others stay.
  items[index] = null;
  return true;
}

/**
 * The document without unknown fields, and without items of unknown kinds in its open lists, under this version's
 * name if it bears a later one of the same major version. Where something else is wrong as well, the document as it is.
 */
export function knownPart(document: unknown): unknown {
  const version = versionOf(document);
  if (version === null || !(version === SCHEMA_VERSION || isLaterMinor(version))) return document;
  const known: Holder = JSON.parse(JSON.stringify(document));
  known.schemaVersion = SCHEMA_VERSION;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { error } = ResolutionSchema.safeParse(known);
    if (error === undefined) return known;
    if (!error.issues.every((issue) => ignore(known, issue, []))) return document;
    dropItems(known);
  }
  return document;
}
