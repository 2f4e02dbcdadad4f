import type { Steps } from "@qauly/model/rules";
import type { WeighedEvidence, WeighedHeading } from "./weighed.js";

const never = Number.NEGATIVE_INFINITY;

/** The parts of an act below its head, in the order in which they may follow one another. */
export type Label = "main" | "signature" | "agreement" | "annex";

/** A stretch of lines with one label; of an annex the heading, where it has one, is `heading`. */
export interface Section {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly heading: WeighedHeading | null;
  /** What spoke for it. */
  readonly signs: readonly string[];
}

/** The best whole, and by how much each of its decisions won. */
export interface Segmentation {
  readonly sections: readonly Section[];
  readonly margins: readonly Margin[];
}

export interface Margin {
  readonly about: "signatures" | "annex-heading" | "annex-title";
  readonly from: number;
  readonly to: number;
  readonly taken: boolean;
  readonly margin: number;
  readonly signs: readonly string[];
}

/** A line or a heading taken into a part; `begins` where it opens one. */
interface Step {
  readonly from: number;
  readonly state: Label;
  readonly heading: WeighedHeading | null;
  readonly begins: boolean;
}

/** A decision that a reading must not take, or must: a first line of signatures, a heading, an annex without one. */
interface Condition {
  readonly noSignature?: number;
  readonly noHeading?: WeighedHeading;
  readonly noUntitled?: number;
  readonly heading?: WeighedHeading;
}

/** More than all signs of an act weigh. */
const forced = 1e6;

/** The parts by number: a place in the lattice is a line and one of them. */
const labels = ["main", "signature", "agreement", "annex"] as const;
const main = 0;
const signature = 1;
const agreement = 2;
const annex = 3;
const width = labels.length;

/** Lines that are looked at in a step. */
const linesOfStep = 256;

/** For each line and part the best score of what stands above the line and ends in the part, and from where it came. */
class Lattice {
  private readonly scores: Float64Array;
  private readonly origins: Int32Array;
  private readonly headings: (WeighedHeading | undefined)[] = [];

  constructor(lines: number) {
    this.scores = new Float64Array((lines + 1) * width).fill(never);
    this.origins = new Int32Array((lines + 1) * width);
    this.scores[main] = 0;
  }

  at(line: number, state: number): number {
    return this.scores[line * width + state] as number;
  }

  /** Keeps a way to a place where no better one is known. */
  offer(line: number, state: number, from: number, fromState: number, score: number, heading?: WeighedHeading): void {
    const place = line * width + state;
    if (!(score > (this.scores[place] as number))) return;
    this.scores[place] = score;
    this.origins[place] = from * width + fromState;
    this.headings[place] = heading;
  }

  /** The steps to a place, first to last. */
  path(line: number, state: number): Step[] {
    const steps: Step[] = [];
    let place = line * width + state;
    while (place >= width) {
      const origin = this.origins[place] as number;
      const heading = this.headings[place] ?? null;
      steps.push({
        from: Math.floor(origin / width),
        state: labels[place % width] as Label,
        heading,
        begins: heading !== null || origin % width !== place % width,
      });
      place = origin;
    }
    return steps.reverse();
  }
}

/**
 * The best path over the lines. A line goes on with the part above it or begins one that may follow; a heading takes several lines
 * at once and opens an annex.
 */
