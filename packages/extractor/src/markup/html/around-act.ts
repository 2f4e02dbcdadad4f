/** What stands around an act in its page: parts of it that a page sets apart, and the site's own. */

import { PERSON } from "../naming.js";
import { isClaimed } from "./claimed.js";
import { endOf, namesWithin, textOf } from "./measure.js";
import { ANNEX, CONTROLS, HOUR, STATUS, TEXT } from "./page-signs.js";
import { ElementNode } from "./tree.js";

/** The act with those of its parts that stand beside it, and the site's parts among them. */
export interface Surroundings {
  readonly root: ElementNode;
  readonly furniture: ReadonlySet<ElementNode>;
  /** Parts that may be the act's, and are taken for none. */
  readonly doubtful: ReadonlySet<ElementNode>;
}

/**
 * What speaks for a part beside an act being one of it, and against it. Set by hand on drawn pages, in the manner of the
 * register's, of a ministry's and of one without a site around it; not fitted. What is missing costs its weight alone.
 */
const SIGNS = {
  /** It is an element of the same name and class as the act, or as a part of it that names the act. */
  alike: 2,
  /** It begins as annexes, and what is approved or agreed, begin. */
  annex: 3,
  /** The heading of an annex stands right above it, or above a line above it. */
  claimed: 4,
  /** It stands above, and names an act or says what became of it. */
  names: 3,
  /** It holds more than what names the act. */
  larger: 3,
  /** It stands below and names an act, as a list of those that are repealed does. */
  cites: 1,
  /** It is short, holds an office's bearer, and the act ends without one. */
  signature: 3,
  /** The act ends without one, and the part goes on with numbered paragraphs. */
  goesOn: 2,
  /** It is or holds a heading, or is as short as a status. */
  heading: 2,
  short: 1,
  /** It is a table. */
  table: 2,
  /** It holds fields and buttons. */
  controls: -3,
  /** Sites call such parts so. */
  calledSite: -2,
  /** It gives the hour of the day. */
  hour: -2,
  /** A third of its letters lead elsewhere. */
  links: -1,
  /** It is prose under a heading of its own below an act that is signed, or prose above one. */
  prose: -1,
};
const ENOUGH = 1;
/** From here on a part that is not taken for the act's may be; below an act that is not signed, prose may be. */
const DOUBTFUL = 0;
const DOUBTFUL_UNSIGNED = -1;

/** Characters at an end of an act, and at the beginning of a part, that are looked at. */
const END = 3000;
const BEGINNING = 500;
/** Letters of the signatures of an act. */
const SIGNATURES = 400;
/** Characters of a person's name, with what may stand behind it. */
const NAME = 50;
/** Letters of a status, of a line with a number. */
const SHORT = 150;

/**
 * Goes from the smallest part that holds what names the act up to the page, and asks of each part beside it whether it
 * is one of the act. `known`: what is the site's at sight; `coreOf`: the smallest part of one that holds what it names.
 */
export function surroundingsOf(
  body: ElementNode,
  known: ReadonlySet<ElementNode>,
  {
    coreOf,
    isCalledSite,
  }: {
    readonly coreOf: (element: ElementNode) => ElementNode;
    readonly isCalledSite: (element: ElementNode) => boolean;
  },
): Surroundings {
  const furniture = new Set(known);
  const shown = (nodes: readonly unknown[]): ElementNode[] =>
    nodes.filter(
      (node): node is ElementNode =>
        node instanceof ElementNode && node.letters > 0 && !furniture.has(node) && !doubtful.has(node),
    );
  const doubtful = new Set<ElementNode>();
  const isOfAct = (part: ElementNode, beside: Omit<Beside, "isCalledSite">): boolean => {
    const worth = worthOf(part, { ...beside, isCalledSite: isCalledSite(part) });
    if (worth >= ENOUGH) return true;
    if (worth >= (beside.isBehind && !beside.signed ? DOUBTFUL_UNSIGNED : DOUBTFUL)) doubtful.add(part);
    else furniture.add(part);
    return false;
  };

  /** What is larger than the head is the body of the act, within which the site may stand, too. */
  const isBody = (part: ElementNode, letters: number): boolean => part.holdsBlocks && part.letters > letters;

  /** Judges the parts of the smallest part, and of those of its parts that name the act. */
  const judgeWithin = (core: ElementNode): void => {
    const own = shown(core.children);
    const naming = own.filter((part) => part.strong > 0);
    const models = new Set(naming.map(kindOf));
    const isNative = (part: ElementNode): boolean => TEXT.has(part.name) || models.has(kindOf(part));
    const first = own.findIndex((part) => part.strong > 0 || part.titles > 0);
    const ended = own.findIndex((part, at) => at >= first && endsSigned(part));
    /** Several paragraphs below the signature are a part of their own, whatever act they name. */
    const isBelow = (part: ElementNode, at: number): boolean =>
      ended >= 0 && at > ended && part.holdsBlocks && !TEXT.has(part.name);
    const native = own.filter((part, at) => isNative(part) && !isBelow(part, at));
    const last = own.findLastIndex((part) => native.includes(part));
    const act = { letters: lettersOf(native), signed: isSigned(native), models };
    for (const [at, part] of own.entries()) {
      if (native.includes(part)) continue;
      if (at > first && at < last) {
        // Prose that a site calls its own, between the paragraphs of an act.
        if (part.points === 0 && isCalledSite(part) && !namesWithin(part).has("table")) doubtful.add(part);
        continue;
      }
      const isOwn = isOfAct(part, { ...act, isBehind: at > first });
      if (isOwn && isBody(part, act.letters)) judge(part);
    }
    for (const part of naming) if (!TEXT.has(part.name) && native.includes(part)) judge(part);
  };
  /** Judges what stands beside the smallest part of `top` that names the act; gives the part that holds all of it. */
  const judge = (top: ElementNode): ElementNode => {
    const core = coreOf(top);
    judgeWithin(core);
    const act = { letters: core.letters, signed: isSigned(shown(core.children)) };
    let root = core;
    for (let held = core; held !== top && held.parent !== null; held = held.parent) {
      const { parent } = held;
      if (parent.name === "table" || parent.name === "tr" || parent.name === "tbody") break;
      const at = parent.children.indexOf(held);
      const models = new Set([kindOf(held)]);
      for (const part of shown(parent.children.slice(0, at))) {
        // Above a title stands the site.
        if (core.titles > 0) furniture.add(part);
        else if (isOfAct(part, { ...act, models, isBehind: false })) root = parent;
      }
      for (const part of shown(parent.children.slice(at + 1))) {
        if (!isOfAct(part, { ...act, models, isBehind: true })) continue;
        root = parent;
        if (isBody(part, core.letters)) judge(part);
      }
    }
    return root;
  };
  const root = judge(body);
  return { root, furniture, doubtful };
}

