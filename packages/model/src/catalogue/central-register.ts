/**
 * How far the Ministry of Justice's central register had come on which day. Numbers rise with time, so two pairs bound
 * the day of every number between them.
 */

/** A number of the state register, and its day. */
export interface RegisterPair {
  /** The number. */
  readonly number: number;
  /** Day on which the number was given out. */
  readonly date: string;
}

/** Seen in the registration line of the act whose registry id carries the number, or in a citation of it. Ascending. */
export const centralRegister: readonly RegisterPair[] = [
  { number: 483, date: "1998-03-14" },
  { number: 5570, date: "2009-02-27" },
  { number: 7262, date: "2011-10-17" },
  { number: 8206, date: "2012-12-24" },
  { number: 9737, date: "2014-09-17" },
  { number: 9947, date: "2014-12-09" },
  { number: 11914, date: "2015-08-20" },
  { number: 13310, date: "2016-02-29" },
  { number: 13623, date: "2016-04-25" },
  { number: 14010, date: "2016-07-28" },
  { number: 14303, date: "2016-10-06" },
  { number: 16129, date: "2017-12-26" },
  { number: 18048, date: "2018-12-27" },
  { number: 20557, date: "2020-05-04" },
  { number: 20702, date: "2020-05-22" },
  { number: 32235, date: "2023-04-04" },
  { number: 32303, date: "2023-04-14" },
  { number: 32989, date: "2023-06-30" },
  { number: 33329, date: "2023-08-25" },
];

/**
 * Most numbers a day that the register is believed able to give out, for days after the last pair: twice the highest
 * mean rate between distant pairs (11 a day, 2020–2023, when acts of akimats were numbered there too).
 */
export const HIGHEST_DAILY_RATE = 22;
