import type { NamedPart } from "../../language.js";
import { capital, letter, wordEnd } from "../letters.js";
import { actNounPattern } from "./act-nouns.js";
import { territoryWords } from "./authorities.js";
import { authorityNoun, headOf, nominativeOf } from "./authority-name.js";

const state = new RegExp(`(?:Республики\\sКазахстан|РК)${wordEnd}`, "y");
const acting = /(?:(?:временно\s)?исполняющего\sобязанности\s|(?:вр\.?\s?)?и\.\s?о\.\s?)/iy;
const word = new RegExp(`[${letter}][${letter}-]*`, "y");
const nextWord = new RegExp(`\\s((?:[${capital}]\\.\\s?){0,2}[${letter}][${letter}-]*)`, "y");
const roman = /^[IVXLCІХС]{1,8}$/;
const capitalised = new RegExp(`^[${capital}]`);

/** How a central body's name goes on: its field, without quotes, figures and brackets. */
const field = /[^«»"“”„():;№\d.]{0,300}/y;
const stateInField = new RegExp(`\\s(?:Республики\\sКазахстан|РК)${wordEnd}`);
const actInField = new RegExp(`\\s${actNounPattern}${wordEnd}`);
/** What a citation goes on with after the authority: date, number, title, bracket. */
const details = /^\s?(?:от\s)?["«“]?\s?\d|^\s?[№«"“(]/;

/**
 * The authority whose name, in the genitive, starts at `at`: `Республики Казахстан`, `Министра финансов Республики
 * Казахстан`, `Карагандинского областного маслихата`, `акима района Байтерек`; null when none does.
 */
export function authorityAt(text: string, at: number): NamedPart | null {
  const end = endOfName(text, at);
  return end === null ? null : { start: at, end, name: nominativeOf(text.slice(at, end)) };
}

function endOfName(text: string, at: number): number | null {
  const whole = endOfMatch(state, text, at);
  if (whole !== null) return whole;
  const from = endOfMatch(acting, text, at) ?? at;
  const words = wordsAt(text, from);
  const head = headOf(words);
  if (head === null || head.noun.reach === "none") return null;
  const headEnd = from + words.slice(0, head.index + 1).join(" ").length;
  return head.noun.reach === "local" ? endOfTerritory(text, headEnd) : endOfField(text, headEnd);
}

function endOfMatch(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The first words from `at` on, as far as single blanks part them. */
function wordsAt(text: string, at: number): string[] {
  const words: string[] = [];
  let from = at;
  while (words.length < 6) {
    word.lastIndex = from;
    const match = word.exec(text);
    if (match === null) break;
    words.push(match[0]);
    from = word.lastIndex + 1;
    if (text[from - 1] !== " ") break;
  }
  return words;
}

/** A local body's name goes on over names and territory words: `сельского округа района имени Габита Мусрепова`. */
function endOfTerritory(text: string, from: number): number {
  let end = from;
  for (;;) {
    nextWord.lastIndex = end;
    const next = nextWord.exec(text)?.[1];
    // `XLVI сессии` behind the name is a session's number.
    if (next === undefined || roman.test(next)) return end;
    if (!capitalised.test(next) && !territoryWords.has(next)) return end;
    end = nextWord.lastIndex;
  }
}

/** A central body's name ends with the state's, or where the date, number or title follows. */
function endOfField(text: string, from: number): number {
  field.lastIndex = from;
  const rest = field.exec(text)?.[0] ?? "";
  const foreign = actInField.exec(rest)?.index ?? rest.length;
  const named = stateInField.exec(rest);
  if (named !== null && named.index < foreign) {
    return secondBody(text, from + named.index + named[0].length);
  }
  if (foreign < rest.length) return from;
  const own = rest.replace(/\s+(?:от\s*)?$/, "");
  return details.test(text.slice(from + own.length, from + own.length + 10)) ? from + own.length : from;
}

/** `… Республики Казахстан и Министра юстиции Республики Казахстан`: a joint act of two. */
function secondBody(text: string, from: number): number {
  const and = /^\sи\s(?=(\S+))/.exec(text.slice(from, from + 60));
  if (and === null || authorityNoun(and[1] as string) === null) return from;
  return endOfField(text, from + and[0].length + (and[1] as string).length);
}
