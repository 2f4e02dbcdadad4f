import { type HeadcountPattern, headcountsBy } from "../../../grammar/quota/headcounts.js";
import { letter } from "../../../text/letters.js";
import type { FoundHeadcounts } from "../../language.js";
import { ablative, bracket, dative, numberPattern, readNumber } from "./numbers.js";

const people = `(?:\\s(?:адам|қызметкер|жұмыскер|жұмысшы)[${letter}]*)`;
const andMore = "(?:астам|жоғары|көп|артық|асатын)";
const afterDash = numberPattern.replace("/-]", "/]");

const patterns: readonly HeadcountPattern[] = [
  // елуден жүз адамға дейін · елу адамнан жүз адамға дейін · 50-ден 100-ге дейін
  {
    pattern: `(${numberPattern})${bracket}(?:${ablative}|\\s(?:адам|қызметкер|жұмыскер)(?:лер|дар)?(?:нан|нен|дан|ден))\\s(${numberPattern})${bracket}${dative}?${people}?\\sдейін`,
    kind: "span",
  },
  // 50-100 адам · 50 – 100 адамға дейін
  { pattern: `(${numberPattern})\\s?[-–—]\\s?(${afterDash})${bracket}(?:${people}|${dative}\\sдейін)`, kind: "span" },
  // 251 және одан астам адам · екі жүз елу бір және одан көп
  { pattern: `(${numberPattern})${bracket}${people}?\\sжәне\\sодан\\s(?:да\\s)?${andMore}`, kind: "from" },
  // кемінде 251 адам
  { pattern: `кемінде\\s(${numberPattern})${bracket}${people}`, kind: "from" },
  // екі жүз елуден астам · 250 адамнан астам · 251-ден жоғары
  { pattern: `(${numberPattern})${bracket}${ablative}?${people}?\\s${andMore}`, kind: "above" },
].map(({ pattern, kind }) => ({ pattern: new RegExp(pattern, "gi"), kind: kind as HeadcountPattern["kind"] }));

/** The spans of headcounts of which a text speaks. */
export function findHeadcounts(text: string): FoundHeadcounts[] {
  return headcountsBy(patterns, readNumber, text);
}
