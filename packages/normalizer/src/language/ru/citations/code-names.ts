import type { Stretch } from "../../../grammar/citation.js";
import { nominativeAdjective } from "../declension.js";
import { capital, letter } from "../letters.js";

/** The name of a code, in the nominative, with where it stands. */
export interface CodeName extends Stretch {
  readonly title: string;
}

/**
 * Titles that citations put after the state's name without quotation marks. Source: codes of the register as older acts
 * cite them, see docs/sources.md.
 */
const unquotedTitles: readonly string[] = [
  "об административных правонарушениях",
  "о налогах и других обязательных платежах в бюджет",
  "о здоровье народа и системе здравоохранения",
  "о браке (супружестве) и семье",
  "о браке и семье",
  "о недрах и недропользовании",
  "о таможенном регулировании в Республике Казахстан",
  "о таможенном деле в Республике Казахстан",
];

/** Up to three adjectives, the first with a capital: `Водного`, `Гражданского процессуального`. */
const adjectives = new RegExp(`(?:^|[\\s(])([${capital}][${letter}–-]{2,40}(?:\\s[а-я][${letter}–-]{2,40}){0,2})\\s$`);
const longestName = 130;

/** The name before the noun: `Водного кодекса` → `Водный кодекс`; null when no adjective stands there. */
export function codeNameBefore(text: string, noun: Stretch): CodeName | null {
  const from = Math.max(0, noun.start - longestName);
  const words = adjectives.exec(text.slice(from, noun.start))?.[1]?.split(" ");
  const nominative = words?.map((word) => nominativeAdjective(word, "masculine"));
  if (words === undefined || nominative === undefined || nominative.includes(null)) return null;
  const word = text.slice(noun.start, noun.start + "кодекс".length);
  return { start: noun.start - words.join(" ").length - 1, end: noun.end, title: [...nominative, word].join(" ") };
}

/** `Кодекса Республики Казахстан об административных правонарушениях`: the title from `at` on. */
export function unquotedTitleAt(text: string, at: number): CodeName | null {
  const words = unquotedTitles.find((title) => text.startsWith(` ${title}`, at));
  return words === undefined ? null : { start: at + 1, end: at + 1 + words.length, title: words };
}
