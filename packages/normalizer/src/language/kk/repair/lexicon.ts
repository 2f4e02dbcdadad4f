import Trie from "natural/lib/natural/trie/trie.js";
import { formulaWords } from "../acts/formulas.js";

/**
 * Words that may stand next to each other in a run whose word gaps are lost. Only whole words that acts print
 * letter-spaced: operative formulas, headings, legal forms.
 */
const headings = ["қаулы", "шешім", "бұйрық", "өкім", "жарлық", "қосымша", "келісілді", "бекітілген", "тізбесі"];
const legalFormWords = [
  "жауапкершілігі",
  "шектеулі",
  "серіктестігі",
  "коммуналдық",
  "мемлекеттік",
  "қазыналық",
  "мекемесі",
  "кәсіпорны",
  "акционерлік",
  "қоғамы",
  "шаруа",
  "қожалығы",
  "жеке",
  "кәсіпкер",
  "кәсіпкері",
  "өндірістік",
  "кооперативі",
];

/** Letters of the longest run that is worth a look: three long words. */
const longestRun = 60;

let trie: Trie | null = null;

function lexicon(): Trie {
  if (trie === null) {
    trie = new Trie(true);
    trie.addStrings([...formulaWords, ...headings, ...legalFormWords]);
  }
  return trie;
}

/**
 * Splits letters into words of the lexicon, marks at the end kept with the last: `ҚАУЛЫЕТЕДІ:` → `ҚАУЛЫ`, `ЕТЕДІ:`.
 * One word when the lexicon does not cover the whole.
 */
export function splitByLexicon(letters: string): string[] {
  const marks = /[^\p{L}]*$/u.exec(letters)?.[0] ?? "";
  const word = letters.slice(0, letters.length - marks.length);
  const words = word.length > longestRun ? null : cover(word.toLowerCase());
  if (words === null || words.length < 2) return [letters];
  let at = 0;
  return words.map((part, index) => {
    const slice = word.slice(at, at + part.length) + (index === words.length - 1 ? marks : "");
    at += part.length;
    return slice;
  });
}

function cover(word: string): string[] | null {
  if (word === "") return [];
  for (const prefix of lexicon().findMatchesOnPath(word).reverse()) {
    const rest = cover(word.slice(prefix.length));
    if (rest !== null) return [prefix, ...rest];
  }
  return null;
}
