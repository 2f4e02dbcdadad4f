/** Numbers of documents that a text gives with a day: `2021 жылғы 5 ақпандағы № 31`, `от 5 февраля 2021 года N 31`. */
const SIGN = /[№N]/g;
const NUMBER = /(?:№|(?<!\p{L})N)\s?[\d\p{Lu}](?:[\p{L}\d/.-]{0,20}[\p{L}\d])?/uy;

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

/**
 * Numbers that belong to acts by their form; those of contracts, letters and minutes are left out, and those that
 * `isKnown` says of the offset where they begin.
 */
export function datedNumbers(text: string, isKnown: (start: number) => boolean = () => false): DatedNumber[] {
  const found: DatedNumber[] = [];
  for (const [start, end] of numbersIn(text)) {
    if (isKnown(start)) continue;
    const from = Math.max(0, start - REACH);
    const day = text.slice(from, start).search(DAY);
    if (day < 0 || NO_ACT.test(text.slice(from, end + REACH / 2))) continue;
    found.push({ start, end, text: text.slice(from + day, end) });
  }
  return found;
}

/** Where numbers with their signs begin and end: the pattern is tried at signs only. */
function numbersIn(text: string): (readonly [start: number, end: number])[] {
  const numbers: (readonly [number, number])[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    NUMBER.lastIndex = sign.index;
    if (!NUMBER.test(text)) continue;
    numbers.push([sign.index, NUMBER.lastIndex]);
    SIGN.lastIndex = NUMBER.lastIndex;
  }
  return numbers;
}
