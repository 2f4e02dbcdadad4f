/** Letters of the longest title. */
const longestTitle = 700;
/** Russian titles begin with a preposition, and stand at the end of a citation. */
const title = /^["«“„]\s?Об? /;
/** What stands behind a title: its registration, the next act, the end of the sentence. */
const behind = /\s*(?:\((?:зарег|далее)|,?\s(?:и\s)?от\s\d|;|[,.]?$|\.\s\p{Lu})/u;

/** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be told. */
export function endOfUnclosed(text: string, open: number): number | null {
  const rest = text.slice(open, open + longestTitle);
  const end = title.test(rest) ? behind.exec(rest) : null;
  return end === null ? null : open + end.index;
}
