/** Acts changed in one small way, which say in their other parts what they said before. */
import type { Resolution } from "qauly";
import { random } from "../../generator/random.js";
import { differences, type PartName } from "../../stability/parts.js";
import { perturbations } from "../../stability/perturbations.js";
import type { TrainingAct } from "./training-act.js";

const ofSections: readonly PartName[] = ["clauses", "signatories", "annexes"];
const aboveThem: readonly PartName[] = ["metadata", "preamble"];

interface Source {
  readonly name: string;
  readonly text: string;
  readonly act: Resolution;
}

/** One act changed in `count` ways, one of each kind; which kinds come first is drawn. */
export function* changedActs(source: Source, count: number, seed: number): Generator<TrainingAct> {
  const choose = random(seed);
  for (const { name, apply } of choose.sample(perturbations, count)) {
    const change = apply(source, random(seed));
    if (change === null) continue;
    const { text, touches, ...rewrites } = change;
    const keeps = (parts: readonly PartName[]) => (act: Resolution) =>
      differences(source.act, act, rewrites).every(({ part }) => !parts.includes(part) || touches.includes(part)) &&
      act.annexes.length === source.act.annexes.length &&
      act.signatories.length === source.act.signatories.length;
    yield {
      ...{ name: `${source.name}, ${name}`, base: source.name, group: "changed", input: text },
      isRight: keeps(ofSections),
      isRightAbove: keeps(aboveThem),
    };
  }
}
