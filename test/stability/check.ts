/** One perturbation of one act: read before and after, and what else than the touched part became different. */
import type { Resolution } from "qauly";
import { random } from "../generator/random.js";
import { type Difference, differences } from "./parts.js";
import type { Perturbation, Source } from "./perturbation.js";

export interface Outcome {
  readonly kind: string;
  readonly language: "kk" | "ru";
  readonly act: string;
  readonly seed: number;
  /** Parts that the change does not touch and that are another now. */
  readonly lost: readonly Difference[];
  /** The touched part, where it does not say the same any more. */
  readonly own: readonly Difference[];
  readonly text: string;
}

export type Parse = (text: string) => Promise<Resolution>;

/** Null where the act has nothing to change in this way. */
export async function perturbed(
  source: Source,
  { name, apply }: Perturbation,
  seed: number,
  parse: Parse,
): Promise<Outcome | null> {
  const change = apply(source, random(seed));
  if (change === null) return null;
  const { text, touches, ...rewrites } = change;
  const different = differences(source.act, await parse(text), rewrites);
  return {
    ...{ kind: name, language: source.act.language, act: source.name, seed, text },
    lost: different.filter(({ part }) => !touches.includes(part)),
    own: different.filter(({ part }) => touches.includes(part)),
  };
}
