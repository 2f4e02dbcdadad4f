/**
 * The list's content for the page's script: columns, and names that come again and again as places in a list of their
 * own, so that a hundred thousand documents take some ten megabytes.
 */

import { type Entry, entryLevel } from "./entry.js";
import { unstated } from "./figures.js";

type Index = number | null;

/** Gives each name a place in a list. */
function names(): { readonly list: string[]; place(name: string): number } {
  const list: string[] = [];
  const places = new Map<string, number>();
  return {
    list,
    place(name) {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, list.length);
      list.push(name);
      return list.length - 1;
    },
  };
}

/**
 * A row: name, status, level, score, type, number, date, region, errors, warnings, findings, repairs, quota year,
 * shares, reading, failure, message.
 */
export function listData(entries: readonly Entry[]): string {
  const shared = names();
  const place = (name: string | null): Index => (name === null ? null : shared.place(name));
  const rows = entries.map((entry) => {
    const { name, status, act, failure } = entry;
    const row: unknown[] = [name, shared.place(status), place(entryLevel(entry)), act?.score ?? null];
    if (act !== null) {
      const shares = [...(act.quota?.shares ?? [])].map(([category, { positions }]) => [
        shared.place(category),
        positions,
      ]);
      row.push(
        shared.place(act.type),
        act.number,
        act.date,
        shared.place(act.region ?? unstated),
        act.errors,
        act.warnings,
        [...act.findings.keys()].map((code) => shared.place(code)),
        act.repairs,
        act.quota === null ? null : shared.place(String(act.quota.year ?? unstated)),
        shares.flat(),
        shared.place(act.reading),
      );
    }
    if (failure !== null) {
      while (row.length < 15) row.push(null);
      row.push(place(failure.code), place([failure.message, failure.advice].filter((text) => text !== "").join(": ")));
    }
    return row;
  });
  // No end of a script element, and no start of a comment, can stand in it.
  return JSON.stringify({ names: shared.list, rows }).replaceAll("<", "\\u003c");
}
