interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a stretch of a text overlaps any of many: they are sorted once, so that each question costs a search and not a
 * walk over all of them.
 */
export function overlapsAny(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  let furthest = Number.NEGATIVE_INFINITY;
  /** How far those up to each reach. */
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Stretch).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) > start;
  };
}
