import type { ActCitation } from "../../../grammar/citation.js";
import type { DefinedName, DefinedNames } from "../../../grammar/defined-names.js";
import { bracketFrom, markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { isCaseEnding } from "../morphology.js";
import { approved, hereinafter, senseOf, thisWord } from "./citation-words.js";
import type { FoundCitation } from "./find-acts.js";
import { readPinpoints } from "./pinpoints.js";

/** Tokens between `қаулысымен бекітілген` and the definition of a name for what it approved. */
const longestApproved = 40;
const longestName = 6;

/**
 * Learns the name that stands in a bracket behind a citation, behind its noun, or behind what the cited act approved.
 */
export function defineName(reading: Reading, { citations, noun, next }: FoundCitation, names: DefinedNames): void {
  const act = citations.at(-1);
  if (act === undefined) return;
  const words =
    nameIn(reading, next) ??
    nameOfApproved(reading, next) ??
    nameInside(reading, next - 1) ??
    (noun < next ? nameIn(reading, noun) : null);
  if (words !== null) names.define({ words, act: { ...act, pinpoint: [] } });
}

/** `(бұдан әрі – Қағидалар)` at a token, also behind other brackets. */
function nameIn(reading: Reading, at: number): string[] | null {
  const close = bracketFrom(reading, at);
  if (close === null) return null;
  return nameFrom(reading, at + 1) ?? nameInside(reading, close) ?? nameIn(reading, close + 1);
}

/** `(… тіркелген, бұдан әрі – Қағидалар)`: the name at the end of the bracket that closes at a token. */
function nameInside(reading: Reading, close: number): string[] | null {
  if (markAt(reading, close) !== ")") return null;
  for (let at = close - 1; at > close - longestName - 4; at -= 1) {
    if (wordAt(reading, at) === hereinafter[0]) return nameFrom(reading, at);
  }
  return null;
}

function nameFrom(reading: Reading, at: number): string[] | null {
  if (wordAt(reading, at) !== hereinafter[0]) return null;
  // `бұдан әрі-Кодекс`: the dash without blanks joins the word and the name.
  const [further, ...glued] = wordAt(reading, at + 1).split("-");
  if (further !== hereinafter[1]) return null;
  if (glued.length > 0) {
    const start = (reading.tokens[at + 1] as Token).start + further.length + 1;
    return isName(reading.text.charAt(start)) ? [glued.join("-"), ...wordsFrom(reading, at + 2)] : null;
  }
  let from = at + 2;
  while (/^[-–—"«]$/.test(markAt(reading, from))) from += 1;
  const quoted = reading.tokens[from];
  if (quoted?.kind === "quoted") return isName(quoted.title) ? quoted.title.toLowerCase().split(/\s+/) : null;
  const words = wordsFrom(reading, from);
  const first = reading.tokens[from] as Token;
  return words.length > 0 && words.length <= longestName && first.kind === "word" && first.capital ? words : null;
}

function wordsFrom(reading: Reading, from: number): string[] {
  const words: string[] = [];
  for (let word = from; wordAt(reading, word) !== "" && words.length <= longestName; word += 1) {
    words.push(wordAt(reading, word));
  }
  return words;
}

const isName = (title: string): boolean => title !== "" && title.charAt(0) !== title.charAt(0).toLowerCase();

/** `… қаулысымен бекітілген Әлеуметтік көмек көрсету қағидаларының (бұдан әрі – Қағидалар)`. */
function nameOfApproved(reading: Reading, at: number): string[] | null {
  if (!approved.has(wordAt(reading, at))) return null;
  for (let here = at + 1; here < at + longestApproved; here += 1) {
    if (bracketFrom(reading, here) !== null) return nameIn(reading, here);
    if (/^[;.:]$/.test(markAt(reading, here)) || senseOf(wordAt(reading, here))?.is === "act") return null;
  }
  return null;
}

/** The act that a defined name at a token cites again, with the places named behind it. */
export function namedAct(reading: Reading, at: number, names: DefinedNames): FoundCitation | null {
  if (names.all.length === 0 || wordAt(reading, at - 1) === thisWord) return null;
  const name = names.all.find((candidate) => bears(reading, at, candidate));
  // `(бұдан әрі – Заң)` itself cites nothing.
  if (name === undefined || isDefinition(reading, at)) return null;
  const last = at + name.words.length;
  const { start } = reading.tokens[at] as Token;
  const found = readPinpoints(reading, last, true);
  if (found === null) {
    const end = (reading.tokens[last - 1] as Token).end;
    return { citations: [{ ...name.act, start, end, pinpoint: [] }], noun: last, next: last };
  }
  const citations = found.points.map(
    (point, index): ActCitation => ({
      ...name.act,
      start: index === 0 ? start : point.start,
      end: point.end,
      pinpoint: point.steps,
    }),
  );
  return { citations, noun: last, next: found.next };
}

function bears(reading: Reading, at: number, { words }: DefinedName): boolean {
  return words.every((word, index) => {
    const printed = wordAt(reading, at + index);
    if (index < words.length - 1) return printed === word;
    return printed.startsWith(word) && isCaseEnding(printed.slice(word.length));
  });
}

function isDefinition(reading: Reading, at: number): boolean {
  for (let here = at - 1; here >= at - 3; here -= 1) if (wordAt(reading, here) === hereinafter[1]) return true;
  return false;
}
