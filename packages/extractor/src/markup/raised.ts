/** Figures above and below the line: they must never join the figures beside them. */

const RAISED: Readonly<Record<string, string>> = Object.fromEntries([
  ..."⁰¹²³⁴⁵⁶⁷⁸⁹".split("").map((sign, figure) => [String(figure), sign]),
  ["+", "⁺"],
  ["-", "⁻"],
  ["\u2212", "⁻"],
  ["(", "⁽"],
  [")", "⁾"],
]);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries([
  ..."₀₁₂₃₄₅₆₇₈₉".split("").map((sign, figure) => [String(figure), sign]),
  ["+", "₊"],
  ["-", "₋"],
  ["\u2212", "₋"],
  ["(", "₍"],
  [")", "₎"],
]);

/** A mark, an exponent or a list of marks: `1)`, `1,2`, `-3`, `*`. */
const FIGURES = /^[\d+\-\u2212(),.;* ]{1,12}$/;

/** Whether a text is nothing but figures with the signs of marks. */
export const areFigures = (text: string): boolean => /\d/.test(text) && FIGURES.test(text);

/** The text as it is written raised; signs that have no raised form stay. */
export const asRaised = (text: string): string => Array.from(text, (sign) => RAISED[sign] ?? sign).join("");

/** The text as it is written below the line. */
export const asLowered = (text: string): string => Array.from(text, (sign) => LOWERED[sign] ?? sign).join("");
