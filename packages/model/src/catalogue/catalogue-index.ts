/** A catalogue by what citations state, so that a lookup does not grow with its length. */
import { foldNumber } from "../text/fold.js";
import type { KnownAct } from "./known-act.js";
import { titleKey } from "./title-key.js";

export interface CatalogueIndex {
  readonly byId: ReadonlyMap<string, KnownAct>;
  readonly byTitle: ReadonlyMap<string, readonly KnownAct[]>;
  readonly byDate: ReadonlyMap<string, readonly KnownAct[]>;
  /** By the number without its convocation, folded. */
  readonly byNumber: ReadonlyMap<string, readonly KnownAct[]>;
}

const made = new WeakMap<readonly KnownAct[], CatalogueIndex>();

/** The index of a catalogue, made when first asked for. */
export function indexOf(catalogue: readonly KnownAct[]): CatalogueIndex {
  const index = made.get(catalogue) ?? makeIndex(catalogue);
  made.set(catalogue, index);
  return index;
}

/** `ҚРЗ` or `ЗРК` after a law's number, as `foldNumber` leaves it: Р and К in Latin script. */
const stateLawMark = /-?(?:ҚPЗ|ЗPK)$/;

/** A number for comparison, without the mark of the state's laws: `480-V ҚРЗ` → `480-V`. */
export function foldLawNumber(number: string): string {
  return foldNumber(number).replace(stateLawMark, "");
}

/** `482-V`, `482` → `482`: the part of a law's number that every citation of it prints. */
export function withoutConvocation(folded: string): string {
  return folded.replace(/-[IVX]+$/, "");
}

const keysOf = new WeakMap<KnownAct, readonly string[]>();

/** Keys of all titles of an act, Kazakh and Russian; made when first asked for. */
export function titleKeysOf(act: KnownAct): readonly string[] {
  const keys = keysOf.get(act) ?? [...act.titles.kk, ...act.titles.ru].map(titleKey);
  keysOf.set(act, keys);
  return keys;
}

function makeIndex(catalogue: readonly KnownAct[]): CatalogueIndex {
  return {
    byId: new Map(catalogue.map((act) => [act.id, act])),
    byTitle: grouped(catalogue, titleKeysOf),
    byDate: grouped(catalogue, ({ date }) => [date]),
    byNumber: grouped(catalogue, ({ number }) => (number === null ? [] : [withoutConvocation(foldLawNumber(number))])),
  };
}

function grouped(
  acts: readonly KnownAct[],
  keysOf: (act: KnownAct) => readonly string[],
): ReadonlyMap<string, readonly KnownAct[]> {
  const groups = new Map<string, KnownAct[]>();
  for (const act of acts) {
    for (const key of new Set(keysOf(act))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [act]);
      else group.push(act);
    }
  }
  return groups;
}
