/** What two runs read differently of one act. */
import { isDeepStrictEqual } from "node:util";
import type { Resolution } from "@qauly/model";
import { type Item, itemsOf, type Part, parts } from "./parts.js";

/** A thing that only the first run has, that only the second has, or that the second reads in another way. */
export type Change =
  | { readonly part: Part; readonly kind: "lost"; readonly path: string; readonly before: unknown }
  | { readonly part: Part; readonly kind: "gained"; readonly path: string; readonly after: unknown }
  | {
      readonly part: Part;
      readonly kind: "changed";
      /** In the second run's result. */
      readonly path: string;
      readonly before: unknown;
      readonly after: unknown;
    };

export function compareActs(first: Resolution, second: Resolution): Change[] {
  if (isDeepStrictEqual(first, second)) return [];
  return parts.flatMap((part) => changesOf(part, itemsOf[part](first), itemsOf[part](second)));
}

/** Equal things cancel out, in their own place before others; of the rest, those of one name are one thing that changed. */
function changesOf(part: Part, first: readonly Item[], second: readonly Item[]): Change[] {
  const lost = new Set(first);
  const gained = new Set(second);
  match(lost, gained, ({ names: [name], value }) => (name === undefined ? undefined : `${name} ${stableJson(value)}`));
  match(lost, gained, ({ value }) => stableJson(value));
  const partnerOf = new Map<Item, Item>();
  const ranks = Math.max(0, ...[...lost, ...gained].map(({ names }) => names.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    for (const [before, after] of match(lost, gained, ({ names }) => names[rank])) partnerOf.set(after, before);
  }
  const changes: Change[] = [...lost].map(({ path, value }) => ({ part, kind: "lost", path, before: value }));
  for (const after of second) {
    const before = partnerOf.get(after);
    if (gained.has(after)) changes.push({ part, kind: "gained", path: after.path, after: after.value });
    else if (before !== undefined) {
      changes.push({ part, kind: "changed", path: after.path, before: before.value, after: after.value });
    }
  }
  return changes;
}

/** Takes pairs of the same key out of both sets, in their order. */
function match(first: Set<Item>, second: Set<Item>, keyOf: (item: Item) => string | undefined): [Item, Item][] {
  const waiting = new Map<string, Item[]>();
  for (const item of first) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [item]);
    else same.push(item);
  }
  const pairs: [Item, Item][] = [];
  for (const item of second) {
    const key = keyOf(item);
    const partner = key === undefined ? undefined : waiting.get(key)?.shift();
    if (partner === undefined) continue;
    pairs.push([partner, item]);
    first.delete(partner);
    second.delete(item);
  }
  return pairs;
}

/** The order of fields is no difference. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
