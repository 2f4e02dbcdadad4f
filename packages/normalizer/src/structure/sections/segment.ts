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

type State = "main" | "signature" | "agreement" | "annex";

interface Step {
  readonly from: number;
  readonly state: State;
  readonly score: number;
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

/**
 * The best path over the lines. A line goes on with the part above it or begins one that may follow; a heading takes several lines
 * at once and opens an annex.
 */
function bestPath(
  evidence: WeighedEvidence,
  condition: Condition = {},
): { readonly score: number; readonly path: readonly Step[] } {
  const { lines, headings, weights } = evidence;
  const { signatureEdge: edge, mostOfLine } = weights;
  const byEnd = new Map<number, WeighedHeading[]>();
  for (const heading of headings) {
    if (condition.noHeading !== undefined && overlaps(condition.noHeading, heading)) continue;
    byEnd.set(heading.to, [...(byEnd.get(heading.to) ?? []), heading]);
  }
  const best: Record<State, Step | null>[] = [
    {
      main: { from: -1, state: "main", score: 0, heading: null, begins: true },
      signature: null,
      agreement: null,
      annex: null,
    },
  ];
  const at = (index: number, state: State): number => best[index]?.[state]?.score ?? never;
  /** The score of signatures that end before a line. */
  const signed = (index: number): number => at(index, "signature") + (evidence.signatureEnd[index - 1] ?? 0);
  for (let index = 0; index < lines.length; index += 1) {
    const next: Record<State, Step | null> = { main: null, signature: null, agreement: null, annex: null };
    const offer = (
      to: State,
      from: number,
      state: State,
      score: number,
      heading: WeighedHeading | null,
      begins: boolean,
    ) => {
      if (score > (next[to]?.score ?? never)) next[to] = { from, state, score, heading, begins };
    };
    const sign = evidence.signature[index]?.score ?? never;
    offer("main", index, "main", at(index, "main") + (evidence.main[index] ?? 0), null, false);
    if (condition.noSignature !== index)
      offer(
        "signature",
        index,
        "main",
        at(index, "main") + Math.min(sign, mostOfLine.first) + (evidence.signatureStart[index] ?? 0),
        null,
        true,
      );
    const goesOn = evidence.signatureGoesOn[index] ?? 0;
    offer(
      "signature",
      index,
      "signature",
      at(index, "signature") + Math.min(sign + goesOn, mostOfLine.further),
      null,
      false,
    );
    const agreed = evidence.agreementStart[index] ?? never;
    offer("agreement", index, "main", at(index, "main") + agreed, null, true);
    offer("agreement", index, "signature", signed(index) + agreed + edge["before-agreement"], null, true);
    offer(
      "agreement",
      index,
      "agreement",
      at(index, "agreement") + Math.min(Math.max(0, sign), mostOfLine.further),
      null,
      false,
    );
    // A list of people may stand in an annex: its lines say nothing against it.
    offer("annex", index, "annex", at(index, "annex") + Math.min(Math.max(0, sign), mostOfLine.further), null, false);
    const behindSignature = at(index, "signature") > never && condition.noUntitled !== index;
    const untitled = behindSignature ? evidence.untitled(index).score : never;
    offer("annex", index, "signature", signed(index) + untitled, null, true);
    for (const heading of byEnd.get(index + 1) ?? []) {
      const { from } = heading;
      const score = heading.score + (heading === condition.heading ? forced : 0);
      offer("annex", from, "main", at(from, "main") + score, heading, true);
      offer(
        "annex",
        from,
        "signature",
        signed(from) + score + weights.heading["behind-signature"] + edge["before-heading"],
        heading,
        true,
      );
      offer(
        "annex",
        from,
        "agreement",
        at(from, "agreement") + score + weights.heading["behind-agreement"],
        heading,
        true,
      );
      offer("annex", from, "annex", at(from, "annex") + score, heading, true);
    }
    best.push(next);
  }
  const last = lines.length;
  const ends: [State, number][] = [
    ["main", at(last, "main")],
    ["signature", signed(last) + edge["before-end"]],
    ["agreement", at(last, "agreement")],
    ["annex", at(last, "annex")],
  ];
  const [state, score] = ends.reduce((top, end) => (end[1] > top[1] ? end : top));
  return { score: condition.heading === undefined ? score : score - forced, path: traced(best, state, last) };
}

function overlaps(a: WeighedHeading, b: WeighedHeading): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The steps of the best path, first to last. Each step says from which line and state it came. */
function traced(best: readonly Record<State, Step | null>[], last: State, end: number): Step[] {
  const steps: Step[] = [];
  let state = last;
  let at = end;
  while (at > 0) {
    const step = best[at]?.[state];
    if (step == null) break;
    steps.unshift({ ...step, state });
    state = step.state;
    at = step.from;
  }
  return steps;
}

/** Reads the parts below the head by their evidence. */
export function segment(evidence: WeighedEvidence): Segmentation {
  const { score, path } = bestPath(evidence);
  const sections = sectionsOf(evidence, path);
  return { sections, margins: [...marginsOf(evidence, sections, score), ...passedOver(evidence, sections, score)] };
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
function marginsOf(evidence: WeighedEvidence, sections: readonly Section[], score: number): Margin[] {
  return sections.flatMap(({ label, from, to, heading, signs }): Margin[] => {
    if (label === "signature")
      return [
        {
          about: "signatures",
          from,
          to,
          taken: true,
          margin: score - bestPath(evidence, { noSignature: from }).score,
          signs: evidence.signature.slice(from, to).flatMap((line) => line.signs),
        },
      ];
    if (label !== "annex") return [];
    const without = heading === null ? { noUntitled: from } : { noHeading: heading };
    return [
      {
        about: heading === null ? "annex-title" : "annex-heading",
        from,
        to: heading?.to ?? from + 1,
        taken: true,
        margin: score - bestPath(evidence, without).score,
        signs,
      },
    ];
  });
}

/** Headings that were passed over though they speak for themselves, by how much they lost. */
function passedOver(evidence: WeighedEvidence, sections: readonly Section[], score: number): Margin[] {
  const taken = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const lost = evidence.headings.filter((heading) => heading.score > 0 && !taken.some((one) => overlaps(one, heading)));
  const best = lost.filter((one) => !lost.some((other) => other.score > one.score && overlaps(other, one)));
  return best.map((heading) => ({
    about: "annex-heading",
    from: heading.from,
    to: heading.to,
    taken: false,
    margin: score - bestPath(evidence, { heading }).score,
    signs: heading.signs,
  }));
}
