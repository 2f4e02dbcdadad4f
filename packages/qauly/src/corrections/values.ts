/** Values of a result by JSON pointer: reading them, and giving a copy in which one is another. */
import type { Resolution } from "@qauly/model";
import type { Value } from "./entry.js";

/** Steps of a pointer (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a pointer: undefined where nothing does. */
export function at(document: unknown, pointer: string): unknown {
  let value: unknown = document;
  for (const step of stepsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

export const isValue = (value: unknown): value is Value =>
  value === null || typeof value === "string" || typeof value === "number";

/** A copy in which another value stands at the pointer; what lies beside the way there is shared. */
export function withValue<T>(document: T, pointer: string, value: unknown): T {
  return replaced(document, stepsOf(pointer), value) as T;
}

function replaced(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const copy = [...node];
    copy[Number(step)] = replaced(copy[Number(step)], rest, value);
    return copy;
  }
  const fields = node as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: replaced(fields[step], rest, value) };
}

/** Parts of a result that state what the source says; the others are about the reading. */
const stated = [
  "act",
  "preamble",
  "clauses",
  "sections",
  "signatories",
  "agreed",
  "annexes",
  "notes",
  "references",
  "quota",
];

const anyOf = (...paths: readonly string[]): string => paths.join("|").replaceAll("N", "\\d+");

/** Fields in them that Qauly makes, or that point into the result. `N` is any index. */
const made = new RegExp(
  `^/(?:${anyOf(
    "act/force",
    "references/N/(?:id|kind|at|target|inNewWording|because)",
    "quota/allocations/N/(?:path|organization/key)",
    "quota/categories/N/clausePath",
    "notes/N/(?:at|kind)",
    "(?:annexes|clauses|sections)/.*/tables/N/(?:values|spans|headerRows)",
  )})(?:/|$)`,
);

/** Whether a person may correct what stands there. */
export function isCorrectable(resolution: Resolution, pointer: string): boolean {
  const [first = "", ...rest] = stepsOf(pointer);
  if (!stated.includes(first) || rest.length === 0 || made.test(pointer)) return false;
  return isValue(at(resolution, pointer)) && !isAbsentPart(resolution, pointer);
}

/** `null` for a part with fields of its own, such as an unknown authority, cannot become a text. */
const partsThatMayLack = new RegExp(
  `^/(?:${anyOf(
    "act/(?:authority|registration)",
    "act/jointWith/N/authority",
    "references/N/act(?:/registration)?",
    "quota/categories/N/(?:tiers|percentRange)",
    "quota/allocations/N/organization/legalForm",
  )})$`,
);

const isAbsentPart = (resolution: Resolution, pointer: string): boolean =>
  partsThatMayLack.test(pointer) && at(resolution, pointer) === null;

/** The pointer without its numbers, `clauses, then any number, then text`: the same kind of value in any act. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

/** What people call the kind of value: `clauses.text`, `annexes.tables.rows.cells`. */
export function fieldOf(pointer: string): string {
  return stepsOf(pointer)
    .filter((step) => !/^\d+$/.test(step))
    .join(".")
    .replace(/^(clauses)(?:\.children)+/, "$1");
}

/** Pointers of all correctable values under a pointer, in the order of the document. */
export function* valuesUnder(resolution: Resolution, pointer: string): Generator<string> {
  const value = at(resolution, pointer);
  if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      yield* valuesUnder(resolution, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  } else if (value !== undefined && isCorrectable(resolution, pointer)) yield pointer;
}
