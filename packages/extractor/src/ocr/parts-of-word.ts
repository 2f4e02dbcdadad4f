import type { Component } from "./picture/components.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { ReadWord } from "./reader.js";

/** The ink of a word: what has its middle within the word's x, to a pixel. */
export const partsOfWord = (stretch: TextStretch, word: ReadWord): Component[] =>
  stretch.parts.filter(({ x0, x1 }) => (x0 + x1) / 2 > word.x0 - 1 && (x0 + x1) / 2 < word.x1 + 1);
