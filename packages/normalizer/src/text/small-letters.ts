/**
 * A name printed in capitals as running text prints it: each word with a capital, words that `isCommon` with none:
 * `ТАСБУЛАКСКОГО РАЙОНА` → `Тасбулакского района`. Other texts stay.
 */
export function inSmallLetters(text: string, isCommon: RegExp): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text
    .toLowerCase()
    .replace(/[\p{L}’'ʼ]+/gu, (word) => (isCommon.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}
