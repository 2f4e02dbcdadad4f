import type { ColumnRole } from "@qauly/model";

/**
 * Words that speak for a column's role: the header holds a word of each set, in any order and with anything between.
 * An entry is the start of a word; one of two words asks for both, next to each other.
 */
export interface HeaderWords {
  readonly role: ColumnRole;
  readonly sets: readonly (readonly string[])[];
  /** Words that take it back: `количество рабочих мест` counts no workers. */
  readonly without?: readonly string[];
}

/** What the headers of annex tables say in one language. */
export interface ColumnWords {
  /** Words of which a row numbers' header is made, and of these the ones that are enough by themselves. */
  readonly numbering: readonly string[];
  readonly numberingAlone: readonly string[];
  readonly roles: readonly HeaderWords[];
  /** Starts of words that head a column of something else: an address, a telephone, a sum. */
  readonly others: readonly string[];
  /** Starts of words that say that a column counts: `number of`, `units`, `people`. */
  readonly counting: readonly string[];
  /** Starts of words that open a header cell, where neither a capital letter nor a gap shows it. */
  readonly openers: readonly string[];
}
