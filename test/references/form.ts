/** A grammatical form of citations: a way to write them, drawn with what they say. */
import type { Random } from "../generator/random.js";

/** What a citation says; parts that are left out are not stated. */
export interface Said {
  readonly type?: string;
  readonly title?: string;
  readonly authority?: string;
  readonly date?: string;
  readonly number?: string;
  readonly registration?: string;
  /** `article 31 clause 1`, outermost first; an unnumbered annex is `annex`. */
  readonly places?: readonly string[];
}

/** A sentence, and its citations in their order. A citation without a type is one of a place in the act itself. */
export interface Drawn {
  readonly sentence: string;
  readonly cites: readonly Said[];
}

export type Form = (random: Random) => Drawn;

/** One line for each cited place. */
export function lines(said: readonly Said[]): string[] {
  return said.flatMap(({ type, title, authority, date, number, registration, places }) =>
    (places ?? [""]).map((place) =>
      [type ?? "internal", title, authority, date, number, registration, place].map((part) => part ?? "").join(" | "),
    ),
  );
}
