/** Texts as runs, words and lines: what all writers share before they differ in how a line is put on paper. */
import type { ClauseSpec, LinkTo, Passage, Run, Text } from "./act-spec.js";
import { clauseMark } from "./kazakh.js";

export const plain = (text: string): Run => ({ text, link: null });
export const linked = (text: string, link: LinkTo | null): Run => ({ text, link });

export function runsOf(text: Text): Run[] {
  return text.flatMap((passage: Passage) => (typeof passage === "string" ? [plain(passage)] : passage.runs));
}

/** The reading text. */
export const textOf = (text: Text): string => joinRuns(runsOf(text));

export const joinRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

/** A clause's printed runs, its number before its text; the depth is 0 at the top level. */
export function clauseRuns({ number, text }: ClauseSpec, depth: number): Run[] {
  return [...(number === null ? [] : [plain(`${clauseMark(number, depth)} `)]), ...runsOf(text)];
}

/** A part of a word under one link or none: `Заңына` and `,` are the pieces of a word whose first part is a link. */
export interface Piece {
  readonly text: string;
  readonly link: LinkTo | null;
}

export interface Word {
  readonly pieces: readonly Piece[];
  /** False where a line may break inside a word: the registry's PDFs leave an opening bracket at the line's end. */
  readonly spaceBefore: boolean;
}

export const wordText = (word: Word): string => word.pieces.map((piece) => piece.text).join("");

export function wordsOf(runs: readonly Run[], { breakAfterBracket = false } = {}): Word[] {
  const words: Word[] = [];
  let open: Piece[] = [];
  let spaceBefore = true;
  const close = (nextSpaceBefore: boolean) => {
    if (open.length > 0) words.push({ pieces: open, spaceBefore });
    open = [];
    spaceBefore = nextSpaceBefore;
  };
  for (const run of runs) {
    for (const part of run.text.split(/( |\()/)) {
      if (part === " ") close(true);
      else if (part !== "") open.push({ text: part, link: run.link });
      if (part === "(" && breakAfterBracket) close(false);
    }
  }
  close(true);
  return words;
}

/**
 * Greedy line breaking. `width` measures a string in the unit of the limits; the first line's limit differs where a
 * paragraph is indented. No line ends within `31- бабының`: nobody could tell that blank from the line's end.
 */
export function wrap(
  words: readonly Word[],
  width: (text: string) => number,
  limits: { readonly first: number; readonly rest: number },
): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let text = "";
  for (const word of words) {
    const longer = `${text}${line.length > 0 && word.spaceBefore ? " " : ""}${wordText(word)}`;
    const full = width(longer) > (lines.length === 0 ? limits.first : limits.rest);
    if (line.length > 0 && full && !/\d-$/.test(text)) {
      lines.push(line);
      line = [word];
      text = wordText(word);
    } else {
      line.push(word);
      text = longer;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** A line's text with every link in its place. */
export function lineText(line: readonly Word[]): string {
  return line.map((word, index) => (index > 0 && word.spaceBefore ? " " : "") + wordText(word)).join("");
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** A text's characters but for blanks, in one order: tells whether a form lost or doubled anything. */
export const characters = (text: string): string => [...text.replace(/\s+/g, "")].sort().join("");
