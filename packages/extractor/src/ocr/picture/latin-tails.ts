import type { ReadWord } from "../reader.js";
import { type Component, componentsOf } from "./components.js";
import type { GreyPicture } from "./grey-picture.js";
import { inkMap } from "./ink-map.js";

/**
 * `q` and `g` of Latin words, told by what hangs below the line: the figure model takes the foot of a small `q` for the hook
 * of a `g`, or sees both. A hook reaches back to the letter's left edge, a foot stands at its right.
 */
const TAILED = /qg|gq|[gjpqyQ]/g;
/** In parts of the tallest letter: what is a letter, how far below the line a tail hangs at least. */
const LETTER = 0.5;
const TAIL = 0.1;
/** A hook reaches further left than this part of its letter's width. */
const HOOK = 0.3;

/** The words with these letters as their tails show them; a word whose tails cannot be counted stays. */
export function withTails(words: readonly ReadWord[], picture: GreyPicture): readonly ReadWord[] {
  if (!words.some(({ text }) => /[A-Za-z][qg]|[qg][A-Za-z]/.test(text))) return words;
  const map = inkMap(picture);
  const letters = lettersOf(componentsOf(map));
  const tallest = Math.max(...letters.map(({ y0, y1 }) => y1 - y0));
  const baseline = [...letters].sort((a, b) => a.y1 - b.y1)[letters.length >> 1]?.y1 ?? 0;
  const tails = letters.filter(({ y1 }) => y1 > baseline + TAIL * tallest).sort((a, b) => a.x0 - b.x0);
  const isHook = ({ x0, y1, x1 }: Component): boolean => {
    for (let y = baseline + 1; y < y1; y += 1) {
      for (let x = x0; x <= x0 + HOOK * (x1 - x0); x += 1) if (map.ink[y * map.width + x] === 1) return true;
    }
    return false;
  };
  return words.map((word) => {
    const own = tails.filter(({ x0, x1 }) => (x0 + x1) / 2 > word.x0 && (x0 + x1) / 2 < word.x1);
    const found = [...word.text.matchAll(TAILED)];
    if (!/[qg]/.test(word.text) || own.length !== found.length) return word;
    let at = -1;
    const text = word.text.replace(TAILED, (letter) => {
      at += 1;
      if (!/[qg]/.test(letter)) return letter;
      return isHook(own[at] as Component) ? "g" : "q";
    });
    return text === word.text ? word : respelled(word, text);
  });
}

function lettersOf(parts: readonly Component[]): Component[] {
  const tallest = Math.max(...parts.map(({ y0, y1 }) => y1 - y0));
  return parts.filter(({ y0, y1 }) => y1 - y0 >= LETTER * tallest);
}

function respelled(word: ReadWord, text: string): ReadWord {
  if (text.length === word.text.length) return { ...word, text };
  const { x0, x1 } = word;
  return {
    ...word,
    text,
    edges: Array.from({ length: text.length + 1 }, (_, at) => x0 + ((x1 - x0) * at) / text.length),
  };
}
