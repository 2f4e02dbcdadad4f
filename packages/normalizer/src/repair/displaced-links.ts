import { actNouns, codeNames } from "../language/kk/act-nouns.js";
import { monthStems } from "../language/kk/calendar.js";
import { type LinkPhrase, linkPhrasesAt } from "../language/kk/link-phrases.js";
import { analyse } from "../language/kk/morphology.js";
import { numerals } from "../language/kk/numerals.js";
import { unitNouns } from "../language/kk/pinpoint-units.js";
import type { Line } from "../layout/flow.js";
import { foldWord } from "../text/fold.js";
import { SourcedText, type SourceRange } from "../text/sourced-text.js";
import { tail } from "../text/tail.js";
import type { RepairRecord } from "./repair.js";

/**
 * Link words that a PDF draws after the rest of their line come out at the line's end; a hole stays in their place:
 *
 *     осы қаулының  сәйкес ата–анасынан кәмелеттік жасқа толғанға 1 қосымшасына
 *                 ^hole                                            ^tail
 *     дейін айырылған …
 *
 * A line is repaired when its tail reads as one link phrase for each hole, and every phrase suits the words around
 * its hole and leaves text that runs on into the next line. Otherwise the line stays and the hole is reported.
 */
export interface DisplacedLinks {
  readonly lines: readonly Line[];
  /** Holes that no tail fills. */
  readonly unrepaired: readonly SourceRange[];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets of the blanks that are the hole; a hole at the start of a line has none. */
interface Hole {
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly tailStart: number;
  /** One for each phrase. */
  readonly holes: readonly Hole[];
  readonly phrases: readonly { readonly phrase: LinkPhrase; readonly start: number; readonly end: number }[];
  readonly score: number;
}

const longestTail = 16;

export function restoreDisplacedLinks(lines: readonly Line[], log: RepairRecord[]): DisplacedLinks {
  const unrepaired: SourceRange[] = [];
  const repaired: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    const holes = line.placed ? [] : findHoles(text.text, startsWithHole(line, index));
    const before = lastWord(repaired.at(-1)?.text.text ?? "");
    const after = firstWord(lines[index + 1]?.text.text ?? "");
    const reading = holes.length === 0 ? null : bestReading(text.text, holes, before, after);
    if (reading !== null) {
      repaired.push({ ...line, text: move(text, reading, log) });
      continue;
    }
    for (const hole of holes) {
      const at = text.slice(Math.max(0, hole.start - 1), hole.end + 1).extent();
      if (at !== null && hole.end > hole.start) unrepaired.push(at);
    }
    repaired.push(line);
  }
  return { lines: repaired, unrepaired };
}

/** A small indent in mid-paragraph, or a paragraph that starts with the word which governs the link. */
function startsWithHole({ indent, text }: Line, index: number): boolean {
  return index === 0 ? /^\s*сәйкес\s/u.test(text.text) : indent > 0 && indent <= 2;
}

/** A double blank, a blank before a comma, semicolon, full stop or closing bracket. */
function findHoles(text: string, startsWithHole: boolean): Hole[] {
  const holes: Hole[] = startsWithHole || /^[,;).]/.test(text) ? [{ start: 0, end: 0 }] : [];
  for (const match of text.matchAll(/(?<=\S)(?:\s{2,}(?=\S)|\s(?=[,;)](?:\s|$)|\.(?:\s|$)))/g)) {
    holes.push({ start: match.index, end: match.index + match[0].length });
  }
  // A link that is the last of its line comes out in its place, after the blank that was drawn before it.
  const last = holes.at(-1);
  if (last !== undefined && last.end > last.start && isLinkPhrase(text.slice(last.end))) holes.pop();
  return holes;
}

function isLinkPhrase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= longestTail && linkPhrasesAt(words, 0).some((phrase) => phrase.length === words.length);
}

function bestReading(text: string, holes: readonly Hole[], before: string, after: string): Reading | null {
  const tokens: Token[] = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const thrown = best(readings(text, tokens, holes, before, after, false));
  const inPlace = best(readings(text, tokens, holes, before, after, true));
  if (thrown === null || inPlace === null) return thrown ?? inPlace;
  return inPlace.score > thrown.score && leavesNothingOpen(text, inPlace) ? inPlace : thrown;
}

/**
 * Links are drawn in the order of reading, so a line that ends in two of them most often threw the first and printed
 * the second in its place. Not so when the first brings a code's name, which the words before it call for, or is the
 * genitive of an act that a comma or `және` would leave without its article, or ends in a comma.
 */
