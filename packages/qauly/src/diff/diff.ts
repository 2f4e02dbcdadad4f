/** Two runs over the same documents: what each act gained, lost and changed, and all in total. */
import type { OnTorn } from "../results/json-documents.js";
import type { Results } from "../results/results.js";
import { type Change, compareActs } from "./compare.js";
import { actReader, asAct, entriesOf, pairUp } from "./pairing.js";
import { type Part, parts } from "./parts.js";

export interface ActDiff {
  readonly fileName: string | null;
  readonly sha256: string;
  /** `both`: read by both runs, and differently. */
  readonly in: "both" | "first" | "second";
  readonly changes: readonly Change[];
}

export interface PartTotal {
  gained: number;
  lost: number;
  changed: number;
  /** Acts of which anything in this part differs. */
  acts: number;
}

export interface DiffTotal {
  /** Acts in both runs, all told; those that differ; those of one run alone. */
  readonly acts: { both: number; different: number; onlyFirst: number; onlySecond: number };
  readonly parts: Readonly<Record<Part, PartTotal>>;
  /** Findings gained and lost, by code. */
  readonly findings: Readonly<Record<string, { gained: number; lost: number }>>;
}

export const isSame = ({ acts }: DiffTotal): boolean => acts.different + acts.onlyFirst + acts.onlySecond === 0;

/**
 * Hands on what differs, act by act in the order of the second run; keeps no act but the two that it compares. `reading` is
 * told whose turn it is, so that an error can be laid at its door, and gives whom to tell of a torn end.
 */
export async function diffResults(
  first: Results,
  second: Results,
  reading: (results: Results) => OnTorn,
  take: (diff: ActDiff) => Promise<void>,
): Promise<DiffTotal> {
  const firstEntries = await entriesOf(first, reading(first));
  const { partners, alone } = pairUp(firstEntries, await entriesOf(second, reading(second)));
  const counter = totals();
  const hand = async (diff: ActDiff) => {
    counter.add(diff);
    if (diff.in !== "both" || diff.changes.length > 0) await take(diff);
  };
  const reader = await actReader(first);
  try {
    let index = 0;
    for await (const { value, index: line } of second.documents(() => {})) {
      const after = asAct(value, line);
      const partner = partners[index] ?? null;
      index += 1;
      const { fileName, sha256 } = after.source;
      if (partner === null) await hand({ fileName, sha256, in: "second", changes: [] });
      else await hand({ fileName, sha256, in: "both", changes: compareActs(await reader.read(partner), after) });
    }
  } finally {
    await reader.close();
  }
  for (const { fileName, sha256 } of alone) await hand({ fileName, sha256, in: "first", changes: [] });
  return counter.total();
}

function totals(): { add(diff: ActDiff): void; total(): DiffTotal } {
  const acts = { both: 0, different: 0, onlyFirst: 0, onlySecond: 0 };
  const byPart = Object.fromEntries(parts.map((part) => [part, { gained: 0, lost: 0, changed: 0, acts: 0 }])) as Record<
    Part,
    PartTotal
  >;
  const byCode = new Map<string, { gained: number; lost: number }>();
  const codeOf = (value: unknown) =>
    typeof value === "object" && value !== null && "code" in value ? String(value.code) : "";
  return {
    add({ in: where, changes }) {
      if (where === "first") acts.onlyFirst += 1;
      else if (where === "second") acts.onlySecond += 1;
      else {
        acts.both += 1;
        if (changes.length > 0) acts.different += 1;
      }
      for (const part of new Set(changes.map((change) => change.part))) byPart[part].acts += 1;
      for (const change of changes) {
        byPart[change.part][change.kind] += 1;
        if (change.part !== "findings" || change.kind === "changed") continue;
        const code = codeOf(change.kind === "gained" ? change.after : change.before);
        const counts = byCode.get(code) ?? { gained: 0, lost: 0 };
        counts[change.kind] += 1;
        byCode.set(code, counts);
      }
    },
    total: () => ({
      acts,
      parts: byPart,
      findings: Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}
