import { kazakh } from "./kk/kk.js";
import type { Language } from "./language.js";
import { russian } from "./ru/ru.js";

/** Letters that Kazakh has and Russian has not, as UTF-16 units. */
const kazakhLetters = new Set([..."әғқңөұүһіӘҒҚҢӨҰҮҺІ"].map((letter) => letter.charCodeAt(0)));

/** The language of a text by its letters: in Kazakh about every eighth letter is one that Russian lacks. */
export function languageOf(text: string): Language {
  let letters = 0;
  let own = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x400 || code > 0x4ff) continue;
    letters += 1;
    if (kazakhLetters.has(code)) own += 1;
  }
  return letters > 0 && own / letters < 0.02 ? russian : kazakh;
}
