/** Letters of the longest title. */
const longestTitle = 700;
/** Russian titles begin with a preposition, and stand at the end of a citation. */
const title = /^["«“„]\s?Об? /;
/** What stands behind a title: its registration, the next act, the end of the sentence. */
const follows = "\\s*(?:\\((?:зарег|далее)|,?\\s(?:и\\s)?от\\s\\d|;|[,.]?$|\\.\\s\\p{Lu})";
const behind = new RegExp(follows, "u");
/** `«О А «О Б», зарегистрированное`: one mark closes both the title and the one that it quotes. */
const closesBoth = new RegExp(`^["«“„][^"«»“”„]*[\\s(]["«“„][^"«»“”„]*["»”](?=${follows})`, "u");

/** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be determined. */
export function endOfUnclosed(text: string, open: number): number | null {
  const rest = text.slice(open, open + longestTitle);
  if (!title.test(rest)) return null;
  const both = closesBoth.exec(rest)?.[0].length;
  const end = both ?? behind.exec(rest)?.index;
  return end === undefined ? null : open + end;
}
