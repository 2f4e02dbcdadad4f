import type { Stretch } from "../../../grammar/citation.js";
import { type FoundNumber, type FoundNumbers, isDash, readNumberList } from "../../../grammar/pinpoints/numbers.js";
import {
  type Chain,
  isInside,
  outerSteps,
  type Point,
  pointsOf,
  type Step,
  type StepNumber,
  withHyphenRanges,
} from "../../../grammar/pinpoints/points.js";
import { markAt, type Reading, stretchOf, wordAt } from "../../../grammar/tokens/token.js";
import {
  conjunctions,
  figureEndings,
  isAnnex,
  misprintedUnit,
  ordinals,
  respectively,
  senseOf,
  tens,
} from "./citation-words.js";

/**
 * The grammar of Kazakh pinpoints, read from left to right:
 *
 *     pinpoints = chain { ("," | "және") chain }
 *     chain     = step { [","] step }            each but the last in the genitive, nominative or as `…дағы`
 *     step      = numbers ["-"] unit             `31-бабының`, `14)- тармақшасына`, `төртінші абзацы`, `1 және 2-тармақтары`
 *     numbers   = number { ("," | "және" | "–") number }
 *
 * A later chain stands in the outer steps of the one before it: `31-бабының 1-тармағына, 2-тармағына` → 31/1, 31/2.
 */
export interface FoundPinpoints {
  readonly points: readonly Point[];
  /** Index after the last token. */
  readonly next: number;
  readonly end: number;
}

/** Reads the pinpoints at a token; null when none stands there. `unnumberedAnnex` lets `қосымшасына` alone be one. */
export function readPinpoints(reading: Reading, at: number, unnumberedAnnex = false): FoundPinpoints | null {
  const points: Point[] = [];
  let chain: Chain = [];
  let next = at;
  for (;;) {
    const from = points.length === 0 ? next : afterJoint(reading, next);
    if (from === null) break;
    const read = readChain(reading, from, unnumberedAnnex && points.length === 0);
    if (read === null) break;
    chain = [...outerSteps(read.chain, chain), ...read.chain];
    points.push(...pointsOf(chain, stretchOf(reading, read.from, read.next - 1)));
    next = read.next;
  }
  return points.length === 0 ? null : { points, next, end: (reading.tokens[next - 1] as Stretch).end };
}

function afterJoint(reading: Reading, at: number): number | null {
  if (conjunctions.has(wordAt(reading, at))) return at + 1;
  if (markAt(reading, at) !== ",") return null;
  return conjunctions.has(wordAt(reading, at + 1)) ? at + 2 : at + 1;
}

interface FoundChain {
  readonly chain: Chain;
  readonly from: number;
  readonly next: number;
}

function readChain(reading: Reading, at: number, unnumberedAnnex: boolean): FoundChain | null {
  const from = markAt(reading, at) === "," ? at + 1 : at;
  const chain: Step[] = [];
  let next = from;
  for (;;) {
    const start = chain.length > 0 && markAt(reading, next) === "," ? next + 1 : next;
    const read = readStep(reading, start) ?? (unnumberedAnnex && chain.length === 0 ? readAnnex(reading, start) : null);
    const last = chain.at(-1);
    if (read === null || (last !== undefined && !isInside(read.step.unit, last.unit))) break;
    chain.push(read.step);
    next = read.next;
    if (!read.leadsOn) break;
  }
  return chain.length === 0 ? null : { chain, from, next };
}

interface FoundStep {
  readonly step: Step;
  readonly next: number;
  /** Whether its form lets a step inside it follow. */
  readonly leadsOn: boolean;
}

function readStep(reading: Reading, at: number): FoundStep | null {
  const numbers = readNumbers(reading, at);
  if (numbers === null) return null;
  const unitAt = isDash(markAt(reading, numbers.next)) ? numbers.next + 1 : numbers.next;
  return unitStep(reading, unitAt, numbers.numbers, at);
}

function readAnnex(reading: Reading, at: number): FoundStep | null {
  if (!isAnnex(senseOf(wordAt(reading, at)))) return null;
  return unitStep(reading, at, [{ number: null, ...stretchOf(reading, at, at) }], at);
}

function unitStep(reading: Reading, at: number, numbers: readonly StepNumber[], from: number): FoundStep | null {
  const word = wordAt(reading, at);
  const sense = senseOf(word) ?? misprintedUnit(word);
  if (sense?.is !== "unit") return null;
  const { noun, form } = sense;
  const token = reading.tokens[at] as Stretch;
  const all = form.plural ? withHyphenRanges(numbers) : numbers;
  const attributive = /(?:ғы|гі)$/.test(word);
  return {
    step: { unit: noun.unit, numbers: all, ...stretchOf(reading, from, at), end: token.end },
    next: at + 1,
    leadsOn: form.case === "genitive" || form.case === "nominative" || attributive,
  };
}

function readNumbers(reading: Reading, at: number): FoundNumbers | null {
  const start = wordAt(reading, at) === respectively ? at + 1 : at;
  return readNumberList(reading, start, { readNumber, afterJoint });
}

/** `14`, `14)`, `9-1`, `1-ші`, `№ 2`, `төртінші`, `он бірінші`. */
function readNumber(reading: Reading, at: number): FoundNumber | null {
  const token = reading.tokens[at];
  if (token?.kind === "figure") {
    if (isDash(markAt(reading, at + 1)) && figureEndings.has(wordAt(reading, at + 2))) {
      return { number: { number: token.number, ...stretchOf(reading, at, at + 2) }, next: at + 3 };
    }
    const next = markAt(reading, at + 1) === ")" ? at + 2 : at + 1;
    return { number: { number: token.number, ...stretchOf(reading, at, next - 1) }, next };
  }
  if (token?.kind === "number" && /^\d+(?:-\d+)?$/.test(token.number)) {
    return { number: { number: token.number, start: token.start, end: token.end }, next: at + 1 };
  }
  const ten = tens.get(wordAt(reading, at));
  const unitAt = ten === undefined ? at : at + 1;
  const unit = ordinals.get(wordAt(reading, unitAt));
  if (unit === undefined || (ten !== undefined && unit >= 10)) return null;
  return { number: { number: String((ten ?? 0) + unit), ...stretchOf(reading, at, unitAt) }, next: unitAt + 1 };
}
