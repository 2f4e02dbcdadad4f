/** Marks of lists that a page's sheets make of counters, as Google Docs and other programs write them. */

/** A part of a mark: signs, or a counter and how it is written. */
export type MarkPart = string | { readonly counter: string; readonly type: string };

/** How the items of a list of some class are marked. */
export interface CountedMark {
  readonly parts: readonly MarkPart[];
  /** The counter that each item moves on. */
  readonly counter: string;
}

const BEFORE_ITEM = /^(?:[ou]l)?\.([\w-]+)\s*>\s*li:{1,2}before$/i;
const ITEM = /^(?:[ou]l)?\.([\w-]+)\s*>\s*li$/i;
const CONTENT = /(?:^|;)\s*content\s*:([^;}]*)/i;
const INCREMENT = /(?:^|;)\s*counter-increment\s*:\s*([\w-]+)/i;
const PART = /"([^"]*)"|'([^']*)'|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/gi;
/** Rules that are kept of a page. */
const MOST = 10_000;

/** What the rules of a page's sheets say of counters, by classes of lists. */
export class CounterRules {
  readonly #contents = new Map<string, readonly MarkPart[]>();
  readonly #counters = new Map<string, string>();

  /** Takes in a rule; those that speak of something else are passed over. */
  add(selector: string, declarations: string): void {
    if (this.#contents.size > MOST || this.#counters.size > MOST) return;
    const marked = BEFORE_ITEM.exec(selector)?.[1];
    const content = marked === undefined ? null : CONTENT.exec(declarations)?.[1];
    if (marked !== undefined && content != null) this.#contents.set(marked, partsOf(content));
    const counted = ITEM.exec(selector)?.[1];
    const counter = counted === undefined ? undefined : INCREMENT.exec(declarations)?.[1];
    if (counted !== undefined && counter !== undefined) this.#counters.set(counted, counter);
  }

  /** Null where no counter marks the items of a list of these classes. */
  markOf(classes: readonly string[]): CountedMark | null {
    for (const name of classes) {
      const parts = this.#contents.get(name);
      if (parts === undefined) continue;
      const last = parts.findLast((part) => typeof part !== "string");
      const counter = this.#counters.get(name) ?? last?.counter;
      if (counter !== undefined && last !== undefined) return { parts, counter };
    }
    return null;
  }
}

function partsOf(content: string): MarkPart[] {
  return [...content.matchAll(PART)].map(([, double, single, counter, type]) =>
    counter === undefined ? (double ?? single ?? "") : { counter, type: type ?? "decimal" },
  );
}
