import { kazakh } from "./kk.js";
import type { Language } from "./language.js";
import { russian } from "./ru.js";

/** Letters that Kazakh has and Russian has not. */
const kazakhLetters = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g;
const cyrillic = /[Ѐ-ӿ]/g;

/** The language of a text by its letters: in Kazakh about every eighth letter is one that Russian lacks. */
export function languageOf(text: string): Language {
  const letters = text.match(cyrillic)?.length ?? 0;
  const own = text.match(kazakhLetters)?.length ?? 0;
  return letters > 0 && own / letters < 0.02 ? russian : kazakh;
}
