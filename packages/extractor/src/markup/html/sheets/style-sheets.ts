import type { ElementNode } from "../tree.js";
import { type Declarations, declarationsOf, NOTHING } from "./declarations.js";
import { type Matcher, matchersOf } from "./match.js";
import { rulesOf } from "./rules.js";

/** What styles say of an element, of what they put before and behind what it holds, and of its mark in a list. */
export interface Styles {
  readonly own: Declarations;
  readonly before: Declarations | null;
  readonly after: Declarations | null;
  readonly marker: Declarations | null;
}

interface Entry extends Matcher {
  readonly declarations: Declarations;
  /** Which of two that say different things is heeded. */
  rank: number;
}

/** Characters of all sheets of a page that are looked at, and selectors of them that are kept. */
const LONGEST_SHEETS = 2_000_000;
const MOST_ENTRIES = 20_000;
/** Questions whether a selector selects an element, as often as there are elements to compare; a page that asks more is read without its sheets from there on. */
const MOST_QUESTIONS = 5_000_000;
/** Different styles that are kept. */
const MOST_KEPT = 10_000;

const NO_STYLES: Styles = { own: NOTHING, before: null, after: null, marker: null };

/** The page's own style sheets, by the cascade (CSS Cascading and Inheritance Level 4, 6), but for `!important`. */
export class StyleSheets {
  readonly #entries = new Map<string, Entry[]>();
  /** Styles by the ranks of the entries that they come from, and declarations by attributes. */
  readonly #known = new Map<string, Styles>();
  readonly #attributes = new Map<string, Declarations>();
  #questions = 0;

  constructor(sheets: readonly string[]) {
    const all: Entry[] = [];
    let length = 0;
    for (const sheet of sheets) {
      length += sheet.length;
      if (length > LONGEST_SHEETS) break;
      for (const { selectors, body } of rulesOf(sheet)) {
        const declarations = declarationsOf(body);
        if (Object.keys(declarations).length === 0 || all.length > MOST_ENTRIES) continue;
        for (const matcher of matchersOf(selectors)) all.push({ ...matcher, declarations, rank: 0 });
      }
    }
    // Of those of one specificity the last is heeded: the sort keeps their order.
    all.sort((a, b) => a.specificity - b.specificity);
    for (const [rank, entry] of all.entries()) {
      entry.rank = rank;
      const entries = this.#entries.get(entry.key);
      if (entries === undefined) this.#entries.set(entry.key, [entry]);
      else entries.push(entry);
    }
  }

  /** What sheets and its own attribute say of an element. */
  of(element: ElementNode): Declarations {
    return this.stylesOf(element).own;
  }

  stylesOf(element: ElementNode): Styles {
    element.styles ??= this.#styles(element);
    return element.styles;
  }

  #styles(element: ElementNode): Styles {
    const written = element.get("style");
    const sheets = this.#entries.size === 0 ? NO_STYLES : this.#ofSheets(element);
    if (written === null) return sheets;
    let attribute = this.#attributes.get(written);
    if (attribute === undefined) {
      attribute = declarationsOf(written);
      if (this.#attributes.size < MOST_KEPT) this.#attributes.set(written, attribute);
    }
    return { ...sheets, own: sheets.own === NOTHING ? attribute : { ...sheets.own, ...attribute } };
  }

  #ofSheets(element: ElementNode): Styles {
    const found: Entry[] = [];
    for (const key of keysOf(element)) {
      const entries = this.#entries.get(key);
      if (entries === undefined) continue;
      for (const entry of entries) {
        this.#questions += entry.asksSiblings ? (element.parent?.children.length ?? 1) : 1;
        if (this.#questions > MOST_QUESTIONS) return NO_STYLES;
        if (entry.selects(element)) found.push(entry);
      }
    }
    if (found.length === 0) return NO_STYLES;
    found.sort((a, b) => a.rank - b.rank);
    const name = found.map(({ rank }) => rank).join();
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const of = (pseudo: string | null): Declarations | null => {
      const own = found.filter((entry) => entry.pseudo === pseudo);
      return own.length === 0 ? null : Object.assign({}, ...own.map(({ declarations }) => declarations));
    };
    const styles = { own: of(null) ?? NOTHING, before: of("before"), after: of("after"), marker: of("marker") };
    if (this.#known.size < MOST_KEPT) this.#known.set(name, styles);
    return styles;
  }
}

/** Classes of an element that are looked at. */
const MOST_CLASSES = 50;

/** What an element may be looked up by, each once. */
function keysOf(element: ElementNode): ReadonlySet<string> {
  const keys = new Set(["*", element.name]);
  for (const { name, value } of element.attributes) {
    keys.add(`[${name}]`);
    if (name === "id") keys.add(`#${value}`);
    if (name !== "class") continue;
    for (const each of value.split(/\s+/).slice(0, MOST_CLASSES)) if (each !== "") keys.add(`.${each}`);
  }
  return keys;
}
