/** Messages of findings in the language of the reader. */
import type { MessageLanguage } from "../../language.js";
import { english } from "./en.js";
import { kazakh } from "./kk.js";
import type { Messages, Say } from "./message.js";
import { russian } from "./ru.js";

const tables: Readonly<Record<MessageLanguage, Messages>> = { en: english, kk: kazakh, ru: russian };

/** The words of one language, on one line: `sayIn("ru")("annex.missing", { text })`. */
export function sayIn(language: MessageLanguage): Say {
  const table = tables[language];
  return (key, values) => table[key](values).replaceAll("\n", " / ");
}
