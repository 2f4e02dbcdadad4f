import type { Note } from "../annotations.js";
import type { Word } from "./word.js";

/**
 * In points and parts of it: sizes with which the text of an annotation is set in its box, which tells no places of its
 * words.
 */
const LARGEST = 9;
const ADVANCE = 0.55;
const LEADING = 1.2;
/** Of the size: how far the baseline is below the middle of a line. */
const MIDDLE = 0.35;

/** Words of an annotation, line by line, as they would stand in its box. */
export function noteLines({ text, box: [x0, top, x1, bottom] }: Note): Word[][] {
  const width = Math.max(1, x1 - x0);
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => wrapped(line, Math.floor(width / (LARGEST * ADVANCE))));
  const size = Math.min(LARGEST, (bottom - top) / (LEADING * Math.max(1, lines.length)));
  // One line stands in the middle of its box, as in a form's field; more start at its top.
  const first = lines.length === 1 ? (top + bottom) / 2 + MIDDLE * size : top + 0.8 * LEADING * size;
  return lines.map((words, row) => {
    const baseline = first + row * LEADING * size;
    let at = 0;
    return words.map((word) => {
      const start = x0 + at * size * ADVANCE;
      at += word.length + 1;
      return wordAt(word, start, baseline, size);
    });
  });
}

function wrapped(line: string, most: number): string[][] {
  const lines: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const word of line.split(/\s+/).filter((part) => part !== "")) {
    if (length + 1 + word.length > most) {
      lines.push([word]);
      length = word.length;
    } else {
      lines.at(-1)?.push(word);
      length += 1 + word.length;
    }
  }
  return lines;
}

function wordAt(text: string, start: number, baseline: number, size: number): Word {
  const edges = Array.from({ length: text.length + 1 }, (_, at) => start + at * size * ADVANCE);
  return {
    text,
    start,
    end: edges.at(-1)!,
    edges,
    baseline,
    size,
    ascent: 0.8,
    descent: 0.2,
    bold: false,
    italic: false,
    hidden: false,
    spacing: 0,
    spaceBefore: null,
    spaceAfter: null,
  };
}
