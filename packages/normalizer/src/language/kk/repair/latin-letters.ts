/** Letters that older texts of the register print for Kazakh ones which they are not drawn like. */

const frontVowels = /[әөүіеэ]/gi;
const backVowels = /[аоұыя]/gi;

/** Whether a word's vowels are front ones. */
const isFrontWord = (word: string): boolean =>
  (word.match(frontVowels)?.length ?? 0) > (word.match(backVowels)?.length ?? 0);

const vowel = /[аәеёиоөуүұыіэюя]/i;

/**
 * `Yкімет` is Үкімет, `yшін` is үшін, `жyргізy` is жүргізу: in a word of front vowels the Latin letter stands for `ү` where it
 * is the vowel of the first syllable, which no other vowel touches; else for `у`.
 */
export function ownTwin(latin: string, word: string, at: number): string | null {
  if (latin !== "Y" && latin !== "y") return null;
  const isFirstVowel =
    !vowel.test(word.slice(0, at)) && /^\p{L}/u.test(word.slice(at + 1)) && !vowel.test(word.charAt(at + 1));
  if (!isFirstVowel || !isFrontWord(word)) return null;
  return latin === "Y" ? "Ү" : "ү";
}
