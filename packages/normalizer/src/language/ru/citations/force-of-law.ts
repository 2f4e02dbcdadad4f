import { markAt, type Reading, wordAt } from "../../../grammar/tokens/token.js";

const having = /^имеющ[а-я]{2,3}$/;
const force = "силу";
const ofLaw = /^закона$/;
const constitutional = /^конституционного$/;

/**
 * Index after `, имеющий силу закона,` between a decree's noun and its details, which is no citation of a law; `at` where
 * nothing of that kind stands.
 */
export function afterForceOfLaw(reading: Reading, at: number): number {
  let next = markAt(reading, at) === "," ? at + 1 : at;
  if (wordAt(reading, next + 1) !== force || !having.test(wordAt(reading, next))) return at;
  next += 2;
  if (constitutional.test(wordAt(reading, next))) next += 1;
  if (!ofLaw.test(wordAt(reading, next))) return at;
  return markAt(reading, next + 1) === "," ? next + 2 : next + 1;
}
