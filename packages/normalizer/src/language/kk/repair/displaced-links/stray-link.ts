import { foldWord } from "../../../../text/fold.js";
import { actNouns, annexNoun, codeNames } from "../../acts/act-nouns.js";
import { unitNouns } from "../../citations/pinpoint-units.js";
import { analyse } from "../../morphology.js";
import { linkTailOf, longestTail, type PlacedPhrase, type Token } from "./link-tail.js";
import { runsOn, suitability } from "./suitability.js";
import { isActNoun, isCode, isMonth } from "./words.js";

/**
 * The link words at the end of a line that belong to a place earlier in it, where white space has closed the hole:
 *
 *     осы қаулының сәйкес ата–анасынан кәмелеттік жасқа толғанға 1 қосымшасына
 *                 ^ here they would suit                         ^ here they hang on nothing
 *
 * Both signs must be there. Such words stay where they are, for nothing shows where the hole was; the place is to be
 * reported. Null for a line that reads well. `before` and `after` are the words next to the line.
 */
export function strayLink(line: string, before: string, after: string): Pick<Token, "start" | "end"> | null {
  const last = /\S+$/.exec(line.slice(-longestWord))?.[0] ?? "";
  if (!isInflected(last)) return null;
  const { tokens, partitions } = linkTailOf(line);
  for (let at = Math.max(1, tokens.length - longestTail); at < tokens.length; at += 1) {
    for (const phrases of [...partitions(at, 1), ...partitions(at, 2)]) {
      const first = phrases[0] as PlacedPhrase;
      if (!hangs(first, line, tokens, at, after) && suitsEarlier(first, line, tokens, at, before)) {
        return { start: first.start, end: line.length };
      }
    }
  }
  return null;
}

/** Characters of the longest word that is looked at. */
const longestWord = 40;

const nouns = [...actNouns, annexNoun, ...unitNouns];

/** Whether a word is a noun of links in a form that hangs on another: possessed, or an annex in the dative. */
function isInflected(word: string): boolean {
  const bare = word.replace(/^\d+(?:-\d+)?\)?[-–]/, "").replace(/[,;.]+$/, "");
  if (!links.test(foldWord(bare))) return false;
  return nouns.some((noun) => {
    const form = analyse(bare, noun);
    return form !== null && (form.possessed || (noun === annexNoun && form.case === "dative"));
  });
}

/** First letters of those nouns; most words fail here. */
const links = new RegExp(`^(?:${[...new Set(nouns.map(({ lemma }) => lemma.slice(0, 2)))].join("|")})`, "u");

/** Whether a phrase stands well after the words before it. */
function hangs(placed: PlacedPhrase, line: string, tokens: readonly Token[], at: number, after: string): boolean {
  const { phrase, start, end } = placed;
  const left = tokens[at - 1]?.text ?? "";
  const isLast = end === line.length;
  if (phrase.kind === "number" || (phrase.kind === "act-noun" && !isInflected(tokens[at]?.text ?? ""))) return true;
  if (isLast && /^сәйкес/u.test(foldWord(after)) && phrase.case !== "dative") return false;
  // `2014 жылғы 5 Заңының` | `шілдедегі`: the figure is the month's.
  if (/^\d+$/.test(left) && runsOn(line.slice(0, start).trimEnd(), after) > 0) return false;
  switch (phrase.kind) {
    case "act-noun":
      if (
        isCode(tokens[at]?.text ?? "") &&
        /^\p{L}+(?:[-–]\p{L}+)?$/u.test(left) &&
        !genitive.test(left) &&
        !isMonth(left)
      ) {
        return codeNames.has(foldWord(left));
      }
      return (
        suits(placed, line, left, "") ||
        genitive.test(left) ||
        (joins.test(left) && isActNoun(tokens[at - 2]?.text ?? ""))
      );
    case "pinpoint":
      return (
        suits(placed, line, left, "") || joins.test(left) || (genitive.test(left) && !/Республикасының$/u.test(left))
      );
    case "annex":
      return suits(placed, line, left, isLast ? after : "") || joins.test(left);
  }
}

const genitive = /[ндт][ыі]ң$/u;

/** A word or mark that adds another to what stands before it. */
const joins = /(?:^(?:және|мен|немесе)|,)$/u;

/** Whether there is a place before the tail at which the phrase would suit better than nothing. */
function suitsEarlier(
  placed: PlacedPhrase,
  line: string,
  tokens: readonly Token[],
  at: number,
  before: string,
): boolean {
  for (let gap = at - 2; gap >= -1; gap -= 1) {
    if (suits(placed, line, tokens[gap]?.text ?? before, tokens[gap + 1]?.text ?? "")) return true;
  }
  return false;
}

function suits({ phrase, start, end }: PlacedPhrase, line: string, left: string, right: string): boolean {
  return suitability(phrase, line.slice(start, end), left, right) > 0;
}
