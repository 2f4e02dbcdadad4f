import { agreeing, boundsBy, type PercentPatterns, percentsBy } from "../../../grammar/quota/percents.js";
import type { FoundBound, FoundPercent } from "../../language.js";
import { ablative, bracket, numberPattern, readNumber } from "./numbers.js";

const sign = "(?:%|(?:пайыз|процент)(?:ы|і)?)";

/**
 *     екіден төрт пайызға дейін · 2-4 % · 2 %-дан 4 %-ға дейін · екі пайыздан төрт пайызға дейін · екі-төрт пайыз
 */
const range = new RegExp(
  `(${numberPattern})(${bracket})(?:\\s?-?${sign})?(?:${ablative}\\s|\\s?[-–—]\\s?)\\s?(${numberPattern.replace("/-]", "/]")})(${bracket})\\s?-?${sign}`,
  "gi",
);

/** `бір пайыз`, `1,5 (бір жарым) пайызы`, `2 %`, `3-пайыз`. */
const single = new RegExp(`(${numberPattern})(${bracket})\\s?-?${sign}`, "gi");

/** `1, 2 және ` before `3`. */
const listed = new RegExp(`(?:${numberPattern}(?:\\s?,\\s|\\s(?:және|мен)\\s))+$`, "i");

const patterns: PercentPatterns = {
  range,
  single,
  /** `кемінде екі пайыз`: a bound and not what the act sets. */
  boundBefore: /(?:кемінде|кем\s+дегенде|ең\s+көбі|ең\s+азы|көп\s+дегенде|аспай)\s*$/i,
  /** `төрт пайызға дейін`, `жиырма пайыздан астам`, `екі пайыздан кем емес`. */
  boundAfter:
    /^-?(?:(?:дан|ден|тан|тен|нан|нен)\s+(?:астам|асатын|асқан|аспа|артық|жоғары|көп|кем|төмен)|(?:ға|ге|на|не)\s+дейін)/i,
  leastBefore: /(?:кемінде|кем\s+дегенде|ең\s+азы)\s*$/i,
  leastAfter: /^-?(?:дан|ден|тан|тен|нан|нен)\s+(?:кем|төмен|аз)\s+емес/i,
  mostBefore: /(?:ең\s+көбі|көп\s+дегенде)\s*$/i,
  mostAfter: /^-?(?:(?:дан|ден|тан|тен|нан|нен)\s+(?:аспа|(?:артық|көп|жоғары)\s+емес)|(?:ға|ге|на|не)\s+дейін)/i,
  listed,
  read: readNumber,
  agree: (figure, repeated) => agreeing(figure, repeated, readNumber),
};

/** The percentages that a text sets: `бір пайыз мөлшерінде`, `екіден төрт пайызға дейін`; bounds alone are none. */
export function findPercents(text: string): FoundPercent[] {
  return percentsBy(patterns, text);
}

/** The bounds that a text sets: `кемінде екі пайыз`, `төрт пайыздан аспайтын`. */
export function findBounds(text: string): FoundBound[] {
  return boundsBy(patterns, text);
}
