/** Numbers of documents that a text gives with a day: `2021 жылғы 5 ақпандағы № 31`, `от 5 февраля 2021 года N 31`. */
import { allMatches } from "../text/all-matches.js";

const NUMBER = /(?:№|(?<!\p{L})N)\s?[\d\p{Lu}](?:[\p{L}\d/.-]{0,20}[\p{L}\d])?/gu;

/** A day before a number: `2021 жылғы 5 ақпандағы`, `5 февраля 2021 года`, `05.02.2021`. */
const DAY =
  /(?:\d{4}\s?(?:жыл\p{L}{0,6}|ж\.)\s?\d{1,2}(?:-\p{L}{1,4})?\s?\p{L}{3,15}|\d{1,2}\s\p{L}{3,10}\s\d{4}|\d{1,2}\.\d{2}\.\d{4})/iu;

/** How far before a number its day stands. */
const REACH = 60;

/** Documents that bear a day and a number and are no acts, Kazakh and Russian, by the beginnings of their nouns. */
const NO_ACT =
  /(?<!\p{L})(?:хаттама|шарт|келісім|хат(?:ы|қа|та|тың)?(?!\p{L})|куәлі|лицензия|сенімхат|протокол|договор|контракт|соглашен|письм|свидетельств|лицензи|доверенност|удостоверен|чек|квитанци)/iu;

/** A number of an act, by its place in the text. */
export interface DatedNumber {
  readonly start: number;
  readonly end: number;
  /** The words from its day on. */
  readonly text: string;
}

/** Numbers that belong to acts by their form; those of contracts, letters and minutes are left out. */
export function datedNumbers(text: string): DatedNumber[] {
  if (!text.includes("№") && !text.includes("N")) return [];
  return allMatches(text, NUMBER).flatMap((match): DatedNumber[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = Math.max(0, start - REACH);
    const day = text.slice(from, start).search(DAY);
    if (day < 0 || NO_ACT.test(text.slice(from, end + REACH / 2))) return [];
    return [{ start, end, text: text.slice(from + day, end) }];
  });
}
