import { remembering } from "@qauly/model/rules";
import type { ActKind } from "../../../grammar/act-phrase.js";
import { findFormulaBy } from "../../../grammar/formula.js";
import type { FoundFormula } from "../../../grammar/found.js";
import { isMisprintOf } from "../../../grammar/near-words.js";
import { foldWord } from "../../../text/fold.js";
import { letter } from "../../../text/letters.js";
import type { FormulaSubject } from "../../language.js";
import { subjectBefore } from "../citations/authority-before.js";
import { senseOf, thisWord } from "../citations/citation-words.js";
import { analyse } from "../morphology.js";
import { actNouns, annexNoun } from "./act-nouns.js";
import { formulaKinds, formulas } from "./formulas.js";

/** What a reader of acts asks of Kazakh beside its grammars. */

const actNoun = new RegExp([...new Set(actNouns.map(({ lemma }) => lemma.slice(0, 3)))].join("|"), "i");

export function mayNameAct(text: string): boolean {
  return actNoun.test(text);
}

const headingWords = /^(?:нысан|нысаны|үлгі|үлгісі|кесте|кестесі|бекітілген|бекітілді|бекітемін)$/;

/** Words at either end of a line: a heading's own word begins it or ends it. */
export function mayHeadAnnex(line: string): boolean {
  const words = edgeWords(line);
  return words.some(headsAnnex);
}

const headsAnnex = remembering((word): boolean => {
  if (headingWords.test(word)) return true;
  const annex = analyse(word, annexNoun);
  if (annex !== null) return annex.case === "nominative";
  return isMisprintOf(word, annexNoun.lemma) || isMisprintOf(word, "бекітілген");
});

const longWords = new RegExp(`[${letter}]{4,}`, "g");

function edgeWords(line: string): string[] {
  const words = (part: string): string[] => part.match(longWords)?.map(foldWord) ?? [];
  return line.length < 90 ? words(line) : [...words(line.slice(0, 40)), ...words(line.slice(-40))];
}

/** A Kazakh title ends in a postposition and begins with any word. */
export const beginsTitle = (_line: string): boolean => false;

export function isTitle(text: string): boolean {
  return /туралы["»”]?$/iu.test(text);
}

export const endsTitle = isTitle;

export function findFormula(text: string): FoundFormula | null {
  return findFormulaBy(formulas, text);
}

const kindByLabel = new Map<string, ActKind>(actNouns.map((noun) => [noun.label, noun]));

export function subjectOf(before: string, formula: string): FormulaSubject {
  const [, label = ""] = formulaKinds.find(([beginning]) => beginning.test(formula)) ?? [];
  return { authority: subjectBefore(before, before.length), kind: kindByLabel.get(label) ?? null };
}

const self = new RegExp(`(?:^|\\s)${thisWord}\\s(\\p{L}+)`, "giu");

/** The kind by which an act calls itself: `осы қаулы`. */
export function kindOfSelf(text: string): ActKind | null {
  for (const [, word = ""] of text.matchAll(self)) {
    const sense = senseOf(foldWord(word));
    if (sense?.is === "act") return sense.noun;
  }
  return null;
}

const attached = /(?:^|[^\p{L}])(?:қоса\s+беріл|ұсынылып\s+отырған|қосымша)/iu;

/** `осы қаулының қосымшасына сәйкес`, `қоса беріліп отырған`. */
export function citesAnnex(text: string): boolean {
  return attached.test(text);
}