interface Beside {
  /** Of what is surely the act's. */
  readonly letters: number;
  readonly isBehind: boolean;
  /** Whether the act ends with a signature. */
  readonly signed: boolean;
  readonly models: ReadonlySet<string>;
  readonly isCalledSite: boolean;
}

function worthOf(part: ElementNode, { letters, isBehind, signed, models, isCalledSite }: Beside): number {
  const beginning = textOf(part, BEGINNING).replace(/\s+/g, " ").trim();
  const within = namesWithin(part);
  let worth = 0;
  if (kindOf(part) !== "" && models.has(kindOf(part))) worth += SIGNS.alike;
  if (isBehind && ANNEX.test(beginning)) worth += SIGNS.annex;
  if (isBehind && isClaimed(part)) worth += SIGNS.claimed;
  if (!isBehind && (part.strong > 0 || STATUS.test(beginning))) worth += SIGNS.names;
  if (isBehind && part.strong > 0) worth += SIGNS.cites;
  if (part.letters > letters) worth += SIGNS.larger;
  if (isBehind && !signed && part.letters <= SIGNATURES && endsSigned(part)) worth += SIGNS.signature;
  if (isBehind && !signed && part.points > 0) worth += SIGNS.goesOn;
  if (!isBehind && ["h1", "h2", "h3"].some((name) => part.name === name || within.has(name))) worth += SIGNS.heading;
  if (part.letters <= SHORT && !/[.?!]$/.test(beginning) && !isBehind) worth += SIGNS.short;
  if (part.name === "table" || (isBehind && within.has("table"))) worth += SIGNS.table;
  if (CONTROLS.has(part.name) || [...CONTROLS].some((name) => within.has(name))) worth += SIGNS.controls;
  if (isCalledSite) worth += SIGNS.calledSite;
  if (HOUR.test(textOf(part, END))) worth += SIGNS.hour;
  if (part.linkedLetters * 3 > part.letters) worth += SIGNS.links;
  if (part.letters > SHORT || /[.?!]$/.test(beginning)) worth += SIGNS.prose;
  return worth;
}

/** What makes two elements alike: their name and their classes; one without a class is like any other. */
function kindOf(element: ElementNode): string {
  const classes = (element.get("class") ?? "").trim();
  return classes === "" && !TEXT.has(element.name) ? "" : `${element.name} ${classes}`;
}

const lettersOf = (parts: readonly ElementNode[]): number => parts.reduce((sum, { letters }) => sum + letters, 0);

/** Whether the last of the parts, as far as they reach, hold an office's bearer. */
function isSigned(parts: readonly ElementNode[]): boolean {
  let end = "";
  for (const part of parts.toReversed()) {
    if (end.length > END) break;
    end = `${endOf(part, END)} ${end}`;
  }
  return PERSON.test(end);
}

/** Whether the last words of a part name a person. */
function endsSigned(part: ElementNode): boolean {
  return PERSON.test(
    endOf(part, NAME * 2)
      .trim()
      .slice(-NAME),
  );
}
