import type { AuthorityKind } from "@qauly/model";
import type { Noun } from "../morphology.js";

/**
 * Nouns with which the name of an authority ends. Source: forms in the register, see docs/sources.md.
 * The first that fits names the kind; longer words stand before the words that they contain.
 */
export interface AuthorityNoun extends Noun {
  readonly kind: AuthorityKind;
}

export const authorityNouns: readonly AuthorityNoun[] = [
  { kind: "akimat", lemma: "әкімдік", possessed: "әкімдігі", plural: "әкімдіктер" },
  { kind: "akimat", lemma: "әкімшілік", possessed: "әкімшілігі", plural: "әкімшіліктер" },
  { kind: "akim", lemma: "әкім", possessed: "әкімі", plural: "әкімдер" },
  { kind: "maslikhat", lemma: "мәслихат", possessed: "мәслихаты", plural: "мәслихаттар" },
  { kind: "government", lemma: "үкімет", possessed: "үкіметі", plural: "үкіметтер" },
  { kind: "government", lemma: "кабинет", possessed: "кабинеті", plural: "кабинеттер" },
  { kind: "government", lemma: "премьер-министр", possessed: "премьер-министрі", plural: "премьер-министрлер" },
  { kind: "ministry", lemma: "министрлік", possessed: "министрлігі", plural: "министрліктер" },
  { kind: "ministry", lemma: "министр", possessed: "министрі", plural: "министрлер" },
  { kind: "president", lemma: "президент", possessed: "президенті", plural: "президенттер" },
  { kind: "parliament", lemma: "парламент", possessed: "парламенті", plural: "парламенттер" },
  { kind: "other", lemma: "басшы", possessed: "басшысы", plural: "басшылар" },
  { kind: "other", lemma: "басқарушы", possessed: "басқарушысы", plural: "басқарушылар" },
  { kind: "other", lemma: "бастық", possessed: "бастығы", plural: "бастықтар" },
  { kind: "other", lemma: "кеңсе", possessed: "кеңсесі", plural: "кеңселер" },
  { kind: "other", lemma: "төраға", possessed: "төрағасы", plural: "төрағалар" },
  { kind: "other", lemma: "басқарма", possessed: "басқармасы", plural: "басқармалар" },
  { kind: "other", lemma: "комиссия", possessed: "комиссиясы", plural: "комиссиялар" },
  { kind: "other", lemma: "агенттік", possessed: "агенттігі", plural: "агенттіктер" },
  { kind: "other", lemma: "комитет", possessed: "комитеті", plural: "комитеттер" },
  { kind: "other", lemma: "департамент", possessed: "департаменті", plural: "департаменттер" },
  { kind: "other", lemma: "дәрігер", possessed: "дәрігері", plural: "дәрігерлер" },
  { kind: "other", lemma: "кеңес", possessed: "кеңесі", plural: "кеңестер" },
  { kind: "other", lemma: "банк", possessed: "банкі", plural: "банктер" },
  { kind: "other", lemma: "сот", possessed: "соты", plural: "соттар" },
];

/** Nouns after a place name that make it a territory: `Бәйтерек ауданы`, `Орал қаласы`. */
export const regionNoun: Noun = { lemma: "облыс", possessed: "облысы", plural: "облыстар" };
export const districtNouns: readonly Noun[] = [
  { lemma: "аудан", possessed: "ауданы", plural: "аудандар" },
  { lemma: "қала", possessed: "қаласы", plural: "қалалар" },
];

/** `м.а.` and `міндетін атқарушы` after a post: somebody acts in it. */
export const actingSuffix = "(?:м\\.\\s?а\\.|міндетін\\s+атқарушы)";
