import { sectionNumber } from "@qauly/model/rules";
import type { FoundHeading } from "./find-headings.js";

/** `1. Жалпы ережелер`, `II. Порядок приема`: a number and a name that no stop ends. */
const named = /^(\d{1,2}|[IVXІХ]{1,5})\s?\.\s*(?=\p{Lu})/u;
const clause = /^(\d{1,3})\s?\.(?!\d)/;
const longestName = 200;
const chapterRank = 4;

/**
 * Chapters that are headed by a number and a name alone. What shows them is how they count: they run 1, 2, 3, while the
 * clauses below them count through the whole text, or from one in each.
 *
 *     1. Жалпы ережелер        chapter
 *     1. Осы Ереже …           clause 1
 *     2. Комиссия құрамы       chapter
 *     5. Комиссия …            clause 5
 */
export function wordlessChapters(texts: readonly string[]): FoundHeading[] {
  const found: FoundHeading[] = [];
  let last = 0;
  let lastClause = 0;
  for (const [at, text] of texts.entries()) {
    const mark = named.exec(text);
    const below = clause.exec(texts[at + 1] ?? "");
    const isName = mark !== null && text.length <= longestName && !/[.;:,]$/.test(text.trimEnd());
    const number = mark === null ? null : sectionNumber(mark[1] as string);
    const isRoman = mark !== null && !/^\d/.test(text);
    const next = Number(below?.[1] ?? 0);
    // Below an Arabic heading its own count would go on with the number behind it.
    const leads = next === lastClause + 1 || (next === 1 && (isRoman || last > 0));
    if (
      isName &&
      number?.whole === last + 1 &&
      below !== null &&
      leads &&
      (isRoman || next !== number.whole + 1 || next === lastClause + 1)
    ) {
      const isClauseToo = !isRoman && number.whole === lastClause + 1 && next === number.whole + 1;
      if (!isClauseToo) {
        found.push({
          kind: "chapter",
          rank: chapterRank,
          number: { start: 0, end: (mark[1] as string).length },
          name: mark[0].length,
          at,
        });
        last = number.whole;
        if (next === 1) lastClause = 0;
        continue;
      }
    }
    const own = clause.exec(text);
    if (own !== null && Number(own[1]) === lastClause + 1) lastClause += 1;
  }
  return found.length < 2 ? [] : found;
}
