import type { AuthorityKind } from "@qauly/model";
import { foldWord } from "../../../text/fold.js";
import { allForms, genderOf, lemmaOf, nominativeAdjective } from "../declension.js";
import { type AuthorityNoun, authorityNouns } from "./authorities.js";

/** `исполняющего обязанности`, `и.о.`: somebody acts in the post that follows. */
const acting = /^(?:временно\s)?исполняющ(ий|его|ему|им|ем|ая|ей|ую)\sобязанности(?=\s|$)/i;
const actingShort = /^(?:вр\.?\s?)?и\.\s?о\.\s?/i;
const mostAdjectives = 4;

/** The noun at the head of an authority's name, with the number of adjectives before it; null when there is none. */
export function headOf(words: readonly string[]): { readonly noun: AuthorityNoun; readonly index: number } | null {
  for (const [index, word] of words.slice(0, mostAdjectives + 1).entries()) {
    const noun = authorityNoun(word);
    if (noun !== null) return { noun, index };
    if (nominativeAdjective(word, "masculine") === null) return null;
  }
  return null;
}

/** Forms of the singular, lower case. */
const nounByForm = new Map<string, AuthorityNoun>();
const nominatives = new Set<string>();
for (const noun of authorityNouns) {
  nominatives.add(lemmaOf(noun));
  for (const [form, { plural }] of allForms(noun)) if (!plural && !nounByForm.has(form)) nounByForm.set(form, noun);
}

export function authorityNoun(word: string): AuthorityNoun | null {
  return nounByForm.get(foldWord(word)) ?? null;
}

/** Whether a name stands in the nominative: `акимат Абайской области`, which is then the subject of its sentence. */
export function isNominative(phrase: string): boolean {
  const words = phrase.split(" ");
  const head = headOf(words);
  return head !== null && nominatives.has(foldWord(words[head.index] as string));
}

/**
 * The name of an authority in the nominative, from any case of the singular: `Карагандинского областного маслихата` →
 * `Карагандинский областной маслихат`, `акима района Байтерек` → `аким района Байтерек`. A name without a known noun
 * stays as it is.
 */
export function nominativeOf(phrase: string): string {
  if (actingShort.test(phrase)) return phrase;
  const inPost = acting.exec(phrase);
  if (inPost !== null) return phrase.replace(inPost[1] as string, "ий");
  const words = phrase.split(" ");
  const head = headOf(words);
  if (head === null) return phrase;
  const gender = genderOf(head.noun);
  const adjectives = words.slice(0, head.index).map((word) => nominativeAdjective(word, gender) ?? word);
  const rest = words.slice(head.index + 1).map((word, index, all) => {
    // `Заместителя Премьер-Министра – Министра труда`: two posts of one person, or two bodies.
    const second = /^(?:[-–—]|и)$/.test(all[index - 1] ?? "") ? authorityNoun(word) : null;
    return second === null ? word : lemmaLike(word, second);
  });
  return [...adjectives, lemmaLike(words[head.index] as string, head.noun), ...rest].join(" ");
}

/** The dictionary form in the letters of `word`: `Министра` → `Министр`, `МАСЛИХАТА` → `МАСЛИХАТ`. */
function lemmaLike(word: string, noun: AuthorityNoun): string {
  const ending = lemmaOf(noun).slice(noun.stem.length);
  return word.slice(0, noun.stem.length) + (word === word.toUpperCase() ? ending.toUpperCase() : ending);
}

/** The kind of an authority by the post or body that its name puts last; `other` when none is known. */
export function authorityKind(name: string): AuthorityKind {
  const posts = name
    .replace(acting, "")
    .replace(actingShort, "")
    .trim()
    .split(/\s[-–—]\s/);
  for (const post of posts.reverse()) {
    const head = headOf(post.split(" "));
    if (head !== null && head.noun.stem !== "заместител") return head.noun.kind;
  }
  return "other";
}
