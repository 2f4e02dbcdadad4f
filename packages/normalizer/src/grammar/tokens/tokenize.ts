import { foldWord } from "../../text/fold.js";
import { letter, upper } from "../../text/letters.js";
import type { FoundDate } from "../found.js";
import type { Quoted } from "../quotes.js";
import { findQuoted } from "../quotes.js";
import type { MarkToken, Reading, Token } from "./token.js";

const sign = '[^\\s,;:()«»"“”„№\\d]';
/** The sign of a number; printed twice, `N№ 12`, `№ N 12`, it is one sign. */
const numberSign = "(?:[№N]\\s?№|(?:№\\s?)?N(?=\\s?\\d)|№)";
/** `№ 412`, `№ 8С-5/3`, `№ ҚР ДСМ-152`, `№4/ 41`, `N 12`, `№ 482-V ҚРЗ`. */
const number = `${numberSign}\\s?((?:[${upper}]{1,5}\\s)?${sign}{0,12}\\d[^\\s,;:()«»"“”„№]{0,30}(?:(?<=\\d/)\\s\\d[\\d/-]{0,12})?)(?:\\s(?:ЗРК|ҚРЗ)(?![${letter}]))?`;
const word = `[${letter}]+(?:-[${letter}]+)*`;
/** `3-1`, and numbers of acts without their sign: `54/12`, `846-VIII`, `576-ө`; the letter of an ordinal (`2-й`) is no part. */
const figure = `\\d+(?:[-/]\\d+)*(?:-(?:[IVXLC]+|(?![йяехм])[${letter}])(?![${letter}]))?`;
/** `Z980213_`: an id of the registry that an export left in the text, where a link was. */
const registryId = `[A-Z]\\d{2}[A-Z]{0,3}\\d{4,8}(?:_|[A-Z]{1,2})?(?![${letter}\\d])`;
const lexeme = new RegExp(`\\s*(?:${number}|(?:${registryId})|(${word})|(${figure})|(\\S))`, "y");
/** `№ 1-қосымшасына`: the hyphen joins the noun; `№ 240-қ`, `№ 12-нқ`: letters of the number itself. */
const hyphenedNoun = /(?<=\d)-\p{Ll}{5,}$/u;
const blanks = /\s*/y;

/** How a language cuts a text where its words decide. */
export interface TokenRules {
  findDates(text: string): readonly FoundDate[];
  /** Where a title ends whose quotation marks open and never close; null when it cannot be determined. */
  endOfUnclosed(text: string, open: number): number | null;
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string, rules: TokenRules): Reading {
  const tokens: Token[] = [];
  const dates = rules.findDates(text).map((date) => withoutBlank(text, date));
  const quotes = findQuoted(text, rules.endOfUnclosed);
  let date = 0;
  let quote = 0;
  let at = 0;
  while (at < text.length) {
    blanks.lastIndex = at;
    blanks.test(text);
    at = blanks.lastIndex;
    while (date < dates.length && (dates[date] as FoundDate).start < at) date += 1;
    while (quote < quotes.length && (quotes[quote] as Quoted).start < at) quote += 1;
    const token = dateToken(dates[date], at) ?? quotedToken(text, quotes[quote], at) ?? plainToken(text, at);
    if (token === null) break;
    tokens.push(token);
    at = token.end;
  }
  return { text, tokens: withPartners(tokens) };
}

function withoutBlank(text: string, date: FoundDate): FoundDate {
  return /\s/.test(text.charAt(date.start)) ? { ...date, start: date.start + 1 } : date;
}

function dateToken(date: FoundDate | undefined, at: number): Token | null {
  return date?.start === at ? { kind: "date", iso: date.iso, start: at, end: date.end } : null;
}

function quotedToken(text: string, quote: Quoted | undefined, at: number): Token | null {
  if (quote?.start !== at) return null;
  const inner = quote.closed ? text.slice(at + 1, quote.end - 1) : text.slice(at + 1, quote.end);
  return { kind: "quoted", title: inner.trim(), start: at, end: quote.end };
}

function plainToken(text: string, at: number): Token | null {
  lexeme.lastIndex = at;
  const match = lexeme.exec(text);
  if (match === null) return null;
  const [, numbered, letters, digits] = match;
  const end = lexeme.lastIndex;
  if (numbered !== undefined) {
    const bare = numbered.replace(/[.,]+$/, "").replace(hyphenedNoun, "");
    const cut = bare === numbered ? end : text.indexOf(numbered, at) + bare.length;
    return { kind: "number", number: bare, start: at, end: cut };
  }
  if (letters !== undefined) {
    const first = letters.charAt(0);
    return { kind: "word", folded: foldWord(letters), capital: first !== first.toLowerCase(), start: at, end };
  }
  if (digits !== undefined) return { kind: "figure", number: digits, start: at, end };
  return { kind: "mark", mark: text.slice(at, end), partner: null, start: at, end };
}

/** Gives each bracket its partner. `14)` closes no outermost one if another closing mark follows before one opens. */
function withPartners(tokens: Token[]): Token[] {
  const brackets: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (isBracket(tokens[at] as Token)) brackets.push(at);
  const open: number[] = [];
  for (const [order, index] of brackets.entries()) {
    const token = tokens[index] as MarkToken;
    if (token.mark === "(") {
      open.push(index);
      continue;
    }
    const next = tokens[brackets[order + 1] ?? -1] as MarkToken | undefined;
    const before = tokens[index - 1];
    const listed = before?.kind === "figure" && before.end === token.start && next?.mark === ")";
    const ofList = listed && open.length === 1;
    const partner = ofList ? undefined : open.pop();
    if (partner === undefined) continue;
    tokens[index] = { ...token, partner };
    tokens[partner] = { ...(tokens[partner] as MarkToken), partner: index };
  }
  return tokens;
}

function isBracket(token: Token): boolean {
  return token.kind === "mark" && (token.mark === "(" || token.mark === ")");
}
