/** Delta debugging (Zeller and Hildebrandt, 2002): the least that still fails in the same way. */

import type { Subject } from "./mutants.js";
import type { Mutant, Step } from "./mutation.js";

/** Whether a mutant still shows the fault. */
export type Fails = (mutant: Mutant) => Promise<boolean>;

interface Budget {
  left: number;
}

/** The parts of a list without which it still fails, dropped in ever smaller shares. */
async function reduced<T>(
  parts: readonly T[],
  fails: (parts: readonly T[]) => Promise<boolean>,
  budget: Budget,
): Promise<readonly T[]> {
  let kept = parts;
  let share = 2;
  while (kept.length > 1 && budget.left > 0) {
    const size = Math.ceil(kept.length / share);
    let hasDropped = false;
    for (let from = 0; from < kept.length && budget.left > 0; from += size) {
      const rest = [...kept.slice(0, from), ...kept.slice(from + size)];
      budget.left -= 1;
      if (rest.length > 0 && (await fails(rest))) {
        kept = rest;
        hasDropped = true;
        from -= size;
      }
    }
    if (!hasDropped && size === 1) break;
    share = hasDropped ? Math.max(2, share - 1) : share * 2;
  }
  return kept;
}

export interface Minimised {
  readonly mutant: Mutant;
  readonly tries: number;
}

/**
 * First the mutations are made fewer, then the bytes: of a text its lines and words, of another file what it differs in
 * from its source, or any of its blocks where `whole` says that the fault is no loss beside the source.
 */
export async function minimised(
  subject: Subject,
  mutant: Mutant,
  fails: Fails,
  { whole, tries }: { readonly whole: boolean; readonly tries: number },
): Promise<Minimised> {
  const budget = { left: tries };
  const steps: readonly Step[] = mutant.done.map(({ kind, seed }) => ({ kind, seed }));
  const fewer = await reduced(steps, async (some) => fails(subject.mutated(some)), budget);
  let least = fewer.length < steps.length ? subject.mutated(fewer) : mutant;
  if (whole && least.bytes.length < 300_000) {
    const known = least;
    const cut = least.text === undefined ? blocks(least.bytes) : lines(least.bytes);
    const joined = (some: readonly Uint8Array[]): Mutant => ofBytes(known, new Uint8Array(Buffer.concat(some)));
    const kept = await reduced(cut, async (some) => fails(joined(some)), budget);
    if (kept.length < cut.length) least = joined(kept);
  }
  return { mutant: least, tries: tries - budget.left };
}

const ofBytes = ({ source, done, text }: Mutant, bytes: Uint8Array): Mutant => ({
  source,
  bytes,
  done,
  ...(text === undefined ? {} : { text: new TextDecoder().decode(bytes) }),
});

const lines = (bytes: Uint8Array): Uint8Array[] => {
  const text = new TextDecoder().decode(bytes);
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => new TextEncoder().encode(line));
};

/** Of a file that may hold objects: what stands between them; else blocks of a hundredth. */
function blocks(bytes: Uint8Array): Uint8Array[] {
  const ends = [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/endobj\n|endstream\n/g),
  ].map(({ index, 0: found }) => index + found.length);
  const cuts =
    ends.length > 3 ? ends : Array.from({ length: 99 }, (_, at) => Math.floor(((at + 1) * bytes.length) / 100));
  return [0, ...cuts].map((from, at) => bytes.subarray(from, cuts[at] ?? bytes.length));
}
