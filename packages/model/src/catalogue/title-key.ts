/** The part of a title that tells acts apart. */
import { foldTitle } from "../text/fold.js";

/**
 * `Қазақстан Республикасының Әлеуметтік кодексі`: the state before a title. Never `Республикасындағы`, which belongs to
 * it.
 */
const STATE_BEFORE = /^(?:қазақстан республикасы(?:ның)?|қр|республики казахстан|рк) /;

/** `Социальный кодекс Республики Казахстан`. */
const STATE_AFTER = / (?:республики казахстан|рк)$/;

/** `… туралы (Салық кодексі)`: the short name that a code's title gives itself. */
const SHORT_NAME = / ?\([^()]*кодекс[^()]*\)/;

/** `Әлеуметтік кодексі`, `Экологиялық кодекс`, in any case form; `Социальный кодекс`. */
const CODE_WORD = / кодекс(?:і|інің|іне|ін|інде|імен|тің|ке|ті|пен|а|у|ом|е)?$/;

/**
 * Titles with the same key name the same act: letter case, dashes, quotation marks, the state's name before or after, a
 * code's word and its short name in brackets do not count.
 */
export function titleKey(title: string): string {
  return foldTitle(title)
    .replace(SHORT_NAME, "")
    .replace(STATE_BEFORE, "")
    .replace(STATE_AFTER, "")
    .replace(CODE_WORD, "")
    .trim();
}
