import { namesAct } from "../naming.js";
import { displayOf } from "./display.js";
import type { Declarations } from "./sheets/declarations.js";
import type { StyleSheets } from "./sheets/style-sheets.js";
import { ElementNode, TextNode } from "./tree.js";

/** Characters of a paragraph that are looked at. */
const LONGEST = 700;
/** Letters from which on a paragraph is running text. */
const LONG = 100;

/** Worth of a paragraph as a sign that an act stands here. */
const POINTS = { strong: 6, numbered: 1, long: 1 };

const numbered = /^\s*(?:\d{1,3}(?:-\d+)?\s?[.)]|\d{1,3}-(?:бап|тарау)|(?:статья|глава)\s+\d)/iu;
/** What a style puts before a text counts as a letter, so that a cell which holds nothing else is not empty. */
const SHOWS = /counters?\(|attr\(|"[^"]|'[^']/;

/** A link to a place of the same page leads nowhere else. */
const elsewhere = /^(?!\s*#)/;

/**
 * Measures the tree from its leaves up: letters of what is shown, how many of them stand under links, and what shows
 * that an act stands there. Every piece is a step.
 */
export function* measure(root: ElementNode, sheets: StyleSheets): Generator<void> {
  const title = pageTitle(root);
  let steps = 0;
  // Children before parents: the order of a walk, backwards.
  const order: ElementNode[] = [];
  const open: ElementNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node);
    for (const child of node.children) if (child instanceof ElementNode) open.push(child);
    steps += 1;
    if (steps % 5000 === 0) yield;
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const element = order[at] as ElementNode;
    measureOne(element, sheets.of(element), title, sheets);
    if (at % 5000 === 0) yield;
  }
}

function measureOne(element: ElementNode, style: Declarations, title: string, sheets: StyleSheets): void {
  for (const child of element.children) {
    if (child instanceof TextNode) {
      element.letters += countLetters(child.text);
    } else if (child instanceof ElementNode) {
      element.letters += child.letters;
      element.linkedLetters += child.linkedLetters;
      element.links += child.links;
      element.points += child.points;
      element.strong += child.strong;
      element.titles += child.titles;
      element.holdsBlocks ||= child.holdsBlocks || displayOf(child, sheets.of(child)) === "block";
    }
  }
  const { before } = sheets.stylesOf(element);
  if (before?.content !== undefined && SHOWS.test(before.content)) element.letters += 1;
  const display = displayOf(element, style);
  if (display === "none" || element.name === "") {
    if (display === "none") {
      element.letters = 0;
      element.linkedLetters = 0;
      element.links = 0;
      element.points = 0;
      element.strong = 0;
      element.titles = 0;
    }
    return;
  }
  if (element.name === "a" && elsewhere.test(element.get("href") ?? "#")) {
    element.linkedLetters = element.letters;
    element.links = 1;
  }
  if (display !== "block" || element.holdsBlocks || element.letters === 0) return;
  const isLinks = element.linkedLetters * 2 > element.letters;
  if (isLinks) return;
  const text = textOf(element, LONGEST).replace(/\s+/g, " ").trim();
  const isTitle = isTitleLike(element, text, title);
  if (isTitle) element.titles += 1;
  if (isTitle || namesAct(text, LONGEST)) {
    element.strong += 1;
    element.points += POINTS.strong;
  }
  if (numbered.test(text)) element.points += POINTS.numbered;
  if (element.letters >= LONG) element.points += POINTS.long;
}

/** Letters from which on a text may be the title of an act. */
const LEAST_TITLE = 12;

/** What the page is called by, or what is worded as acts are called. */
function isTitleLike({ name, letters }: ElementNode, text: string, title: string): boolean {
  if (letters < LEAST_TITLE || text.length > 500 || /[;:,]$|(?<!тур\p{L}{2,5})\.$/u.test(text)) return false;
  if (name === "h1" && title === "") return true;
  return (
    (title !== "" && title.includes(foldTitle(text))) ||
    /\s(?:туралы|тура\p{Ll}{2,3})["»]?\.?$/iu.test(text) ||
    /^Об?\s+\p{Ll}/u.test(text)
  );
}

const foldTitle = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase()
    .slice(0, 60);

/** What the page's title says, folded. */
function pageTitle(root: ElementNode): string {
  const head = childNamed(childNamed(root, "html"), "head");
  const title = childNamed(head, "title");
  return title === null
    ? ""
    : title.children
        .map((node) => (node instanceof TextNode ? node.text : ""))
        .join("")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
        .toLowerCase();
}

export function childNamed(element: ElementNode | null, name: string): ElementNode | null {
  for (const child of element?.children ?? []) if (child instanceof ElementNode && child.name === name) return child;
  return null;
}

/** Elements within lines: others begin anew. */
const WITHIN_LINES = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);

/** The text of an element as it stands in the file, up to a number of characters. */
export function textOf(element: ElementNode, longest: number): string {
  let text = "";
  const open: (ElementNode | TextNode)[] = [element];
  for (let node = open.pop(); node !== undefined && text.length < longest; node = open.pop()) {
    if (node instanceof TextNode) {
      text += node.text;
      continue;
    }
    if (!WITHIN_LINES.has(node.name)) text += " ";
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child instanceof ElementNode || child instanceof TextNode) open.push(child);
    }
  }
  return text.slice(0, longest);
}

/** The end of an element's text, up to a number of characters. */
export function endOf(element: ElementNode, longest: number): string {
  let text = "";
  const open: (ElementNode | TextNode)[] = [element];
  for (let node = open.pop(); node !== undefined && text.length < longest; node = open.pop()) {
    if (node instanceof TextNode) {
      text = node.text.slice(-longest) + text;
      continue;
    }
    if (!WITHIN_LINES.has(node.name)) text = ` ${text}`;
    for (const child of node.children) {
      if (child instanceof ElementNode || child instanceof TextNode) open.push(child);
    }
  }
  return text.slice(-longest);
}

/** Elements below a part that are looked at for what it holds. */
const MOST_WITHIN = 500;

/** Names of the elements in a part. */
export function namesWithin(part: ElementNode): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [part];
  for (let node = open.pop(), steps = 0; node !== undefined && steps < MOST_WITHIN; node = open.pop(), steps += 1) {
    for (const child of node.children) {
      if (!(child instanceof ElementNode)) continue;
      names.add(child.name);
      open.push(child);
    }
  }
  return names;
}

/** Numbers of letters and figures. */
function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x7a && code < 0xc0) || code > 0x500) continue;
    if (code > 0x5a && code < 0x61) continue;
    letters += 1;
  }
  return letters;
}
