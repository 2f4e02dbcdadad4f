/**
 * Words by which a text shows that it is an act or a page of one, and words of other documents. They are counted over a
 * whole text, so they are stems that no list of acts is needed for.
 */
export interface ActWording {
  /** An act that speaks of itself or of a part of it: `осы қаулының`, `настоящих Правил` (flag `g`). */
  readonly self: RegExp;
  /** What acts say of entry into force, registration, publication and control (flag `g`). */
  readonly force: RegExp;
  /** A line that heads an article, a chapter or a section. */
  readonly heading: RegExp;
  /** The sentence of a numbered clause: a rule, in the verb forms of rules. */
  readonly ruling: RegExp;
  /**
   * Nouns of acts, of their parts and of the bodies that adopt them, at the start of a word; group 1 tells them apart.
   */
  readonly noun: RegExp;
  /** The state and its territories, at the start of a word. */
  readonly state: RegExp;
  /** Legal forms of organisations (flag `g`). */
  readonly legalForm: RegExp;
  /** Words of letters, contracts, claims, minutes, news and papers (flag `g`). */
  readonly other: RegExp;
}
