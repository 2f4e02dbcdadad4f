import { mapInSteps, type Steps } from "@qauly/model/rules";
import type { Language } from "../../language/language.js";
import type { FlowItem } from "../../text/flow.js";
import type { Reading } from "../read-text.js";
import { type HeadingCandidate, headingCandidates } from "./candidates.js";
import { type SectionLine, sectionLines } from "./section-line.js";
import type { OwnAct } from "./signs/annex-heading.js";
import { titleSigns } from "./signs/annex-title.js";
import { mayBeLast, officeGoesOn, signatureSigns } from "./signs/signature.js";
import type { SignatureEdgeSign, SignatureSign, TitleSign } from "./weights.js";

/** Which signs show where below the head of an act. What they weigh is no matter here. */
export interface Evidence {
  readonly lines: readonly SectionLine[];
  readonly headings: readonly HeadingCandidate[];
  /** Signs of each line as one of signatures; null where it cannot be one. */
  readonly signature: readonly (readonly SignatureSign[] | null)[];
  /** Signs of signatures that start with a line. */
  readonly signatureStart: readonly (readonly SignatureEdgeSign[])[];
  /** Signs of a line that goes on with the signature above it. */
  readonly signatureGoesOn: readonly (readonly SignatureEdgeSign[])[];
  /** Signs of signatures that end with a line. */
  readonly signatureEnd: readonly (readonly SignatureEdgeSign[])[];
  readonly opensAgreement: readonly boolean[];
  /** Signs of an annex that begins with its title at a line; asked only behind signatures. */
  readonly untitled: (at: number) => readonly TitleSign[] | null;
}

/** Lines of an office. */
const mostOfOffice = 4;

/** All signs of the lines below the head. */
export function* gatherEvidence(items: readonly FlowItem[], own: OwnAct, reading: Reading): Steps<Evidence> {
  const { language } = reading;
  const lines = yield* sectionLines(items, language);
  const cited = (yield* mapInSteps(lines, ({ text }) => text.length > 20 && language.citesAnnex(text))).includes(true);
  return {
    lines,
    headings: yield* headingCandidates(lines, own, reading),
    signature: yield* mapInSteps(lines, (line) => signatureSigns(line, language)),
    signatureStart: yield* mapInSteps(lines, (line, at) => startSigns(line, lines[at - 1], language)),
    signatureGoesOn: yield* mapInSteps(lines, ({ text }, at): readonly SignatureEdgeSign[] => {
      const above = lines[at - 1];
      return above?.line != null && officeGoesOn(above.text, text, language) ? ["goes-on"] : [];
    }),
    signatureEnd: yield* mapInSteps(lines, (_, at) => endSigns(lines, at, language)),
    opensAgreement: yield* mapInSteps(lines, ({ text }) => language.signatures.isAgreement(text)),
    untitled: (at) => titleSigns(lines, at, cited, language),
  };
}

function startSigns({ line }: SectionLine, above: SectionLine | undefined, language: Language): SignatureEdgeSign[] {
  // Below a colon stands its list.
  const behind = above === undefined || above.line === null || /[.!?»")]$/.test(above.text);
  return [
    "start",
    behind ? "behind-sentence" : "behind-no-sentence",
    ...(!behind && language.signatures.cannotEnd(above.text) ? (["cut-above"] as const) : []),
    ...((line?.blankBefore ?? 0) > 0 ? (["gap"] as const) : []),
    ...(!behind && line?.blankBefore === 0 && !line.pageStart ? (["inside-paragraph"] as const) : []),
  ];
}

function endSigns(lines: readonly SectionLine[], at: number, language: Language): SignatureEdgeSign[] {
  const line = lines[at] as SectionLine;
  if (line.line === null) return [];
  const named = (one: SectionLine): boolean => one.line !== null && one.holdsPerson;
  const behindNames = !named(line) && lines.slice(Math.max(0, at - mostOfOffice), at).some(named);
  return [
    ...(mayBeLast(line, language) ? [] : (["unfinished"] as const)),
    ...(behindNames ? (["office-behind-names"] as const) : []),
  ];
}
