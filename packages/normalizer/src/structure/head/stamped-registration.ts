import type { Language, RequisiteRegistration } from "../../language/language.js";
import type { Line } from "../../text/flow.js";
import { SourcedText } from "../../text/sourced-text.js";

/** A sentence of registration that stands beside the act's text, such as a stamp in the margin. */
export interface StampedRegistration {
  readonly text: SourcedText;
  /** The sentence with what stands before it in the stamp. */
  readonly whole: SourcedText;
  readonly parts: RequisiteRegistration;
}

/** Lines that a stamp fills. */
const longest = 6;
/** What stands before the sentence: `REG 5017`, `Рег. № 5017`. */
const lead = /^\P{L}*(?:[\p{L}.]{1,12}\s)?\s*(?:№\s?)?\d[\d-]*\s+(?=\p{Lu}\p{Ll})/u;

/** The registration that the lines beside the text of the first page state, where they are one sentence of it. */
export function stampedRegistration(aside: readonly Line[], language: Language): StampedRegistration | null {
  const lines = aside.filter(({ page }) => page === 1);
  const blank = SourcedText.standingFor(" ", null);
  for (let from = 0; from < lines.length; from += 1) {
    let text = SourcedText.empty;
    for (const line of lines.slice(from, from + longest)) {
      text = text.length === 0 ? line.text.trim() : SourcedText.concat([text, blank, line.text.trim()]);
      const sentence = text.slice(lead.exec(text.text)?.[0].length ?? 0);
      const parts = language.findRegistration(sentence.text);
      if (parts?.date != null && parts.authority !== null) return { text: sentence, whole: text, parts };
    }
  }
  return null;
}