function leavesNothingOpen(text: string, { holes, phrases }: Reading): boolean {
  return phrases.slice(0, -1).every(({ phrase, end }, index) => {
    if (/[,;]/.test(text[end - 1] ?? "")) return false;
    if (phrase.kind !== "act-noun") return true;
    const right = firstWord(text.slice((holes[index] as Hole).end));
    return !phrase.numbered && !(phrase.case === "genitive" && /^(?:,|және$)/u.test(right));
  });
}

function best(found: readonly Reading[]): Reading | null {
  return [...found].sort((a, b) => b.score - a.score || a.tailStart - b.tailStart)[0] ?? null;
}

/**
 * The readings that suit. With `lastInPlace` the last phrase stands where it was printed, at the end of its line, after
 * those that were thrown there: `№ 88-V  және … Жер Заңына кодексінің` is `№ 88-V Заңына және … Жер кодексінің`.
 */
function readings(
  text: string,
  tokens: readonly Token[],
  holes: readonly Hole[],
  before: string,
  after: string,
  lastInPlace: boolean,
): Reading[] {
  const lastHole = (holes.at(-1) as Hole).end;
  const found: Reading[] = [];
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - longestTail); at -= 1) {
    const { start } = tokens[at] as Token;
    if (start <= lastHole) break;
    const end = text.slice(0, start).trimEnd().length;
    const places = lastInPlace ? [...holes, { start: end, end }] : holes;
    for (const phrases of partitions(tokens, at, places.length)) {
      const score = judge(text, end, places, phrases, before, after);
      if (score !== null) found.push({ tailStart: start, holes: places, phrases, score });
    }
  }
  return found;
}

