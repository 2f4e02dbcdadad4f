import { foldWord } from "../../text/fold.js";

/**
 * Kazakh noun forms, as far as legal drafting needs them: number, third person possession and case of the nouns in
 * the tables beside this file. Endings follow vowel harmony and the last sound, so the tables give the stems
 * as they stand before endings (`бұйрық`, but `бұйрығ-ы`) and this file gives the endings.
 */
export type GrammaticalCase =
  | "nominative"
  | "genitive"
  | "dative"
  | "accusative"
  | "locative"
  | "ablative"
  | "instrumental";

/** A noun by the stems that endings are put to; lower case. */
export interface Noun {
  /** Dictionary form: `қаулы`. */
  readonly lemma: string;
  /** With the possessive ending of the third person: `қаулысы`. */
  readonly possessed: string;
  /** `қаулылар`; its possessed form adds `ы` or `і`. */
  readonly plural: string;
}

export interface NounForm {
  readonly case: GrammaticalCase;
  readonly possessed: boolean;
  readonly plural: boolean;
}

/** Endings after a possessive ending: қаулысы-ның, қаулысы-на … */
export const possessedEndings: Readonly<Record<string, GrammaticalCase>> = {
  "": "nominative",
  ның: "genitive",
  нің: "genitive",
  на: "dative",
  не: "dative",
  н: "accusative",
  нда: "locative",
  нде: "locative",
  ндағы: "locative",
  ндегі: "locative",
  нан: "ablative",
  нен: "ablative",
  мен: "instrumental",
};

/** Endings after a bare or plural stem: қаулы-ның, заң-ға, бұйрық-қа, қаулылар-ға … */
export const bareEndings: Readonly<Record<string, GrammaticalCase>> = {
  "": "nominative",
  ның: "genitive",
  нің: "genitive",
  дың: "genitive",
  дің: "genitive",
  тың: "genitive",
  тің: "genitive",
  ға: "dative",
  ге: "dative",
  қа: "dative",
  ке: "dative",
  ны: "accusative",
  ні: "accusative",
  ды: "accusative",
  ді: "accusative",
  ты: "accusative",
  ті: "accusative",
  да: "locative",
  де: "locative",
  та: "locative",
  те: "locative",
  дағы: "locative",
  дегі: "locative",
  тағы: "locative",
  тегі: "locative",
  дан: "ablative",
  ден: "ablative",
  тан: "ablative",
  тен: "ablative",
  нан: "ablative",
  нен: "ablative",
  мен: "instrumental",
  бен: "instrumental",
  пен: "instrumental",
};

const possessives = ["ы", "і"];

/** The form in which `word` is `noun`, or null when it is another word. */
export function analyse(word: string, noun: Noun): NounForm | null {
  // All stems of a noun start with the same letter: most words need no closer look.
  const first = noun.lemma.charAt(0);
  if (word.charAt(0) !== first && word.charAt(0).toLowerCase() !== first) return null;
  const folded = foldWord(word);
  for (const possessive of possessives) {
    const form = match(folded, noun.plural + possessive, possessedEndings);
    if (form !== null) return { case: form, possessed: true, plural: true };
  }
  const plural = match(folded, noun.plural, bareEndings);
  if (plural !== null) return { case: plural, possessed: false, plural: true };
  const possessed = match(folded, noun.possessed, possessedEndings);
  if (possessed !== null) return { case: possessed, possessed: true, plural: false };
  const bare = match(folded, noun.lemma, bareEndings);
  return bare === null ? null : { case: bare, possessed: false, plural: false };
}

function match(word: string, stem: string, endings: Readonly<Record<string, GrammaticalCase>>): GrammaticalCase | null {
  if (!word.startsWith(stem)) return null;
  return endings[word.slice(stem.length)] ?? null;
}

/** All forms of a noun, lower case, with what they are; the first of two readings of one word is the one of `analyse`. */
export function formsOf(noun: Noun): ReadonlyMap<string, NounForm> {
  const forms = new Map<string, NounForm>();
  const add = (stem: string, endings: Readonly<Record<string, GrammaticalCase>>, how: Omit<NounForm, "case">) => {
    for (const [ending, grammaticalCase] of Object.entries(endings)) {
      if (!forms.has(stem + ending)) forms.set(stem + ending, { case: grammaticalCase, ...how });
    }
  };
  for (const possessive of possessives)
    add(noun.plural + possessive, possessedEndings, { possessed: true, plural: true });
  add(noun.plural, bareEndings, { possessed: false, plural: true });
  add(noun.possessed, possessedEndings, { possessed: true, plural: false });
  add(noun.lemma, bareEndings, { possessed: false, plural: false });
  return forms;
}

/** Whether what stands behind a stem is a case ending, of a bare or of a possessed noun. */
export function isCaseEnding(ending: string): boolean {
  return ending in bareEndings || ending in possessedEndings;
}

/** Takes a genitive ending off the last word: `аудан әкімдігінің` → `аудан әкімдігі`. Other texts stay. */
export function withoutGenitive(phrase: string): string {
  return phrase.replace(/(?:ның|нің|дың|дің|тың|тің|НЫҢ|НІҢ|ДЫҢ|ДІҢ|ТЫҢ|ТІҢ)$/u, "");
}

/** Takes the case off a possessed noun at the end of a phrase: `Еңбек кодексіне` → `Еңбек кодексі`. */
export function nominativeOfPossessed(phrase: string): string {
  return phrase.replace(/(?:ның|нің|нда|нде|нан|нен|мен|на|не|н)$/iu, "");
}
