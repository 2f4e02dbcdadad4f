import type { CountedMark } from "./counted-marks.js";
import type { ElementNode } from "./tree.js";

/** How a list is marked by a style, and what the counters of the page stand at. */
export interface ListManner {
  readonly type: string | undefined;
  readonly counted: CountedMark | null;
  readonly counters: Map<string, number>;
}

/** Counts the items of a list as a browser does. */
export class ListCounter {
  readonly #type: string;
  readonly #step: number;
  readonly #counted: CountedMark | null;
  readonly #counters: Map<string, number>;
  #next: number;

  constructor(list: ElementNode, { type, counted, counters }: ListManner) {
    const count = list.children.filter((child) => "name" in child && child.name === "li").length;
    const isReversed = list.get("reversed") !== null;
    this.#step = isReversed ? -1 : 1;
    // A list whose items a counter marks goes on with it, unless it says where it starts.
    const last = counted === null ? undefined : counters.get(counted.counter);
    this.#next = integer(list.get("start")) ?? (isReversed ? count : (last ?? 0) + 1);
    this.#type = typeOf(list, type);
    this.#counted = counted;
    this.#counters = counters;
  }

  /** The mark before the next item, empty where none is shown. */
  markOf(item: ElementNode, styleType: string | undefined): string {
    const number = integer(item.get("value")) ?? this.#next;
    this.#next = number + this.#step;
    if (this.#counted !== null) {
      this.#counters.set(this.#counted.counter, number);
      const { parts } = this.#counted;
      return parts
        .map((part) => (typeof part === "string" ? part : numeral(this.#counters.get(part.counter) ?? 0, part.type)))
        .join("");
    }
    const type = item.get("type") ?? styleType;
    return markOf(number, type === undefined || type === null ? this.#type : (TYPES[type] ?? type));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

function typeOf(list: ElementNode, styleType: string | undefined): string {
  if (styleType !== undefined) {
    const known = styleType.split(/\s+/).find((word) => /^(?:none|decimal|lower|upper|disc|circle|square)/.test(word));
    if (known !== undefined) return known;
  }
  const type = list.get("type");
  if (type !== null) return TYPES[type] ?? type.toLowerCase();
  return list.name === "ol" ? "decimal" : "disc";
}

function markOf(number: number, type: string): string {
  if (type === "none") return "";
  return type === "disc" || type === "circle" || type === "square" ? "• " : `${numeral(number, type)}. `;
}

function numeral(number: number, type: string): string {
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
