import type { Asked } from "./govern.js";
import { masked } from "./mask.js";
import type { FoundRelation, Statement } from "./statement.js";

/** What a note of the register says that other acts did to this one: the words nearest to each citation. */
export function* doneBy({ path, text, cited }: Statement, { grammar }: Asked): Generator<FoundRelation> {
  const words = grammar.findDone(masked(text, cited));
  for (const { index, start, end, isAct } of cited) {
    if (!isAct) continue;
    // Who did it stands behind what was done, or before it in the case of those who do.
    const before = words.findLast((each) => each.end <= start);
    const word =
      before ?? (grammar.isAgent(text.slice(start, end)) ? words.find((each) => each.start >= end) : undefined);
    if (word === undefined) continue;
    const all = words.filter((each) => each.start < word.end && word.start < each.end);
    for (const each of all) {
      yield { kind: each.kind, index, path, start: each.start, end: each.end, rival: null, from: null, until: null };
    }
  }
}
