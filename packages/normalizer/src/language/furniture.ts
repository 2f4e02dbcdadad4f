/** Lines that the register puts around an act's text. Source: pages of the register, see docs/sources.md. */

/** Status words under the title, folded, and what they say. */
export const statusWords: Readonly<Record<string, "in-force" | "repealed">> = {
  жаңа: "in-force",
  жаңартылған: "in-force",
  күшінде: "in-force",
  "күшін жойған": "repealed",
  "күші жойылған": "repealed",
  новый: "in-force",
  обновленный: "in-force",
  действующий: "in-force",
  "утративший силу": "repealed",
};

/** Starts of editors' notes. */
export const noteStart = /^(?:Ескерту\.|Ескерту!|РҚАО|ЗҚАИ|Сноска\.|Примечание\s+(?:РЦПИ|ИЗПИ))/i;
/** A note that says that the act as a whole lost its force. */
export const repealNote = /^Ескерту[.!]\s*Күші\s+жойылды|^Сноска\.\s*Утратил/i;
/** Lines after a note that belong to it. */
export const noteContinuation = /түпнұсқаның|авторлық\s+орфография|сохранена?\s+пунктуация|сақталған/i;
