import { agreeing, type PercentPatterns, percentsBy } from "../../../grammar/quota/percents.js";
import type { FoundPercent } from "../../language.js";
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

const patterns: PercentPatterns = {
  range,
  single,
  /** `кемінде екі пайыз`: a bound and not what the act sets. */
  boundBefore: /(?:кемінде|кем\s+дегенде|ең\s+көбі|ең\s+азы|көп\s+дегенде|аспай)\s*$/i,
  /** `төрт пайызға дейін`, `жиырма пайыздан астам`, `екі пайыздан кем емес`. */
  boundAfter:
    /^-?(?:(?:дан|ден|тан|тен|нан|нен)\s+(?:астам|асатын|асқан|аспа|артық|жоғары|көп|кем|төмен)|(?:ға|ге|на|не)\s+дейін)/i,
  read: readNumber,
  agree: (figure, repeated) => agreeing(figure, repeated, readNumber),
};

/** The percentages that a text sets: `бір пайыз мөлшерінде`, `екіден төрт пайызға дейін`; bounds alone are none. */
export function findPercents(text: string): FoundPercent[] {
  return percentsBy(patterns, text);
}
