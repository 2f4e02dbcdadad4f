/** Content streams of a PDF and what stands in them (ISO 32000-1, 7.8.2). */
import type { PdfFile } from "./pdf-file.js";

/** The streams that show text. */
export const contentStreams = (file: PdfFile): number[] =>
  file.numbers(({ stream }, number) => {
    if (stream === null || stream.length === 0) return false;
    return /\bBT\b[\s\S]*?\bT[jJ]\b/.test(file.data(number) ?? "");
  });

export interface ShownString {
  readonly text: string;
  /** Offset of its first character in the data. */
  readonly start: number;
}

/** The literal strings that are shown each by an operator of its own. */
export const shownStrings = (data: string): ShownString[] =>
  [...data.matchAll(/\(([^()\\]*)\) Tj/g)].map((found) => ({ text: found[1] as string, start: found.index + 1 }));

export interface ContentToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isOperator: boolean;
}

const token =
  /\((?:[^()\\]|\\[\s\S])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()]*|[-+.\d][-+.\d]*|[A-Za-z'"][A-Za-z0-9*'"]*/g;

export const contentTokens = (data: string): ContentToken[] =>
  [...data.matchAll(token)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    isOperator: /^[A-Za-z'"]/.test(found[0]),
  }));
