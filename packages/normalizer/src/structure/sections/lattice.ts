import type { WeighedEvidence, WeighedHeading } from "./weighed.js";

const never = Number.NEGATIVE_INFINITY;

/** The parts of an act below its head, in the order in which they may follow one another. */
export type Label = "main" | "signature" | "agreement" | "annex";

/** The parts by number: a place in the lattice is a line and one of them. */
const labels = ["main", "signature", "agreement", "annex"] as const;
const main = 0;
const signature = 1;
const agreement = 2;
const annex = 3;
const width = labels.length;

/** A line or a heading taken into a part; `begins` where it opens one. */
export interface Step {
  readonly from: number;
  readonly state: Label;
  readonly heading: WeighedHeading | null;
  readonly begins: boolean;
}

type Visit = (from: number, to: number, weight: number) => void;

/**
 * All ways through the lines of an act. A line goes on with the part above it or begins one that may follow; a heading takes several
 * lines at once and opens an annex.
 *
 *     line      1        2        3        4        5
 *     main      ●────────●────────●
 *     signature          └────────●────────●
 *     annex                                └─────────●     a heading of two lines
 *
 * The best score from the start to each place and from each place to the end are reckoned once: the best whole without one
 * decision, or with another, is then a matter of the few lines around it.
 */
export class Lattice {
  readonly score: number;
  private readonly fromStart: Float64Array;
  private readonly toEnd: Float64Array;
  private readonly origins: Int32Array;
  private readonly headings: (WeighedHeading | undefined)[] = [];
  private readonly startingAt: WeighedHeading[][] = [];
  private readonly longest: number;
  private readonly lines: number;
  private readonly evidence: WeighedEvidence;

  constructor(evidence: WeighedEvidence) {
    this.evidence = evidence;
    this.lines = evidence.lines.length;
    const places = (this.lines + 1) * width;
    this.fromStart = new Float64Array(places).fill(never);
    this.toEnd = new Float64Array(places).fill(never);
    this.origins = new Int32Array(places);
    let longest = 0;
    for (const heading of evidence.headings) {
      const others = this.startingAt[heading.from];
      if (others === undefined) this.startingAt[heading.from] = [heading];
      else others.push(heading);
      longest = Math.max(longest, heading.to - heading.from);
    }
    this.longest = longest;
    this.goForwards();
    this.goBackwards();
    this.score = Math.max(...this.ends());
  }

