import type { CitedParts } from "../../../grammar/citation.js";
import { type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";

/** `тіркелген`, `енгізілген`: how the phrase ends; words that may stand between the number and it. */
const registered = /^(?:тіркел|енгізіл)ген$/;
const between: ReadonlySet<string> = new Set(["болып", "нөмірімен", "мемлекеттік"]);
/** `тізілімінде`, `Әділет департаментінде`: where acts are registered; without such a word a number is something else's. */
const register = /^(?:тізілім|тіркеу|әділет)/;
/** `Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде`: words before the number. */
const longestPhrase = 12;

/** A registration that stands in the sentence without brackets. */
export interface UnbracketedRegistration {
  readonly registration: NonNullable<CitedParts["registration"]>;
  /** Index of its first token. */
  readonly from: number;
}

/** `Нормативтік … тізілімінде 2018 жылғы 4 қарашада № 5884 болып тіркелген` that ends right before a token. */
export function registrationBefore(reading: Reading, to: number): UnbracketedRegistration | null {
  if (!registered.test(wordAt(reading, to - 1))) return null;
  let at = to - 2;
  while (between.has(wordAt(reading, at))) at -= 1;
  const number = numberOf(reading.tokens[at]);
  if (number === null) return null;
  const dated = reading.tokens[at - 1];
  const date = dated?.kind === "date" ? dated.iso : null;
  const last = date === null ? at - 1 : at - 2;
  let from = last;
  while (last - from < longestPhrase && wordAt(reading, from) !== "") from -= 1;
  const first = from + 1;
  const phrase = Array.from({ length: last - from }, (_, index) => wordAt(reading, first + index));
  return phrase.some((word) => register.test(word)) ? { registration: { number, date }, from: first } : null;
}

function numberOf(token: Token | undefined): string | null {
  return token?.kind === "number" || token?.kind === "figure" ? token.number : null;
}
