/**
 * What shows that a text is written in a language, counted in its words. Words are compared in small letters, Latin
 * look-alikes as Cyrillic ones.
 */
export interface LanguageEvidence {
  /** Enacting formulas, by the stem of the verb, in a whole text. */
  readonly formula: RegExp;
  /** Nouns of acts and of their parts, by their stem. */
  readonly actNoun: RegExp;
  /** Words that no sentence does without, and that no name is made of. */
  readonly functionWords: ReadonlySet<string>;
  /** Endings of nouns and verbs that the other language has not. */
  readonly ending: RegExp;
}
