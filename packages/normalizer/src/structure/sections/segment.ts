import { type Label, Lattice, type Step } from "./lattice.js";
import type { WeighedEvidence, WeighedHeading } from "./weighed.js";

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

/** Reads the parts below the head by their evidence. */
export function segment(evidence: WeighedEvidence): Segmentation {
  const lattice = new Lattice(evidence);
  const sections = sectionsOf(evidence, lattice.path());
  return { sections, margins: [...marginsOf(evidence, sections, lattice), ...passedOver(evidence, sections, lattice)] };
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
function marginsOf(evidence: WeighedEvidence, sections: readonly Section[], lattice: Lattice): Margin[] {
  return sections.flatMap(({ label, from, to, heading, signs }): Margin[] => {
    if (label === "signature")
      return [
        {
          about: "signatures",
          from,
          to,
          taken: true,
          margin: lattice.score - lattice.withoutSignature(from),
          signs: evidence.signature.slice(from, to).flatMap((line) => line.signs),
        },
      ];
    if (label !== "annex") return [];
    const without = heading === null ? lattice.withoutUntitled(from) : lattice.withoutHeading(heading);
    return [
      {
        about: heading === null ? "annex-title" : "annex-heading",
        from,
        to: heading?.to ?? from + 1,
        taken: true,
        margin: lattice.score - without,
        signs,
      },
    ];
  });
}

/** Headings that were passed over though they speak for themselves, by how much they lost. */
function passedOver(evidence: WeighedEvidence, sections: readonly Section[], lattice: Lattice): Margin[] {
  const taken = new Set<number>();
  for (const { heading } of sections) for (const line of linesOf(heading)) taken.add(line);
  const lost = evidence.headings.filter(
    (heading) => heading.score > 0 && !linesOf(heading).some((at) => taken.has(at)),
  );
  const highest = new Map<number, number>();
  for (const heading of lost) {
    for (const line of linesOf(heading)) highest.set(line, Math.max(highest.get(line) ?? 0, heading.score));
  }
  const best = lost.filter((one) => linesOf(one).every((line) => (highest.get(line) ?? 0) <= one.score));
  return best.map((heading) => ({
    about: "annex-heading",
    from: heading.from,
    to: heading.to,
    taken: false,
    margin: lattice.score - lattice.withHeading(heading),
    signs: heading.signs,
  }));
}

const linesOf = (heading: WeighedHeading | null): number[] =>
  heading === null ? [] : Array.from({ length: heading.to - heading.from }, (_, step) => heading.from + step);
