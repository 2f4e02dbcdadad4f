const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const bare = (word: string | undefined): string => (word ?? "").toLowerCase().replace(/[\s.,;:]+$/u, "");

/** Characters of the words with which all texts begin, as the first of them has them. */
export function sharedStart(texts: readonly string[]): number {
  const [first = [], ...others] = texts.map(words);
  const end = first.findIndex((word, at) => others.some((each) => bare(each[at]) !== bare(word)));
  return first.slice(0, end < 0 ? first.length : end).join("").length;
}

/** Characters of the words with which a text and all others end; none where there are no others. */
export function sharedEnd(text: string, texts: readonly string[]): number {
  const own = words(text);
  const others = texts.filter((one) => one !== text).map(words);
  if (others.length === 0) return 0;
  let count = 0;
  while (count < own.length - 1 && others.every((each) => bare(each.at(-1 - count)) === bare(own.at(-1 - count)))) {
    count += 1;
  }
  return own.slice(own.length - count).join("").length;
}
