import { remembering } from "@qauly/model/rules";
import type { ActKind } from "../../../grammar/act-phrase.js";
import { findFormulaBy } from "../../../grammar/formula.js";
import type { FoundFormula } from "../../../grammar/found.js";
import { isMisprintOf } from "../../../grammar/near-words.js";
import { foldWord } from "../../../text/fold.js";
import type { FormulaSubject } from "../../language.js";
import { senseOf } from "../citations/citation-words.js";
import { analyse, nominativeAdjective } from "../declension.js";
import { actNouns, annexNoun } from "./act-nouns.js";
import { isNominative } from "./authority-name.js";
import { formulaKinds, formulas } from "./formulas.js";

/** What a reader of acts asks of Russian beside its grammars. */

const actNoun = new RegExp([...new Set(actNouns.map(({ stem }) => stem.slice(0, 4)))].join("|"), "i");

export function mayNameAct(text: string): boolean {
  return actNoun.test(text);
}

const headingWords = /^(?:утверждаю|форма|образец|таблица|утвержд[её]н[аоы]?)$/;

/** Words at either end of a line: a heading's own word begins it or ends it. */
export function mayHeadAnnex(line: string): boolean {
  const words = (part: string): string[] => part.match(/\p{L}{5,}/gu)?.map(foldWord) ?? [];
  const edges = line.length < 90 ? words(line) : [...words(line.slice(0, 40)), ...words(line.slice(-40))];
  return edges.some(headsAnnex);
}

const headsAnnex = remembering((word): boolean => {
  if (headingWords.test(word)) return true;
  const annex = analyse(word, annexNoun);
  if (annex !== null) return annex.case === "nominative" && !annex.plural;
  return isMisprintOf(word, "приложение");
});

/** A title in quotation marks is that of another act. */
export const beginsTitle = (line: string): boolean => /^О(?:б|бо)?\s\p{L}/u.test(line);

/** A Russian title begins with a preposition and ends in any word. */
export const endsTitle = (_line: string): boolean => false;

export function isTitle(text: string): boolean {
  return /^["«“]?О(?:б|бо)?\s\p{L}/u.test(text);
}

export function findFormula(text: string): FoundFormula | null {
  return findFormulaBy(formulas, text);
}

const kindByLabel = new Map<string, ActKind>(actNouns.map((noun) => [noun.label, noun]));
const longestSubject = 200;

export function subjectOf(before: string, formula: string): FormulaSubject {
  const [, label = ""] = formulaKinds.find(([beginning]) => beginning.test(formula)) ?? [];
  return { authority: subjectBefore(before), kind: kindByLabel.get(label) ?? null };
}

/** `… акимат Самалского района`: the last noun of a body in the nominative, with the adjectives before it. */
function subjectBefore(before: string): FormulaSubject["authority"] {
  const text = before.trimEnd();
  const words = [...text.slice(-longestSubject).matchAll(/\S+/g)];
  const offset = Math.max(0, text.length - longestSubject);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]?.[0] ?? "";
    if (/[.,;:»")]$/.test(word)) return null;
    if (!isNominative(word)) continue;
    let first = at;
    while (first > 0 && isAdjective(words[first - 1]?.[0] ?? "")) first -= 1;
    const start = offset + (words[first]?.index ?? 0);
    return { start, end: text.length, name: text.slice(start) };
  }
  return null;
}

function isAdjective(word: string): boolean {
  return /(?:ый|ий|ой|ая|ое)$/u.test(word) && nominativeAdjective(word, "masculine") !== null;
}

const self = /(?:^|\s)настоящ[а-я]{2,3}\s(\p{L}+)/giu;

/** The kind by which an act calls itself: `настоящее постановление`. */
export function kindOfSelf(text: string): ActKind | null {
  for (const [, word = ""] of text.matchAll(self)) {
    const sense = senseOf(foldWord(word));
    if (sense?.is === "act") return sense.noun;
  }
  return null;
}

const attached = /прилага|приложени/iu;

/** `согласно приложению`, `прилагаемые Правила`. */
export function citesAnnex(text: string): boolean {
  return attached.test(text);
}
