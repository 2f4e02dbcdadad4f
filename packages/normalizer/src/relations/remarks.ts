import type { Asked } from "./govern.js";
import { masked } from "./mask.js";
import { doneBy } from "./notes.js";
import type { FoundRelation, Statement } from "./statement.js";

/** `Алынып тасталды - … қаулысымен`, `Утратил силу постановлением …`: what stands in the place of a clause that is gone. */
export function isRemark({ text, cited }: Statement, { grammar }: Asked): boolean {
  const [first] = cited.filter(({ isAct }) => isAct);
  if (first === undefined) return false;
  const done = grammar.findDone(masked(text, cited))[0];
  if (done === undefined || done.start > FIRST || done.end > first.start) return false;
  const between = text.slice(done.end, first.start);
  return /^\s*[-–—]?\s*$/.test(between) && grammar.isAgent(text.slice(first.start, first.end));
}

/** Characters before the first word of a remark: a bracket. */
const FIRST = 2;

/** What such a remark says: it is a clause of this act that is concerned, not the whole. */
export function* remarked(statement: Statement, asked: Asked): Generator<FoundRelation> {
  for (const relation of doneBy(statement, asked)) {
    yield { ...relation, kind: relation.kind === "repeals" ? "repeals-part" : relation.kind };
  }
}
