/** Whether words print a number. */
import { numbersInWords } from "../text/number-words.js";

/** `2`, `2,5`, `1 250`. */
const NUMBER = /\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)?/g;

/** In figures or in words; true as well where the text gives no number that can be read. */
export function saysNumber(text: string, value: number): boolean {
  const figures = (text.match(NUMBER) ?? []).flatMap((one) => {
    const value = Number(one.replace(",", ".").replaceAll(" ", ""));
    // Two numbers that stand side by side look like one with its thousands set apart.
    return one.includes(" ") ? [value, ...one.split(" ").map(Number)] : [value];
  });
  if (figures.includes(value)) return true;
  const words = numbersInWords(text);
  return words.includes(value) || (figures.length === 0 && words.length === 0);
}
