import type { Section } from "@qauly/model";
import { sectionNumber } from "@qauly/model/rules";
import { under } from "../text/pointer.js";

/** A section and its pointer. */
export type PlacedSection = readonly [section: Section, path: string];

/** The sections of an act or annex by what citations say of them. */
export interface SectionIndex {
  numbered(kind: string, number: string | null): readonly PlacedSection[];
  /** The sections that hold a clause of this number themselves. */
  holding(clause: string | null): readonly PlacedSection[];
}

const indexes = new WeakMap<readonly Section[], SectionIndex>();

/** Made once for a list of sections: a code cites its own articles thousands of times. */
export function sectionIndex(sections: readonly Section[], path: string): SectionIndex {
  const known = indexes.get(sections);
  if (known !== undefined) return known;
  const byNumber = new Map<string, PlacedSection[]>();
  const byClause = new Map<string | null, PlacedSection[]>();
  const add = <Key>(map: Map<Key, PlacedSection[]>, key: Key, placed: PlacedSection): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [placed]);
    else list.push(placed);
  };
  const addAll = (list: readonly Section[], folder: string): void => {
    for (const [at, section] of list.entries()) {
      const here = under(folder, at);
      const placed = [section, here] as const;
      add(byNumber, keyOf(section.kind, section.number), placed);
      for (const number of new Set(section.clauses.map((clause) => clause.number))) add(byClause, number, placed);
      addAll(section.sections, under(here, "sections"));
    }
  };
  addAll(sections, path);
  const index: SectionIndex = {
    numbered: (kind, number) => byNumber.get(keyOf(kind, number)) ?? [],
    holding: (clause) => byClause.get(clause) ?? [],
  };
  indexes.set(sections, index);
  return index;
}

/** `107²` and `107-2`, `II` and `2` are one number. */
function keyOf(kind: string, printed: string | null): string {
  const number = sectionNumber(printed);
  return `${kind} ${number === null ? printed : `${number.whole}-${number.inserted}`}`;
}
