/** Decisions for tests, and results that another version of Qauly might give of the same source. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAct, type Resolution } from "qauly";
import { anchorOf, type SourceText } from "../../packages/qauly/src/corrections/anchor.js";
import type { DecisionEntry, Value } from "../../packages/qauly/src/corrections/entry.js";
import { at } from "../../packages/qauly/src/corrections/values.js";

export const sampleFile = join(import.meta.dirname, "../../samples/bayterek-593.txt");
export const sampleText = readFileSync(sampleFile, "utf8");

/** Raw text of a plain text, which is one page. */
export const pageOf =
  (text: string): SourceText =>
  (page) =>
    page === 1 ? text : null;

/** The sample without trust, so that its findings alone are what is to be looked at. */
export const readSample = async (): Promise<Resolution> => ({
  ...(await parseAct(readFileSync(sampleFile), { fileName: "bayterek-593.txt" })),
  trust: null,
});

let minute = 0;

export function decision(
  resolution: Resolution,
  path: string,
  value: Value | undefined,
  source: SourceText | null = pageOf(sampleText),
): DecisionEntry {
  const old = at(resolution, path) as Value;
  minute += 1;
  return {
    kind: "decision",
    action: value === undefined || value === old ? "accept" : "correct",
    path,
    old,
    new: value === undefined ? old : value,
    doubt: null,
    who: "Әсел",
    when: new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString(),
    anchor: anchorOf(resolution, path, source),
  };
}

/** The same act with one clause more before the others, as a reader that divides it otherwise gives it. */
export function withClauseBefore(resolution: Resolution): Resolution {
  const shifted = (path: string): string =>
    path.replace(/^\/clauses\/(\d+)/, (_, number) => `/clauses/${Number(number) + 1}`);
  return {
    ...resolution,
    clauses: [{ number: null, text: "Кіріспе.", tables: [], children: [] }, ...resolution.clauses],
    provenance: Object.fromEntries(
      Object.entries(resolution.provenance).map(([path, spans]) => [shifted(path), spans]),
    ),
    references: resolution.references.map((reference) => ({
      ...reference,
      at: { ...reference.at, path: shifted(reference.at.path) },
    })),
    quota: resolution.quota && {
      ...resolution.quota,
      categories: resolution.quota.categories.map((category) => ({
        ...category,
        clausePath: category.clausePath === null ? null : shifted(category.clausePath),
      })),
    },
  };
}

/** The same act with another value at a place. */
export function withOther(resolution: Resolution, path: string, value: Value): Resolution {
  const copy = structuredClone(resolution);
  const steps = path.slice(1).split("/");
  const last = steps.pop() as string;
  const parent = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}
