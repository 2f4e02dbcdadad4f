import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactInterval, lowerBound, upperBound } from "../../packages/qauly/src/audit/binomial.js";

/** P(X ≤ k) of a binomial distribution, added up: slow, and for small samples right. */
function atMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let i = 1; i <= k; i += 1) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

describe("exact bounds of a share", () => {
  it("are those of the literature", () => {
    // None of 3,000: the rule of three.
    expect(upperBound(0, 3000, 0.95)).toBeCloseTo(0.000998, 6);
    expect(upperBound(0, 3000, 0.95)).toBeCloseTo(1 - 0.05 ** (1 / 3000), 14);
    expect(exactInterval(2, 100, 0.95).map((end) => end.toFixed(4))).toEqual(["0.0024", "0.0704"]);
    expect(exactInterval(0, 10, 0.95).map((end) => end.toFixed(4))).toEqual(["0.0000", "0.3085"]);
    expect(exactInterval(5, 10, 0.95).map((end) => end.toFixed(4))).toEqual(["0.1871", "0.8129"]);
    expect(exactInterval(10, 10, 0.95)).toEqual([expect.closeTo(0.6915, 4), 1]);
    // Poisson's bound for three, as the sample is large.
    expect(upperBound(3, 100_000, 0.95) * 100_000).toBeCloseTo(7.7537, 3);
  });

  it("know nothing from nothing", () => {
    expect([lowerBound(0, 0, 0.95), upperBound(0, 0, 0.95)]).toEqual([0, 1]);
  });

  it("are where the tail of the distribution is what is left of the confidence", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.nat(),
        fc.constantFrom(0.8, 0.95, 0.99),
        (n, seed, confidence) => {
          const k = seed % (n + 1);
          if (k < n) expect(atMost(k, n, upperBound(k, n, confidence))).toBeCloseTo(1 - confidence, 8);
          if (k > 0) expect(1 - atMost(k - 1, n, lowerBound(k, n, confidence))).toBeCloseTo(1 - confidence, 8);
        },
      ),
    );
  });
});
