/** Acts whose parts are known, on which the weights of the sections are fitted and tried. */
import type { Resolution } from "qauly";

export interface TrainingAct {
  readonly name: string;
  /** What kind of source it has. */
  readonly group: "drawn" | "PDF" | "form" | "real" | "changed";
  readonly input: string | Uint8Array;
  /** Acts with one base are in one share: what is fitted on one of them is not tried on another. */
  readonly base: string;
  /** Whether clauses, signatures, agreements and annexes are as they should be. Left out where that is not known. */
  isRight?(act: Resolution): boolean;
  /** Whether the requisite and what stands beside it are; left out likewise. */
  isRightAbove?(act: Resolution): boolean;
}

/** FNV-1a: the same name is in the same share on every machine. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}

/** Two of five bases are never fitted on. */
export const isHeldOut = (base: string): boolean => hash(base) % 5 < 2;
