import type { Language } from "../../language/language.js";
import type { HeadingCandidate } from "./candidates.js";
import type { SectionLine } from "./section-line.js";
import { titleSigns } from "./signs/annex-title.js";
import { mayBeLast, officeGoesOn, signatureSigns } from "./signs/signature.js";
import {
  agreementWeights,
  headingWeights,
  mainWeights,
  mostOfLine,
  signatureEdgeWeights,
  signatureWeights,
  titleWeights,
} from "./weights.js";

/** The parts of an act below its head, in the order in which they may follow one another. */
export type Label = "main" | "signature" | "agreement" | "annex";

/** A stretch of lines with one label; of an annex the heading, where it has one, is `heading`. */
export interface Section {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly heading: HeadingCandidate | null;
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

/** What each line and stretch weighs; reckoned once, used for the best whole and for its margins. */
export interface Evidence {
  readonly lines: readonly SectionLine[];
  readonly headings: readonly HeadingCandidate[];
  readonly main: readonly number[];
  readonly signature: readonly { readonly score: number; readonly signs: readonly string[] }[];
  readonly signatureStart: readonly number[];
  /** What a line gains by going on with the signature above it. */
  readonly signatureGoesOn: readonly number[];
  /** What signatures lose that end with a line. */
  readonly signatureEnd: readonly number[];
  readonly agreementStart: readonly number[];
  /** What speaks for an annex that begins with its title at a line; only asked behind signatures. */
  readonly untitled: (at: number) => { readonly score: number; readonly signs: readonly string[] };
}

/** Lines of an office. */
const mostOfOffice = 4;
const never = Number.NEGATIVE_INFINITY;
/** More than the signs of an annex without a heading can weigh. */
const mostOfTitle = Object.values(titleWeights).reduce((sum: number, weight) => sum + Math.max(0, weight), 0);

/** The answers for numbers, each reckoned once. */
function once<Answer>(ask: (at: number) => Answer): (at: number) => Answer {
  const known = new Map<number, Answer>();
  return (at) => {
    const answer = known.get(at) ?? ask(at);
    known.set(at, answer);
    return answer;
  };
}

export function evidenceOf(
  lines: readonly SectionLine[],
  headings: readonly HeadingCandidate[],
  cited: boolean,
  language: Language,
): Evidence {
  const sum = <Sign extends string>(signs: readonly Sign[] | null, weights: Readonly<Record<Sign, number>>) => ({
    score: signs === null ? never : signs.reduce((total, sign) => total + weights[sign], 0),
    signs: signs ?? [],
  });
  const edge = signatureEdgeWeights;
  return {
    lines,
    headings,
    main: lines.map(({ clause }) => (clause?.continues ? mainWeights["clause-continues"] : 0)),
    signature: lines.map((line) => sum(signatureSigns(line, language), signatureWeights)),
    signatureStart: lines.map(({ line }, at) => {
      const above = lines[at - 1];
      const behind = above === undefined || above.line === null || /[.;:!?»")]$/.test(above.text);
      return (
        edge.start +
        (behind ? edge["behind-sentence"] : edge["behind-no-sentence"]) +
        (!behind && language.signatures.cannotEnd(above.text) ? edge["cut-above"] : 0) +
        ((line?.blankBefore ?? 0) > 0 ? edge.gap : 0)
      );
    }),
    signatureGoesOn: lines.map(({ text }, at) => {
      const above = lines[at - 1];
      return at > 0 && above?.line != null && officeGoesOn(above.text, text, language) ? edge["goes-on"] : 0;
    }),
    signatureEnd: lines.map((line, at) => {
      if (line.line === null) return 0;
      const named = (one: SectionLine): boolean => one.line !== null && one.holdsPerson;
      const behindNames = !named(line) && lines.slice(Math.max(0, at - mostOfOffice), at).some(named);
      return (mayBeLast(line, language) ? 0 : edge.unfinished) + (behindNames ? edge["office-behind-names"] : 0);
    }),
    agreementStart: lines.map(({ text }) =>
      language.signatures.isAgreement(text) ? agreementWeights.start + agreementWeights.word : never,
    ),
    untitled: once((at) => sum(titleSigns(lines, at, cited, language), titleWeights)),
  };
}

type State = "main" | "signature" | "agreement" | "annex";

interface Step {
  readonly from: number;
  readonly state: State;
  readonly score: number;
  readonly heading: HeadingCandidate | null;
  readonly begins: boolean;
}

/** A decision that a reading must not take, or must: a first line of signatures, a heading, an annex without one. */
interface Condition {
  readonly noSignature?: number;
  readonly noHeading?: HeadingCandidate;
  readonly noUntitled?: number;
  readonly heading?: HeadingCandidate;
}

/** More than all signs of an act weigh. */
const forced = 1e6;

/**
 * The best path over the lines. A line goes on with the part above it or begins one that may follow; a heading takes several lines
 * at once and opens an annex.
 */
function bestPath(evidence: Evidence, condition: Condition = {}): { readonly score: number; path(): readonly Step[] } {
  const { lines, headings } = evidence;
  const byEnd = new Map<number, HeadingCandidate[]>();
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
  const edge = signatureEdgeWeights;
  /** The score of signatures that end before a line. */
  const signed = (index: number): number => at(index, "signature") + (evidence.signatureEnd[index - 1] ?? 0);
  for (let index = 0; index < lines.length; index += 1) {
    const next: Record<State, Step | null> = { main: null, signature: null, agreement: null, annex: null };
    const offer = (
      to: State,
      from: number,
      state: State,
      score: number,
      heading: HeadingCandidate | null,
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
    offer("annex", index, "annex", at(index, "annex"), null, false);
    const behindSignature = at(index, "signature") > never && condition.noUntitled !== index;
    // What speaks for an annex is only looked for where it could be better than to go on.
    if (behindSignature && signed(index) + mostOfTitle > (next.annex?.score ?? never))
      offer("annex", index, "signature", signed(index) + evidence.untitled(index).score, null, true);
    for (const heading of byEnd.get(index + 1) ?? []) {
      const { from } = heading;
      const score = heading.score + (heading === condition.heading ? forced : 0);
      const weights = headingWeights;
      offer("annex", from, "main", at(from, "main") + score + weights["behind-clauses"], heading, true);
      offer(
        "annex",
        from,
        "signature",
        signed(from) + score + weights["behind-signature"] + edge["before-heading"],
        heading,
        true,
      );
      offer("annex", from, "agreement", at(from, "agreement") + score + weights["behind-agreement"], heading, true);
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
  return { score: condition.heading === undefined ? score : score - forced, path: () => traced(best, state, last) };
}

function overlaps(a: HeadingCandidate, b: HeadingCandidate): boolean {
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
    steps.push({ ...step, state });
    state = step.state;
    at = step.from;
  }
  return steps.reverse();
}

/** Reads the parts below the head by their evidence. */
export function segment(evidence: Evidence): Segmentation {
  const { score, path } = bestPath(evidence);
  const sections = sectionsOf(evidence, path());
  return { sections, margins: [...marginsOf(evidence, sections, score), ...passedOver(evidence, sections, score)] };
}

function sectionsOf({ lines, signature, untitled }: Evidence, path: readonly Step[]): Section[] {
  const sections: {
    label: Label;
    from: number;
    to: number;
    heading: HeadingCandidate | null;
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
function marginsOf(evidence: Evidence, sections: readonly Section[], score: number): Margin[] {
  return sections.flatMap(({ label, from, to, heading, signs }): Margin[] => {
    if (label === "signature")
      return [
        {
          about: "signatures",
          from,
          to,
          taken: true,
          margin: score - bestPath(evidence, { noSignature: from }).score,
          signs,
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
function passedOver(evidence: Evidence, sections: readonly Section[], score: number): Margin[] {
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
