/** Reads the numbers of clauses, writes `clause.number-gap`. */
import { finding } from "../findings/finding.js";
import type { Clause } from "../schema/clause.js";
import type { Finding } from "../schema/finding.js";
import type { Note } from "../schema/note.js";
import type { Resolution } from "../schema/resolution.js";
import type { Section } from "../schema/section.js";
import { AMENDS } from "../text/amending-words.js";

/** A number of a clause in figures: `5`, or `5-1` that was inserted behind it. */
interface ClauseNumber {
  readonly whole: number;
  /** 0 for a number that was there from the beginning. */
  readonly inserted: number;
}

const NUMBER = /^(\d{1,4})(?:-(\d{1,3}))?[.)]?$/;

/** Null for Roman numbers, letters and what else is no figure: their order is that of their readers. */
function numberOf({ number }: Clause): ClauseNumber | null {
  const [, whole, inserted] = NUMBER.exec(number ?? "") ?? [];
  return whole === undefined ? null : { whole: Number(whole), inserted: Number(inserted ?? 0) };
}

/**
 * An act that was amended may insert `5-1`, `5-2` after 5; numbers that were never given out may be skipped among them.
 */
const follows = (next: ClauseNumber, last: ClauseNumber): boolean =>
  (next.whole === last.whole + 1 && next.inserted === 0) ||
  (next.whole === last.whole && next.inserted > last.inserted);

const isFirst = ({ whole, inserted }: ClauseNumber) => whole === 1 && inserted === 0;

const EXCLUDED = /алып таста|алынып таста|күші жойыл|күшін жой|исключ|утрат/iu;

/** Whether the register says that the clauses, or articles, between two were taken out. */
export function isExcluded(from: number, to: number, notes: readonly Note[]): boolean {
  const texts = notes.flatMap(({ kind, text }) => (kind !== "footnote" && EXCLUDED.test(text) ? [text] : []));
  if (texts.length === 0) return false;
  for (let number = from; number < to; number += 1) {
    if (!texts.some((text) => new RegExp(`(?<![\\d.])${number}(?![\\d.])`).test(text))) return false;
  }
  return true;
}

const lastText = ({ text, children }: Clause): string => {
  const last = children.at(-1);
  return last === undefined ? text : lastText(last);
};

/** A list begins behind what announces it, or behind a paragraph between two lists. */
const opensList = (before: Clause | undefined): boolean =>
  before === undefined || before.number === null || /[:–—-]\s*$/.test(lastText(before));

function checkList(clauses: readonly Clause[], folder: string, isTop: boolean, notes: readonly Note[]): Finding[] {
  const findings: Finding[] = [];
  /** Lists that a list stands inside of, each with its last number, the outermost first. */
  let outer: ClauseNumber[] = [];
  let last: ClauseNumber | null = null;
  /** The last number before one that is out of place; the count may go on from there. */
  let before: ClauseNumber | null = null;
  for (const [index, clause] of clauses.entries()) {
    const number = numberOf(clause);
    if (number === null) continue;
    const from: ClauseNumber = last ?? { whole: 0, inserted: 0 };
    const resumed: number = outer.findLastIndex((one) => follows(number, one));
    if (follows(number, from) || (before !== null && follows(number, before))) last = number;
    else if (resumed >= 0) {
      outer = outer.slice(0, resumed);
      last = number;
    } else if (!isTop && isFirst(number) && opensList(clauses[index - 1])) {
      outer = last === null ? outer : [...outer, last];
      last = number;
    } else {
      before = from;
      last = number;
      if (number.whole > from.whole && isExcluded(from.whole + 1, number.whole, notes)) continue;
      const expected = String(from.whole + 1);
      const actual = clause.number ?? "";
      findings.push(
        finding("clause.number-gap", `${folder}/${index}`, {
          key: "clause.number-gap",
          values: { expected, actual },
          expected,
          actual,
        }),
      );
    }
  }
  return findings;
}

/** What an amending clause quotes is not counted; whether it amends is asked only where a count is broken. */
function checkListsIn(clause: Clause, path: string, notes: readonly Note[]): Finding[] {
  const { children } = clause;
  if (children.length === 0) return [];
  const findings = [
    ...checkList(children, `${path}/children`, false, notes),
    ...children.flatMap((child, index) => checkListsIn(child, `${path}/children/${index}`, notes)),
  ];
  return findings.length === 0 || amends(clause) ? [] : findings;
}

const amends = ({ text, children }: Clause): boolean =>
  AMENDS.test(text) || children.some((one) => AMENDS.test(one.text));

/** Clauses of an article count from one; those of a chapter of rules go on with the count of the chapter above. */
function checkSectionClauses(sections: readonly Section[], folder: string, notes: readonly Note[]): Finding[] {
  return sections.flatMap(({ kind, clauses, sections: inner }, index) => {
    const here = `${folder}/${index}`;
    return [
      ...(kind === "article" ? checkList(clauses, `${here}/clauses`, true, notes) : []),
      ...clauses.flatMap((clause, at) => checkListsIn(clause, `${here}/clauses/${at}`, notes)),
      ...checkSectionClauses(inner, `${here}/sections`, notes),
    ];
  });
}

export function checkClauseSequence({ clauses, sections, notes }: Resolution): Finding[] {
  return [
    ...checkList(clauses, "/clauses", true, notes),
    ...clauses.flatMap((clause, index) => checkListsIn(clause, `/clauses/${index}`, notes)),
    ...checkSectionClauses(sections, "/sections", notes),
  ];
}
