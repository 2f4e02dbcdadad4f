/**
 * Reads every text of an act, writes `text.unrepaired` where words are not written in letters of one known alphabet.
 */
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { Steps } from "../steps.js";
import { mayBeOdd, type OddWord, oddWords } from "../text/alphabets.js";
import { textFields } from "../text/text-fields.js";

/** Foreign names and brands are written as they are; so many words of letters that no word here has are broken text. */
const MANY = 3;
/** Words that a finding names. */
const NAMED = 5;

export function* checkLetters(resolution: Resolution): Steps<Finding[]> {
  const odd: (readonly [string, readonly OddWord[]])[] = [];
  for (const [path, text] of textFields(resolution)) {
    yield;
    if (!mayBeOdd(text)) continue;
    const words = oddWords(text);
    if (words.length > 0) odd.push([path, words]);
  }
  const different = new Set(odd.flatMap(([, words]) => words.map(({ word }) => word.toLowerCase())));
  const isBroken = different.size >= MANY;
  return odd.map(([path, found]) => {
    const words = [...new Set(found.map(({ word }) => word))];
    const isLost = found.some(({ writing }) => writing === "lost");
    return finding("text.unrepaired", path, {
      key: "text.letters",
      values: { words: words.slice(0, NAMED), more: Math.max(0, words.length - NAMED) },
      expected: null,
      actual: words.slice(0, NAMED).join(" "),
      ...(!isLost && !isBroken && { severity: "info" as const }),
    });
  });
}
