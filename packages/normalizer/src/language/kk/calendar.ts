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

/** The same in the Latin alphabet of 2018, in which the state's sites publish copies: `14 maýsymdaǵy`. */
export const latinMonthStems: readonly string[] = [
  "qańtar",
  "aqpan",
  "naýryz",
  "sáýir",
  "mamyr",
  "maýsym",
  "shilde",
  "tamyz",
  "qyrkúıe[kg]",
  "qazan",
  "qarasha",
  "jeltoqsan",
];
export const latinMonthEnding = "(?:(?:y|i|sy|si)?n?(?:[dt]aǵy|[dt]egi|[dt]an?|[dt]en?)?)";

/** Endings that a month name carries in dates: `наурыздағы`, `наурызда`, `наурызындағы`, `наурызынан`, `ақпаны`. */
export const monthEnding =
  "(?:(?:ы|і|сы|сі)?н?(?:дағы|дегі|тағы|тегі|да|де|та|те|дан|ден|тан|тен|нан|нен|на|не|а|е|ға|ге|қа|ке|дың|дің|тың|тің|ның|нің)?)";

/** `жылғы`, `жылы`, `жылдың`, bare `жыл`, `ж.`; `жылгы` and `жылдын` are common misprints. */
export const yearWord = "(?:жыл(?:[ғг]ы|ы|ды[ңн])?|ж\\.|jyl(?:ǵy|y|dyń)?)";
