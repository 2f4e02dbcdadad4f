/** Wordings of citations of the act's own parts. */
import type { InternalCitation, LinkTo, Pinpoint } from "./act-spec.js";
import { linked, plain } from "./runs.js";

export type AnnexWording = "1 қосымшасына" | "1-қосымшасына" | "қаулыға 1-қосымшаға" | "қаулыға 1 қосымшаға";

/** `осы қаулының 1 қосымшасына`; `index` is the place of the annex in the act, null when the act lacks it. */
export function citeAnnex(number: number | null, index: number | null, how: AnnexWording): InternalCitation {
  const [possessor, example] = how.startsWith("қаулыға ")
    ? (["осы қаулыға ", how.slice("қаулыға ".length)] as const)
    : (["осы қаулының ", how] as const);
  const words = number === null ? example.replace(/^1[ -]/, "") : example.replace(/^1/, String(number));
  const link: LinkTo | null = index === null ? null : { kind: "annex", index };
  const pinpoint: Pinpoint[] = [{ unit: "annex", number: number === null ? null : String(number) }];
  return {
    kind: "internal",
    runs: [plain(possessor), linked(words, link)],
    pinpoint,
    path: index === null ? null : `/annexes/${index}`,
  };
}

/** `Осы қаулының 1-тармағында`. */
export function citeClause(number: number): InternalCitation {
  return {
    kind: "internal",
    runs: [plain(`Осы қаулының ${number}-тармағында`)],
    pinpoint: [{ unit: "clause", number: String(number) }],
    path: `/clauses/${number - 1}`,
  };
}
