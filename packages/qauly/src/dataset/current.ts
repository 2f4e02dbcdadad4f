/**
 * Which readings of acts count. An act may come in several files, forms and languages; each is a reading. Of one act
 * the reading that can be trusted most counts, and none where a reading shows that the act was repealed.
 */
import type { Resolution } from "@qauly/model";
import { actIdentity } from "@qauly/model/rules";

/** What is asked of a reading. */
export interface ReadingFacts {
  /** Null where the source does not tell which act it is: it is then taken for one of its own. */
  readonly identity: string | null;
  readonly isRepealed: boolean;
  /** Trust in the whole; null where it was not reckoned. */
  readonly score: number | null;
}

export interface Standing {
  /** The most trusted reading of its act, of equal ones the first. */
  readonly isBest: boolean;
  /** The most trusted reading of an act that no reading shows as repealed. */
  readonly isCurrent: boolean;
}

export const readingFacts = ({ act, trust }: Resolution): ReadingFacts => ({
  identity: actIdentity(act),
  isRepealed: act.status === "repealed",
  score: trust?.score ?? null,
});

/** The standing of each reading, in the order in which they are given. */
export function standingsOf(readings: readonly ReadingFacts[]): Standing[] {
  const best = new Map<string, number>();
  const repealed = new Set<string>();
  readings.forEach(({ identity, isRepealed, score }, index) => {
    if (identity === null) return;
    if (isRepealed) repealed.add(identity);
    const other = readings[best.get(identity) ?? -1];
    if (other === undefined || (score ?? -1) > (other.score ?? -1)) best.set(identity, index);
  });
  return readings.map(({ identity, isRepealed }, index) => {
    const isBest = identity === null || best.get(identity) === index;
    return { isBest, isCurrent: isBest && !(identity === null ? isRepealed : repealed.has(identity)) };
  });
}
