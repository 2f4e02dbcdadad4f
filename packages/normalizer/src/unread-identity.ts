import type { Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import { sentencesOf } from "./grammar/sentences.js";
import type { Language } from "./language/language.js";
import type { DraftAct } from "./structure/draft.js";
import type { FlowItem } from "./text/flow.js";

/** Lines above the formula or the first clause among which the requisites stand. */
const headLines = 30;
const longestQuote = 120;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const dayInFigures = /(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]/;
const numberSign = /№|(?<!\p{L})N\s?\d/u;

/**
 * Says of a date or a number that the head shows and that could not be read: it is unread, and not missing. The line
 * with the requisites is known, or one is sought that names an act, a year and a number sign and holds no date that
 * could be read, as a title that cites another act does.
 */
export function unreadIdentityFindings(draft: DraftAct, items: readonly FlowItem[], language: Language): Finding[] {
  const { requisite } = draft;
  const line = requisite === null ? unreadLine(items, language) : firstSentence(requisite.text.text);
  if (line === null) return [];
  const isDateUnread = requisite?.parts.date == null && (year.test(line) || dayInFigures.test(line));
  const isNumberUnread = requisite?.parts.number == null && numberSign.test(line);
  const unread = (what: "date" | "number"): Finding => {
    const actual = line.slice(0, longestQuote);
    const values = { what, line: actual };
    return finding(`act.unread-${what}`, `/act/${what}`, { key: "act.unread", values, expected: null, actual });
  };
  return [...(isDateUnread ? [unread("date")] : []), ...(isNumberUnread ? [unread("number")] : [])];
}

/** Behind it stand registration and loss of force, with days and numbers of their own. */
function firstSentence(text: string): string {
  const [first] = sentencesOf(text);
  return first === undefined ? text : text.slice(first.start, first.end);
}

function unreadLine(items: readonly FlowItem[], language: Language): string | null {
  const lines: string[] = [];
  for (const item of items.slice(0, headLines)) {
    if (item.kind !== "line" || /^\s*1\s?\./.test(item.text.text)) break;
    lines.push(item.text.text.trim());
  }
  const found = lines.findLast(
    (text) =>
      year.test(text) && numberSign.test(text) && language.mayNameAct(text) && language.findDates(text).length === 0,
  );
  return found ?? null;
}
