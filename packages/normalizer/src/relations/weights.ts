/**
 * What each sign is worth that words govern a citation. Set by hand on drawn acts and on acts of the register; a relation
 * needs `least`, and one that wins by less than `closeCall` is doubted.
 */
export const relationWeights = {
  /** In the same sentence, and not in the lead of its list. */
  sameSentence: 3,
  /** No other governing words between them. */
  nearest: 2,
  /** On the side on which the language has them. */
  side: 1,
  /** An order, not a statement. */
  orders: 1,
  /** In the lead of the list of which the sentence is an item. */
  lead: 4,
  /** Words between them take the citation for a ground or a source. */
  ground: -5,
} as const;

export const least = 4;
export const closeCall = 2;
