import { partsOfWord } from "./parts-of-word.js";
import type { Component } from "./picture/components.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { ReadWord } from "./reader.js";
import { replaced } from "./readings.js";

/**
 * Initials, whose stops the reader loses or takes for commas in small print (`ӘС.`, `М.Ұ,`): capitals and stops are determined by
 * their shapes, and every stop that is seen is set. What has no stop behind its first letter is a short form, and stays.
 */
const INITIALS = /^(\p{Lu})[.,;:]?(\p{Lu})?[.,;:]?$/u;

/** In heights of the tallest letter: what is a letter, how high a stop is and how far off the line, ink of one in its squares. */
const LETTER = 0.6;
const STOP = 0.3;
const OFF = 0.14;
const STOP_INK = 0.012;
/** How far a `Қ` reaches below the line, which a `К` never does. */
const TAIL = 0.12;

export function withInitials(stretch: TextStretch, word: ReadWord): ReadWord {
  const [, first, second] = INITIALS.exec(word.text) ?? [];
  if (first === undefined || !/[.,;:]/.test(word.text)) return word;
  const wanted = second === undefined ? 1 : 2;
  const parts = partsOfWord(stretch, word);
  const height = Math.max(...parts.map(heightOf));
  const letters = parts.filter((part) => heightOf(part) >= LETTER * height);
  if (letters.length !== wanted) return word;
  const baseline = Math.min(...letters.map(({ y1 }) => y1));
  const stops = parts.filter((part) => isStop(part, height, baseline));
  const [left, right] = letters as [Component, Component | undefined];
  const isBehind = (letter: Component, next?: Component): boolean =>
    stops.some(({ x0, x1 }) => x0 >= letter.x1 - OFF * height && (next === undefined || x1 <= next.x0 + OFF * height));
  if (!isBehind(left, right) || (right !== undefined && !isBehind(right))) return word;
  const line = Math.min(...stops.map(({ y1 }) => y1));
  const [one, two] = [first, second ?? ""].map((letter, at) =>
    letter === "К" && (letters[at] as Component).y1 - line >= TAIL * height ? "Қ" : letter,
  );
  const text = right === undefined ? `${one}.` : `${one}.${two}.`;
  return text === word.text ? word : replaced(word, text, word.confidence);
}

/** A name's first letter, of which small print hides the tail from the reader: `Куандықов` for `Қуандықов`. */
const NAME = /^["«“„(]*К(?=\p{Ll}{2})/u;
/** In heights of the letter: how wide it is at most; wider ink is several letters that touch. */
const WIDTH = 1.25;

/** The word with the tail of its first letter, where one is seen below the line. */
export function withFirstTail(stretch: TextStretch, word: ReadWord): ReadWord {
  const [start] = NAME.exec(word.text) ?? [];
  if (start === undefined) return word;
  const at = start.length - 1;
  const [from, to] = [word.edges[at] as number, word.edges[at + 1] as number];
  const parts = partsOfWord(stretch, word);
  const letter = parts.find(({ x0, x1 }) => (x0 + x1) / 2 > from && (x0 + x1) / 2 < to);
  if (letter === undefined) return word;
  const height = heightOf(letter);
  const bottoms = parts.filter((part) => part !== letter && heightOf(part) >= LETTER * height).map(({ y1 }) => y1);
  const baseline = Math.min(...bottoms);
  const isTailed = bottoms.length > 1 && letter.y1 - baseline >= TAIL * height;
  if (!isTailed || letter.x1 - letter.x0 > WIDTH * height) return word;
  return { ...word, text: `${word.text.slice(0, at)}Қ${word.text.slice(at + 1)}` };
}

const heightOf = ({ y0, y1 }: Component): number => y1 - y0;

const isStop = (part: Component, height: number, baseline: number): boolean =>
  heightOf(part) <= STOP * height &&
  part.x1 - part.x0 <= STOP * height &&
  Math.abs(part.y1 - baseline) <= OFF * height &&
  part.area >= STOP_INK * height * height;
