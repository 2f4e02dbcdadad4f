import { foldWord } from "../../text/fold.js";

/** Russian noun forms, as far as legal drafting needs them: the forms of the nouns in the tables beside this file. */
export type GrammaticalCase = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";
export type Gender = "masculine" | "feminine" | "neuter";

/** How a noun declines: `закон`, `председатель`, `решение`, `статья`, `часть`, `комиссия`, `глава`, `правительство`, `управляющий`. */
export type Declension =
  | "hard"
  | "soft"
  | "neuter-ie"
  | "neuter-o"
  | "feminine-ya"
  | "feminine-soft"
  | "feminine-iya"
  | "feminine-a"
  | "participle";

/** A noun by its stem, to which the endings of its declension are put; lower case. */
export interface Noun {
  readonly stem: string;
  readonly declension: Declension;
}

export interface NounForm {
  readonly case: GrammaticalCase;
  readonly plural: boolean;
}

interface Endings {
  readonly gender: Gender;
  readonly singular: Readonly<Record<GrammaticalCase, readonly string[]>>;
  readonly plural: Readonly<Record<GrammaticalCase, readonly string[]>>;
}

/** Endings in the order nominative, genitive, dative, accusative, instrumental, prepositional; `/` parts variants. */
function endings(gender: Gender, singular: string, plural: string): Endings {
  return { gender, singular: byCase(singular), plural: byCase(plural) };
}

function byCase(list: string): Endings["singular"] {
  const [nominative, genitive, dative, accusative, instrumental, prepositional] = list
    .split(" ")
    .map((forms) => forms.split("/").map((form) => (form === "-" ? "" : form)));
  return {
    nominative: nominative ?? [],
    genitive: genitive ?? [],
    dative: dative ?? [],
    accusative: accusative ?? [],
    instrumental: instrumental ?? [],
    prepositional: prepositional ?? [],
  };
}

const declensions: Readonly<Record<Declension, Endings>> = {
  hard: endings("masculine", "- а у - ом/ем е", "ы ов/ев/ей ам ы ами ах"),
  soft: endings("masculine", "ь я ю я ем е", "и ей ям ей ями ях"),
  "neuter-ie": endings("neuter", "е я ю е ем и", "я й ям я ями ях"),
  "neuter-o": endings("neuter", "о а у о ом е", "а - ам а ами ах"),
  "feminine-ya": endings("feminine", "ья ьи ье ью ьей/ьею ье", "ьи ей ьям ьи ьями ьях"),
  "feminine-soft": endings("feminine", "ь и и ь ью и", "и ей ям и ями ях"),
  "feminine-iya": endings("feminine", "ия ии ии ию ией ии", "ии ий иям ии иями иях"),
  "feminine-a": endings("feminine", "а ы/и е у ой/ою е", "ы/и - ам ы/и ами ах"),
  participle: endings("masculine", "ий его ему его им ем", "ие их им их ими их"),
};

export function genderOf({ declension }: Noun): Gender {
  return declensions[declension].gender;
}

/** Dictionary form, lower case: `решение`. */
export function lemmaOf({ stem, declension }: Noun): string {
  return stem + (declensions[declension].singular.nominative[0] ?? "");
}

/** A form of the singular: its spellings, lower case. */
export function formsOf({ stem, declension }: Noun, grammaticalCase: GrammaticalCase): string[] {
  return declensions[declension].singular[grammaticalCase].map((ending) => stem + ending);
}

/** All forms of a noun, lower case, with what they are; the first of two readings of one word is the one of `analyse`. */
export function allForms({ stem, declension }: Noun): ReadonlyMap<string, NounForm> {
  const forms = new Map<string, NounForm>();
  for (const number of ["singular", "plural"] as const) {
    for (const [name, variants] of Object.entries(declensions[declension][number])) {
      for (const ending of variants) {
        if (!forms.has(stem + ending)) {
          forms.set(stem + ending, { case: name as GrammaticalCase, plural: number === "plural" });
        }
      }
    }
  }
  return forms;
}

/** The first case, in the order of the table, whose form `word` is, or null when it is another word. */
export function analyse(word: string, { stem, declension }: Noun): NounForm | null {
  const folded = foldWord(word);
  if (!folded.startsWith(stem)) return null;
  const ending = folded.slice(stem.length);
  for (const number of ["singular", "plural"] as const) {
    for (const [name, forms] of Object.entries(declensions[declension][number])) {
      if (forms.includes(ending)) return { case: name as GrammaticalCase, plural: number === "plural" };
    }
  }
  return null;
}

/** Adjectives of authorities and codes whose nominative is stressed on the ending. */
const stressed = /(?:^|-)(?:городск|областн|трудов|лесн|основн|портов)$/i;
const oblique = /(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ою|ею|ую|юю|ая|яя|ое|ее|ый|ий)$/i;
const agreeing: Readonly<Record<Gender, readonly [hard: string, soft: string, stressed: string]>> = {
  masculine: ["ый", "ий", "ой"],
  feminine: ["ая", "яя", "ая"],
  neuter: ["ое", "ее", "ое"],
};

/** An adjective or participle in the nominative, agreeing with a noun: `Карагандинского` → `Карагандинский`. */
export function nominativeAdjective(word: string, gender: Gender): string | null {
  const ending = oblique.exec(word)?.[1];
  if (ending === undefined) return null;
  const stem = word.slice(0, -ending.length);
  const [hard, soft, stressedEnding] = agreeing[gender];
  let nominative = hard;
  // After к, г, х no ы is written; the participles in -щ and the soft stems take the soft endings.
  if (/[кгх]$/i.test(stem)) nominative = gender === "masculine" ? soft : hard;
  else if (/^(?:его|ему|им|ем|ей|ею|юю|яя|ее|ий)$/i.test(ending)) nominative = softFor(stem, gender);
  if (stressed.test(stem)) nominative = stressedEnding;
  return stem + (word === word.toUpperCase() ? nominative.toUpperCase() : nominative);
}

/** `исполняющ-ая`, but `внешн-яя`. */
function softFor(stem: string, gender: Gender): string {
  const [hard, soft] = agreeing[gender];
  return gender === "feminine" && /[жшщч]$/i.test(stem) ? hard : soft;
}
