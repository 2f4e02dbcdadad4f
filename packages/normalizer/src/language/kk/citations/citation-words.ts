/**
 * Words that the grammar of Kazakh citations knows, by their forms. Sources: acts of the register, see docs/sources.md.
 */
import { NearWords } from "../../../grammar/near-words.js";
import type { ActNoun } from "../acts/act-nouns.js";
import { actNouns, annexNoun } from "../acts/act-nouns.js";
import { formsOf, type Noun, type NounForm } from "../morphology.js";
import { type UnitNoun, unitNouns } from "./pinpoint-units.js";

/** The Constitution is cited without title, date and number. */
export const constitution: ActNoun = {
  type: "other",
  label: "Конституция",
  lemma: "конституция",
  possessed: "конституциясы",
  plural: "конституциялар",
};

/** Documents that acts approve and that speak of themselves: `осы Қағидалардың 5-тармағы`. */
export const documentNouns: readonly Noun[] = [
  { lemma: "қағида", possessed: "қағидасы", plural: "қағидалар" },
  { lemma: "ереже", possessed: "ережесі", plural: "ережелер" },
  { lemma: "нұсқаулық", possessed: "нұсқаулығы", plural: "нұсқаулықтар" },
  { lemma: "тәртіп", possessed: "тәртібі", plural: "тәртіптер" },
  { lemma: "әдістеме", possessed: "әдістемесі", plural: "әдістемелер" },
  { lemma: "регламент", possessed: "регламенті", plural: "регламенттер" },
  { lemma: "стандарт", possessed: "стандарты", plural: "стандарттар" },
];

const tableNoun: Noun = { lemma: "кесте", possessed: "кестесі", plural: "кестелер" };

/** Adjectives between a citation's parts and its noun that belong to the name of the kind. */
export const kindAdjectives: ReadonlySet<string> = new Set(["бірлескен", "конституциялық", "нормативтік"]);
export const jointAdjective = "бірлескен";

/** `осы қаулының`, `осы шешімге тиісінше 1, 2-қосымшаларға`. */
export const thisWord = "осы";
/** Words before a noun that point back to the act of that noun that was cited last; `осы` means this act. */
export const pointingBack: ReadonlySet<string> = new Set([
  "аталған",
  "көрсетілген",
  "сол",
  "осындай",
  "жоғарыда",
  "айтылған",
  "аталмыш",
]);
export const respectively = "тиісінше";
export const accordingTo = "сәйкес";
/** `1-қосымшаға сәйкес`, `1-қосымша бойынша`. */
export const byWhat: ReadonlySet<string> = new Set([accordingTo, "бойынша"]);
/** `«…» туралы`: of a title whose closing mark stands before its last word. */
export const about = "туралы";
export const approved: ReadonlySet<string> = new Set(["бекітілген", "бекитілген"]);

/** Words that join the items of a list, and titles under a plural noun. */
export const conjunctions: ReadonlySet<string> = new Set(["және", "мен", "бен", "пен", "немесе"]);

/** `бұдан әрі – Заң`. */
export const hereinafter = ["бұдан", "әрі"] as const;

/** `Заң күші бар Жарлығы`: words before the noun that tell the force of a decree, and make no law of it. */
export const forceOfLaw = ["заң", "күші", "бар"] as const;

/** `кезектен тыс XLVI сессиясының`: words of a session between a maslikhat's name and the date. */
export const sessionNouns: ReadonlySet<string> = new Set(["сессиясының", "шақырылымының", "сайлануының"]);
export const sessionWords: ReadonlySet<string> = new Set([
  "кезекті",
  "кезектен",
  "тыс",
  "сайланған",
  "шақырылған",
  "шақырылым",
  "шақырылымының",
  "сессиясының",
]);
export const romanNumeral = /^[ivxlcіхс]{1,8}$/;

/** Ordinals that name parts and indents: `төртінші абзацы`; `он` and `жиырма` stand before the units. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["бірінші", 1],
  ["екінші", 2],
  ["үшінші", 3],
  ["төртінші", 4],
  ["бесінші", 5],
  ["алтыншы", 6],
  ["жетінші", 7],
  ["сегізінші", 8],
  ["тоғызыншы", 9],
  ["оныншы", 10],
  ["жиырмасыншы", 20],
]);
export const tens: ReadonlyMap<string, number> = new Map([
  ["он", 10],
  ["жиырма", 20],
]);

/** Endings of ordinals behind a figure: `1-ші тармағы`. */
export const figureEndings: ReadonlySet<string> = new Set(["ші", "шы", "нші", "ншы", "інші", "ыншы"]);

/** What a word is to a citation. */
export type Sense =
  | { readonly is: "act"; readonly noun: ActNoun; readonly form: NounForm }
  | { readonly is: "unit"; readonly noun: UnitNoun; readonly form: NounForm }
  | { readonly is: "document"; readonly form: NounForm }
  | { readonly is: "table"; readonly form: NounForm };

const senses = new Map<string, Sense>();

function learn(noun: Noun, sense: (form: NounForm) => Sense): void {
  for (const [word, form] of formsOf(noun)) if (!senses.has(word)) senses.set(word, sense(form));
}

for (const noun of [...actNouns, constitution]) learn(noun, (form) => ({ is: "act", noun, form }));
for (const noun of unitNouns) learn(noun, (form) => ({ is: "unit", noun, form }));
for (const noun of documentNouns) learn(noun, (form) => ({ is: "document", form }));
learn(tableNoun, (form) => ({ is: "table", form }));

/** The sense of a folded word; undefined for all words but those of the tables above. */
export function senseOf(folded: string): Sense | undefined {
  return senses.get(folded);
}

/** The forms of nouns, each with its sense; a noun without an ending cites nothing, and names are like it: Жарлы. */
function* formsWith<S extends Sense>(nouns: readonly Noun[], sense: (noun: Noun, form: NounForm) => S) {
  for (const noun of nouns) {
    for (const [word, form] of formsOf(noun)) {
      if (word !== noun.lemma) yield { form: word, stem: noun.lemma, meaning: sense(noun, form) };
    }
  }
}

type ActSense = Extract<Sense, { is: "act" }>;
type UnitSense = Extract<Sense, { is: "unit" }>;
const misprintedActs = new NearWords<ActSense>(
  () => formsWith(actNouns, (noun, form) => ({ is: "act", noun: noun as ActNoun, form })),
  (one, other) => one.noun.type === other.noun.type,
);
const misprintedUnits = new NearWords<UnitSense>(
  () => formsWith(unitNouns, (noun, form) => ({ is: "unit", noun: noun as UnitNoun, form })),
  (one, other) => one.noun.unit === other.noun.unit,
);

/** The noun of an act that a word may be a misprint of; only for a place where such a noun is looked for. */
export function misprintedAct(folded: string): ActSense | undefined {
  return folded === "" ? undefined : misprintedActs.meaningOf(folded);
}

/** The same of a unit, `тармагы`, behind its number. */
export function misprintedUnit(folded: string): UnitSense | undefined {
  return folded === "" ? undefined : misprintedUnits.meaningOf(folded);
}

export const isAnnex = (sense: Sense | undefined): boolean =>
  sense?.is === "unit" && sense.noun.lemma === annexNoun.lemma;
