/** What an audit says of the values that were accepted: from its sample, and from nothing else. */
import type { AuditEntry, Entry, SampleEntry } from "../corrections/entry.js";
import { exactInterval, upperBound } from "./binomial.js";

/** What is known of a group of values. */
export interface Bound {
  /** Accepted values, all of them. */
  readonly population: number;
  /** How many of them were drawn, and what they turned out to be. */
  readonly drawn: number;
  readonly right: number;
  readonly wrong: number;
  readonly notJudged: number;
  /**
   * At most this share of the accepted values is wrong, one-sided; null where nothing is known. A value that was drawn
   * and not judged counts as wrong.
   */
  readonly atMost: number | null;
  /** The two-sided interval. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface Certificate {
  readonly kind: "qauly-certificate";
  readonly confidence: number;
  readonly population: SampleEntry["population"];
  /** Null where no sample was drawn from these results: nothing is known of them. */
  readonly sample: {
    readonly seed: string;
    readonly drawnBy: string;
    readonly drawnAt: string;
    readonly judgedBy: readonly string[];
  } | null;
  readonly all: Bound;
  readonly byField: Readonly<Record<string, Bound>>;
}

/** The sample that was drawn last from these very values; null where there is none. */
export function sampleOf(entries: readonly Entry[], digest: string): SampleEntry | null {
  const samples = entries.filter((entry): entry is SampleEntry => entry.kind === "sample");
  return samples.filter(({ population }) => population.digest === digest).at(-1) ?? null;
}

/** What was judged last of each value of a sample. */
export function outcomesOf(entries: readonly Entry[], seed: string): Map<string, AuditEntry> {
  const outcomes = new Map<string, AuditEntry>();
  for (const entry of entries) {
    if (entry.kind !== "audit" || entry.seed !== seed) continue;
    const key = itemKey({ sha256: entry.anchor.sha256, path: entry.path });
    if (entry.outcome === "withdrawn") outcomes.delete(key);
    else outcomes.set(key, entry);
  }
  return outcomes;
}

export const itemKey = ({ sha256, path }: { readonly sha256: string; readonly path: string }): string =>
  `${sha256} ${path}`;

export function certificateOf(
  entries: readonly Entry[],
  population: SampleEntry["population"],
  confidence: number,
): Certificate {
  const sample = sampleOf(entries, population.digest);
  const outcomes = sample === null ? new Map<string, AuditEntry>() : outcomesOf(entries, sample.seed);
  const items = sample?.items ?? [];
  const judged = items.flatMap((item) => outcomes.get(itemKey(item)) ?? []);
  const boundOf = (field: string | null): Bound => {
    const own = items.filter((item) => field === null || item.field === field);
    const found = own.flatMap((item) => outcomes.get(itemKey(item)) ?? []);
    const wrong = found.filter(({ outcome }) => outcome === "wrong").length;
    const size = field === null ? population.total : (population.byField[field] ?? 0);
    return bound(size, own.length, found.length, wrong, confidence);
  };
  return {
    kind: "qauly-certificate",
    confidence,
    population,
    sample: sample && {
      seed: sample.seed,
      drawnBy: sample.who,
      drawnAt: sample.when,
      judgedBy: [...new Set(judged.map(({ who }) => who))].sort(),
    },
    all: boundOf(null),
    byField: Object.fromEntries(Object.keys(population.byField).map((field) => [field, boundOf(field)])),
  };
}

function bound(population: number, drawn: number, judged: number, wrong: number, confidence: number): Bound {
  const notJudged = drawn - judged;
  const isKnown = judged > 0;
  const counted = wrong + notJudged;
  return {
    population,
    drawn,
    right: judged - wrong,
    wrong,
    notJudged,
    atMost: isKnown ? upperBound(counted, drawn, confidence) : null,
    interval: isKnown
      ? [exactInterval(wrong, drawn, confidence)[0], exactInterval(counted, drawn, confidence)[1]]
      : null,
  };
}
