/**
 * What each sign of a column's role is worth. A role is given from `least` on; a header's known wording is enough by
 * itself, the words of a header or the cells alone are when nothing speaks against them.
 */
export const weights = {
  /** The header is a known wording; of positions, those that are surely the quota's go before others. */
  header: 8,
  positionsOfQuota: 8,
  positionsOfQuotaAmongAll: 7,
  quotaAloneBesidePercent: 6.5,
  positions: 6,
  quotaAlone: 5.5,
  /** Jobs that are not those of the quota: all there are, those free or taken. */
  otherJobs: -12,
  /** The header holds the words of a role, or of something that no role is. */
  words: 4,
  otherWords: -6,
  otherWordsOfQuota: -3.5,
  employersWords: 4,
  /** Row numbers need no header. */
  noHeader: 3,
  /** The rows count 1, 2, 3 … below it. */
  counting: 4,
  countingOneRow: 1,
  /** Cells that are no numbers in a column of numbers, and numbers in a column of names. */
  noNumbers: -5,
  noNames: -10,
  naming: 4.5,
  /** Whole numbers as large as a staff; small numbers that repeat, as percentages do; per cent signs. */
  staff: 1,
  percentages: 0.75,
  percentSign: 4,
  decimals: -2,
  fewJobs: 0.5,
  /** `headcount × percentage = positions` in nearly all of several rows, of two, of one. */
  arithmetic: 4,
  /** The same where several rows tell percentage and positions apart: that is no chance, whatever the headers say. */
  arithmeticTelling: 9,
  arithmeticTwoRows: 2,
  arithmeticOneRow: 0.5,
  /** `positions / headcount` is one percentage in nearly all rows, where no column states it. */
  arithmeticPair: 2,
  /** The same in an act that sets a quota; and where its clause states that percentage, for a row or two. */
  arithmeticPairOfQuota: 3,
  arithmeticOfClause: 2,
  /** There as well: what comes out in half of the rows, or nearly in most; positions that are a small part of a staff. */
  arithmeticOfHalf: 3,
  arithmeticNearly: 2,
  smallShare: 1.5,
  /** In an act that sets a quota: its table has employers, their staff, a share and jobs, whatever the headers say. */
  employersOfQuota: 3.5,
  laterWords: 1,
  staffOfQuota: 2.5,
  percentOfQuota: 2.25,
  percentOfClause: 1.5,
  jobsOfQuota: 2.5,
  /** Numbers that count nothing: an identification number, a code, a year. */
  identifier: -8,
  /** Cells that are an address or a person. */
  noEmployer: -5,
  /** Headcount, percentage and positions follow one another so in most tables. */
  order: 0.5,
  /** Where a column of this role stands in most tables. */
  place: 0.5,
  rowNumberInside: -4,
  /** A number column that nothing but its words tells, without another column of a quota. */
  alone: -2,
} as const;

/** The least sum of signs for which a column gets a role. */
export const least = 3;

/** A margin under which other roles would have fitted nearly as well. */
export const closeRoles = 1;
