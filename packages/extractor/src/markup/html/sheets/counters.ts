import type { ElementNode } from "../tree.js";
import type { Declarations } from "./declarations.js";

/** A counter, which lives as long as what its element's parent holds is read. */
interface Scope {
  readonly parent: ElementNode | null;
  value: number;
}

/** Counters of one name that are open at once, and operations of one element that are heeded. */
const MOST_SCOPES = 1000;
const OPERATION = /([^\s\d][^\s]*)(?:\s+([-+]?\d{1,9}))?/g;

/** The counters of a page in the order of reading: CSS Lists and Counters Module Level 3, 4. */
export class Counters {
  readonly #scopes = new Map<string, Scope[]>();

  /**
   * Does what the style of an element says of counters.
   *
   * @param parent what holds the element; of what is put before its text it is the element itself
   * @param implied what an element does to the counter of lists where its style says nothing else
   */
  enter(parent: ElementNode | null, style: Declarations, implied: ListOperation | null = null): void {
    const { "counter-reset": reset, "counter-increment": increment, "counter-set": set } = style;
    if (implied?.reset !== undefined) this.#reset(LIST_ITEM, implied.reset, parent);
    if (reset !== undefined) for (const [name, to] of operations(reset, 0)) this.#reset(name, to, parent);
    let isCounted = false;
    if (increment !== undefined) {
      for (const [name, by] of operations(increment, 1)) {
        isCounted ||= name === LIST_ITEM;
        this.#change(name, (value) => value + by, parent);
      }
    }
    const step = implied?.increment;
    if (step !== undefined && !isCounted) this.#change(LIST_ITEM, (value) => value + step, parent);
    if (implied?.set !== undefined) this.#change(LIST_ITEM, () => implied.set as number, parent);
    if (set !== undefined) for (const [name, to] of operations(set, 0)) this.#change(name, () => to, parent);
  }

  /** The values of the counters of a name that are open within an element, outermost first; [0] where none is. */
  valuesIn(element: ElementNode, name: string): number[] {
    const scopes = this.#open(name, element);
    return scopes.length === 0 ? [0] : scopes.map(({ value }) => value);
  }

  #reset(name: string, value: number, parent: ElementNode | null): void {
    const scopes = this.#open(name, parent);
    const last = scopes.at(-1);
    if (last !== undefined && last.parent === parent) last.value = value;
    else if (scopes.length < MOST_SCOPES) scopes.push({ parent, value });
  }

  #change(name: string, to: (value: number) => number, parent: ElementNode | null): void {
    const last = this.#open(name, parent).at(-1);
    if (last === undefined) this.#reset(name, to(0), parent);
    else last.value = to(last.value);
  }

  /** Those that are open below an element; the others end. */
  #open(name: string, element: ElementNode | null): Scope[] {
    let scopes = this.#scopes.get(name);
    if (scopes === undefined) {
      scopes = [];
      this.#scopes.set(name, scopes);
    }
    for (let last = scopes.at(-1); last !== undefined && !isWithin(element, last.parent); last = scopes.at(-1)) {
      scopes.pop();
    }
    return scopes;
  }
}

/** The counter of lists (CSS Lists and Counters Module Level 3, 4.6), and what lists and their items do to it. */
export const LIST_ITEM = "list-item";
export interface ListOperation {
  readonly reset?: number;
  readonly increment?: number;
  readonly set?: number;
}

function* operations(text: string, otherwise: number): Generator<readonly [name: string, value: number]> {
  if (/^(?:none|initial|inherit|unset)$/i.test(text)) return;
  for (const [, name, value] of text.matchAll(OPERATION)) {
    yield [name as string, value === undefined ? otherwise : Number(value)];
  }
}

function isWithin(element: ElementNode | null, outer: ElementNode | null): boolean {
  for (let at = element; at !== null; at = at.parent) if (at === outer) return true;
  return outer === null;
}
