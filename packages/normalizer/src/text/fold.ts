/** Forms in which texts are compared, never shown. */

const dashes = /[\u2010-\u2015\u2212]/g;

/** Words that only lower case changes: nearly all. */
const plain = /^[а-яёәғқңөұүһі\d.,;:()-]*$/;

/** NFC, lower case, one kind of dash. Keeps the length of NFC text without special casing. */
export function foldWord(word: string): string {
  if (/^[а-яёәғқңөұүһі]*$/.test(word)) return word;
  const lower = word.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize("NFC").replace(dashes, "-");
}

/** `foldWord` without quotation marks, with one blank between words and none around dashes. */
export function foldTitle(title: string): string {
  return foldWord(title)
    .replace(/["'«»“”„‟″]/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim();
}

/** For use inside a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
