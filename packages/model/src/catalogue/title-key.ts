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
 * `Экологиялық` for `Экология`, `Бюджеттік` for `Бюджет`: a code's one word is printed as noun or as adjective. Both `Әлеуметтік`
 * and what it would be made from give one key.
 */
const ADJECTIVE = /^(\p{L}{3,})[лдт](?:ық|ік)$/u;

/**
 * Titles with the same key name the same act: letter case, dashes, quotation marks, the state's name before or after, a
 * code's word and its short name in brackets do not count, nor whether a name of one word is an adjective.
 */
export function titleKey(title: string): string {
  return foldTitle(title)
    .replace(SHORT_NAME, "")
    .replace(STATE_BEFORE, "")
    .replace(STATE_AFTER, "")
    .replace(CODE_WORD, "")
    .trim()
    .replace(ADJECTIVE, "$1");
}
