import { actNounPattern, annexNoun } from "../../language/ru/act-nouns.js";
import { letter, wordEnd, wordStart } from "../../language/ru/letters.js";
import type { InternalCitation } from "../citation.js";
import { findPinpoints } from "./pinpoints.js";

/** `настоящего решения`, `данному постановлению`: this act. */
const self = `(?:настоящ|данн)[а-я]{2,3}\\s(?:совместн[а-я]{2,3}\\s)?${actNounPattern}${wordEnd}`;
const selfAfter = new RegExp(`\\s${self}`, "iy");
const numbers = "(?:№\\s?)?\\d{1,3}(?:(?:,\\s?|\\s(?:и|или)\\s)(?:№\\s?)?\\d{1,3}(?!\\d))*";
/** `приложению 1`, `приложениям 1, 2 и 3`, `приложении`. */
const annex = new RegExp(`${wordStart}${annexNoun.stem}[${letter}]{1,2}(?:\\s(${numbers}))?(?![\\d${letter}])`, "gi");
const toSelf = new RegExp(`\\sк\\s${self}`, "iy");
/** `к Правилам`, `к указанному решению`: the annex of something else. */
const toOther = new RegExp(`\\sк\\s[${letter}]`, "y");
const accordingTo = /(?:согласно|в соответствии с)\s$/i;

/**
 * Finds citations of places in this act: `приложению 1 к настоящему постановлению`, `подпункте 2) пункта 1 настоящего
 * решения`, and `согласно приложению` without naming the act. Several annexes are cited one by one.
 */
export function findInternalCitations(text: string): InternalCitation[] {
  const found: InternalCitation[] = [];
  for (const match of text.matchAll(annex)) found.push(...annexesAt(text, match));
  if (/(?:настоящ|данн)/i.test(text)) {
    for (const { start, end, steps } of findPinpoints(text)) {
      selfAfter.lastIndex = end;
      if (steps.length > 0 && selfAfter.test(text)) {
        found.push({ kind: "internal", start, end: selfAfter.lastIndex, pinpoint: steps });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function annexesAt(text: string, match: RegExpMatchArray & { index: number }): InternalCitation[] {
  const listEnd = match.index + match[0].length;
  toSelf.lastIndex = listEnd;
  toOther.lastIndex = listEnd;
  const named = toSelf.test(text);
  const cited = accordingTo.test(text.slice(Math.max(0, match.index - 20), match.index)) && !toOther.test(text);
  if (!named && !cited) return [];
  const end = named ? toSelf.lastIndex : listEnd;
  if (match[1] === undefined) return [citation(match.index, end, null)];
  const listStart = listEnd - match[1].length;
  const list = [...match[1].matchAll(/\d+/g)];
  return list.map(({ 0: number, index }, at) =>
    citation(
      at === 0 ? match.index : listStart + index,
      at === list.length - 1 ? end : listStart + index + number.length,
      number,
    ),
  );
}

function citation(start: number, end: number, number: string | null): InternalCitation {
  return { kind: "internal", start, end, pinpoint: [{ unit: "annex", number }] };
}
