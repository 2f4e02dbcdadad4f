import { followsNumber, type SectionNumber, sectionNumber } from "@qauly/model/rules";
import { type SectionHeading, sectionHeading } from "../../language/section-headings.js";
import { insideQuotes } from "../quoted.js";
import { headingThreshold, headingWeights, mostSkipped } from "./weights.js";

/** A paragraph that heads a section. */
export interface FoundHeading extends SectionHeading {
  /** Index of its paragraph. */
  readonly at: number;
}

const amending = /толықтыр|өзгеріс|өзгерту|изменени|дополнени|изложить/iu;
const article = 7;

/** The headings of the sections of a text, by their form and by how they count; none inside quoted wording. */
export function findHeadings(texts: readonly string[]): FoundHeading[] {
  const candidates = texts.flatMap((text, at): FoundHeading[] => {
    const heading = sectionHeading(text);
    return heading === null ? [] : [{ ...heading, at }];
  });
  if (candidates.length === 0) return [];
  const inside = insideQuotes(texts);
  const found: FoundHeading[] = [];
  const last = new Map<number, SectionNumber>();
  for (const candidate of candidates) {
    if (inside[candidate.at]) continue;
    const text = texts[candidate.at] as string;
    const number = numberOf(candidate, text);
    const above = found.at(-1);
    const isBelowAmending =
      above?.rank === article &&
      amending.test(
        texts
          .slice(above.at, above.at + 2)
          .join(" ")
          .slice(0, 600),
      );
    const weight =
      formWeight(candidate, text) +
      orderWeight(number, last.get(candidate.rank)) +
      (isBelowAmending && !isNext(number, last.get(candidate.rank)) ? headingWeights.belowAmending : 0);
    if (weight < headingThreshold) continue;
    found.push(candidate);
    if (number !== null) last.set(candidate.rank, number);
    // Chapters may count from one in each section; articles go on through the whole act.
    for (const rank of last.keys()) if (rank > candidate.rank && rank !== article) last.delete(rank);
  }
  return found;
}

export const numberOf = ({ number }: SectionHeading, text: string): SectionNumber | null =>
  number === null ? null : sectionNumber(text.slice(number.start, number.end));

const isFirst = (number: SectionNumber): boolean => number.whole === 1 && number.inserted === 0;

const isNext = (number: SectionNumber | null, last: SectionNumber | undefined): boolean =>
  number === null || (last === undefined ? isFirst(number) : followsNumber(number, last));

function formWeight({ number, name, rank }: SectionHeading, text: string): number {
  // Half of a code: the words alone.
  if (number === null) return headingWeights.marked + headingWeights.inOrder;
  const isMarked = name >= text.length || /[.:–—-]\s*$/.test(text.slice(number.end, name));
  const isItem = rank !== article && /[;,]$/.test(text);
  return (isMarked ? headingWeights.marked : headingWeights.unmarked) + (isItem ? headingWeights.endsAsItem : 0);
}

function orderWeight(number: SectionNumber | null, last: SectionNumber | undefined): number {
  if (isNext(number, last)) return headingWeights.inOrder;
  const from = last?.whole ?? 0;
  const to = number?.whole ?? 0;
  return to > from && to - from <= mostSkipped ? headingWeights.skips : headingWeights.outOfOrder;
}
