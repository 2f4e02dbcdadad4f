/**
 * Exact bounds of a share that was estimated from a random sample: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934),
 * 404.
 */

/** Lanczos' approximation of ln Γ(x) for x > 0, g = 7, nine terms: right to about fifteen digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first, ...others] = lanczos;
  const z = x - 1;
  const base = z + 7.5;
  const sum = others.reduce<number>((total, term, index) => total + term / (z + index + 1), first);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum);
}

const tiny = 1e-300;
const epsilon = 1e-16;

/**
 * The continued fraction of the incomplete beta function, by Lentz's method (DLMF 8.17.22); for x < (a + 1) / (a + b +
 * 2).
 */
function betaFraction(a: number, b: number, x: number): number {
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  // About √max(a, b) steps are needed; the bound is for what no sample reaches.
  for (let m = 1; m <= 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < epsilon) break;
  }
  return result;
}

/** The regularised incomplete beta function I_x(a, b). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** The x at which I_x(a, b) is `p`, by halving: the function rises, and sixty steps give all digits. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The largest share that `wrong` of `size` leaves possible at this confidence, one-sided; 1 for an empty sample. */
export function upperBound(wrong: number, size: number, confidence: number): number {
  return wrong >= size ? 1 : betaQuantile(confidence, wrong + 1, size - wrong);
}

/** The smallest share, one-sided; 0 for an empty sample. */
export function lowerBound(wrong: number, size: number, confidence: number): number {
  return wrong <= 0 ? 0 : betaQuantile(1 - confidence, wrong, size - wrong + 1);
}

/** Both ends of the two-sided interval. */
export function exactInterval(wrong: number, size: number, confidence: number): readonly [low: number, high: number] {
  const side = 1 - (1 - confidence) / 2;
  return [lowerBound(wrong, size, side), upperBound(wrong, size, side)];
}
