/** Files that once failed, made as small as they go, and what is right for each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Product, readBytes, type Trace } from "./judge.js";
import { counted, strings, surplus, wordsOf } from "./words.js";

export interface Kept {
  readonly file: string;
  /** What went wrong. */
  readonly was: string;
  /** Options of `npm run fuzz` that make the mutant it came from. */
  readonly from: string;
  /** Words that the result says, or else a finding above info (a refusal) says that it does not. */
  readonly says?: readonly string[];
  /** Numbers that the quota holds, on the same terms. */
  readonly quota?: readonly number[];
  /** Whether the fault is known and not mended yet. */
  readonly open?: boolean;
}

export const readKept = (folder: string): Kept[] =>
  JSON.parse(readFileSync(join(folder, "kept.json"), "utf8")) as Kept[];

/** What is wrong with the reading of a kept file; null where nothing is. */
export async function faultOf(kept: Kept, folder: string, product: Product): Promise<string | null> {
  const { trace, failure } = await readBytes(product, new Uint8Array(readFileSync(join(folder, kept.file))));
  if (failure !== null) return `${failure.oracle}: ${failure.detail}`;
  if (trace === null || isLoud(trace)) return null;
  const words = surplus(counted((kept.says ?? []).flatMap(wordsOf)), counted(strings(shownBy(trace)).flatMap(wordsOf)));
  if (words.length > 0) return `not said and no finding: ${words.join(" ")}`;
  const numbers = strings(trace.resolution.quota);
  const missing = (kept.quota ?? []).filter((number) => !numbers.includes(String(number)));
  return missing.length > 0 ? `not in the quota and no finding: ${missing.join(" ")}` : null;
}

const isLoud = ({ resolution }: Trace): boolean => resolution.findings.some(({ severity }) => severity !== "info");

const shownBy = ({ resolution }: Trace): unknown => {
  const { act, preamble, notes, clauses, signatories, agreed, annexes, furniture, unplaced } = resolution;
  return [act, preamble, notes, clauses, signatories, agreed, annexes, furniture, unplaced];
};
