import type { ReadWord } from "./reader.js";

/** What is common to readings of one place by two models. */

/** Confidence of a figure on which the two models differ. */
export const DISPUTED = 0.4;
/** From here on the figure model's reading of a disputed figure is the likelier one. */
export const SURE = 0.85;
/** Below this the text model has seen no word, below that it may have seen one in letters that it does not know. */
export const UNREAD = 0.6;
export const UNSURE = 0.82;

/** A reading of one place, its words joined. */
export type Other = Pick<ReadWord, "text" | "confidence">;

/** The word as one at which a person must look. */
export const doubted = (word: ReadWord): ReadWord => ({ ...word, confidence: Math.min(word.confidence, DISPUTED) });

/** The word in another reading; where its letters stand is not known. */
export function replaced({ x0, x1 }: ReadWord, text: string, confidence: number): ReadWord {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => x0 + ((x1 - x0) * index) / text.length);
  return { text, confidence, x0, x1, edges };
}

export function joined(words: readonly ReadWord[]): Other | null {
  if (words.length === 0) return null;
  return {
    text: words.map(({ text }) => text).join(""),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
  };
}
