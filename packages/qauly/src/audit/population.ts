/** The values that are accepted without a look, and a random sample of them. */
import { createHash } from "node:crypto";
import type { Resolution } from "@qauly/model";
import type { SampleEntry } from "../corrections/entry.js";
import { at, fieldOf, isCorrectable } from "../corrections/values.js";

export interface AcceptedValue {
  readonly path: string;
  readonly field: string;
  readonly value: string | number;
}

/**
 * Whether nobody would look at an act: its level is clear. Where trust was not reckoned, nothing found in it is graver
 * than information.
 */
export function isAccepted({ trust, findings }: Resolution): boolean {
  return trust === null ? findings.every(({ severity }) => severity === "info") : trust.level === "clear";
}

/**
 * Values of an accepted act that the source states, that no finding concerns and nobody decided on. What is not stated
 * is no value.
 */
export function acceptedValues(resolution: Resolution): AcceptedValue[] {
  if (!isAccepted(resolution)) return [];
  const found = resolution.findings.map(({ path }) => path).filter((path) => path !== "");
  const concerns = (path: string): boolean =>
    found.some((one) => one === path || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
  const decided = new Set(resolution.corrections.map(({ path }) => path));
  return Object.keys(resolution.provenance).flatMap((path) => {
    if (!isCorrectable(resolution, path) || concerns(path) || decided.has(path)) return [];
    const value = at(resolution, path);
    const isStated = typeof value === "number" || (typeof value === "string" && value !== "");
    return isStated ? [{ path, field: fieldOf(path), value }] : [];
  });
}

type Population = SampleEntry["population"];
type Item = SampleEntry["items"][number];

export interface Census {
  /** Takes the accepted values of an act; an act that comes again is counted once. */
  add(resolution: Resolution): void;
  population(): Population;
}

/** Counts the population, and digests it, so that it is known again. */
export function census(onValue: (item: Item) => void = () => {}): Census {
  const digest = createHash("sha256");
  const byField = new Map<string, number>();
  const seen = new Set<string>();
  let total = 0;
  let acts = 0;
  let notReckoned = 0;
  return {
    add(resolution) {
      const { sha256 } = resolution.source;
      if (seen.has(sha256)) return;
      seen.add(sha256);
      const values = acceptedValues(resolution);
      if (values.length === 0) return;
      acts += 1;
      if (resolution.trust === null) notReckoned += 1;
      for (const { path, field, value } of values) {
        digest.update(`${sha256}\0${path}\0${value}\n`);
        byField.set(field, (byField.get(field) ?? 0) + 1);
        total += 1;
        onValue({ sha256, path, field });
      }
    },
    population: () => ({
      digest: digest.copy().digest("hex"),
      total,
      byField: Object.fromEntries([...byField].sort(([a], [b]) => (a < b ? -1 : 1))),
      acts,
      notReckoned,
    }),
  };
}

export interface Draw {
  readonly census: Census;
  /** The sample in the order in which it was drawn. */
  items(): Item[];
}

/**
 * A sample without replacement in which every value is as likely as any other: the `size` values with the smallest
 * digests of seed, document and place. With the same seed a larger sample holds the smaller one.
 */
export function draw(seed: string, size: number): Draw {
  let kept: { readonly key: string; readonly item: Item }[] = [];
  const cut = (): void => {
    kept.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    kept = kept.slice(0, size);
  };
  return {
    census: census((item) => {
      kept.push({ key: createHash("sha256").update(`${seed}\0${item.sha256}\0${item.path}`).digest("hex"), item });
      if (kept.length > 2 * size + 1024) cut();
    }),
    items() {
      cut();
      return kept.map(({ item }) => item);
    },
  };
}