  /** The steps of the best whole, first to last. */
  path(): Step[] {
    const steps: Step[] = [];
    let place = this.lines * width + this.ends().indexOf(this.score);
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

  /** The best score of a whole in which no signatures begin at a line. */
  withoutSignature(line: number): number {
    return this.across(line, (from, to) => from === main && to === signature);
  }

  /** The best score of a whole in which no annex without a heading begins at a line. */
  withoutUntitled(line: number): number {
    return this.across(line, (from, to) => from === signature && to === annex);
  }

  /** The best score of a whole that takes none of the lines of a heading into a heading. */
  withoutHeading({ from, to }: WeighedHeading): number {
    let scores = this.fromStart.slice(from * width, (from + 1) * width);
    for (let line = from; line < to; line += 1) {
      const next = new Float64Array(width).fill(never);
      this.lineArcs(line, (state, into, weight) => {
        next[into] = Math.max(next[into] as number, (scores[state] as number) + weight);
      });
      scores = next;
    }
    return Math.max(...Array.from(scores, (score, state) => score + (this.toEnd[to * width + state] as number)));
  }

  /** The best score of a whole that takes a heading. */
  withHeading(heading: WeighedHeading): number {
    let best = never;
    this.headingArcs(heading, (state, into, weight) => {
      best = Math.max(best, this.through(heading.from, state, heading.to, into, weight));
    });
    return best;
  }

  /** Of all ways that a line can be taken but some ways of taking it alone. */
  private across(line: number, isBarred: (from: number, to: number) => boolean): number {
    let best = never;
    this.lineArcs(line, (state, into, weight) => {
      if (!isBarred(state, into)) best = Math.max(best, this.through(line, state, line + 1, into, weight));
    });
    for (let start = Math.max(0, line - this.longest + 1); start <= line; start += 1) {
      for (const heading of this.startingAt[start] ?? []) {
        if (heading.to > line) best = Math.max(best, this.withHeading(heading));
      }
    }
    return best;
  }

  private through(from: number, state: number, to: number, into: number, weight: number): number {
    return (this.fromStart[from * width + state] as number) + weight + (this.toEnd[to * width + into] as number);
  }

  private goForwards(): void {
    this.fromStart[main] = 0;
    for (let line = 0; line < this.lines; line += 1) {
      this.lineArcs(line, (state, into, weight) => this.offer(line, state, line + 1, into, weight));
      for (const heading of this.evidence.headingsByEnd[line + 1] ?? []) {
        this.headingArcs(heading, (state, into, weight) =>
          this.offer(heading.from, state, heading.to, into, weight, heading),
        );
      }
    }
  }

  /** Keeps a way to a place where no better one is known. */
  private offer(from: number, state: number, to: number, into: number, weight: number, heading?: WeighedHeading): void {
    const place = to * width + into;
    const score = (this.fromStart[from * width + state] as number) + weight;
    if (!(score > (this.fromStart[place] as number))) return;
    this.fromStart[place] = score;
    this.origins[place] = from * width + state;
    this.headings[place] = heading;
  }

  private goBackwards(): void {
    const { signatureEdge } = this.evidence.weights;
    const last = this.lines * width;
    this.toEnd[last + main] = 0;
    this.toEnd[last + signature] = this.leaving(this.lines) + signatureEdge["before-end"];
    this.toEnd[last + agreement] = 0;
    this.toEnd[last + annex] = 0;
    for (let line = this.lines - 1; line >= 0; line -= 1) {
      const reach = (to: number) => (state: number, into: number, weight: number) => {
        const place = line * width + state;
        const score = weight + (this.toEnd[to * width + into] as number);
        if (score > (this.toEnd[place] as number)) this.toEnd[place] = score;
      };
      this.lineArcs(line, reach(line + 1));
      for (const heading of this.startingAt[line] ?? []) this.headingArcs(heading, reach(heading.to));
    }
  }

  private ends(): number[] {
    const last = this.lines * width;
    return labels.map((_, state) => {
      const end = state === signature ? (this.toEnd[last + signature] as number) : 0;
      return (this.fromStart[last + state] as number) + end;
    });
  }

  /** What signatures lose that end before a line. */
  private leaving(line: number): number {
    return line === 0 ? 0 : (this.evidence.signatureEnd[line - 1] as number);
  }

  private lineArcs(line: number, visit: Visit): void {
    const { evidence } = this;
    const { mostOfLine } = evidence.weights;
    const sign = (evidence.signature[line] as { score: number }).score;
    visit(main, main, evidence.main[line] as number);
    visit(main, signature, Math.min(sign, mostOfLine.first) + (evidence.signatureStart[line] as number));
    visit(signature, signature, Math.min(sign + (evidence.signatureGoesOn[line] as number), mostOfLine.further));
    const agreed = evidence.agreementStart[line] as number;
    const ofPerson = Math.min(Math.max(0, sign), mostOfLine.further);
    if (agreed > never) {
      visit(main, agreement, agreed);
      visit(signature, agreement, this.leaving(line) + agreed);
    }
    visit(agreement, agreement, ofPerson);
    // A list of people may stand in an annex: its lines say nothing against it.
    visit(annex, annex, ofPerson);
    // What speaks for an annex without a heading is sought only where signatures may have stood above it.
    if ((this.fromStart[line * width + signature] as number) > never) {
      visit(signature, annex, this.leaving(line) + evidence.untitled(line).score);
    }
  }

  private headingArcs({ from, score }: WeighedHeading, visit: Visit): void {
    const { heading: behind, signatureEdge: edge } = this.evidence.weights;
    visit(main, annex, score);
    visit(signature, annex, this.leaving(from) + score + behind["behind-signature"] + edge["before-heading"]);
    visit(agreement, annex, behind["behind-agreement"] + score);
    visit(annex, annex, score);
  }
}
