/**
 * Words that the grammar of Russian citations knows, by their forms. Sources: acts of the register, see docs/sources.md.
 */
import type { PinpointUnit } from "@qauly/model";
import { NearWords } from "../../../grammar/near-words.js";
import { type ActNoun, actNouns, annexNoun } from "../acts/act-nouns.js";
import { allForms, type Noun, type NounForm } from "../declension.js";
import { ordinals } from "../numerals.js";
import { unitNouns } from "./pinpoint-units.js";

/** The Constitution is cited without title, date and number. */
export const constitution: ActNoun = {
  type: "other",
  label: "Конституция",
  stem: "конституц",
  declension: "feminine-iya",
};

/** Documents that acts approve and that speak of themselves: `пункт 5 настоящих Правил`. */
export const documentNouns: readonly Noun[] = [
  { stem: "правил", declension: "neuter-o" },
  { stem: "положени", declension: "neuter-ie" },
  { stem: "инструкц", declension: "feminine-iya" },
  { stem: "порядк", declension: "hard" },
  { stem: "методик", declension: "feminine-a" },
  { stem: "регламент", declension: "hard" },
  { stem: "стандарт", declension: "hard" },
];

const tableNoun: Noun = { stem: "таблиц", declension: "feminine-a" };

/** Beginnings of `настоящего`, `данному`: this one. */
export const thisStem = /^(?:настоящ|данн)[а-я]{2,3}$/;
/** Words before a noun that point back to the act of that noun that was cited last. */
export const pointingBack = /^(?:(?:выше)?(?:указан|назван|упомянут)н?[а-я]{2,3}|т(?:ого|ому|ем|ом|о|от|ой|у)|же)$/;
/** Adjectives between `настоящего` and the noun that belong to the name of the kind. */
export const kindStem = /^(?:совместн|конституционн|нормативн)[а-я]{2,3}$/;
export const jointStem = /^совместн[а-я]{2,3}$/;
/** `к`, between an annex and what it belongs to. */
export const toWords: ReadonlySet<string> = new Set(["к", "ко"]);
export const fromWord = "от";

/** Words that join the items of a list, and acts under one noun. */
export const conjunctions: ReadonlySet<string> = new Set(["и", "или", "а", "также"]);

/** `далее – Закон`, `далее именуется – Закон`. */
export const hereinafter = "далее";

/** What a word is to a citation. */
export type Sense =
  | { readonly is: "act"; readonly noun: ActNoun; readonly form: NounForm }
  | { readonly is: "unit"; readonly unit: PinpointUnit; readonly form: NounForm }
  | { readonly is: "document"; readonly form: NounForm }
  | { readonly is: "table"; readonly form: NounForm };

const senses = new Map<string, Sense>();

function learn(noun: Noun, sense: (form: NounForm) => Sense): void {
  for (const [word, form] of allForms(noun)) if (!senses.has(word)) senses.set(word, sense(form));
}

for (const noun of [...actNouns, constitution]) learn(noun, (form) => ({ is: "act", noun, form }));
for (const { unit, ...noun } of unitNouns) learn(noun, (form) => ({ is: "unit", unit, form }));
learn(annexNoun, (form) => ({ is: "unit", unit: "annex", form }));
for (const noun of documentNouns) learn(noun, (form) => ({ is: "document", form }));
learn(tableNoun, (form) => ({ is: "table", form }));

/** Units as they are abbreviated, with a full stop: `пп. 2) п. 1 ст. 31`. */
export const abbreviatedUnits: ReadonlyMap<string, PinpointUnit> = new Map([
  ["гл", "chapter"],
  ["ст", "article"],
  ["п", "clause"],
  ["пп", "subclause"],
  ["подп", "subclause"],
  ["ч", "part"],
  ["абз", "indent"],
]);

/** The tables are spelled without ё, as most acts are: `статьёй`, `четвёртым`. */
const withoutYo = (folded: string): string => folded.replaceAll("ё", "е");

/** The sense of a folded word; undefined for all words but those of the tables above. */
export function senseOf(folded: string): Sense | undefined {
  return senses.get(withoutYo(folded));
}

type ActSense = Extract<Sense, { is: "act" }>;
const misprintedActs = new NearWords<ActSense>(
  function* () {
    for (const noun of actNouns) {
      for (const [word, form] of allForms(noun)) {
        yield { form: word, stem: noun.stem, meaning: { is: "act", noun, form } as const };
      }
    }
  },
  (one, other) => one.noun.type === other.noun.type,
);

/** The noun of an act that a word may be a misprint of; only for a place where such a noun is looked for. */
export function misprintedAct(folded: string): ActSense | undefined {
  return folded === "" ? undefined : misprintedActs.meaningOf(withoutYo(folded));
}

const ordinalEnding = /^[а-я]{1,3}$/;

/** `второй`, `третьего` → 2, 3; null for any other word. */
export function ordinalOf(folded: string): number | null {
  const word = withoutYo(folded);
  const index = ordinals.findIndex((stem) => word.startsWith(stem) && ordinalEnding.test(word.slice(stem.length)));
  return index < 0 ? null : index + 1;
}
