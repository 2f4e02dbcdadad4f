import { allMatches } from "@qauly/model/rules";
import { agreeing, boundsBy, type PercentPatterns, percentsBy } from "../../../grammar/quota/percents.js";
import { letter } from "../../../text/letters.js";
import type { FoundBound, FoundPercent } from "../../language.js";
import { numerals } from "../numerals.js";
import { bracket, numberPattern, readNumber } from "./numbers.js";

const sign = `(?:%|процент(?:а|ов|ам|ами)?(?![${letter}]))`;
const afterDash = numberPattern.replace("/-]", "/]");

/** `от двух до четырех процентов` · `2-4 %` · `от 2 % до 4 %` · `1,5–2 процента` */
const range = new RegExp(
  `(${numberPattern})(${bracket})(?:\\s?${sign})?(?:\\s+до\\s+|\\s?[-–—]\\s?)(${afterDash})(${bracket})\\s?${sign}`,
  "gi",
);

/** `двух процентов`, `1,5 (полтора) процента`, `2 %`. */
const single = new RegExp(`(${numberPattern})(${bracket})\\s?${sign}`, "gi");

/** `1, 2 и ` before `3`. */
const listed = new RegExp(`(?:${numberPattern}(?:\\s?,\\s|\\s(?:и)\\s))+$`, "i");

const patterns: PercentPatterns = {
  range,
  single,
  /** `не менее двух процентов`, `до 4 %`: a bound and not what the act sets. */
  boundBefore:
    /(?:(?:не\s+)?(?:менее|более|выше|ниже|больше|меньше)(?:\s+чем)?|свыше|превыша[А-Яа-яЁё]*|до|от|минимум|максимум)\s*$/i,
  boundAfter: /^\s+(?:и\s+)?(?:более|менее|выше|свыше)(?![А-Яа-яЁё])/i,
  leastBefore: /(?:не\s+(?:менее|ниже|меньше)(?:\s+чем)?|минимум)\s*$/i,
  leastAfter: /^\s+и\s+(?:более|выше|свыше)(?![А-Яа-яЁё])/i,
  mostBefore: /(?:не\s+(?:более|выше|больше)(?:\s+чем)?|не\s+превыша[А-Яа-яЁё]*|максимум|(?<![А-Яа-яЁё])до)\s*$/i,
  mostAfter: /^\s+и\s+(?:менее|ниже)(?![А-Яа-яЁё])/i,
  listed,
  read: readNumber,
  agree: (value, repeated) => agreeing(value, repeated, readNumber),
};

/** `двухпроцентная квота`, `2-процентной квоты`, `полпроцента`. */
const compound = new RegExp(
  `(?<![${letter}\\d])(?:(\\d+(?:[.,]\\d+)?)-?|(${Object.keys(numerals)
    .filter((word) => word.length > 2)
    .join("|")}))процентн[${letter}]{2,3}|(?<![${letter}])(пол)процента(?![${letter}])`,
  "gi",
);

/** The percentages that a text sets: `двух процентов`, `от 2 до 4 процентов`; bounds alone are none. */
export function findPercents(text: string): FoundPercent[] {
  const compounds = allMatches(text, compound).flatMap((match): FoundPercent[] => {
    const value = match[3] === undefined ? readNumber(match[1] ?? match[2] ?? "") : 0.5;
    const place = { start: match.index, end: match.index + match[0].length };
    return value === null ? [] : [{ ...place, value, min: value, max: value }];
  });
  return [...percentsBy(patterns, text), ...compounds].sort((a, b) => a.start - b.start);
}

/** The bounds that a text sets: `не менее двух процентов`, `до 4 %`. */
export function findBounds(text: string): FoundBound[] {
  return boundsBy(patterns, text);
}
