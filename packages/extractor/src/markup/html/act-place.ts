import { PERSON } from "../naming.js";
import { surroundingsOf } from "./around-act.js";
import { isClaimed } from "./claimed.js";
import { childNamed, namesWithin, textOf } from "./measure.js";
import { CONTROLS, EDGE_TAGS, HOUR, SITE_LINE, SITE_ROLES, SITE_TAGS, SITE_WORDS } from "./page-signs.js";
import { ElementNode } from "./tree.js";

/** Where in a page its act stands. */
export interface ActPlace {
  /** Holds the act; what stands outside it is the site's. */
  readonly root: ElementNode;
  /** Parts of the page that are none of the act, within its root or without. */
  readonly furniture: ReadonlySet<ElementNode>;
  /** Parts beside it that may be the act's, and are taken for none. */
  readonly doubtful: ReadonlySet<ElementNode>;
}

/** Letters of the longest part that links alone make furniture. */
const LONGEST_LINKS = 4000;
/** Mean letters of a link of a menu: a link of a text names an act. */
const LONGEST_MENU_LINK = 60;
/** Share of its letters under links from which on a part is a list of links. */
const LINKED = 0.75;
/** Share of what speaks for an act that a part must hold to be its place. */
const MOST = 0.75;
/** Share of what names an act: readers who comment on one name others. */
const MOST_STRONG = 0.6;

/** Finds the act in a page that was measured. Steps, since a page may have a million elements. */
export function* findAct(document: ElementNode): Generator<void, ActPlace> {
  const body = childNamed(childNamed(document, "html"), "body") ?? document;
  const furniture = new Set<ElementNode>();
  const total = body.strong;
  let steps = 0;
  const open: ElementNode[] = [body];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    steps += 1;
    if (steps % 5000 === 0) yield;
    if (element.letters === 0) continue;
    if (element !== body && isFurniture(element, total)) {
      furniture.add(element);
      for (let over = element.parent; over !== null; over = over.parent) {
        over.points -= element.points;
        over.strong -= element.strong;
        over.titles -= element.titles;
        over.letters -= element.letters;
        over.linkedLetters -= element.linkedLetters;
      }
      continue;
    }
    for (const child of element.children) if (child instanceof ElementNode) open.push(child);
  }
  // Where nothing shows an act, all that is shown may be of one.
  if (body.points === 0) return { root: body, furniture, doubtful: new Set() };
  return surroundingsOf(body, furniture, { coreOf: (part) => rootOf(part, furniture), isCalledSite });
}

/** The smallest part that holds the title and most of what speaks for the act. */
function rootOf(body: ElementNode, furniture: ReadonlySet<ElementNode>): ElementNode {
  let root = body;
  if (body.points === 0) return body;
  for (;;) {
    const next = root.children.find(
      (child): child is ElementNode =>
        child instanceof ElementNode &&
        !furniture.has(child) &&
        child.strong >= MOST_STRONG * body.strong &&
        child.titles >= body.titles &&
        child.points >= MOST * body.points &&
        child.letters >= MOST * MOST * body.letters * (body.strong > 0 ? 0 : 1),
    );
    // A paragraph and a table are looked at as a whole.
    if (next === undefined || !next.holdsBlocks || next.name === "tbody" || next.name === "table") return root;
    root = next;
  }
}

function isFurniture(element: ElementNode, total: number): boolean {
  const { name, letters, linkedLetters, links, strong, points } = element;
  if (SITE_TAGS.has(name)) return strong === 0 || strong < total;
  const role = element.get("role")?.toLowerCase();
  if (role !== undefined && SITE_ROLES.has(role) && strong === 0) return true;
  // Cells and their rows hold text, whatever they are called.
  if (name === "td" || name === "th" || name === "tr" || name === "tbody") return false;
  if (strong === 0 && isCalledSite(element)) return isLikeSite(element);
  if (
    letters < 120 &&
    strong === 0 &&
    !element.holdsBlocks &&
    SITE_LINE.test(textOf(element, 300).replace(/\s+/g, " ").trim())
  )
    return true;
  if (strong > 0 || isWithin(element, "td")) return false;
  const isList = element.holdsBlocks || name === "p" || name === "div" || name === "ul" || name === "span";
  return (
    isList &&
    links >= (letters < 200 ? 2 : 3) &&
    letters <= LONGEST_LINKS &&
    linkedLetters >= LINKED * letters &&
    letters <= links * LONGEST_MENU_LINK &&
    points === 0 &&
    !isClaimed(element)
  );
}

/** Characters of a part that are looked at, and letters of a label. */
const LOOKED_AT = 500;
const LABEL = 40;

/**
 * Whether a part that is called as sites call theirs holds what they hold: links, fields, hours, a line of a site or a
 * label. Numbers of paragraphs, tables and running text outweigh a name.
 */
function isLikeSite(part: ElementNode): boolean {
  const { letters, linkedLetters, points, holdsBlocks } = part;
  const text = textOf(part, LOOKED_AT).replace(/\s+/g, " ").trim();
  if (linkedLetters * 2 >= letters || SITE_LINE.test(text) || CONTROLS.has(part.name)) return true;
  const within = namesWithin(part);
  if ([...CONTROLS].some((name) => within.has(name))) return true;
  if (part.name === "table" || within.has("table")) return false;
  if (HOUR.test(text)) return points < MOST_POINTS;
  if (points > 0 || letters > LABEL || PERSON.test(text) || isWithinLine(part)) return false;
  return holdsBlocks || !/\d/.test(text);
}

/** Worth of what speaks for an act, in a part that is the site's for all that. */
const MOST_POINTS = 6;

/** Whether an element stands within a line, with other words beside it. */
function isWithinLine({ parent, letters }: ElementNode): boolean {
  return parent !== null && !parent.holdsBlocks && parent.letters > letters;
}

/** Whether its tag, its role or its name alone makes an element the site's. */
export const isSiteAtSight = (element: ElementNode): boolean =>
  SITE_TAGS.has(element.name) || SITE_ROLES.has(element.get("role")?.toLowerCase() ?? "") || isCalledSite(element);

/** Styles that programs of texts write, of which some are called as parts of a page are. */
const PROGRAM_STYLE = /(?:^|\s)(?:Mso|western|ql-|docdata)\S*/g;

function isCalledSite(element: ElementNode): boolean {
  if (EDGE_TAGS.has(element.name) && !isWithin(element, "article")) return true;
  const names = `${element.get("class") ?? ""} ${element.get("id") ?? ""}`.slice(0, 500).replace(PROGRAM_STYLE, " ");
  return names.trim() !== "" && SITE_WORDS.test(names.replace(/([a-z])([A-Z])/g, "$1-$2"));
}

function isWithin(element: ElementNode, name: string): boolean {
  for (let over = element.parent; over !== null; over = over.parent) if (over.name === name) return true;
  return false;
}
