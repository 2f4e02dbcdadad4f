/** A small change of an act's text that leaves all that the act says as it is, but for the part that it touches. */
import type { Resolution } from "qauly";
import type { Random } from "../generator/random.js";
import type { PartName, Rewrite } from "./parts.js";

/** A text with what it says before the change. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly act: Resolution;
}

export interface Perturbed {
  readonly text: string;
  /** Parts that may come out otherwise; all others must not. */
  readonly touches: readonly PartName[];
  /** What a text of the result becomes where the change itself rewrites it. */
  readonly expected?: Rewrite;
  /** Parts whose numbers may be missing now; another number may not stand there. */
  readonly mayLack?: readonly PartName[];
  /** What makes no difference after this change. */
  readonly ignoring?: (text: string) => string;
}

export interface Perturbation {
  readonly name: string;
  /** Null where the act has nothing to change in this way. */
  apply(source: Source, choose: Random): Perturbed | null;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the value of a pointer stands in the text; null where it is in several places or on a later page. */
export function placeOf({ act, text }: Source, pointer: string): Place | null {
  const spans = act.provenance[pointer] ?? [];
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined || spans.some(({ page }) => page !== 1)) return null;
  const isOne = spans.every(({ end }, index) => {
    const next = spans[index + 1];
    return next === undefined || (next.start >= end && /^\s*$/.test(text.slice(end, next.start)));
  });
  return isOne ? { start: first.start, end: last.end } : null;
}

export function replaced(text: string, { start, end }: Place, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Pointers of all clauses and sub-clauses. */
export function clausePointers(act: Resolution): string[] {
  type Clause = Resolution["clauses"][number];
  const under = (clause: Clause, pointer: string): string[] => [
    pointer,
    ...clause.children.flatMap((child, index) => under(child, `${pointer}/children/${index}`)),
  ];
  return act.clauses.flatMap((clause, index) => under(clause, `/clauses/${index}`));
}
