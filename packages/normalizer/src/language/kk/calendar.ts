/**
 * Kazakh month names, stems before endings, January first. `көкек` is the older name of April.
 * Source: forms printed in the register (see docs/sources.md).
 */
export const monthStems: readonly (readonly string[])[] = [
  ["қаңтар"],
  ["ақпан"],
  ["наурыз"],
  ["сәуір"],
  ["мамыр"],
  ["маусым"],
  ["шілде"],
  ["тамыз"],
  ["қыркүйек", "қыркүйег"],
  ["қазан"],
  ["қараша"],
  ["желтоқсан"],
];

export const olderMonthStems: Readonly<Record<string, number>> = { көкек: 4, көкег: 4 };

/** Endings that a month name carries in dates: `наурыздағы`, `наурызда`, `наурызындағы`, `наурызынан`. */
export const monthEnding =
  "(?:(?:ы|і|сы|сі)?н?(?:дағы|дегі|тағы|тегі|да|де|та|те|дан|ден|тан|тен|нан|нен|на|не|а|е|ға|ге|қа|ке|дың|дің|тың|тің|ның|нің))?";

/** `жылғы`, `жылы`, `жылдың`, bare `жыл`, `ж.`; `жылгы` is a common misprint. */
export const yearWord = "(?:жыл(?:ғы|гы|ы|дың)?|ж\\.)";
