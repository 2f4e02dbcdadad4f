import { _compileUnsafe, type Options } from "css-select";
import { parse, type Selector } from "css-what";
import { ElementNode, type PageNode, TextNode } from "../tree.js";

/** What a selector of a sheet selects. */
export interface Matcher {
  /** The part before or behind the element that it selects, or its mark; null where it selects the element itself. */
  readonly pseudo: string | null;
  /** What an element has that it selects: `#id`, `.class`, `[attribute]`, `name`, or `*`. */
  readonly key: string;
  /** Comparable as numbers: Selectors Level 4, 17. */
  readonly specificity: number;
  readonly selects: (element: ElementNode) => boolean;
  /** Whether it asks what stands beside the element: the more there is, the longer the answer takes. */
  readonly asksSiblings: boolean;
}

/** Children of an element of which selectors may ask which is the first, the next or the last. */
const MOST_SIBLINGS = 2000;
/** Characters of a selector. */
const LONGEST = 500;

const options: Options<PageNode, ElementNode> = {
  adapter: {
    isTag: (node): node is ElementNode => node instanceof ElementNode && node.name !== "",
    getAttributeValue: (element, name) => element.get(name) ?? undefined,
    getChildren: (node) => (node instanceof ElementNode ? node.children : []),
    getName: ({ name }) => name,
    getParent: ({ parent }) => (parent === null || parent.name === "" ? null : parent),
    getSiblings: ({ parent }) =>
      parent === null || parent.children.length > MOST_SIBLINGS ? [] : (parent.children as PageNode[]),
    getText: textOf,
    hasAttrib: (element, name) => element.get(name) !== null,
    removeSubsets: (nodes) => nodes,
  },
};

/** Selectors that ask what an element holds would be asked of a whole page for each element. */
const COSTLY = /:(?:has|contains|icontains|matches-css)\b/i;

/** The selectors of a rule that can be answered for a page at rest; others are left out. */
export function* matchersOf(selectors: string): Generator<Matcher> {
  if (selectors.length > LONGEST * 100 || COSTLY.test(selectors)) return;
  let parsed: Selector[][];
  try {
    parsed = parse(selectors);
  } catch {
    return;
  }
  for (const tokens of parsed) {
    const last = tokens.at(-1);
    const pseudo = last?.type === "pseudo-element" ? last.name.toLowerCase() : null;
    const own = pseudo === null ? tokens : tokens.slice(0, -1);
    const matcher = compiled(own.length === 0 ? [{ type: "universal", namespace: null } as Selector] : own);
    if (matcher === null) continue;
    const specificity = specificityOf(own);
    yield { pseudo, key: keyOf(own), specificity, selects: matcher, asksSiblings: asksSiblings(own) };
  }
}

/** A part of a selector that selects by the element itself and those beside it, and how the part before it is related. */
interface Part {
  readonly selects: (element: ElementNode) => boolean;
  readonly isChild: boolean;
}

/**
 * Parts that are joined by blanks or `>` are asked one by one, and what is within what is remembered: a page may have
 * thousands of rules and elements, and hundreds of levels.
 */
function compiled(tokens: Selector[]): ((element: ElementNode) => boolean) | null {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.type !== "descendant" && token.type !== "child") continue;
    const selects = compiledPart(tokens.slice(from, at));
    if (selects === null) return null;
    parts.push({ selects, isChild: from > 0 && tokens[from - 1]?.type === "child" });
    from = at + 1;
  }
  const within = parts.map(() => new WeakMap<ElementNode, boolean>());
  const isSelected = (element: ElementNode, at: number): boolean => {
    const { selects, isChild } = parts[at] as Part;
    if (!selects(element)) return false;
    if (at === 0) return true;
    const { parent } = element;
    if (parent === null) return false;
    return isChild ? isSelected(parent, at - 1) : isWithin(parent, at - 1);
  };
  const isWithin = (element: ElementNode, at: number): boolean => {
    const known = within[at]?.get(element);
    if (known !== undefined) return known;
    const found = isSelected(element, at) || (element.parent !== null && isWithin(element.parent, at));
    within[at]?.set(element, found);
    return found;
  };
  return (element) => isSelected(element, parts.length - 1);
}

function compiledPart(tokens: Selector[]): ((element: ElementNode) => boolean) | null {
  if (tokens.length === 0) return null;
  try {
    return _compileUnsafe([tokens], options);
  } catch {
    return null;
  }
}

const asksSiblings = (tokens: readonly Selector[]): boolean =>
  tokens.some(({ type, ...rest }) => {
    if (type === "adjacent" || type === "sibling") return true;
    return type === "pseudo" && "name" in rest && /^(?:nth-|first-|last-|only-)/.test(rest.name);
  });

/** By what the last part of a selector is looked up. */
function keyOf(tokens: readonly Selector[]): string {
  let name: string | null = null;
  let attribute: string | null = null;
  for (const token of tokens.slice(tokens.findLastIndex(isCombinator) + 1)) {
    if (token.type === "attribute") {
      if (token.name === "id" && token.action === "equals") return `#${token.value}`;
      if (token.name === "class" && token.action === "element") return `.${token.value}`;
      attribute = `[${token.name}]`;
    } else if (token.type === "tag") name = token.name;
  }
  return name ?? attribute ?? "*";
}

const COMBINATORS: ReadonlySet<string> = new Set(["adjacent", "child", "descendant", "parent", "sibling"]);
const isCombinator = ({ type }: Selector): boolean => COMBINATORS.has(type);

/** Ids, then classes, attributes and states, then names. */
const WEIGHTS = { id: 1_000_000, class: 1000, name: 1 };

function specificityOf(tokens: readonly Selector[]): number {
  let sum = 0;
  for (const token of tokens) {
    if (token.type === "attribute")
      sum += token.name === "id" && token.action === "equals" ? WEIGHTS.id : WEIGHTS.class;
    else if (token.type === "tag" || token.type === "pseudo-element") sum += WEIGHTS.name;
    else if (token.type === "pseudo") {
      if (token.name === "where") continue;
      sum += Array.isArray(token.data) ? Math.max(0, ...token.data.map(specificityOf)) : WEIGHTS.class;
    }
  }
  return sum;
}

function textOf(node: PageNode): string {
  if (node instanceof TextNode) return node.text;
  return node instanceof ElementNode ? node.children.map(textOf).join("") : "";
}
