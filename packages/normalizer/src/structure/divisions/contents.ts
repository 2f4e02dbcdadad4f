import { sectionHeading } from "../../language/section-headings.js";

const contentsWord = /^(?:мазмұны|содержание|оглавление)\.?$/iu;
/** The share of the lines of a table of contents that stand again below it. */
const mostAgain = 0.8;

/**
 * The lines of a table of contents that stands above the sections whose headings it prints, by their indexes: those from
 * the first heading to where it stands again that come again, and the word above them. Empty where there is none.
 */
export function findContents(texts: readonly string[]): ReadonlySet<number> {
  const first = texts.findIndex((text) => sectionHeading(text) !== null);
  if (first < 0) return new Set();
  const keys = texts.map(keyOf);
  const to = keys.indexOf(keys[first] as string, first + 1);
  if (to < first + 3) return new Set();
  const below = new Set(keys.slice(to));
  const again = keys.slice(0, to).flatMap((key, at) => (at >= first && below.has(key) ? [at] : []));
  if (again.length < (to - first) * mostAgain) return new Set();
  return new Set(contentsWord.test(texts[first - 1] ?? "") ? [first - 1, ...again] : again);
}

/** Letters and figures alone: the page of a line of contents and the marks of a heading differ. */
const keyOf = (text: string): string =>
  text
    .replace(/[\s.…]+\d{1,4}$/u, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
