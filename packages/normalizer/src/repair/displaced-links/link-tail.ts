import { codeNames } from "../../language/kk/act-nouns.js";
import { type LinkPhrase, linkPhrasesAt } from "../../language/kk/link-phrases.js";
import { foldWord } from "../../text/fold.js";
import { isCode } from "./words.js";

/** Words of the longest run of link phrases at a line's end. */
export const longestTail = 16;

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A link phrase and its place in the line. */
export interface PlacedPhrase {
  readonly phrase: LinkPhrase;
  readonly start: number;
  readonly end: number;
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every way to read the tokens from `at` to the end as exactly `count` link phrases. */
export function partitions(tokens: readonly Token[], at: number, count: number): (readonly PlacedPhrase[])[] {
  if (count === 0) return at === tokens.length ? [[]] : [];
  const words = tokens.map((token) => token.text);
  return phrasesAt(words, at).flatMap((phrase) => {
    const start = (tokens[at] as Token).start;
    const end = (tokens[at + phrase.length - 1] as Token).end;
    return partitions(tokens, at + phrase.length, count - 1).map((rest) => [{ phrase, start, end }, ...rest]);
  });
}

/** Link phrases, those too that take the adjective of a code with them: `Қылмыстық–атқару кодексіне`. */
function phrasesAt(words: readonly string[], at: number): LinkPhrase[] {
  const phrases = linkPhrasesAt(words, at);
  if (phrases.length > 0 || !codeNames.has(foldWord(words[at] ?? ""))) return phrases;
  const next = words[at + 1] ?? "";
  if (!isCode(next)) return phrases;
  return linkPhrasesAt(words, at + 1).map(
    (phrase): LinkPhrase => ({ ...phrase, length: phrase.length + 1, numbered: true }),
  );
}
