/** Results with things taken out of their lists: every pointer is led on, and citations are numbered anew. */
import type { Resolution, Span } from "@qauly/model";
import { valueAt } from "@qauly/model/rules";

/** Where a pointer leads now; null where it leads to nothing any more. */
type Move = (pointer: string) => string | null;

export const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

/** The list without the items at some indexes. */
function withoutItems(list: string, gone: readonly number[]): Move {
  return (pointer) => {
    if (!pointer.startsWith(`${list}/`)) return pointer;
    const [item = "", ...rest] = pointer.slice(list.length + 1).split("/");
    const index = Number(item);
    if (!Number.isInteger(index)) return pointer;
    if (gone.includes(index)) return null;
    const before = gone.filter((one) => one < index).length;
    return [list, index - before, ...rest].join("/");
  };
}

function led<T>(values: Readonly<Record<string, T>>, move: Move): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([pointer, value]) => {
      const to = move(pointer);
      return to === null ? [] : [[to, value] as const];
    }),
  );
}

function withMove(result: Resolution, move: Move): Resolution {
  return {
    ...result,
    references: result.references.map((reference) => ({
      ...reference,
      at: { ...reference.at, path: move(reference.at.path) ?? reference.at.path },
      target:
        reference.target?.path == null
          ? reference.target
          : mapped(move(reference.target.path), (path) => ({ ...reference.target!, path })),
    })),
    quota: result.quota && {
      ...result.quota,
      allocations: result.quota.allocations.map((one) => ({ ...one, path: move(one.path) ?? one.path })),
      categories: result.quota.categories.map((one) => ({
        ...one,
        clausePath: one.clausePath === null ? null : move(one.clausePath),
      })),
    },
    notes: result.notes.map((note) => ({ ...note, at: note.at === null ? null : move(note.at) })),
    provenance: led(result.provenance, move),
    provedBy: led(result.provedBy, move),
  };
}

const mapped = <T, U>(value: T | null, use: (value: T) => U): U | null => (value === null ? null : use(value));

/** Takes items out of one list, and with them the citations and allocations that stand in them. */
export function withoutIn(before: Resolution, list: string, gone: readonly number[]): Resolution {
  let result = structuredClone(before);
  const isGone = (pointer: string): boolean => gone.some((index) => isWithin(pointer, `${list}/${index}`));
  const cited = indexes(result.references, ({ at }) => isGone(at.path));
  const allocated = indexes(result.quota?.allocations ?? [], ({ path }) => isGone(path));
  result = take(result, "/references", cited);
  result = take(result, "/quota/allocations", allocated);
  result = take(result, list, gone);
  return { ...result, references: result.references.map((one, index) => ({ ...one, id: `ref-${index + 1}` })) };
}

const indexes = <T>(items: readonly T[], test: (item: T) => boolean): number[] =>
  items.flatMap((item, index) => (test(item) ? [index] : []));

function take(result: Resolution, list: string, gone: readonly number[]): Resolution {
  if (gone.length === 0) return result;
  const items = valueAt(result, list) as unknown[];
  const kept = items.filter((_, index) => !gone.includes(index));
  items.splice(0, items.length, ...kept);
  return withMove(result, withoutItems(list, gone));
}

/** The places of all that lies at or below a pointer. */
export function placesUnder({ provenance }: Resolution, pointer: string): Span[] {
  return Object.entries(provenance).flatMap(([path, spans]) => (isWithin(path, pointer) ? spans : []));
}

/** Puts a value into a result that may be changed. */
export function put(result: Resolution, pointer: string, value: unknown): void {
  const slash = pointer.lastIndexOf("/");
  const holder = valueAt(result, pointer.slice(0, slash)) as Record<string, unknown> | null | undefined;
  if (holder != null) holder[pointer.slice(slash + 1)] = value;
}
