import { type Asked, governed, type LeadWords } from "./govern.js";
import type { FoundRelation, Statement } from "./statement.js";

/**
 * What is done to the acts that an annex lists. Each paragraph with a number of its own begins an item; those behind it
 * belong to it.
 *
 * @param lead what the clause that cites the annex, or the annex's title, says of them
 */
export function* listed(
  paragraphs: readonly Statement[],
  lead: readonly LeadWords[],
  asked: Asked,
): Generator<FoundRelation> {
  if (lead.length === 0) return;
  for (const item of itemsOf(paragraphs)) yield* governed(item, asked, lead);
}

const NUMBERED = /^\s*\d{1,4}\s?[.)]/;

/** Paragraphs without a citation of an act hang on the item above them. */
function itemsOf(paragraphs: readonly Statement[]): Statement[] {
  const items: { head: Statement; children: Statement[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = items.at(-1);
    const begins = paragraph.cited.some(({ isAct }) => isAct) && (NUMBERED.test(paragraph.text) || last === undefined);
    if (begins || last === undefined) items.push({ head: paragraph, children: [] });
    else last.children.push(paragraph);
  }
  return items.map(({ head, children }) => ({ ...head, children }));
}
