import type { Steps } from "@qauly/model/rules";
import type { FlowItem, Line } from "../../text/flow.js";
import { SourcedText } from "../../text/sourced-text.js";
import { type DraftDecision, weighed } from "../decision.js";
import type { AnnexSection } from "../draft.js";
import type { Reading } from "../read-text.js";
import { gatherEvidence } from "./evidence.js";
import { type Margin, type Section, segment } from "./segment.js";
import type { OwnAct } from "./signs/annex-heading.js";
import { weigh } from "./weighed.js";
import { closeCall } from "./weights.js";

/** The act below its head, parted: each part as lines. */
export interface Sections {
  readonly main: readonly FlowItem[];
  readonly signatures: readonly Line[];
  readonly agreements: readonly Line[];
  readonly annexes: readonly AnnexSection[];
  readonly doubts: readonly DraftDecision[];
  readonly decisions: () => readonly DraftDecision[];
}

/** Parts what stands below the head of an act into clauses, signatures, agreements and annexes. */
export function* findSections(items: readonly FlowItem[], own: OwnAct, reading: Reading): Steps<Sections> {
  const evidence = yield* gatherEvidence(items, own, reading);
  const { sections, margins } = yield* segment(yield* weigh(evidence, reading.weights.sections));
  const itemsOf = (label: Section["label"]): FlowItem[] =>
    sections.filter((section) => section.label === label).flatMap(({ from, to }) => items.slice(from, to));
  return {
    main: itemsOf("main"),
    signatures: itemsOf("signature").filter(isLine),
    agreements: itemsOf("agreement").filter(isLine),
    annexes: annexesOf(sections, items),
    doubts: margins.filter(isClose).map((margin) => decisionOf(margin, items, reading)),
    decisions: () => margins.map((margin) => decisionOf(margin, items, reading)),
  };
}

const isLine = (item: FlowItem): item is Line => item.kind === "line";

/** A second heading right below a first belongs to the act whose annex gets new wording. */
function annexesOf(sections: readonly Section[], items: readonly FlowItem[]): AnnexSection[] {
  const annexes: AnnexSection[] = [];
  const ofAnnex = sections.filter(({ label }) => label === "annex");
  for (let at = 0; at < ofAnnex.length; at += 1) {
    const { from, to, heading } = ofAnnex[at] as Section;
    const headingLines = items.slice(from, heading?.to ?? from).filter(isLine);
    const next = ofAnnex[at + 1];
    const isBare = heading !== null && heading.to === to && next?.heading != null;
    const further = isBare && next.heading !== null ? items.slice(next.from, next.heading.to).filter(isLine) : [];
    if (isBare) at += 1;
    const bodyFrom = isBare ? (next.heading?.to ?? next.from) : (heading?.to ?? from);
    annexes.push({ headingLines, furtherHeading: further, body: items.slice(bodyFrom, isBare ? next.to : to) });
  }
  return annexes;
}

const isClose = ({ margin }: Margin): boolean => margin < closeCall.info;

/** The table of weights from which the signs of a decision come. */
const tableOf = { signatures: "signature", "annex-heading": "heading", "annex-title": "title" } as const;

function decisionOf(
  { about, from, to, taken, margin, signs }: Margin,
  items: readonly FlowItem[],
  { weights }: Reading,
): DraftDecision {
  const blank = SourcedText.standingFor(" ", null);
  const lines = items.slice(from, to).filter(isLine);
  const text = SourcedText.concat(
    lines.flatMap((line, at) => (at === 0 ? [line.text.trim()] : [blank, line.text.trim()])),
  );
  return {
    about,
    text,
    taken,
    margin: Math.round(margin * 100) / 100,
    signs: weighed(signs, weights.sections[tableOf[about]] as Readonly<Record<string, number>>),
  };
}
