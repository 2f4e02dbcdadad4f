/** Text that a document does not show, counted so that it can be said that there is some. */
import type { HiddenText } from "../document.js";

/** Letters up to which hidden text is a label, or a mark of a program. */
const LABEL = 40;
/** Characters of its beginning that are kept. */
const LONGEST = 120;

export class HiddenTexts {
  #letters = 0;
  #most = 0;
  #beginning = "";

  add(text: string): void {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters <= LABEL) return;
    this.#letters += letters;
    if (letters <= this.#most) return;
    this.#most = letters;
    this.#beginning = text.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  }

  /** All of it; undefined where there is none. */
  found(): HiddenText | undefined {
    return this.#letters === 0 ? undefined : { letters: this.#letters, beginning: this.#beginning };
  }
}
