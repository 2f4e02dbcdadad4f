import type { PinpointUnit } from "@qauly/model";
import type { Stretch } from "../../../grammar/citation.js";
import { type FoundNumber, isDash, readNumberList } from "../../../grammar/pinpoints/numbers.js";
import {
  type Chain,
  isInside,
  outerSteps,
  type Point,
  pointsOf,
  type Step,
  withHyphenRanges,
} from "../../../grammar/pinpoints/points.js";
import { markAt, type Reading, stretchOf, wordAt } from "../../../grammar/tokens/token.js";
import { abbreviatedUnits, conjunctions, ordinalOf, senseOf } from "./citation-words.js";

/**
 * The grammar of Russian pinpoints, read from left to right:
 *
 *     pinpoints = chain { ("," | "и") chain }
 *     chain     = step { step }                  innermost first: `подпунктом 14) пункта 1 статьи 29`
 *     step      = unit numbers | "приложению" [numbers]
 *     numbers   = number { ("," | "и" | "–") number }
 *
 * An earlier chain stands in the outer steps of the one after it: `подпунктом 1) и пунктом 3 статьи 5` → 5/1), 5/3.
 */
export interface FoundPinpoints extends Stretch {
  readonly points: readonly Point[];
  /** Index after the last token. */
  readonly next: number;
  /** Whether the outermost unit is an annex, which is one `к` an act. */
  readonly ofAnnex: boolean;
}

/** Reads the pinpoints whose first unit stands at a token; null when none does. */
export function readPinpoints(reading: Reading, at: number): FoundPinpoints | null {
  const chains: { readonly chain: Chain; readonly printed: Stretch }[] = [];
  let next = at;
  for (;;) {
    const from = chains.length === 0 ? next : afterJoint(reading, next);
    const read = from === null ? null : readChain(reading, from);
    if (from === null || read === null) break;
    chains.push({ chain: read.chain, printed: stretchOf(reading, from, read.next - 1) });
    next = read.next;
  }
  if (chains.length === 0) return null;
  const points: Point[] = [];
  let following: Chain = [];
  for (const { chain, printed } of chains.reverse()) {
    following = [...outerSteps(chain, following), ...chain];
    points.unshift(...pointsOf(following, printed));
  }
  const ofAnnex = points.some(({ steps }) => steps[0]?.unit === "annex");
  return { points, next, ofAnnex, ...stretchOf(reading, at, next - 1) };
}

function afterJoint(reading: Reading, at: number): number | null {
  let next = markAt(reading, at) === "," ? at + 1 : at;
  while (conjunctions.has(wordAt(reading, next))) next += 1;
  return next === at ? null : next;
}

function readChain(reading: Reading, at: number): { readonly chain: Chain; readonly next: number } | null {
  const steps: Step[] = [];
  let next = at;
  for (;;) {
    const read = readStep(reading, next);
    if (read === null || !goesOn(steps, read.step)) break;
    steps.push(read.step);
    next = read.next;
  }
  return steps.length === 0 ? null : { chain: outermostFirst(steps), next };
}

/** A chain goes outwards all the way, or inwards all the way. */
function goesOn(steps: readonly Step[], step: Step): boolean {
  const [first, second] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return true;
  const outwards = isInside(last.unit, step.unit);
  const inwards = isInside(step.unit, last.unit);
  if (second === undefined) return outwards || inwards;
  return isInside(first.unit, second.unit) ? outwards : inwards;
}

function outermostFirst(steps: readonly Step[]): Chain {
  const [first, second] = steps;
  return first !== undefined && second !== undefined && isInside(first.unit, second.unit)
    ? [...steps].reverse()
    : steps;
}

function readStep(reading: Reading, at: number): { readonly step: Step; readonly next: number } | null {
  const named = unitAt(reading, at);
  if (named === null) return null;
  const found = readNumberList(reading, named.next, { readNumber, afterJoint });
  if (found === null) {
    if (named.unit !== "annex") return null;
    const whole = stretchOf(reading, at, at);
    return { step: { unit: "annex", numbers: [{ number: null, ...whole }], ...whole }, next: at + 1 };
  }
  const numbers = named.plural ? withHyphenRanges(found.numbers) : found.numbers;
  const step = { unit: named.unit, numbers, ...stretchOf(reading, at, found.next - 1) };
  return { step, next: found.next };
}

interface NamedUnit {
  readonly unit: PinpointUnit;
  readonly plural: boolean;
  /** Index after its word, and the full stop of an abbreviation. */
  readonly next: number;
}

/** `статьи`, `ст.`; null where no unit is named. */
export function unitAt(reading: Reading, at: number): NamedUnit | null {
  const word = wordAt(reading, at);
  const sense = senseOf(word);
  if (sense?.is === "unit") return { unit: sense.unit, plural: sense.form.plural, next: at + 1 };
  const unit = abbreviatedUnits.get(word);
  return unit === undefined || markAt(reading, at + 1) !== "." ? null : { unit, plural: false, next: at + 2 };
}

/** `14`, `14)`, `9-1`, `№ 2`, `второй`. */
function readNumber(reading: Reading, at: number): FoundNumber | null {
  const token = reading.tokens[at];
  if (token?.kind === "figure") {
    const next = markAt(reading, at + 1) === ")" && !closesBracket(reading, at + 1) ? at + 2 : at + 1;
    // `5-летний` and the like are no numbers of units.
    const glued = isDash(markAt(reading, next)) && reading.tokens[next]?.start === token.end;
    if (glued && wordAt(reading, next + 1) !== "") return null;
    return { number: { number: token.number, ...stretchOf(reading, at, next - 1) }, next };
  }
  if (token?.kind === "number" && /^\d+(?:-\d+)?$/.test(token.number)) {
    return { number: { number: token.number, start: token.start, end: token.end }, next: at + 1 };
  }
  const ordinal = ordinalOf(wordAt(reading, at));
  return ordinal === null ? null : { number: { number: String(ordinal), ...stretchOf(reading, at, at) }, next: at + 1 };
}

function closesBracket({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && token.partner !== null;
}
