/** Reads the numbers of sections, writes `clause.number-gap`. */
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Note } from "../schema/note.js";
import type { Resolution } from "../schema/resolution.js";
import type { Section } from "../schema/section.js";
import { followsNumber, type SectionNumber, sectionNumber } from "../sections/section-number.js";
import { isExcluded } from "./clause-sequence.js";

interface Placed {
  readonly section: Section;
  readonly path: string;
}

function* articlesIn(sections: readonly Section[], folder: string): Generator<Placed> {
  for (const [index, section] of sections.entries()) {
    const path = `${folder}/${index}`;
    if (section.kind === "article") yield { section, path };
    yield* articlesIn(section.sections, `${path}/sections`);
  }
}

/** The lists in which sections above articles count: those of one kind that stand side by side. */
function* listsIn(sections: readonly Section[], folder: string): Generator<Placed[]> {
  const kinds = new Map<Section["kind"], Placed[]>();
  for (const [index, section] of sections.entries()) {
    const path = `${folder}/${index}`;
    yield* listsIn(section.sections, `${path}/sections`);
    if (section.kind === "article") continue;
    kinds.set(section.kind, [...(kinds.get(section.kind) ?? []), { section, path }]);
  }
  yield* kinds.values();
}

/** Articles count through the whole act; `mayGoOn` lets a list begin with any number, as chapters do in a further section. */
function checkCount(list: readonly Placed[], mayGoOn: boolean, notes: readonly Note[]): Finding[] {
  const findings: Finding[] = [];
  let last: SectionNumber | null = mayGoOn ? null : { whole: 0, inserted: 0 };
  for (const { section, path } of list) {
    const number = sectionNumber(section.number);
    if (number === null) continue;
    const from = last;
    last = number;
    if (from === null || followsNumber(number, from)) continue;
    if (number.whole > from.whole && isExcluded(from.whole + 1, number.whole, notes)) continue;
    const [expected, actual] = [String(from.whole + 1), section.number ?? ""];
    findings.push(
      finding("clause.number-gap", path, { key: "clause.number-gap", values: { expected, actual }, expected, actual }),
    );
  }
  return findings;
}

function checkSections(sections: readonly Section[], folder: string, notes: readonly Note[]): Finding[] {
  const articles = [...articlesIn(sections, folder)];
  const lists = [...listsIn(sections, folder)];
  return [...lists.flatMap((list) => checkCount(list, true, notes)), ...checkCount(articles, false, notes)];
}

/** Numbers of articles, chapters and their like that do not follow one another, in the act and in its annexes. */
export function checkSectionSequence({ sections, annexes, notes }: Resolution): Finding[] {
  return [
    ...checkSections(sections, "/sections", notes),
    ...annexes.flatMap((annex, index) => checkSections(annex.sections, `/annexes/${index}/sections`, notes)),
  ];
}
