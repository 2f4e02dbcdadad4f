import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../../../../text/edits.js";
import { ministries, statePrefix } from "../../acts/ministries.js";

/**
 * Names of ministries and the state's letters in numbers of its orders, which are closed lists, where OCR has mistaken a letter
 * of a word, or two of its capitals:
 *
 *     Пшкі істер министрінің → Ішкі істер министрінің      КР ДСМ-272 → ҚР ДСМ-272
 */
const WORD = /[\p{L}\p{N}-]+/gu;
/** A shorter word would be another one with a letter changed. */
const SHORTEST = 4;
/** What a reader makes of words as a whole, which no single letter tells. */
const KNOWN_READINGS: Readonly<Record<string, string>> = { imki: "ішкі" };

/** `КР` before the letters and the number of an order, or between the number sign and the line's end. */
const prefix = /(?<![\p{L}\p{N}])КР(?=\s\p{Lu}{2,4}-\d)|(?<=№\s?)КР(?=\s*$)/gu;

const names = ministries.map((name) => ({ name, words: name.toLowerCase().match(WORD) ?? [] }));
const exact: ReadonlySet<string> = new Set(ministries.map((name) => name.toLowerCase()));

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function scannedStateNameEdits(text: string): Edit[] {
  const prefixes = allMatches(text, prefix).map(({ index }): Edit => {
    return { start: index, end: index + statePrefix.length, after: statePrefix, kind: "ocr" };
  });
  return [...prefixes, ...ministryEdits(text)].sort((a, b) => a.start - b.start);
}

/** Looks at the words before `министр`, or, where the line ends before it, at the last ones. */
function ministryEdits(text: string): Edit[] {
  if (!/министр|істер\s*$/u.test(text)) return [];
  const words = allMatches(text, WORD).map(({ 0: found, index }): Word => {
    return { text: found, start: index, end: index + found.length };
  });
  const ends = words.flatMap(({ text: word }, at) => (word.startsWith("министр") ? [at] : []));
  if (/істер\s*$/u.test(text)) ends.push(words.length);
  return ends.flatMap((end) => editsBefore(text, words.slice(0, end)));
}

function editsBefore(text: string, words: readonly Word[]): Edit[] {
  for (const { name, words: own } of names) {
    const found = words.slice(-own.length);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || found.length < own.length) continue;
    const seen = text.slice(first.start, last.end);
    if (exact.has(seen.toLowerCase()) || !found.every((word, at) => isReadingOf(word.text, own[at] as string)))
      continue;
    const capital = name.charAt(0);
    return found.flatMap(({ text: word, start, end }, at): Edit[] => {
      const lower = own[at] as string;
      const right = at === 0 ? capital + lower.slice(1) : lower;
      return word.toLowerCase() === lower ? [] : [{ start, end, after: right, kind: "ocr" }];
    });
  }
  return [];
}

/** Whether a word is this one but for one letter. */
function isReadingOf(word: string, right: string): boolean {
  const lower = word.toLowerCase();
  if (lower === right || KNOWN_READINGS[lower] === right) return true;
  if (lower.length !== right.length || right.length < SHORTEST) return false;
  return Array.from(right).filter((letter, at) => letter !== lower[at]).length === 1;
}
