/** How messages name a clause. */
import type { ClauseNumbers } from "../findings/messages/message.js";
import type { Clause } from "../schema/clause.js";
import { allMatches } from "../text/all-matches.js";

/** The numbers along a clause's pointer, `/clauses/0/children/1`; empty when it leads to none. */
export function clauseNumbers(path: string | null, clauses: readonly Clause[]): ClauseNumbers {
  const numbers: string[] = [];
  let list: readonly Clause[] = clauses;
  for (const [, index] of allMatches(path ?? "", /\/(?:clauses|children)\/(\d+)/g)) {
    const clause = list[Number(index)];
    if (clause === undefined) return [];
    numbers.push(clause.number?.replace(/[.)]$/, "") ?? `#${Number(index) + 1}`);
    list = clause.children;
  }
  return numbers;
}
