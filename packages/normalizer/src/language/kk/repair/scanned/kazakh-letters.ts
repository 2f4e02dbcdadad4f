import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../../../../text/edits.js";
import { skeletonOf } from "../../../../text/letter-shapes.js";
import { scanStems } from "../scan-stems.js";

/**
 * Kazakh letters that OCR has taken for their Russian neighbours, decided by the words of acts and by what endings the
 * language has:
 *
 *     косымшаға → қосымшаға      деиін → дейін      заңынын → заңының      ақпандагы → ақпандағы
 *
 * A name keeps its letters: `Нурлан` is as right as `Нұрлан`.
 */

/** Stems by the first three letters of their skeletons. */
const stems = new Map<string, { readonly stem: string; readonly skeleton: string }[]>();
for (const stem of scanStems) {
  const skeleton = skeletonOf(stem);
  const key = skeleton.slice(0, 3);
  stems.set(key, [...(stems.get(key) ?? []), { stem, skeleton }]);
}

/** Endings that no word has, and those that they stand for; each letter for one. */
const endings: readonly (readonly [ending: RegExp, right: string])[] = [
  [/(?<=ы)нын$/u, "ның"],
  [/(?<=і)нін$/u, "нің"],
  [/(?<=[дт]а)гы(?=$|н$|на$|нан$)/u, "ғы"],
  [/(?<=[аоұы]\p{L}{0,4}[лдт]ы)к$/u, "қ"],
];

/** A capitalised word is changed where so many of its letters are a stem of drafting: surnames begin like shorter ones. */
const LONG_STEM = 7;

export function kazakhLetterEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: word, index } of allMatches(
    text,
    /(?<!\p{L})(?:\p{Ll}{5,}|\p{Lu}\p{Ll}{4,}|\p{Lu}{5,})(?!\p{L})/gu,
  )) {
    const lower = word.toLowerCase();
    const right = withRightEnding(withRightStem(lower));
    if (right === lower || right.length !== lower.length) continue;
    if (/^\p{Lu}\p{Ll}/u.test(word) && stemOf(lower).length < LONG_STEM) continue;
    for (let at = 0; at < lower.length; at += 1) {
      const letter = right[at] as string;
      if (letter === lower[at]) continue;
      const after = word[at] === lower[at] ? letter : letter.toUpperCase();
      edits.push({ start: index + at, end: index + at + 1, after, kind: "ocr" });
    }
  }
  return edits;
}

const withRightStem = (word: string): string => {
  const stem = stemOf(word);
  return stem + word.slice(stem.length);
};

/** The longest stem with which the word begins but for such letters; empty where there is none. */
function stemOf(word: string): string {
  const skeleton = skeletonOf(word);
  let best = "";
  for (const { stem, skeleton: own } of stems.get(skeleton.slice(0, 3)) ?? []) {
    if (stem.length > best.length && skeleton.startsWith(own)) best = stem;
  }
  return best;
}

function withRightEnding(word: string): string {
  for (const [ending, right] of endings) if (ending.test(word)) return word.replace(ending, right);
  return word;
}
