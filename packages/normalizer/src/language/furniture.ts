/** Lines that the register puts around an act's text. Source: pages of the register, see docs/sources.md. */

import { foldWord } from "../text/fold.js";

type Status = "in-force" | "repealed";

/** Status words under the title, folded, and what they say. */
const statusWords: ReadonlyMap<string, Status> = new Map([
  ["жаңа", "in-force"],
  ["жаңартылған", "in-force"],
  ["күшінде", "in-force"],
  ["күшін жойған", "repealed"],
  ["күші жойылған", "repealed"],
  ["новый", "in-force"],
  ["обновленный", "in-force"],
  ["действующий", "in-force"],
  ["утративший силу", "repealed"],
]);

/** Composed letters may be longer before they are folded. */
const longestStatus = 2 * Math.max(...[...statusWords.keys()].map((words) => words.length));

/** What a text says that is nothing but a status word; undefined for any other. */
export function statusOfWords(text: string): Status | undefined {
  return text.length > longestStatus ? undefined : statusWords.get(foldWord(text));
}

/** Starts of editors' notes. */
export const noteStart = /^(?:Ескерту\.|Ескерту!|РҚАО|ЗҚАИ|Сноска\.|Примечание\s+(?:РЦПИ|ИЗПИ))/i;
/** A note that says that the act as a whole lost its force. */
export const repealNote = /^Ескерту[.!]\s*Күші\s+жойылды|^Сноска\.\s*Утратил/i;
/** Lines after a note that belong to it. */
export const noteContinuation = /түпнұсқаның|авторлық\s+орфография|сохранена?\s+пунктуация|сақталған/i;
