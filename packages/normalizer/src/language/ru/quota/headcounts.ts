import { type HeadcountPattern, headcountsBy } from "../../../grammar/quota/headcounts.js";
import { letter } from "../../../text/letters.js";
import type { FoundHeadcounts } from "../../language.js";
import { bracket, numberPattern, readNumber } from "./numbers.js";

const people = `(?:\\s(?:человек|работник|сотрудник)[${letter}]{0,3})`;
const andMore = "(?:и|или)\\s(?:выше|свыше|более|больше)";
const afterDash = numberPattern.replace("/-]", "/]");
const noPercent = "(?!\\s?(?:%|процент))";

const patterns: readonly HeadcountPattern[] = [
  // от пятидесяти до ста человек · от 50 (пятидесяти) до 100 (ста) человек
  {
    pattern: `(?<![${letter}])от\\s(${numberPattern})${bracket}${people}?\\sдо\\s(${numberPattern})${bracket}${noPercent}`,
    kind: "span",
  },
  // 50-100 человек
  { pattern: `(${numberPattern})\\s?[-–—]\\s?(${afterDash})${bracket}${people}`, kind: "span" },
  // от 251 и более · 251 человек и более
  { pattern: `(?:(?<![${letter}])от\\s)?(${numberPattern})${bracket}${people}?\\s${andMore}`, kind: "from" },
  // не менее 251 человека
  { pattern: `(?<![${letter}])не\\sменее\\s(?:чем\\s)?(${numberPattern})${bracket}${people}`, kind: "from" },
  // свыше двухсот пятидесяти человек · более 250
  {
    pattern: `(?<![${letter}])(?<!не\\s)(?:свыше|более|больше|превыша[${letter}]*)\\s(?:чем\\s)?(${numberPattern})${bracket}${noPercent}`,
    kind: "above",
  },
].map(({ pattern, kind }) => ({ pattern: new RegExp(pattern, "gi"), kind: kind as HeadcountPattern["kind"] }));

/** The spans of headcounts of which a text speaks. */
export function findHeadcounts(text: string): FoundHeadcounts[] {
  return headcountsBy(patterns, readNumber, text);
}
