/** What each sign of a field and of a kind is worth. */
export const fieldWeights = {
  header: 5,
  /** Words that stand in other headers too. */
  weakHeader: 3,
  counting: 4,
  /** Where most rows have no number, those that have one may be levels. */
  sparseCounting: 1,
  notCounting: -1,
  numberSign: 4,
  distinct: -2,
  repeated: 1,
  /** Cells that nothing else holds. */
  units: 6,
  someUnits: 3.5,
  dates: 6,
  addresses: 5.5,
  identifiers: 6,
  contacts: 6,
  posts: 4.5,
  codes: 4,
  zeroCodes: 6,
  behindNames: -5,
  names: 2,
  /** Figures that are sums or counts by their form. */
  figures: 1.5,
  amounts: 1,
  counts: 1,
  smallCounts: 2,
  decimals: 0.5,
  areas: 1,
  /** Figures where words ought to stand, and words where figures ought to. */
  contradiction: -8,
  /** The fields of a kind are likelier in it. */
  ofKind: 1.5,
  arithmetic: 3,
} as const;

/** The least sum for which a column gets a field, and by how much it must outweigh the next. */
export const leastField = 3;
export const fieldMargin = 0.75;

export const kindWeights = {
  annexTitle: 3,
  actTitle: 1.5,
  weakTitle: 1,
  classification: 5,
  budgetLines: 5,
  budgetAmount: 1.5,
  /** A column of money in an annex that is called one of tariffs, and one of figures in one that is called a budget. */
  moneyOfTitle: 1.5,
  figuresOfTitle: 1.5,
  /** Quantity, price and amount side by side: what is bought. */
  purchase: 1.5,
  price: 3,
  unitColumn: 1.5,
  post: 4,
  salary: 2.5,
  quantityOfPosts: 1.5,
  place: 2.5,
  marks: 2,
  named: 0.5,
  /** Sums of money in a list of things. */
  amountsInRegister: -1,
} as const;

export const leastKind = 4.5;
export const kindMargin = 0.75;
