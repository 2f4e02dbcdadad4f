import type { PinpointStep, PinpointUnit } from "@qauly/model";
import type { Stretch } from "../citation.js";

/** One number of a step, `4)` of `3), 4) тармақшалары`, and where it stands; null for an only, unnumbered unit. */
export interface StepNumber extends Stretch {
  readonly number: string | null;
}

/** A unit with the numbers that it is named with. */
export interface Step extends Stretch {
  readonly unit: PinpointUnit;
  readonly numbers: readonly StepNumber[];
}

/** Steps on the way to one place, or to several that differ in a step, outermost first. */
export type Chain = readonly Step[];

/** A cited place: the way to it, and the stretch that names it. */
export interface Point extends Stretch {
  readonly steps: readonly PinpointStep[];
}

/** How deep a unit stands among the others. A part is one of an article or of a clause. */
const depths: Readonly<Record<PinpointUnit, number>> = {
  annex: 0,
  section: 1,
  chapter: 2,
  article: 3,
  clause: 4,
  subclause: 5,
  part: 6,
  indent: 7,
};

/** Whether a unit stands inside another. A subclause may stand in a part, and a part in a subclause. */
export function isInside(inner: PinpointUnit, outer: PinpointUnit): boolean {
  return depths[inner] > depths[outer] || (outer === "part" && inner === "subclause");
}

/** The steps of another chain in which a chain's outermost unit stands: `31-бабының 1-тармағына, 2-тармағына`. */
export function outerSteps(chain: Chain, of: Chain): Step[] {
  const first = chain[0];
  if (first === undefined) return [];
  const at = of.findIndex(({ unit }) => unit === first.unit || !isInside(first.unit, unit));
  return of.slice(0, at < 0 ? of.length : at);
}

/** Most numbers that a list is read to; bounds the cost of reading one that leads to no unit. */
export const mostNumbers = 100;

/** Most places that one chain may name: the longest codes have some nine hundred articles. */
const mostPoints = 1000;

/**
 * The places that a chain names, `printed` being the whole stretch of its words. Where only one step has several
 * numbers, the first place's stretch runs from the start of the chain to its number, the last one's to the end of the
 * chain, the others are their numbers'; places that one range names share its stretch.
 */
export function pointsOf(chain: Chain, printed: Stretch): Point[] {
  if (chain.every(({ numbers }) => numbers.length === 1)) {
    return [{ steps: chain.map(({ unit, numbers }) => ({ unit, number: numbers[0]?.number ?? null })), ...printed }];
  }
  const ways = chain.reduce<readonly (readonly StepNumber[])[]>(
    (found, { numbers }) => found.flatMap((way) => numbers.map((number) => [...way, number])),
    [[]],
  );
  const several = chain.filter(({ numbers }) => numbers.length > 1);
  if (ways.length > mostPoints) return [];
  return ways.map((way, index) => {
    const steps = way.map(({ number }, at) => ({ unit: (chain[at] as Step).unit, number }));
    if (several.length !== 1) return { steps, start: printed.start, end: printed.end };
    const numbers = (several[0] as Step).numbers;
    const own = numbers[index] as StepNumber;
    const first = own.start === numbers[0]?.start;
    const last = own.end === numbers.at(-1)?.end;
    return { steps, start: first ? printed.start : own.start, end: last ? printed.end : own.end };
  });
}

/** `3) – 7)`: the whole numbers of a range, all with its stretch; null when it is none. */
export function rangeOf(from: StepNumber, to: StepNumber): StepNumber[] | null {
  const [first, last] = [Number(from.number), Number(to.number)];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last <= first || last - first >= mostPoints) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    number: String(first + index),
    start: from.start,
    end: to.end,
  }));
}

/**
 * The numbers of a plural noun, `статьями 5-7`, `2-4 және 7-тармақтары`, with the ranges that a hyphen prints spelled
 * out. In a list a hyphen is that of an inserted number, `1, 1-2 и 4`, unless the numbers rise over the whole range.
 */
export function withHyphenRanges(numbers: readonly StepNumber[]): readonly StepNumber[] {
  return numbers.flatMap((printed, index) => {
    const [first, last, ...more] = (printed.number ?? "").split("-");
    if (first === undefined || last === undefined || more.length > 0) return [printed];
    const before = Number.parseInt(numbers[index - 1]?.number ?? "", 10);
    const after = Number.parseInt(numbers[index + 1]?.number ?? "", 10);
    if (before >= Number(first) || after <= Number(last)) return [printed];
    return rangeOf({ ...printed, number: first }, { ...printed, number: last }) ?? [printed];
  });
}
