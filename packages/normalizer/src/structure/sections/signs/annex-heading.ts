import { type ActPhrase, readActPhrase } from "../../../grammar/act-phrase.js";
import type { Part } from "../../../grammar/found.js";
import { tokenize } from "../../../grammar/tokens/tokenize.js";
import type { Language } from "../../../language/language.js";
import { foldTitle } from "../../../text/fold.js";
import { shownOf } from "../../signs.js";
import type { SectionLine } from "../section-line.js";
import type { HeadingSign } from "../weights.js";

/** What the head of the act says, by which a heading shows that it belongs to it. */
export interface OwnAct {
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
}

const longest = 700;
/** Words that are no part of a heading: more of them say no more. */
export const mostUnread = 10;
/** Words of the office and the name in a stamp of approval. */
const mostOfStamp = 8;

/** Reads a text as the heading of an annex; null when nothing in it heads one. */
export function headingPhrase(text: string, language: Language): ActPhrase | null {
  if (text.length > longest) return null;
  const phrase = readActPhrase(tokenize(text, language), language.phrase);
  return phrase.annex === null && phrase.approval === null && phrase.form === null ? null : phrase;
}

/** What speaks for and against a stretch of lines being the heading of an annex. */
export function headingSigns(
  phrase: ActPhrase,
  text: string,
  lines: readonly SectionLine[],
  above: SectionLine | null,
  below: SectionLine | null,
  own: OwnAct,
  language: Language,
): HeadingSign[] {
  const [first] = lines;
  const [act] = phrase.acts;
  const inCase = act?.kind?.case === (phrase.annex === null ? "instrumental" : "dative");
  const number = act?.number == null ? null : text.slice(act.number.start, act.number.end);
  const sameNumber = number !== null && own.number !== null && foldTitle(number) === foldTitle(own.number);
  const sameDate = act?.date != null && act.date.iso === own.date;
  const gaps = lines.slice(1).filter(({ line }) => (line?.blankBefore ?? 0) > 0).length;
  const isNamed = act?.date != null || number !== null || phrase.blankDate || phrase.blankNumber;
  // Who approves signs with office and name.
  const unread = Math.max(0, phrase.unread.length - (phrase.stamp ? mostOfStamp : 0));
  return shownOf<Exclude<HeadingSign, "behind-agreement" | "behind-signature">>({
    heading: true,
    "annex-word": phrase.annex !== null,
    approval: phrase.approval !== null,
    form: phrase.form !== null,
    "act-noun-in-case": inCase,
    "own-number": sameNumber,
    "own-date": sameDate,
    "other-number": number !== null && !sameNumber,
    "other-date": act?.date != null && !sameDate,
    blank: phrase.blankDate || phrase.blankNumber,
    "blank-number": phrase.blankNumber,
    "stamp-signed": phrase.stamp && lines.some((line) => line.holdsPerson),
    "person-line": !phrase.stamp && first?.holdsPerson === true,
    "cut-above": isCut(above, first, language),
    authority: act?.authority?.known === true,
    "reads-whole": unread === 0 && act?.authority?.known !== false,
    "cut-below": below !== null && isContinued(below),
    "begins-inside": language.phrase.authorityFirst !== false && /^\p{Ll}/u.test(text) && phrase.annex?.start !== 0,
    "right-half": lines.every(({ right }) => right),
    "page-start": first?.line?.pageStart === true,
    gap: (first?.line?.blankBefore ?? 0) > 0,
    "mid-block": above?.line != null && first?.line?.blankBefore === 0 && !first.line.pageStart,
    "behind-sentence": above === null || /[.;:!?»")]$/.test(above.text),
    sentence: language.signatures.isSentence(withoutApproval(text, phrase)),
    quoted: first?.quoted === true,
    numbered: first?.clause != null || /^\d+\)/.test(text),
    "named-before": !isNamed && language.pointsBack(withoutTitle(text, phrase)),
    "unread-word": Math.min(unread, mostUnread),
    "inner-gap": Math.min(gaps, 6),
  });
}

/** `бекітілген` has the form of a verb, and is the heading's own word. */
function withoutApproval(text: string, { approval, title }: ActPhrase): string {
  return without(text, approval, title);
}

const withoutTitle = (text: string, { title }: ActPhrase): string => without(text, title);

function without(text: string, ...parts: readonly (Part | null)[]): string {
  let rest = text;
  for (const part of parts) {
    if (part !== null) rest = `${rest.slice(0, part.start)}${" ".repeat(part.end - part.start)}${rest.slice(part.end)}`;
  }
  return rest.trim();
}

/** Whether the line right below goes on with the heading's sentence. */
function isContinued({ line, text }: SectionLine): boolean {
  return line !== null && line.blankBefore === 0 && !line.pageStart && /^(?:[\p{Ll},;)]|№\s?\d)/u.test(text);
}

/** Whether the line right above cannot end a phrase, so that the heading would begin in the middle of its own. */
function isCut(above: SectionLine | null, first: SectionLine | undefined, language: Language): boolean {
  if (above === null || above.line === null || first?.line == null) return false;
  // The last figures of a table's row end where they end.
  if (!/\p{L}/u.test(above.text)) return false;
  if (above.namesPartOfBody) return true;
  if (first.line.blankBefore > 0 || first.line.pageStart || /[.;:!?»")]$/.test(above.text)) return false;
  return !language.signatures.mayEnd(above.text);
}
