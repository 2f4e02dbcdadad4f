import { allMatches, parseNumberCell } from "@qauly/model/rules";
import type { Line } from "../../text/flow.js";
import type { SourcedText } from "../../text/sourced-text.js";

/** A piece of a line that gaps part from the others, and the columns of its first character and of the one behind it. */
export interface Chunk {
  readonly text: SourcedText;
  readonly start: number;
  readonly end: number;
}

export function chunksOf(line: Line): Chunk[] {
  const text = line.text.text.trimEnd();
  const origin = line.text.extent();
  return allMatches(text, /\S+(?:\s\S+)*/g).map((match) => {
    const part = line.text.slice(match.index, match.index + match[0].length);
    const source = part.extent();
    const start = line.indent + (source === null || origin === null ? match.index : source.start - origin.start);
    return { text: part, start, end: start + match[0].length };
  });
}

export const isNumber = ({ text }: Chunk): boolean => parseNumberCell(text.text).value !== null;

/** What counts rows: `1`, `2.`, `3)`. */
export const isRowNumber = ({ text }: Chunk): boolean => /^\d{1,4}[.)]?$/.test(text.text);

export const isYear = ({ text }: Chunk): boolean => /^(?:19|20)\d{2}$/.test(text.text);
