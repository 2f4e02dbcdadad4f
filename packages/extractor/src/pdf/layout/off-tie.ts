/** In parts of the font size, or in points: too little to see, and more than single and double precision differ by on a page. */
const HAIR = 0.00006;

/**
 * A bound that no program draws at exactly: `-0.875 Tc` at a size of 8.75 is just a tenth, and then one engine, which
 * reckons in single precision, would find it within a bound of a tenth and the other beyond it.
 */
export const offTie = (bound: number): number => bound + HAIR;

/** Orders places on a page; those that differ by rounding alone are at one place, and stay in the order of drawing. */
export const byPlace = (a: number, b: number): number => (Math.abs(a - b) <= HAIR ? 0 : a - b);
