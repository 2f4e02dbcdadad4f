import { findForceBy } from "../../../grammar/force.js";
import type { Part } from "../../../grammar/found.js";
import { findGoverningBy, type RelationGrammar } from "../../../grammar/governing.js";
import { datesInKazakh } from "../../either-dates.js";
import { numerals } from "../numerals.js";
import { done, governing, grounds, lists } from "./governing-words.js";
import { orders } from "./verbs.js";

/** Source: the closing clauses of acts; the Law on Legal Acts (Z1600000480), article 42, on entry into force. */
const self =
  /(?<!\p{L})осы\s+(?:бірлескен\s+|конституциялық\s+)?(?:(?:нормативтік\s+)?құқықтық\s+)?(?:қаулы|шешім|бұйры[қғ]|өкім|жарлы[қғ]|заң|кодекс|акт)\p{L}*/iu;

const roleOfDay = (text: string, { end }: Part): "from" | "until" | null => {
  const behind = text.slice(end, end + 30);
  if (/^\p{L}*\s+бастап/iu.test(behind)) return "from";
  return /^\p{L}*\s*(?:дейін|қоса\s+алғанда)/iu.test(behind) ? "until" : null;
};

/** `он`, `жиырма бір`, `10`. */
function numberOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const values = words.split(/\s+/).map((word) => numerals[word]);
  return values.some((value) => value === undefined)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Characters between an act's name for itself and what it orders of itself. */
const LONGEST = 400;

const words = Object.keys(numerals).join("|");

/** What Kazakh says of relations between acts. */
export const relations: RelationGrammar = {
  governsFrom: "behind",
  findGoverning: (text) => findGoverningBy(governing, orders, text),
  findGrounds: (text) => findGoverningBy(grounds, orders, text),
  findDone: (text) => findGoverningBy(done, orders, text),
  findListed: (title) => findGoverningBy(lists, orders, title),
  isOfSelf: (text, { end }) => {
    const before = text.slice(Math.max(0, end - LONGEST), end);
    const at = before.search(self);
    return at >= 0 && !/(?<!\p{L})(?:олар|оның|оны)\p{L}*\s/iu.test(before.slice(at));
  },
  isAgent: (citation) => /(?:мен|бен|пен)(?=\s*(?:\(|$))/iu.test(citation),
  roleOfDay,
  findForce: (sentence) =>
    findForceBy(
      {
        self,
        entry: /(?<!\p{L})(?:қолданысқа|күшіне)\s+ен\p{L}*/iu,
        term: /(?<!\p{L})(?:қолданылады|қолданыста\s+бол|әрекет\s+ет|күшінде\s+бол|күшін\s+сақта)\p{L}*/iu,
        lookingBack: /қатынас\p{L}*(?:\s+\p{L}+)?\s+(?:қолданыл|тара)\p{L}*/iu,
        publication: /жариялан\p{L}*/iu,
        signature: /қол\s*қой\p{L}*/iu,
        registration: /(?:мемлекеттік\s+)?тіркел?\p{L}*\s+күн/iu,
        exception: /[^,.;]*қоспағанда\s*,?/giu,
        after: /күн\p{L}*\s+(?:кейін|соң)/iu,
        days: new RegExp(
          `(?<!\\p{L})((?:\\d{1,3}|(?:${words})(?:\\s+(?:${words}))?))\\s+(?:күнтізбелік\\s+|жұмыс\\s+)?күн\\s+өт`,
          "iu",
        ),
        daysFirst: true,
        numberOf,
        findDates: datesInKazakh,
        roleOfDay,
      },
      sentence,
    ),
};
