/**
 * Words by which names of authorities are compared, Kazakh and Russian, in any case form. Matched against folded words.
 */
import type { AuthorityKind } from "../schema/act.js";

/** Beginning of the word that tells what kind of body it is; the longer one first. */
export const KIND_WORDS: readonly (readonly [RegExp, AuthorityKind])[] = [
  [/^(?:әкімдік|әкімдіг|әкімшіліг|әкімшілік|акимат)/, "akimat"],
  [/^(?:әкім|аким)/, "akim"],
  [/^(?:мәслихат|маслихат)/, "maslikhat"],
  [/^(?:үкімет|правительств)/, "government"],
  [/^министр/, "ministry"],
  [/^президент/, "president"],
  [/^(?:парламент|сенат|мәжіліс)/, "parliament"],
];

export type TerritoryLevel = "region" | "district" | "city" | "rural";

/** Words that tell the level of the territory, whole: a place name may begin like one. */
export const LEVEL_WORDS: readonly (readonly [RegExp, TerritoryLevel])[] = [
  [/^(?:облыс(?:ы|ының|тың|тық)?|област(?:ь|и|ной|ного))$/, "region"],
  [/^(?:аудан(?:ы|ының|ның|дық)?|район(?:а|ный|ного)?)$/, "district"],
  [/^(?:қала(?:сы|сының|ның|лық)?|город(?:а|ской|ского)?)$/, "city"],
  [
    /^(?:ауыл(?:ы|ының|дың|дық)?|кент(?:і|інің|тің|тік)?|округ(?:і|інің|тің|а)?|сел(?:о|а)|поселк(?:а|овый|ового)|сельск(?:ий|ого))$/,
    "rural",
  ],
];

/**
 * The state before a body's name: says nothing about which body it is. `Батыс Қазақстан облысы` keeps its Қазақстан.
 */
export const STATE = /(?:қазақстан республикасы(?:ның)?|республики казахстан|(?<!\p{L})(?:қр|рк)(?!\p{L}))/gu;

/** Words around a body's name that do not tell which body it is: acting heads, sessions, conjunctions. */
export const NEUTRAL_WORDS =
  /^(?:м\.?а\.?|и\.?о\.?|міндетін|атқарушы(?:сы|ның|сының)?|уақытша|исполняющ(?:ий|его)|обязанности|временно|сессиясы(?:ның)?|сессии|және|и|бірлескен)$/;

/** Case endings of a name's last sound, dropped before names are compared. */
export const NAME_ENDING = /(?:ның|нің|дың|дің|тың|тің|ский|ского|ской|ская|ый|ий|ой|ого|его|ому|ая|ы|и|а)$/;
