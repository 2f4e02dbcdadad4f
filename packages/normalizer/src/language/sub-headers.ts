/**
 * Words that head the columns of a group, one of a share and one of a number: `мөлшері, %`, `саны`, `размер (%)`,
 * `количество мест`. Source: headers of two rows that the development acts and ../shared/domain.md print.
 */
const share =
  "(?:(?:квота(?:ның)?\\s+)?(?:мөлшері|көлемі|пайызы?|размер|процент[ыа]?|доля)(?:\\s+квоты)?)?,?\\s*(?:\\(\\s*(?:в\\s+)?%\\s*\\)|(?:в\\s+)?%)|пайызы?|процент[ыа]?|мөлшері|көлемі|размер";
const number =
  "(?:жұмыс\\s+)?(?:орын(?:дар(?:ының)?)?\\s+)?саны(?:,?\\s*\\(?(?:бірлік|адам|орын)\\)?)?|(?:количество|кол-во|число)(?:\\s+(?:рабочих\\s+)?мест)?(?:,?\\s*\\(?(?:единиц|ед\\.|чел\\.|человек)\\)?)?|бірлік|единиц";
const subHeader = new RegExp(`\\s*(?:(?<share>${share})|(?<number>${number}))(?=\\s|$)`, "iuy");

/** Where each header of a column of a group starts in some words that hold nothing else; null for other words. */
export function subHeaderStarts(
  words: string,
): { readonly at: number; readonly end: number; readonly share: boolean }[] | null {
  const starts: { at: number; end: number; share: boolean }[] = [];
  for (let from = 0; from < words.length; ) {
    subHeader.lastIndex = from;
    const match = subHeader.exec(words);
    if (match === null || match[0] === "") return /^\s*$/.test(words.slice(from)) ? starts : null;
    const lead = match[0].length - match[0].trimStart().length;
    starts.push({ at: from + lead, end: from + match[0].length, share: match.groups?.share !== undefined });
    from += match[0].length;
  }
  return starts;
}