function* bestPath(
  evidence: WeighedEvidence,
  condition: Condition = {},
): Steps<{ readonly score: number; readonly path: () => readonly Step[] }> {
  const { lines, weights } = evidence;
  const { signatureEdge: edge, mostOfLine, heading: behind } = weights;
  const lattice = new Lattice(lines.length);
  /** The score of signatures that end before a line. */
  const signed = (index: number): number =>
    lattice.at(index, signature) + (index === 0 ? 0 : (evidence.signatureEnd[index - 1] as number));
  for (let index = 0; index < lines.length; index += 1) {
    if (index % linesOfStep === 0) yield;
    const next = index + 1;
    const sign = (evidence.signature[index] as { score: number }).score;
    const ofMain = lattice.at(index, main);
    const ofSignature = lattice.at(index, signature);
    const ofSigned = signed(index);
    lattice.offer(next, main, index, main, ofMain + (evidence.main[index] as number));
    if (condition.noSignature !== index) {
      const first = Math.min(sign, mostOfLine.first) + (evidence.signatureStart[index] as number);
      lattice.offer(next, signature, index, main, ofMain + first);
    }
    const further = Math.min(sign + (evidence.signatureGoesOn[index] as number), mostOfLine.further);
    lattice.offer(next, signature, index, signature, ofSignature + further);
    const agreed = evidence.agreementStart[index] as number;
    lattice.offer(next, agreement, index, main, ofMain + agreed);
    lattice.offer(next, agreement, index, signature, ofSigned + agreed);
    const ofPerson = Math.min(Math.max(0, sign), mostOfLine.further);
    lattice.offer(next, agreement, index, agreement, lattice.at(index, agreement) + ofPerson);
    // A list of people may stand in an annex: its lines say nothing against it.
    lattice.offer(next, annex, index, annex, lattice.at(index, annex) + ofPerson);
    // What speaks for an annex is sought only where it could be better than to go on.
    const worthALook = ofSigned + evidence.mostOfUntitled > lattice.at(next, annex);
    if (condition.noUntitled !== index && ofSignature > never && worthALook) {
      lattice.offer(next, annex, index, signature, ofSigned + evidence.untitled(index).score);
    }
    for (const heading of evidence.headingsByEnd[next] ?? []) {
      if (condition.noHeading !== undefined && overlaps(condition.noHeading, heading)) continue;
      const { from } = heading;
      const score = heading.score + (heading === condition.heading ? forced : 0);
      const behindSigned = behind["behind-signature"] + edge["before-heading"];
      lattice.offer(next, annex, from, main, lattice.at(from, main) + score, heading);
      lattice.offer(next, annex, from, signature, signed(from) + score + behindSigned, heading);
      const ofAgreed = lattice.at(from, agreement) + behind["behind-agreement"];
      lattice.offer(next, annex, from, agreement, ofAgreed + score, heading);
      lattice.offer(next, annex, from, annex, lattice.at(from, annex) + score, heading);
    }
  }
  const last = lines.length;
  const ends = [
    lattice.at(last, main),
    signed(last) + edge["before-end"],
    lattice.at(last, agreement),
    lattice.at(last, annex),
  ];
  const score = Math.max(...ends);
  const path = () => lattice.path(last, ends.indexOf(score));
  return { score: condition.heading === undefined ? score : score - forced, path };
}

function overlaps(a: WeighedHeading, b: WeighedHeading): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Reads the parts below the head by their evidence. */
export function* segment(evidence: WeighedEvidence): Steps<Segmentation> {
  const { score, path } = yield* bestPath(evidence);
  const sections = sectionsOf(evidence, path());
  const taken = yield* marginsOf(evidence, sections, score);
  return { sections, margins: [...taken, ...(yield* passedOver(evidence, sections, score))] };
}

function sectionsOf({ lines, signature, untitled }: WeighedEvidence, path: readonly Step[]): Section[] {
  const sections: {
    label: Label;
    from: number;
    to: number;
    heading: WeighedHeading | null;
    signs: readonly string[];
  }[] = [];
  for (const [index, { state, from, heading, begins }] of path.entries()) {
    const to = path[index + 1]?.from ?? lines.length;
    const last = sections.at(-1);
    if (last !== undefined && last.label === state && !(begins && state === "annex")) {
      last.to = to;
      continue;
    }
    const signs =
      state === "signature"
        ? (signature[from]?.signs ?? [])
        : state === "annex"
          ? (heading?.signs ?? untitled(from).signs)
          : [];
    sections.push({ label: state, from, to, heading, signs });
  }
  return sections;
}

/** By how much the whole is better than the best whole without a decision. */
function* marginsOf(evidence: WeighedEvidence, sections: readonly Section[], score: number): Steps<Margin[]> {
  const margins: Margin[] = [];
  for (const { label, from, to, heading, signs } of sections) {
    if (label === "signature") {
      margins.push({
        about: "signatures",
        from,
        to,
        taken: true,
        margin: score - (yield* bestPath(evidence, { noSignature: from })).score,
        signs: evidence.signature.slice(from, to).flatMap((line) => line.signs),
      });
    } else if (label === "annex") {
      const without = heading === null ? { noUntitled: from } : { noHeading: heading };
      margins.push({
        about: heading === null ? "annex-title" : "annex-heading",
        from,
        to: heading?.to ?? from + 1,
        taken: true,
        margin: score - (yield* bestPath(evidence, without)).score,
        signs,
      });
    }
  }
  return margins;
}

/** Headings that were passed over though they speak for themselves, by how much they lost. */
function* passedOver(evidence: WeighedEvidence, sections: readonly Section[], score: number): Steps<Margin[]> {
  const taken = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const lost = evidence.headings.filter((heading) => heading.score > 0 && !taken.some((one) => overlaps(one, heading)));
  const best = lost.filter((one) => !lost.some((other) => other.score > one.score && overlaps(other, one)));
  const margins: Margin[] = [];
  for (const heading of best) {
    margins.push({
      about: "annex-heading",
      from: heading.from,
      to: heading.to,
      taken: false,
      margin: score - (yield* bestPath(evidence, { heading })).score,
      signs: heading.signs,
    });
  }
  return margins;
}
