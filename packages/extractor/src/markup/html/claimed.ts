/** What the heading of an annex claims: a heading without a body is none. */
import { textOf } from "./measure.js";
import { ANNEX_HEADING } from "./page-signs.js";
import { ElementNode, TextNode } from "./tree.js";

/** Characters of the longest heading of an annex. */
const LONGEST = 400;
/** Lines above a part that are looked at: the heading, and a title below it. */
const LINES_ABOVE = 2;

/** Whether the heading of an annex stands right above a part, or above the one line that stands between. */
export function isClaimed(part: ElementNode): boolean {
  let below: ElementNode = part;
  for (let count = 0; count < LINES_ABOVE; count += 1) {
    const line = lineAbove(below);
    if (line === null) return false;
    const text = textOf(line, LONGEST + 1)
      .replace(/\s+/g, " ")
      .trim();
    if (text.length > LONGEST) return false;
    if (ANNEX_HEADING.test(text)) return true;
    below = line;
  }
  return false;
}

/** The last element of text that ends above a part; null where words stand there that are in none of their own. */
function lineAbove(part: ElementNode): ElementNode | null {
  let held = part;
  for (let parent = held.parent; parent !== null; held = parent, parent = held.parent) {
    for (let at = placeOf(held, parent) - 1; at >= 0; at -= 1) {
      const node = parent.children[at];
      if (node instanceof TextNode && /\S/.test(node.text)) return null;
      if (node instanceof ElementNode && node.letters > 0) return lastLine(node);
    }
  }
  return null;
}

/** Places of the children of elements that were asked for: a page may have a hundred thousand of them in one. */
const places = new WeakMap<ElementNode, ReadonlyMap<unknown, number>>();

function placeOf(child: ElementNode, parent: ElementNode): number {
  let known = places.get(parent);
  if (known === undefined) {
    known = new Map(parent.children.map((node, at) => [node, at]));
    places.set(parent, known);
  }
  return known.get(child) ?? 0;
}

function lastLine(element: ElementNode): ElementNode {
  let line = element;
  while (line.holdsBlocks) {
    const last = line.children.findLast((node): node is ElementNode => node instanceof ElementNode && node.letters > 0);
    if (last === undefined) break;
    line = last;
  }
  return line;
}
