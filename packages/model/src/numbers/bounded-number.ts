/** The numbers that a result can hold, and the reading of figures into them. */

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
}

/** The largest number of which every digit is kept. */
const most = Number.MAX_SAFE_INTEGER;

/** What each kind of number may be when it is read; the schema asks for no less. */
export const numberBounds = {
  /** A year for which something is set. */
  year: { min: 1990, max: 2200 },
  /** Number of an annex. */
  annex: { min: 1, max: most },
  /** Number of a row as printed. */
  row: { min: 0, max: most },
  /** Number of people or things: whole in a sound act. */
  amount: { min: 0, max: most },
  /** One less, so that the tier above can begin with the next. */
  tier: { min: 0, max: most - 1 },
  /** Share in per cent; a misprint of 200 must be storable to be reported. */
  percent: { min: 0, max: most },
} as const satisfies Record<string, NumberBounds>;

export type NumberKind = keyof typeof numberBounds;

const decimals: ReadonlySet<NumberKind> = new Set(["amount", "percent"]);

/** Whether a value can be a number of a kind: no fraction where it counts, no more digits than a number keeps. */
export function isWithin(kind: NumberKind, value: number): boolean {
  const { min, max } = numberBounds[kind];
  return value >= min && value <= max && (decimals.has(kind) || Number.isInteger(value));
}

/** The number that figures print, as `12`, `1 250` or `1,5`; null where it cannot be one of that kind. */
export function boundedNumber(kind: NumberKind, figures: string): number | null {
  const value = figures.trim() === "" ? Number.NaN : Number(figures.replace(/[\s\u00a0\u2009]/g, "").replace(",", "."));
  return isWithin(kind, value) ? value : null;
}
