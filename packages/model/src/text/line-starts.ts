import { allMatches } from "./all-matches.js";
/** Offsets (UTF-16) at which the lines of a text begin, the first at 0; CR LF, LF and CR each end one. */
export function lineStartsOf(text: string): number[] {
  return [0, ...allMatches(text, /\r\n|\n|\r/g).map((end) => end.index + end[0].length)];
}

/** The 1-based number of the line in which an offset lies. */
export function lineAt(offset: number, lineStarts: readonly number[]): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
