import type { PinpointUnit } from "@qauly/model";
import type { Noun } from "../declension.js";

/**
 * Parts of an act as citations name them. Source: Law "On Legal Acts" of 6 April 2016, № 480-V, art. 23 (structure of
 * acts).
 */
export interface UnitNoun extends Noun {
  readonly unit: PinpointUnit;
  /** Where the unit stands among the others, outermost first. A part may stand in an article or in a clause. */
  readonly depth: number;
}

export const unitNouns: readonly UnitNoun[] = [
  { unit: "section", stem: "раздел", declension: "hard", depth: 0 },
  { unit: "chapter", stem: "глав", declension: "feminine-a", depth: 1 },
  { unit: "article", stem: "стат", declension: "feminine-ya", depth: 2 },
  { unit: "clause", stem: "пункт", declension: "hard", depth: 3 },
  { unit: "part", stem: "част", declension: "feminine-soft", depth: 3 },
  { unit: "subclause", stem: "подпункт", declension: "hard", depth: 4 },
  { unit: "indent", stem: "абзац", declension: "hard", depth: 5 },
];

const stems = unitNouns.map(({ stem }) => stem).join("|");

/** `статьи 12¹`, `пунктами 3¹ и 3²`, `ст. 12¹`: the noun stands ahead of its number, and of all numbers of a list. */
export const numberedUnits = {
  unitBehind: /(?!)/,
  unitAhead: new RegExp(
    `(?<!\\p{L})(?:(?:${stems})\\p{L}{0,5}|ст\\.|пп?\\.)\\s?(?:\\d{1,3}[⁰¹²³⁴-⁹]{0,2}(?:,|\\s(?:и|или))\\s){0,4}$`,
    "iu",
  ),
};
