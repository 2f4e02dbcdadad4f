/** What it means to break a result as a faulty reader would have given it. */
import type { PageText, Resolution } from "@qauly/model";
import type { Stretch } from "@qauly/model/rules";
import type { Random } from "../../generator/random.js";

/** A result that was right, and the pages that it was read from. */
export interface Right {
  readonly result: Resolution;
  readonly pages: readonly PageText[];
}

export interface Broken {
  readonly result: Resolution;
  /** What was done, for people. */
  readonly what: string;
  /** Pointers, in the broken result, of what is wrong in it. */
  readonly paths: readonly string[];
  /** Places of the source that it lost. */
  readonly places: readonly Stretch[];
}

/** Breaks one thing; null where the result has no such thing. The result that it is given stays as it is. */
export type Sabotage = (right: Right, choose: Random) => Broken | null;
