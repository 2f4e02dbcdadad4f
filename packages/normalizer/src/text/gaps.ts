import { allMatches } from "@qauly/model/rules";

/** Offsets of the blanks between two words, or before a mark, that are more than print needs. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** A double blank, a blank before a comma, semicolon, full stop or closing bracket: words may have stood there. */
const gap = /(?<=\S)(?:\s{2,}(?=\S)|\s(?=[,;)](?:\s|$)|\.(?:\s|$)))/g;

export function findGaps(text: string): Gap[] {
  return allMatches(text, gap).map(({ index, 0: blanks }) => ({ start: index, end: index + blanks.length }));
}

/** Blanks that no typist leaves by mistake. */
const wide = 4;

/**
 * Whether a gap is wide against its line: two or three blanks are how old pages print, and a line that is stretched to the
 * margins has wide gaps all along.
 */
export function isWideGap(text: string, { start, end }: Gap): boolean {
  if (end - start < wide) return false;
  const others = allMatches(text, /(?<=\S)\s+(?=\S)/g)
    .filter(({ index }) => index !== start)
    .map((match) => match[0].length);
  return others.every((length) => length * 2 <= end - start);
}
