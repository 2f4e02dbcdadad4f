/** Marks of lists: how a list's items are marked, and how a number is written. */
import type { ListOperation } from "./sheets/counters.js";
import type { Declarations } from "./sheets/declarations.js";
import { ElementNode } from "./tree.js";

/** How the items of a list are marked where they say nothing of it themselves. */
export interface ListManner {
  readonly type: string;
  /** What each item adds to the list's counter. */
  readonly step: number;
}

const LISTS = new Set(["ol", "ul", "menu", "dir"]);
export const isList = ({ name }: ElementNode): boolean => LISTS.has(name);

export function mannerOfList(list: ElementNode, style: Declarations): ListManner {
  return { type: typeOf(list, style["list-style-type"]), step: list.get("reversed") === null ? 1 : -1 };
}

/** What a list, or an item of one, does to the counter of lists (HTML Living Standard, 15.3.8). */
export function listOperation(
  element: ElementNode,
  list: ListManner | null,
  { display }: Declarations,
): ListOperation | null {
  if (isList(element)) {
    const start = integer(element.get("start"));
    if (element.get("reversed") === null) return { reset: (start ?? 1) - 1 };
    const items = element.children.filter((child) => child instanceof ElementNode && child.name === "li");
    return { reset: (start ?? items.length) + 1 };
  }
  if (element.name !== "li" || !isItem(display)) return null;
  const value = integer(element.get("value"));
  return value === null ? { increment: list?.step ?? 1 } : { set: value };
}

/** The mark before an item of the number, empty where none is shown. */
export function markOfItem(item: ElementNode, number: number, list: ListManner, style: Declarations): string {
  // Only items of lists have marks.
  if (!isItem(style.display)) return "";
  const own = item.get("type");
  const type = own === null ? knownType(style["list-style-type"]) : (TYPES[own] ?? own.toLowerCase());
  return markOf(number, type ?? list.type);
}

const isItem = (display: string | undefined): boolean => display === undefined || display === "list-item";

const TYPES: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

function typeOf(list: ElementNode, styleType: string | undefined): string {
  const known = knownType(styleType);
  if (known !== undefined) return known;
  const type = list.get("type");
  if (type !== null) return TYPES[type] ?? type.toLowerCase();
  return list.name === "ol" ? "decimal" : "disc";
}

/** Of `list-style`, the word that says how marks are written, or the string that is the mark. */
function knownType(styleType: string | undefined): string | undefined {
  if (styleType === undefined) return undefined;
  const string = /"[^"]*"|'[^']*'/.exec(styleType)?.[0];
  if (string !== undefined) return string;
  return styleType
    .toLowerCase()
    .split(/\s+/)
    .find((word) => /^(?:none|decimal|lower|upper|disc|circle|square)/.test(word));
}

function markOf(number: number, type: string): string {
  if (type === "none") return "";
  if (/^["']/.test(type)) return type.slice(1, -1);
  return type === "disc" || type === "circle" || type === "square" ? "• " : `${numeral(number, type)}. `;
}

/** A number as a type of lists writes it. */
export function numeral(number: number, type: string): string {
  switch (type) {
    case "lower-alpha":
    case "lower-latin":
      return alphabetic(number);
    case "upper-alpha":
    case "upper-latin":
      return alphabetic(number).toUpperCase();
    case "lower-roman":
      return roman(number).toLowerCase();
    case "upper-roman":
      return roman(number);
    case "decimal-leading-zero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

function alphabetic(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters === "" ? String(number) : letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let letters = "";
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      letters += letter;
      rest -= value;
    }
  }
  return letters;
}

function integer(text: string | null): number | null {
  const found = /^\s*[-+]?\d{1,9}/.exec(text ?? "");
  return found === null ? null : Number(found[0]);
}
