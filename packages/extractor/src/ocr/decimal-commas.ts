import { partsOfWord } from "./parts-of-word.js";
import type { Component } from "./picture/components.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { ReadWord } from "./reader.js";

/** A number with a point, which in small print may be a comma: one hangs below the line, the other stands on it. */
const POINTED = /^\d+\.\d+%?$/;
/** In heights of a figure: what is one, how high a comma is at most, how far it hangs below the line. */
const FIGURE = 0.8;
const LOW = 0.5;
const HANGS = 0.12;

/** The number with a comma where one is seen between its figures. Never the other way: a comma may lose its tail. */
export function withDecimalComma(stretch: TextStretch, word: ReadWord): ReadWord {
  if (!POINTED.test(word.text)) return word;
  const parts = partsOfWord(stretch, word);
  const height = Math.max(...parts.map(heightOf));
  const figures = parts.filter((part) => heightOf(part) >= FIGURE * height);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length !== word.text.replace(/\D/g, "").length) return word;
  const line = Math.max(...figures.map(({ y1 }) => y1));
  const between = parts.filter((part) => !figures.includes(part) && part.x0 >= first.x0 && part.x1 <= last.x1);
  const [mark] = between;
  if (mark === undefined || between.length !== 1) return word;
  const isComma =
    heightOf(mark) <= LOW * height &&
    heightOf(mark) > mark.x1 - mark.x0 &&
    mark.y0 >= line - LOW * height &&
    mark.y0 < line &&
    mark.y1 - line >= HANGS * height;
  return isComma ? { ...word, text: word.text.replace(".", ",") } : word;
}

const heightOf = ({ y0, y1 }: Component): number => y1 - y0;
