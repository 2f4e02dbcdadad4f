/** The words of acts and results, counted. */

export type Counted = ReadonlyMap<string, number>;

/** Marks that are seen by nobody stand in no word. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{M}/gu;

const bare = (text: string): string => text.normalize("NFC").replace(unseen, "");

/** Runs of letters and figures. */
export const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const counted = (words: Iterable<string>): Counted => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** The words that stand more often in one than in the other, each once. */
export const surplus = (one: Counted, other: Counted): string[] =>
  [...one].filter(([word, count]) => count > (other.get(word) ?? 0)).map(([word]) => word);

/** Where a word begins in a text, also where marks that are seen by nobody stand in it. */
export const placesOf = (word: string, text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu)]
    .filter(([found]) => bare(found) === word)
    .map(({ index }) => index);

/** Letters and figures alone, whatever divides them. */
export const squeezed = (text: string): string => wordsOf(text).join("");

export const isFigure = (word: string): boolean => /\p{N}/u.test(word);

/** All strings and numbers of a value, but what stands in the fields that are left out. */
export function strings(value: unknown, without: ReadonlySet<string> = new Set()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, without));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => (without.has(key) ? [] : strings(item, without)));
}

/** All numbers of a value, but those of the fields that are left out. */
export function numbers(value: unknown, without: ReadonlySet<string>): number[] {
  if (typeof value === "number") return [value];
  if (Array.isArray(value)) return value.flatMap((item) => numbers(item, without));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => (without.has(key) ? [] : numbers(item, without)));
}
