/** The gate for documents from outside: form first, then rules. */
import { QaulyError } from "../error.js";
import type { Finding } from "../schema/finding.js";
import { type Resolution, ResolutionSchema } from "../schema/resolution.js";
import { type CheckOptions, checkResolution } from "./check-resolution.js";

/** JSON pointer of a path that zod reports. */
function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * The document as a Resolution; throws `QaulyError` `schema.invalid` with the first misfit when it has not the form of
 * one.
 */
export function parseResolution(document: unknown): Resolution {
  const parsed = ResolutionSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  const place = first === undefined || first.path.length === 0 ? "the document" : pointer(first.path);
  throw new QaulyError(
    "schema.invalid",
    `not a Resolution: ${place}: ${first?.message ?? "wrong form"}${more}`,
    "compare the document with the JSON Schema that `qauly schema` prints",
    { cause: parsed.error },
  );
}

/**
 * Checks a document against the schema, then all rules again. Throws `QaulyError` `schema.invalid` when it is no
 * Resolution.
 */
export function validateResolution(document: unknown, options: CheckOptions = {}): Finding[] {
  return checkResolution(parseResolution(document), options);
}
