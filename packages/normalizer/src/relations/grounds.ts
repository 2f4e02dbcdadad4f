import type { Asked } from "./govern.js";
import { masked } from "./mask.js";
import type { FoundRelation, Statement } from "./statement.js";

/** The acts on which a preamble says that its act rests, or that it carries out. */
export function* groundsOf({ path, text, cited }: Statement, { grammar }: Asked): Generator<FoundRelation> {
  const words = grammar.findGrounds(masked(text, cited));
  for (const { index, start, end, isAct } of cited) {
    if (!isAct) continue;
    const word =
      grammar.governsFrom === "behind"
        ? words.find((each) => each.start >= end)
        : words.findLast((each) => each.end <= start);
    if (word === undefined) continue;
    yield { kind: word.kind, index, path, start: word.start, end: word.end, rival: null, from: null, until: null };
  }
}
