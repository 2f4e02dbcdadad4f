/** Could a registration number belong to an act of this date? Answered from the order of the central register alone. */
import { addDays, compareIsoDates } from "../iso-date.js";
import { centralRegister, HIGHEST_DAILY_RATE } from "./central-register.js";

/** Whether a registration number can have been given out on its day. */
export type RegistrationPlausibility =
  | { readonly plausible: true }
  | {
      readonly plausible: false;
      /** `given-out-before`: another act had it already; `not-reached`: the register had not come so far. */
      readonly reason: "given-out-before" | "not-reached";
      /** Latest day (given-out-before) or earliest day (not-reached) on which the number can have been given out. */
      readonly bound: string;
    };

/** An order is registered within weeks or months; more than this many days after adoption counts as not reached. */
const LONGEST_DELAY_DAYS = 365;

/** No pair beyond this number is needed to call it absurd, and day arithmetic stays within four-digit years. */
const HIGHEST_CONCEIVABLE_NUMBER = 1_000_000;

/** Day by which `number` had certainly been given out, null when no pair tells. */
function givenOutBy(number: number): string | null {
  return centralRegister.find((pair) => pair.number >= number)?.date ?? null;
}

/** First day on which `number` can have been given out. */
function givenOutFrom(number: number): string | null {
  const below = centralRegister.findLast((pair) => pair.number <= number);
  const last = centralRegister.at(-1);
  if (below === undefined || last === undefined || below !== last) return below?.date ?? null;
  const reachable = Math.min(number, HIGHEST_CONCEIVABLE_NUMBER) - last.number;
  return addDays(last.date, Math.floor(reachable / HIGHEST_DAILY_RATE));
}

/**
 * Judges a number of the central register against the day of adoption (ISO date). Implausible only with proof from the
 * register's order: the number had been given out before the act was adopted; or it was given out more than a year
 * after adoption, or after the day `citedOn` on which another act already cites it. Numbers that are not plain digits
 * are of other registers and pass.
 */
export function registrationPlausibility(
  number: string,
  adoptionDate: string,
  citedOn: string | null = null,
): RegistrationPlausibility {
  if (!/^\d{1,15}$/.test(number)) return { plausible: true };
  const latest = givenOutBy(Number(number));
  if (latest !== null && compareIsoDates(latest, adoptionDate) < 0) {
    return { plausible: false, reason: "given-out-before", bound: latest };
  }
  const earliest = givenOutFrom(Number(number));
  const lastPossible = addDays(adoptionDate, LONGEST_DELAY_DAYS);
  const known =
    citedOn !== null && compareIsoDates(citedOn, adoptionDate) >= 0 && compareIsoDates(citedOn, lastPossible) < 0;
  if (earliest !== null && compareIsoDates(earliest, known ? citedOn : lastPossible) > 0) {
    return { plausible: false, reason: "not-reached", bound: earliest };
  }
  return { plausible: true };
}
