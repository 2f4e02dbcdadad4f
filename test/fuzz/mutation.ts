/** What a mutation is: one damage of one kind, which a seed decides. */
import type { Random } from "../generator/random.js";

/** Words that the page shows on purpose no more, and those that it shows in their place. */
export interface WordChange {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** What was done, for people. */
export interface Done {
  readonly what: string;
  /** Whether the mutant says something else than the act in a way that no reader can know to be damage. */
  readonly meant?: boolean;
  /** Where the mutant says something else in words that are known. */
  readonly words?: WordChange;
}

/** A kind of mutation. `apply` changes its subject; null where the subject holds nothing of the kind. */
export interface Mutation<Subject> {
  readonly name: string;
  readonly apply: (subject: Subject, choose: Random) => Done | null;
}

/** One mutation of a mutant: its kind and the seed of what it does. Others of the mutant change neither. */
export interface Step {
  readonly kind: string;
  readonly seed: number;
}

/** The form in which an act is damaged. */
export const inputKinds = ["pdf", "text", "docx", "html", "image", "zip"] as const;
export type InputKind = (typeof inputKinds)[number];

export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Mutant {
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** What the bytes say, where they are a text in a known encoding. */
  readonly text?: string;
  /** The steps that had something to change, with what they did. */
  readonly done: readonly (Step & Done)[];
}
