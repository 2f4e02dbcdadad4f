import type { Repair } from "../schema/repair.js";

/** Repairs of one page by where they stand, so that each of many questions costs no walk over all of them. */
export class RepairsByPlace {
  readonly #byStart: readonly Repair[];
  #edges: number[] | undefined;
  #shortest: (Repair | undefined)[] = [];

  constructor(repairs: readonly Repair[]) {
    this.#byStart = repairs.toSorted((a, b) => a.at.start - b.at.start);
  }

  /** Those that stand whole in a stretch. */
  within(start: number, end: number): RepairsByPlace | null {
    const own: Repair[] = [];
    for (let at = this.#firstFrom(start); at < this.#byStart.length; at += 1) {
      const repair = this.#byStart[at] as Repair;
      if (repair.at.start > end) break;
      if (repair.at.end <= end) own.push(repair);
    }
    return own.length === 0 ? null : new RepairsByPlace(own);
  }

  /** The shortest one at an offset: words may be moved within a stretch in which single letters are repaired as well. */
  shortestAt(offset: number): Repair | undefined {
    const edges = this.#paint();
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#shortest[low - 1];
  }

  #firstFrom(start: number): number {
    let [low, high] = [0, this.#byStart.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#byStart[middle] as Repair).at.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gives each stretch between two edges of repairs to the shortest one over it: the shorter ones choose first. */
  #paint(): readonly number[] {
    if (this.#edges !== undefined) return this.#edges;
    const edges = [...new Set(this.#byStart.flatMap(({ at }) => [at.start, at.end]))].sort((a, b) => a - b);
    const places = new Map(edges.map((edge, place) => [edge, place]));
    /** From each stretch the way to the next one that is not yet given away. */
    const free = edges.map((_, place) => place);
    const nextFree = (from: number): number => {
      let at = from;
      while (at < free.length && free[at] !== at) at = free[at] as number;
      for (let passed = from; passed < at; ) {
        const next = free[passed] as number;
        free[passed] = at;
        passed = Math.max(next, passed + 1);
      }
      return at;
    };
    const byLength = this.#byStart.toSorted((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start));
    for (const repair of byLength) {
      const end = places.get(repair.at.end) as number;
      for (let at = nextFree(places.get(repair.at.start) as number); at < end; at = nextFree(at)) {
        this.#shortest[at] = repair;
        free[at] = at + 1;
      }
    }
    this.#edges = edges;
    return edges;
  }
}
