import { type CountedMark, CounterRules } from "./counted-marks.js";
import type { ElementNode } from "./tree.js";

/** What of a style decides how a text is read. */
export interface Declarations {
  display?: string;
  visibility?: string;
  "font-weight"?: string;
  "text-align"?: string;
  "text-indent"?: string;
  "margin-left"?: string;
  "padding-left"?: string;
  "white-space"?: string;
  "vertical-align"?: string;
  "text-decoration"?: string;
  "list-style-type"?: string;
  border?: string;
  float?: string;
  color?: string;
  background?: string;
  opacity?: string;
  "font-size"?: string;
}

const ALIASES: Readonly<Record<string, keyof Declarations>> = {
  "text-decoration-line": "text-decoration",
  "list-style": "list-style-type",
  "background-color": "background",
  "background-image": "background",
  "border-width": "border",
  "border-style": "border",
  "border-top": "border",
  "border-bottom": "border",
  "border-left": "border",
};
const NAMES: ReadonlySet<string> = new Set<keyof Declarations>([
  "display",
  "visibility",
  "font-weight",
  "text-align",
  "text-indent",
  "margin-left",
  "padding-left",
  "white-space",
  "vertical-align",
  "text-decoration",
  "list-style-type",
  "border",
  "float",
  "color",
  "background",
  "opacity",
  "font-size",
]);

/** Characters of a style attribute, and of all sheets of a page, that are looked at. */
const LONGEST = 10_000;
const LONGEST_SHEETS = 2_000_000;

/** Reads declarations; those of other properties are left out. */
export function declarationsOf(text: string): Declarations {
  const found: Declarations = {};
  for (const part of text.slice(0, LONGEST).split(";")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    if (property === "margin" || property === "padding") {
      const sides = value.split(/\s+/);
      found[`${property}-left`] = sides[3] ?? sides[1] ?? value;
      continue;
    }
    const name = ALIASES[property] ?? property;
    if (NAMES.has(name)) found[name as keyof Declarations] = value;
  }
  return found;
}

/**
 * The rules of a page's sheets whose selectors are a name, a class, an id, or a name with one of them, alone or behind
 * others: a class that hides, centres or sets in bold. Rules for other media and for states are left out.
 */
export class StyleSheets {
  readonly #rules = new Map<string, Declarations>();
  readonly #counters = new CounterRules();

  constructor(sheets: readonly string[]) {
    let length = 0;
    for (const sheet of sheets) {
      length += sheet.length;
      if (length > LONGEST_SHEETS) break;
      this.#read(sheet);
    }
  }

  /** How the items of a list are marked, where a counter of the sheets marks them. */
  countedMarkOf(list: ElementNode): CountedMark | null {
    return this.#counters.markOf((list.get("class") ?? "").split(/\s+/).slice(0, 50));
  }

  /** What sheets and its own attribute say of an element. */
  of(element: ElementNode): Declarations {
    const own = element.get("style");
    if (this.#rules.size === 0) return own === null ? NONE : declarationsOf(own);
    const classes = (element.get("class") ?? "")
      .split(/\s+/)
      .filter((name) => name !== "")
      .slice(0, 50);
    const id = element.get("id");
    const keys = [
      element.name,
      ...classes.flatMap((name) => [`.${name}`, `${element.name}.${name}`]),
      ...(id === null ? [] : [`#${id}`, `${element.name}#${id}`]),
    ];
    let found: Declarations = NONE;
    for (const key of keys) {
      const rule = this.#rules.get(key);
      if (rule !== undefined) found = found === NONE ? rule : { ...found, ...rule };
    }
    return own === null ? found : { ...found, ...declarationsOf(own) };
  }

  #read(sheet: string): void {
    const text = sheet.replace(/\/\*[\s\S]*?\*\//g, "").replace(/<!--|-->/g, "");
    for (let at = 0; at < text.length; ) {
      const open = text.indexOf("{", at);
      if (open < 0) return;
      const selectors = text.slice(at, open).split(";").at(-1)?.trim() ?? "";
      if (selectors.startsWith("@")) {
        at = behindBlock(text, open);
        continue;
      }
      const close = text.indexOf("}", open);
      const end = close < 0 ? text.length : close;
      const body = text.slice(open + 1, end);
      for (const selector of selectors.split(",")) this.#counters.add(selector.trim(), body);
      const declarations = declarationsOf(body);
      if (Object.keys(declarations).length > 0) {
        for (const selector of selectors.split(",")) this.#add(selector.trim(), declarations);
      }
      at = end + 1;
    }
  }

  #add(selector: string, declarations: Declarations): void {
    if (!/^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/i.test(selector) || selector === "") return;
    const key = selector.replace(/^[a-z0-9]+/i, (name) => name.toLowerCase());
    this.#rules.set(key, { ...this.#rules.get(key), ...declarations });
  }
}

const NONE: Declarations = {};

function behindBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** Columns, half an em of 16 pixels each. */
const COLUMNS: Readonly<Record<string, number>> = {
  px: 1 / 8,
  pt: 1 / 6,
  em: 2,
  rem: 2,
  ex: 1,
  ch: 1,
  cm: 4.72,
  mm: 0.472,
  in: 12,
  "%": 1,
};

/** A length in columns; 0 for one that is not told in numbers. */
export function columnsOf(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)([a-z]+|%)$/.exec(length ?? "") ?? [];
  const columns = Number(number) * (COLUMNS[unit ?? ""] ?? 0);
  return Number.isFinite(columns) ? Math.max(-100, Math.min(100, columns)) : 0;
}

/** Elements that are blocks unless a style says otherwise. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre " +
    "search section summary ul xmp table caption colgroup col thead tbody tfoot tr td th"
  ).split(" "),
);

/** Elements that show no text of a page. */
const UNSEEN = new Set(
  (
    "head script style template noscript noframes noembed iframe object embed applet audio video canvas svg select " +
    "textarea input datalist map area title meta link base param source track rp img picture progress meter"
  ).split(" "),
);

/** Whether an element may show text, if it is not hidden. */
export const isShowable = ({ name }: ElementNode): boolean => !UNSEEN.has(name);

export type Display = "none" | "block" | "inline";

/** How an element is displayed, as far as that parts a text. */
export function displayOf(element: ElementNode, { display, visibility }: Declarations): Display {
  if (UNSEEN.has(element.name) || element.get("hidden") !== null) return "none";
  if (display === "none" || visibility === "hidden" || visibility === "collapse") return "none";
  if (element.get("aria-hidden") === "true" && isIcon(element)) return "none";
  if (display !== undefined) {
    if (display.startsWith("inline") || display === "contents") return "inline";
    if (/^(?:block|flex|grid|list-item|flow-root|table(?:-row|-cell|-caption)?)$/.test(display)) return "block";
  }
  return BLOCKS.has(element.name) ? "block" : "inline";
}

/** An icon of a font: a letter or two that say nothing. */
const isIcon = ({ letters }: ElementNode): boolean => letters <= 2;
