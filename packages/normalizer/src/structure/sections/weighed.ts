import type { HeadingCandidate } from "./candidates.js";
import type { Evidence } from "./evidence.js";
import type { SectionLine } from "./section-line.js";
import type { SectionWeights } from "./weights.js";

export interface WeighedHeading extends HeadingCandidate {
  readonly score: number;
}

interface WeighedLine {
  readonly score: number;
  readonly signs: readonly string[];
}

/** What each line and stretch weighs; reckoned once, used for the best whole and for its margins. */
export interface WeighedEvidence {
  readonly weights: SectionWeights;
  readonly lines: readonly SectionLine[];
  readonly headings: readonly WeighedHeading[];
  /** Those that end before each line. */
  readonly headingsByEnd: readonly (readonly WeighedHeading[] | undefined)[];
  readonly main: readonly number[];
  readonly signature: readonly WeighedLine[];
  readonly signatureStart: readonly number[];
  /** What a line gains by going on with the signature above it. */
  readonly signatureGoesOn: readonly number[];
  /** What signatures lose that end with a line. */
  readonly signatureEnd: readonly number[];
  readonly agreementStart: readonly number[];
  readonly untitled: (at: number) => WeighedLine;
}

const never = Number.NEGATIVE_INFINITY;
/** A stretch that scores less is no heading worth a thought. */
const leastOfHeading = -4;

export function weigh(evidence: Evidence, weights: SectionWeights): WeighedEvidence {
  const { signatureEdge: edge, agreement } = weights;
  const line = <Sign extends string>(signs: readonly Sign[] | null, table: Readonly<Record<Sign, number>>) =>
    signs === null ? { score: never, signs: [] } : { score: sum(signs, table), signs };
  const headings = evidence.headings.flatMap((heading): WeighedHeading[] => {
    const score = sum(heading.signs, weights.heading);
    return score > leastOfHeading ? [{ ...heading, score }] : [];
  });
  const headingsByEnd: WeighedHeading[][] = [];
  for (const heading of headings) {
    const others = headingsByEnd[heading.to];
    if (others === undefined) headingsByEnd[heading.to] = [heading];
    else others.push(heading);
  }
  return {
    weights,
    lines: evidence.lines,
    headings,
    headingsByEnd,
    main: evidence.lines.map(({ clause }) => (clause?.continues ? weights.main["clause-continues"] : 0)),
    signature: evidence.signature.map((signs) => line(signs, weights.signature)),
    signatureStart: evidence.signatureStart.map((signs) => sum(signs, edge)),
    signatureGoesOn: evidence.signatureGoesOn.map((signs) => sum(signs, edge)),
    signatureEnd: evidence.signatureEnd.map((signs) => sum(signs, edge)),
    agreementStart: evidence.opensAgreement.map((opens) => (opens ? agreement.word : never)),
    untitled: once((at) => line(evidence.untitled(at), weights.title)),
  };
}

/** The answers for numbers, each reckoned once. */
function once<Answer>(ask: (at: number) => Answer): (at: number) => Answer {
  const known = new Map<number, Answer>();
  return (at) => {
    const answer = known.get(at) ?? ask(at);
    known.set(at, answer);
    return answer;
  };
}

function sum<Sign extends string>(signs: readonly Sign[], table: Readonly<Record<Sign, number>>): number {
  let total = 0;
  for (const sign of signs) total += table[sign];
  return total;
}
