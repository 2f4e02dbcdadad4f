import { allMatches, isWithin } from "@qauly/model/rules";
import type { FoundHeadcounts } from "../found.js";

/** One way in which a language writes spans of headcounts. Groups: the lower number; in a span the upper one. */
export interface HeadcountPattern {
  readonly pattern: RegExp;
  /** `span`: from, up to. `from`: this many or more. `above`: more than this many. */
  readonly kind: "span" | "from" | "above";
}

/** The spans of headcounts in a text in their order; an earlier pattern goes before a later one at the same place. */
export function headcountsBy(
  patterns: readonly HeadcountPattern[],
  read: (text: string) => number | null,
  text: string,
): FoundHeadcounts[] {
  const found: FoundHeadcounts[] = [];
  for (const { pattern, kind } of patterns) {
    for (const match of allMatches(text, pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => place.start < end && start < place.end)) continue;
      const min = read(match[1] ?? "");
      const max = kind === "span" ? read(match[2] ?? "") : null;
      if (min === null || !isWithin("tier", min)) continue;
      if (kind === "span" && (max === null || !isWithin("tier", max) || max < min)) continue;
      found.push({ ...place, min, max, above: kind === "above" });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
