import type { Stretch } from "../citation.js";

/**
 * The pieces of a text that the grammars of citations read. A date, a number with its sign and a quoted stretch are one
 * piece each, whatever they hold:
 *
 *     2016 жылғы 6 сәуірдегі № 480-V "Құқықтық актілер туралы" Заңының 65 - бабының 2 )
 *     date                   number  quoted                    word    figure mark word figure mark
 */
export type Token = WordToken | FigureToken | DateToken | NumberToken | QuotedToken | MarkToken;

export interface WordToken extends Stretch {
  readonly kind: "word";
  /** Lower case, one kind of dash. */
  readonly folded: string;
  readonly capital: boolean;
}

/** `14`, `9-1`. */
export interface FigureToken extends Stretch {
  readonly kind: "figure";
  readonly number: string;
}

export interface DateToken extends Stretch {
  readonly kind: "date";
  readonly iso: string;
}

/** `№ 482-V`, `№ ҚР ДСМ-152`; a mark of the state's laws after it (`ҚРЗ`) belongs to the token, not to the number. */
export interface NumberToken extends Stretch {
  readonly kind: "number";
  readonly number: string;
}

/** The outermost quotation marks and all between them. */
export interface QuotedToken extends Stretch {
  readonly kind: "quoted";
  /** What the marks hold. */
  readonly title: string;
}

/** Any other character, and an id of the registry that stands in the text. */
export interface MarkToken extends Stretch {
  readonly kind: "mark";
  readonly mark: string;
  /** Of a bracket: the index of the token that opens or closes it; null when there is none, as for `1)`. */
  readonly partner: number | null;
}

/** A text and its pieces, in order. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The mark of a registry id: `Z980213_`, `P03000150AZ`, `V17LD005756`. */
export const registryIdMark = /^[A-Z]\d{2}[A-Z\d]*_?$/;

/** The word at an index, folded; the empty string where no word stands. */
export function wordAt({ tokens }: Reading, at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.folded : "";
}

/** The mark at an index; the empty string where none stands. */
export function markAt({ tokens }: Reading, at: number): string {
  const token = tokens[at];
  return token?.kind === "mark" ? token.mark : "";
}

/** The bracket that opens at an index, as the index of its closing mark; null where none opens or it never closes. */
export function bracketFrom({ tokens }: Reading, at: number): number | null {
  const token = tokens[at];
  return token?.kind === "mark" && token.mark === "(" ? token.partner : null;
}

/** The bracket that closes at an index, as the index of its opening mark. */
export function bracketTo({ tokens }: Reading, at: number): number | null {
  const token = tokens[at];
  return token?.kind === "mark" && token.mark === ")" ? token.partner : null;
}

/** The stretch of the text from one token to another, both included. */
export function stretchOf({ tokens }: Reading, first: number, last: number): Stretch {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
