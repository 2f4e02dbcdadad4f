/** How clauses cite the act's annexes: one wording for a whole act. */
import type { InternalCitation, LinkTo } from "../act-spec.js";
import { linked, plain } from "../runs.js";
import { capital, type Scene } from "./scene.js";

export type CiteOwnAnnex = (number: number | null, index: number, opensSentence?: boolean) => InternalCitation;

/** `Қоса беріліп отырған` speaks of the only annex without the word. */
export const attachedAnnex: InternalCitation = {
  kind: "internal",
  runs: [plain("Қоса беріліп отырған")],
  pinpoint: [{ unit: "annex", number: null }],
  path: "/annexes/0",
};

/** `осы қаулының 1-қосымшасына`, `осы шешімге 1 қосымшаға`, `1-қосымшаға`. */
export function annexCitations({ features, issuer }: Scene): CiteOwnAnnex {
  const { noun } = issuer;
  const [whose, annex] = features.pick<readonly [string | null, string]>("annex cited", {
    "осы қаулының қосымшасына": [`осы ${noun.genitive}`, "қосымшасына"],
    "осы қаулыға қосымшаға": [`осы ${noun.dative}`, "қосымшаға"],
    қосымшаға: [null, "қосымшаға"],
  });
  const joint = features.pick("annex number cited", {
    "1-қосымшасына": "-",
    "1 қосымшасына": " ",
    "№ 1 қосымшасына": "№",
  });
  return (number, index, opensSentence = false) => {
    const marked = joint === "№" ? `№ ${number} ${annex}` : `${number}${joint}${annex}`;
    const words = number === null ? annex : marked;
    const lead = whose === null ? "" : `${whose} `;
    const text = opensSentence ? capital(lead + words) : lead + words;
    const link: LinkTo = { kind: "annex", index };
    return {
      kind: "internal",
      runs: [plain(text.slice(0, lead.length)), linked(text.slice(lead.length), link)].filter((run) => run.text !== ""),
      pinpoint: [{ unit: "annex", number: number === null ? null : String(number) }],
      path: `/annexes/${index}`,
    };
  };
}
