import { allMatches } from "@qauly/model/rules";
import type { Stretch } from "../../../grammar/citation.js";
import { foldWord } from "../../../text/fold.js";
import { letter } from "../../../text/letters.js";
import { tail } from "../../../text/tail.js";
import { type AuthorityNoun, authorityNouns, districtNouns, regionNoun } from "../acts/authorities.js";
import { analyse, formsOf, withoutGenitive } from "../morphology.js";

export interface FoundAuthority extends Stretch {
  /** In the nominative. */
  readonly name: string;
}

/** The nouns by their forms in the genitive singular, lower case. */
const nounByGenitive = new Map<string, AuthorityNoun>();
for (const noun of authorityNouns) {
  for (const [word, form] of formsOf(noun)) {
    if (form.case === "genitive" && !form.plural && !nounByGenitive.has(word)) nounByGenitive.set(word, noun);
  }
}

/** Characters of the longest name of an authority. */
const longestName = 300;
const state = new RegExp(`(?:^|[^${letter}])(Қазақстан\\s+Республикасы(?:ның)?|ҚР)$`);
const lastWord = new RegExp(`[${letter}][${letter}-]*$`);

/** Somebody acts in the post: `министрінің м.а.`, `министрінің міндетін атқарушының`. */
const acting = /\s(?:м\.\s?а\.|міндетін\s+атқарушы(?:сы)?(?:ның)?)$/iu;
/** `Премьер-Министрінің орынбасары – Қаржы министрінің`: two posts of one person. */
const deputy = /орынбасары\s*[-–—]\s*$/u;

/**
 * The authority whose name ends right before `to`: `Қазақстан Республикасының`, `… даму министрінің`,
 * `Батыс Қазақстан облысы Тасқала ауданы әкімдігінің`, `аудандық мәслихаттың`.
 */
export function authorityBefore(text: string, to: number): FoundAuthority | null {
  const from = Math.max(0, to - longestName);
  const whole = text.slice(from, to).trimEnd();
  const named = state.exec(tail(whole, 40));
  if (named !== null) return found(whole, whole.length - (named[1] as string).length, from);
  const inPost = acting.exec(tail(whole, 40));
  const left = inPost === null ? whole : whole.slice(0, -inPost[0].length);
  const last = lastWord.exec(tail(left, 40))?.[0];
  if (last === undefined) return null;
  const noun = nounByGenitive.get(foldWord(last));
  if (noun === undefined) return null;
  return found(whole, isLocal(noun) ? withPartner(left, localStart(left)) : stateStart(left), from);
}

/** The nouns by their forms in the nominative singular, lower case. */
const nounByNominative = new Map<string, AuthorityNoun>();
for (const noun of authorityNouns) {
  for (const [word, form] of formsOf(noun)) {
    if (form.case === "nominative" && !form.plural && !nounByNominative.has(word)) nounByNominative.set(word, noun);
  }
}

/** The authority in the nominative whose name ends right before `to`: the subject of an enacting formula. */
export function subjectBefore(text: string, to: number): FoundAuthority | null {
  const from = Math.max(0, to - longestName);
  const left = text.slice(from, to).trimEnd();
  const last = lastWord.exec(tail(left, 40))?.[0];
  const noun = last === undefined ? undefined : nounByNominative.get(foldWord(last));
  if (noun === undefined) return null;
  const start = isLocal(noun) ? localStart(left) : stateStart(left);
  return { start: from + start, end: from + left.length, name: left.slice(start) };
}

function isLocal({ kind }: AuthorityNoun): boolean {
  return kind === "akimat" || kind === "akim" || kind === "maslikhat";
}

const partner = new RegExp(`([${letter}]+)\\s(?:мен|бен|пен)\\s$`);
const localBodies: ReadonlySet<string> = new Set(authorityNouns.filter(isLocal).map(({ possessed }) => possessed));

/** `ауданының мәслихаты мен аудан әкімдігінің`: a second body before the one whose name begins at `start`. */
function withPartner(left: string, start: number): number {
  const [joint, body = ""] = partner.exec(tail(left.slice(0, start), 40)) ?? [""];
  if (!localBodies.has(foldWord(body))) return start;
  return localStart(left.slice(0, start - joint.length + body.length));
}

function found(left: string, start: number, offset: number): FoundAuthority {
  return { start: offset + start, end: offset + left.length, name: withoutGenitive(left.slice(start)) };
}

/** A central body's name starts with the state's; without it, with its own first capital. */
function stateStart(left: string): number {
  const at = left.lastIndexOf("Қазақстан Республикасы");
  if (at >= 0 && !/[."«»;:()]/.test(left.slice(at))) {
    const first = left.slice(0, at);
    const state = deputy.test(first) ? first.lastIndexOf("Қазақстан Республикасы") : -1;
    return state < 0 ? at : state;
  }
  const short = /(?:^|[\s(])ҚР\s[^."«»;:()]*$/.exec(left);
  if (short !== null) return short.index + short[0].indexOf("ҚР");
  return /\p{Lu}[^\s"«»;:()\d№]*(?:\s[^\s"«»;:(),.\d№]+)*$/u.exec(left)?.index ?? left.length;
}

/** A local body's name goes back over names and territory words: capitals, облысы, аудандық, ауылдық округі. */
function localStart(left: string): number {
  const words = allMatches(left, /[^\s"«»“”]+/g);
  let start = words.at(-1)?.index ?? left.length;
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const { 0: word, index } = words[at] as RegExpExecArray;
    // A title may end right before the name, `…"Жарлы ауданы`; no mark stands inside it.
    if (!isTerritoryWord(word) || left.slice(index + word.length, start).trim() !== "") break;
    start = index;
  }
  return start;
}

function isTerritoryWord(word: string): boolean {
  if (/[^\p{L}-]/u.test(word)) return false;
  if (/^\p{Lu}/u.test(word)) return true;
  if (/^(?:облыстық|аудандық|қалалық|ауылдық|кенттік|округі|округінің|ауылы|ауылының|кенті|кентінің)$/u.test(word))
    return true;
  return [regionNoun, ...districtNouns].some((noun) => analyse(word, noun) !== null);
}
