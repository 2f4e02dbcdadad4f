import type { ActCitation } from "../../../grammar/citation.js";
import type { DefinedName, DefinedNames } from "../../../grammar/defined-names.js";
import { bracketFrom, markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { hereinafter, thisStem } from "./citation-words.js";
import type { FoundCitation } from "./find-acts.js";

const longestName = 6;
/** Words inside a bracket, behind a registration, that a definition may take. */
const longestDefinition = 10;

/** Learns the name that stands in a bracket right behind a citation, or at the end of its last bracket. */
export function defineName(reading: Reading, { citations, next }: FoundCitation, names: DefinedNames): void {
  const act = citations.at(-1);
  if (act === undefined) return;
  const words = nameIn(reading, next) ?? nameInside(reading, next - 1);
  if (words !== null) names.define({ words, act: { ...act, pinpoint: [] } });
}

/** `(далее – Кодекс)` at a token, also behind other brackets. */
function nameIn(reading: Reading, at: number): string[] | null {
  const close = bracketFrom(reading, at);
  return close === null ? null : (nameFrom(reading, at + 1) ?? nameIn(reading, close + 1));
}

function nameInside(reading: Reading, close: number): string[] | null {
  if (markAt(reading, close) !== ")") return null;
  for (let at = close - 1; at > close - longestDefinition; at -= 1) {
    const name = nameFrom(reading, at);
    if (name !== null) return name;
  }
  return null;
}

function nameFrom(reading: Reading, at: number): string[] | null {
  // `далее-Закон`: the dash without blanks joins the word and the name.
  const [further, ...glued] = wordAt(reading, at).split("-");
  if (further !== hereinafter) return null;
  if (glued.length > 0) {
    const initial = reading.text.charAt((reading.tokens[at] as Token).start + hereinafter.length + 1);
    return initial === initial.toLowerCase() ? null : [glued.join("-"), ...wordsFrom(reading, at + 1)];
  }
  let from = at + 1;
  while (/^[-–—]$/.test(markAt(reading, from)) || wordAt(reading, from) === "именуется") from += 1;
  const words = wordsFrom(reading, from);
  const first = reading.tokens[from];
  return words.length > 0 && words.length <= longestName && first?.kind === "word" && first.capital ? words : null;
}

function wordsFrom(reading: Reading, from: number): string[] {
  const words: string[] = [];
  for (let word = from; wordAt(reading, word) !== "" && words.length <= longestName; word += 1) {
    words.push(wordAt(reading, word));
  }
  return words;
}

/** The act that a defined name at a token cites again. */
export function namedAct(reading: Reading, at: number, names: DefinedNames): FoundCitation | null {
  if (names.all.length === 0 || thisStem.test(wordAt(reading, at - 1))) return null;
  const name = names.all.find((candidate) => bears(reading, at, candidate));
  if (name === undefined || isDefinition(reading, at)) return null;
  const next = at + name.words.length;
  const citation: ActCitation = {
    ...name.act,
    start: (reading.tokens[at] as Token).start,
    end: (reading.tokens[next - 1] as Token).end,
    pinpoint: [],
  };
  return { citations: [citation], next };
}

/** `Закон` in any case: the same letters but for an ending. */
function bears(reading: Reading, at: number, { words }: DefinedName): boolean {
  return words.every((word, index) => {
    const printed = wordAt(reading, at + index);
    const stem = word.length > 4 ? word.replace(/(?:ые|ие|ый|ий|ая|ое|[аяоеыийь])$/, "") : word;
    return printed.startsWith(stem) && /^[а-я]{0,3}$/.test(printed.slice(stem.length));
  });
}

function isDefinition(reading: Reading, at: number): boolean {
  for (let here = at - 1; here >= at - 3; here -= 1) if (wordAt(reading, here) === hereinafter) return true;
  return false;
}
