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
  /** Findings above info that the act has undamaged: they say nothing of the damage. */
  readonly known?: readonly string[];
  /** Whether the fault is known and not mended yet. */
  readonly open?: boolean;
}

export const readKept = (folder: string): Kept[] =>
  JSON.parse(readFileSync(join(folder, "kept.json"), "utf8")) as Kept[];

/** What is wrong with the reading of a kept file; null where nothing is. */
export async function faultOf(kept: Kept, folder: string, product: Product): Promise<string | null> {
  const bytes = new Uint8Array(readFileSync(join(folder, kept.file)));
  const { trace, failure } = await readBytes(product, bytes);
  if (kept.file.endsWith(".pdf")) {
    // Rejections that nobody waits for end the process here, too.
    const other = product.extract(bytes, { engine: "pdf.js", ocr: "never" });
    const error: unknown = await other.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error !== null && !(error instanceof Error && error.name === "QaulyError")) return `pdf.js: ${String(error)}`;
  }
  if (failure !== null) return `${failure.oracle}: ${failure.detail}`;
  if (trace === null || isLoud(trace, new Set(kept.known))) return null;
  const words = surplus(counted((kept.says ?? []).flatMap(wordsOf)), counted(strings(shownBy(trace)).flatMap(wordsOf)));
  if (words.length > 0) return `not said and no finding: ${words.join(" ")}`;
  const numbers = counted(strings(trace.resolution.quota));
  const missing = surplus(counted((kept.quota ?? []).map(String)), numbers);
  return missing.length > 0 ? `not in the quota and no finding: ${missing.join(" ")}` : null;
}

const isLoud = ({ resolution }: Trace, known: ReadonlySet<string>): boolean =>
  resolution.findings.some(({ severity, code }) => severity !== "info" && !known.has(code));

const shownBy = ({ resolution }: Trace): unknown => {
  const { act, preamble, notes, clauses, signatories, agreed, annexes, furniture, unplaced } = resolution;
  return [act, preamble, notes, clauses, signatories, agreed, annexes, furniture, unplaced];
};
