import { isUnit } from "@qauly/model/rules";
import type { DraftTable, DraftTableNote } from "../../structure/draft.js";
import type { SourcedText } from "../../text/sourced-text.js";

/** `1-кесте`, `№ 2 кесте. …`, `Таблица 3`: words that call a table by its number. */
const NUMBERED = /^(?:№?\s?\d+[-–.]?\s?кесте|таблица\s?№?\s?\d+)(?![\p{L}\d])/iu;
/** The words before a unit: `Өлшем бірлігі:`, `в тысячах тенге`. */
const UNIT_INTRODUCED = /^(?:өлшем бірлігі|единиц[аы] измерения|ед\.\s?изм\.?)\s?[:–-]?\s*|^в\s+/iu;
/** Characters of a caption. */
const longestCaption = 250;

/** The unit that a line states and nothing else: `мың теңге`, `(тыс. тенге)`, `Өлшем бірлігі: га`. */
export function unitAlone(text: SourcedText): SourcedText | null {
  const inside = /^\s*\(?\s*(.*?)\s*\)?\s*$/s.exec(text.text)?.[1] ?? "";
  const introduced = UNIT_INTRODUCED.exec(inside)?.[0].length ?? 0;
  const unit = inside.slice(introduced);
  if (unit === "" || !/\p{L}/u.test(unit) || !isUnit(unit)) return null;
  const start = text.text.indexOf(unit, text.text.indexOf(inside) + introduced);
  return text.slice(start, start + unit.length);
}

/** What the paragraphs right above a table say of it; those are taken from the list. */
export function takeCaption(
  paragraphs: SourcedText[],
  above: { readonly isFirst: boolean },
): Pick<DraftTable, "caption" | "unit"> {
  const last = paragraphs.at(-1);
  const unit = last === undefined ? null : unitAlone(last);
  if (unit !== null) paragraphs.pop();
  const named = paragraphs.at(-1);
  if (named === undefined || !isCaption(named.text, above.isFirst)) return { caption: null, unit };
  paragraphs.pop();
  return { caption: named, unit };
}

/**
 * A paragraph that names a table by its number, or, above a further table, one that is no sentence and no point of a text.
 * Above the first table the title of the annex stands, which the annex has.
 */
function isCaption(text: string, isFirst: boolean): boolean {
  if (text.length > longestCaption) return false;
  if (NUMBERED.test(text)) return true;
  return !isFirst && /^\p{Lu}/u.test(text) && !/[.;:,!?]$/.test(text) && /\p{L}{3}/u.test(text);
}

/** `* …`, `1) …` behind a mark in the table, `Ескертпе: …`, `Примечание. …` */
const NOTE = /^(?:(?<mark>\*{1,4}|[¹²³⁴⁵]|\d{1,2}\*)\s?|(?:ескертпе(?:лер)?|ескерту|примечани[ея])\s?[:.–-])/iu;

/** The note that a paragraph below a table is; null for any other. */
export function tableNote(text: SourcedText): DraftTableNote | null {
  const match = NOTE.exec(text.text);
  if (match === null) return null;
  const mark = match.groups?.mark;
  if (mark === undefined) return { mark: null, text };
  const rest = text.slice(match[0].length).trim();
  return rest.length === 0 ? null : { mark: text.slice(0, mark.length), text: rest };
}
