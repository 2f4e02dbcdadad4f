import { allMatches } from "@qauly/model/rules";
import { foldWord } from "../../../../text/fold.js";
import { codeNames } from "../../acts/act-nouns.js";
import { type LinkPhrase, linkPhrasesAt } from "../link-phrases.js";
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

/** The ends of a line that read as link phrases. */
export interface LinkTail {
  readonly tokens: readonly Token[];
  /** Every way to read the tokens from `at` to `end` (all of them) as exactly `count` link phrases. */
  partitions(at: number, count: number, end?: number): readonly (readonly PlacedPhrase[])[];
}

export function linkTailOf(text: string): LinkTail {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.text);
  const known = new Map<number, readonly PlacedPhrase[]>();
  const phrasesFrom = (at: number): readonly PlacedPhrase[] => {
    const found =
      known.get(at) ??
      phrasesAt(words, at).map((phrase) => {
        const [first, last] = [tokens[at] as Token, tokens[at + phrase.length - 1] as Token];
        return { phrase, start: first.start, end: last.end };
      });
    known.set(at, found);
    return found;
  };
  const partitions: LinkTail["partitions"] = (at, count, end = tokens.length) => {
    if (count === 0) return at === end ? [[]] : [];
    return phrasesFrom(at).flatMap((placed) =>
      partitions(at + placed.phrase.length, count - 1, end).map((rest) => [placed, ...rest]),
    );
  };
  return { tokens, partitions };
}

function tokensOf(text: string): Token[] {
  return allMatches(text, /\S+/g).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
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
