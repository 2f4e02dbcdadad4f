import { findForceBy } from "../../../grammar/force.js";
import type { Part } from "../../../grammar/found.js";
import { findGoverningBy, type RelationGrammar } from "../../../grammar/governing.js";
import { datesInRussian } from "../../either-dates.js";
import { numerals } from "../numerals.js";
import { done, governing, grounds, lists } from "./governing-words.js";
import { orders } from "./verbs.js";

/** Source: the closing clauses of acts; the Law on Legal Acts (Z1600000480), article 42, on entry into force. */
const self =
  /(?<!\p{L})(?:настоящ(?:ее|его|ему|им|ий|ая|ей)|данн(?:ое|ого|ый))\s+(?:совместн\p{L}+\s+|Конституционн\p{L}+\s+)?(?:(?:нормативн\p{L}+\s+)?правов\p{L}+\s+)?(?:постановлен|решен|приказ|распоряжен|указ|закон|кодекс|акт)\p{L}*/iu;

const roleOfDay = (text: string, { start }: Part): "from" | "until" | null => {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/(?<!\p{L})с(?:о)?\s*["«]?$/iu.test(before)) return "from";
  return /(?<!\p{L})(?:до|по)\s*["«]?$/iu.test(before) ? "until" : null;
};

/** `десяти`, `двадцати одного`, `10`. */
function numberOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const values = words.split(/\s+/).map((word) => numerals[word]);
  return values.some((value) => value === undefined)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Characters between what an act orders of itself and its name for itself. */
const LONGEST = 60;

const words = Object.keys(numerals).join("|");

/** What Russian says of relations between acts. */
export const relations: RelationGrammar = {
  governsFrom: "either",
  findGoverning: (text) => findGoverningBy(governing, orders, text),
  findGrounds: (text) => findGoverningBy(grounds, orders, text),
  findDone: (text) => findGoverningBy(done, orders, text),
  findListed: (title) => findGoverningBy(lists, orders, title),
  isOfSelf: (text, { start, end }) => {
    const behind = text.slice(end, end + LONGEST);
    return self.test(text.slice(start, end) + behind.slice(0, (behind.indexOf(",") + 1 || LONGEST + 1) - 1));
  },
  isAgent: (citation) => /^(?:\p{L}+\s+){0,2}?\p{L}+(?:ением|ом|ем)(?=\s)/iu.test(citation),
  roleOfDay,
  findForce: (sentence) =>
    findForceBy(
      {
        self,
        entry: /(?<!\p{L})(?:ввод\p{L}*\s+в\s+действие|вступа\p{L}*\s+в\s+(?:законную\s+)?силу)/iu,
        term: /(?<!\p{L})(?:действует|имеет\s+силу)(?!\p{L})/iu,
        lookingBack: /распространя\p{L}*[^.;]{0,60}(?:отношени|правоотношени)\p{L}*[^.;]{0,60}/iu,
        publication: /опубликовани\p{L}*/iu,
        signature: /подписани\p{L}*|принятия(?!\p{L})/iu,
        registration: /(?:государственной\s+)?регистрации/iu,
        exception: /,?\s*за\s+исключением\s[^;]*$/giu,
        after: /(?:по\s+истечении|после)(?!\p{L})/iu,
        days: new RegExp(
          `(?:истечении|через|после)\\s+((?:\\d{1,3}|(?:${words})(?:\\s+(?:${words}))?))\\s*(?:\\([^)]*\\)\\s*)?(?:календарн|рабоч)?\\p{L}*\\s*дн`,
          "iu",
        ),
        daysFirst: false,
        numberOf,
        findDates: datesInRussian,
        roleOfDay,
      },
      sentence,
    ),
};
