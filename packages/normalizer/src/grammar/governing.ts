import type { RelationKind } from "@qauly/model";
import { allMatches } from "@qauly/model/rules";
import type { FoundDate, Part } from "./found.js";

/** Words that say what is done to the acts that they govern. */
export interface GoverningWords extends Part {
  readonly kind: RelationKind;
  /** Whether they order it: an imperative, or an infinitive that stands for one. */
  readonly orders: boolean;
}

/** How a language writes such words: the pattern has the flags `giu`, and `orders` is asked of what it matches. */
export interface GoverningPattern {
  readonly kind: RelationKind;
  readonly pattern: RegExp;
}

export function findGoverningBy(
  patterns: readonly GoverningPattern[],
  orders: RegExp,
  text: string,
): readonly GoverningWords[] {
  return patterns
    .flatMap(({ kind, pattern }) =>
      allMatches(text, pattern).map((match) => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
        orders: orders.test(match[0]),
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a sentence says of the day on which an act enters into force, or up to which it has force. */
export interface ForceWords {
  readonly basis: "day" | "publication" | "after-publication" | "signature" | "registration" | "other";
  readonly days: number | null;
  /** The stated day. */
  readonly from: FoundDate | null;
  readonly appliesSince: FoundDate | null;
  readonly until: FoundDate | null;
}

/** What a language says of relations between acts. */
export interface RelationGrammar {
  /** Where governing words stand: behind what they govern, or on either side, before it first. */
  readonly governsFrom: "behind" | "either";
  findGoverning(text: string): readonly GoverningWords[];
  /** What a preamble says of the acts on which it rests. */
  findGrounds(text: string): readonly GoverningWords[];
  /** What a note of the register says was done to its act. */
  findDone(text: string): readonly GoverningWords[];
  /** What becomes of the acts of a list with this title: `күші жойылған кейбір бұйрықтардың тізбесі`. */
  findListed(title: string): readonly GoverningWords[];
  /** Whether words speak of their own act: `осы қаулының … тіркелуін`, not `олардың тіркелуін`. */
  isOfSelf(text: string, words: Part): boolean;
  /** Whether a citation in a note names who did something: `… қаулысымен`, `постановлением …`. */
  isAgent(citation: string): boolean;
  /** What a day stands for: from it on, or up to it. */
  roleOfDay(text: string, day: Part): "from" | "until" | null;
  /** Of a sentence that speaks of its own act's force; null where it does not. */
  findForce(sentence: string): ForceWords | null;
}
