import type { AuthorityKind } from "@qauly/model";
import { isMisprintOf } from "../../../grammar/near-words.js";
import { foldWord } from "../../../text/fold.js";
import { analyse } from "../morphology.js";
import { actingSuffix, authorityNouns } from "./authorities.js";

/** Somebody acts in the post: `министрінің міндетін атқарушысы`. */
const acting = new RegExp(`\\s${actingSuffix}(?:сы)?(?:ның)?$`, "iu");

/**
 * The kind of an authority by the noun that its name ends with, which is its head: `Президенті Әкімшілігінің Басшысы` is none of
 * the president's own. `other` when the noun is not known.
 */
export function authorityKind(name: string): AuthorityKind {
  const post = name.replace(acting, "");
  const head = foldWord(post.slice(post.lastIndexOf(" ") + 1));
  const noun =
    authorityNouns.find((candidate) => analyse(head, candidate) !== null) ??
    // `маслихатының`: a name with a letter wrong.
    authorityNouns.find(({ possessed }) => isMisprintOf(head, possessed));
  return noun?.kind ?? "other";
}