/** Every way to read the tokens from `at` to the end as exactly `count` link phrases. */
function partitions(tokens: readonly Token[], at: number, count: number): Reading["phrases"][] {
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

/** Sum of how well each phrase suits its hole, or null when one does not. */
function judge(
  text: string,
  restEnd: number,
  holes: readonly Hole[],
  phrases: Reading["phrases"],
  before: string,
  after: string,
): number | null {
  const rest = text.slice(0, restEnd);
  let score = 0;
  for (const [index, hole] of holes.entries()) {
    const { phrase, start, end } = phrases[index] as Reading["phrases"][number];
    const left = hole.start === 0 ? before : lastWord(text.slice(0, hole.start));
    const right = hole.end >= rest.length ? after : firstWord(rest.slice(hole.end));
    const suits = suitability(phrase, text.slice(start, end), left, right);
    if (suits <= 0 || (phrase.kind === "pinpoint" && actNumberEnds.test(tail(text.slice(0, hole.start), 120))))
      return null;
    score += suits;
  }
  const inPlace = holes.at(-1)?.start === restEnd;
  if (!inPlace) score += runsOn(rest, after);
  return score > 0 ? score : null;
}

/** `№ 148`: the number is the act's, so no article or clause is counted by it. */
const actNumberEnds = /№\s?\S+\s*$/u;

/** How well the text before the tail runs on into the next line. */
function runsOn(rest: string, after: string): number {
  const left = lastWord(rest);
  if (/^\d+$/.test(left)) {
    // After its sign, or after a numeral that counts already (`екі 3` | `пайызы`), the figure is the link's.
    const before = lastWord(rest.slice(0, rest.length - left.length));
    const ofLink = before === "№" || numerals[foldWord(before)] !== undefined;
    return !ofLink && (counted.test(foldWord(after)) || isMonth(after)) ? 2 : -2;
  }
  // `Заңына` | `25 бабы`: the noun before a pinpoint stands in the genitive.
  const dative = actNouns.some((noun) => analyse(left.replace(/[,;.»")]+$/gu, ""), noun)?.case === "dative");
  return dative && /^\d{1,3}(?:-\d+)?(?:[-–]\p{L}|$|\))/u.test(after) ? -4 : 0;
}

/**
 * What a figure before the tail may count, so that it belongs to the text and not to the link (a day counts before its
 * month, too): a noun in the singular, as numerals take it (`3 адамға`, never `3 адамдарды`).
 */
const counted =
  /^(?:%|(?:пайыз|жыл|адам|бірлік|теңге|орын|тармақ|бап)(?!дар|дер|тар|тер|лар|лер)|(?:күн|ай)(?:ға|ге|дан|нен|да|де|лық|дік|нің|дың)?(?!\p{L}))/u;

/** How well a phrase stands between two words: above zero when it may. */
function suitability(phrase: LinkPhrase, words: string, left: string, right: string): number {
  const wantsDative = /^сәйкес/u.test(foldWord(right));
  if (wantsDative && phrase.case !== "dative") return 0;
  if (phrase.case === "dative" && startsPinpoint(right)) return 0;
  switch (phrase.kind) {
    case "annex":
      if (/^№?\d+[-–]?$/.test(left)) return phrase.numbered ? 0 : 3;
      if (isActNoun(left)) return 3;
      return wantsDative ? 1 : 0;
    case "act-noun":
      if (isActNoun(left) || isPinpoint(left)) return 0;
      if (isCode(words.split(/\s+/).at(-1) ?? "") || isCode(words.split(/\s+/)[0] ?? ""))
        return codeSuits(phrase, left);
      if (/(?:["»”]|\p{L}\))$/u.test(left) || isMonth(left) || isActNumber(left)) return 3;
      if (/Республикасы(?:ның)?$/u.test(left)) return 3;
      return /(?:ның|нің)$/u.test(left) ? 2 : 0;
    case "pinpoint":
      if (/^\d+(?:-\d+)?[-–)]{0,2}$/.test(left)) return phrase.numbered ? 0 : 3;
      if (!phrase.numbered) return 0;
      if (isActNoun(left) || isPinpoint(left)) return 3;
      return /^(?:және|,)$/u.test(left) || /,$/.test(left) ? 1 : 0;
    case "number":
      if (isMonth(left)) return 3;
      return /["»”]$/.test(left) && isActNoun(right) ? 2 : 0;
  }
}

/** A code's noun needs its name before it, in the tail (`phrase.numbered`) or at the hole; the state's name is none. */
function codeSuits(phrase: LinkPhrase, left: string): number {
  const afterState = /Республикасы(?:ның)?$/u.test(left) || isMonth(left);
  if (phrase.numbered) return afterState ? 2 : 0;
  if (/(?:["»”]|\p{L}\))$/u.test(left) || isActNumber(left)) return 3;
  if (isMonth(left)) return 2;
  return !afterState && /^\p{L}/u.test(left) ? 3 : 0;
}

function move(text: SourcedText, { holes, phrases, tailStart }: Reading, log: RepairRecord[]): SourcedText {
  const blank = SourcedText.standingFor(" ", null);
  const rest = text.slice(0, tailStart).trim();
  const parts: SourcedText[] = [];
  let done = 0;
  for (const [index, hole] of holes.entries()) {
    const { start, end } = phrases[index] as Reading["phrases"][number];
    const following = rest.text.slice(hole.end);
    if (hole.start > 0) parts.push(rest.slice(done, hole.start), blank);
    parts.push(text.slice(start, end));
    if (following !== "" && !/^[,;.)]/.test(following)) parts.push(blank);
    done = hole.end;
  }
  parts.push(rest.slice(done));
  const moved = SourcedText.concat(parts);
  const from = (holes[0] as Hole).start;
  const at = text.slice(from).extent();
  if (at !== null)
    log.push({ kind: "displaced-link", before: text.text.slice(from), after: moved.text.slice(from), at });
  return moved;
}

function isActNoun(word: string): boolean {
  // `… (Салық кодексі)"` ends a title.
  if (/["»”)]$/.test(word)) return false;
  const bare = word.replace(/^["«(]+|[",;.»)]+$/gu, "");
  return actNouns.some((noun) => analyse(bare, noun) !== null);
}

function isCode(word: string): boolean {
  const bare = word.replace(/[,;.]+$/, "");
  return actNouns.some((noun) => noun.type === "code" && analyse(bare, noun) !== null);
}

function isPinpoint(word: string): boolean {
  const bare = word.replace(/^\d+(?:-\d+)?\)?[-–]/, "").replace(/[,;.]+$/, "");
  return unitNouns.some((noun) => noun.unit !== "section" && analyse(bare, noun) !== null);
}

function startsPinpoint(word: string): boolean {
  return /^\d+(?:-\d+)?(?:\)|[-–]\p{L})/u.test(word) && (isPinpoint(word) || word.endsWith(")"));
}

/** `№412`, `480-V`, `16/14`, `А-12/496`; no number of a sub-clause (`7)`) or article (`9-`). */
function isActNumber(word: string): boolean {
  return /^№?(?:\p{L}{1,4}-)?\d(?:[\p{L}\d/.-]*[\p{L}\d])?$/u.test(word);
}

function isMonth(word: string): boolean {
  const folded = foldWord(word);
  return monthStems.some((stems) => stems.some((stem) => folded.startsWith(stem)));
}

function lastWord(text: string): string {
  return /(\S+)\s*$/.exec(tail(text, 120))?.[1] ?? "";
}

function firstWord(text: string): string {
  return /^\s*(\S+)/.exec(text.slice(0, 120))?.[1] ?? "";
}
