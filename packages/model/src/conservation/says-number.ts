/** Whether words print a number. */

/** `2`, `2,5`, `1 250`. */
const NUMBER = /\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)?/g;

/** True as well where no figure stands there: the number is then given in words. */
export function saysNumber(text: string, value: number): boolean {
  const printed = text.match(NUMBER);
  if (printed === null) return true;
  const numbers = printed.flatMap((one) => [one.replace(",", ".").replaceAll(" ", ""), ...(one.match(/\d+/g) ?? [])]);
  return numbers.some((one) => Number(one) === value);
}
