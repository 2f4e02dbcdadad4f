/** Values that arithmetic proves: each takes part in an identity that holds. */
import { z } from "zod";
import { isPointer, isRecord } from "./quick.js";
import { jsonPointer } from "./scalar.js";

import type { ProvedBy } from "./types.js";

export type { Proof } from "./types.js";
export type { ProvedBy };

/** The form of `Proof`. */
export const ProofSchema = z.enum(["share", "total", "clause", "balance", "words", "count"]).meta({
  title: "Proof",
  description:
    "share: headcount × per cent = positions; total: a column, or the rows of a group, add up to the printed total; clause: a " +
    "clause and an annex state the same; balance: income − outlay = balance; words: figures and the same number in words " +
    "agree; count: row numbers run on without a gap.",
});

/** The form of `ProvedBy`. */
export const ProvedBySchema = z.record(jsonPointer, z.array(ProofSchema)).meta({
  title: "Proved by",
  description: "For each value, by JSON pointer, the identities that it takes part in and that hold.",
});

const PROOFS: ReadonlySet<unknown> = new Set(ProofSchema.options);

/** Whether a value satisfies `ProvedBySchema`, determined by hand for the reason of `isProvenance`. */
export function isProvedBy(value: unknown): value is ProvedBy {
  if (!isRecord(value)) return false;
  for (const pointer of Object.keys(value)) {
    const proofs = value[pointer];
    if (!isPointer(pointer) || !Array.isArray(proofs)) return false;
    for (const proof of proofs) if (!PROOFS.has(proof)) return false;
  }
  return true;
}
