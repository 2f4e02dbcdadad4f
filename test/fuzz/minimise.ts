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
 * First the mutations are made fewer, then the file: of a text the lines that it has in common with its source, which
 * loses them as well; of another file any of its objects or blocks where `whole` says that the fault is none beside the
 * source.
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
  const fewest = fewer.length < steps.length ? subject.mutated(fewer) : mutant;
  const parts = partsOf(fewest, whole);
  if (parts === null) return { mutant: fewest, tries: tries - budget.left };
  const kept = await reduced(parts.all, async (some) => fails(parts.joined(some)), budget);
  const least = kept.length < parts.all.length ? parts.joined(kept) : fewest;
  return { mutant: least, tries: tries - budget.left };
}

/** What a file can be made smaller by, and the mutant that some of it make. */
interface Parts {
  readonly all: readonly number[];
  readonly joined: (some: readonly number[]) => Mutant;
}

const largest = 300_000;

function partsOf(mutant: Mutant, whole: boolean): Parts | null {
  if (mutant.bytes.length > largest) return null;
  return mutant.text === undefined ? (whole ? blockParts(mutant) : null) : lineParts(mutant, mutant.text);
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The lines before and behind what is changed. */
function lineParts(mutant: Mutant, text: string): Parts | null {
  const encode = (value: string): Uint8Array => new TextEncoder().encode(value);
  if (Buffer.compare(encode(text), mutant.bytes) !== 0) return null;
  const source = linesOf(new TextDecoder().decode(mutant.source.bytes));
  const own = linesOf(text);
  const most = Math.min(source.length, own.length);
  let before = 0;
  while (before < most && source[before] === own[before]) before += 1;
  let behind = 0;
  while (behind < most - before && source.at(-1 - behind) === own.at(-1 - behind)) behind += 1;
  const joined = (some: readonly number[]): Mutant => {
    const kept = new Set(some);
    const lines = (all: readonly string[]): string => {
      const first = all.slice(0, before).filter((_, index) => kept.has(index));
      const last = all.slice(all.length - behind).filter((_, index) => kept.has(before + index));
      return [...first, ...all.slice(before, all.length - behind), ...last].join("");
    };
    const reducedText = lines(own);
    const { name } = mutant.source;
    return { ...mutant, source: { name, bytes: encode(lines(source)) }, bytes: encode(reducedText), text: reducedText };
  };
  return { all: range(before + behind), joined };
}

/** Of a file that may hold objects: what stands between them; else blocks of a hundredth. */
function blockParts(mutant: Mutant): Parts {
  const { bytes } = mutant;
  const ends = [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/endobj\n|endstream\n/g),
  ].map(({ index, 0: found }) => index + found.length);
  const cuts = ends.length > 3 ? ends : range(99).map((at) => Math.floor(((at + 1) * bytes.length) / 100));
  const blocks = [0, ...cuts].map((from, at) => bytes.subarray(from, cuts[at] ?? bytes.length));
  const joined = (some: readonly number[]): Mutant => {
    const kept = new Set(some);
    const left = blocks.filter((_, index) => kept.has(index));
    return { ...mutant, bytes: new Uint8Array(Buffer.concat(left)) };
  };
  return { all: range(blocks.length), joined };
}
