/** The lines of the source in which a value stands. */
import type { SourceText } from "../corrections/anchor.js";
import type { AnchorSpan } from "../corrections/entry.js";
import type { SourceLine, SourceView } from "./card.js";

/** Lines with words before and after. */
const around = { before: 3, after: 2 } as const;
/** More lines than this are left out in the middle. */
const most = 12;

export interface EvidenceOptions {
  readonly spans: readonly AnchorSpan[];
  /** What the spans are of, where it is not the value itself. */
  readonly note: string | null;
  readonly isPlainText: boolean;
  /** Null, or why the source is not at hand. */
  readonly missing: string | null;
}

export function evidence(sourceText: SourceText | null, options: EvidenceOptions): SourceView {
  const { spans, note, isPlainText, missing } = options;
  const [first] = spans;
  if (first === undefined) return { place: null, lines: head(sourceText), note: missing ?? note };
  const text = sourceText?.(first.page) ?? null;
  const page = `page ${first.page}`;
  if (text !== null && text.trim() === "") {
    return { place: page, lines: [], note: "the page is a picture: p draws the place" };
  }
  if (text === null) return { place: page, lines: [], note: missing ?? "the page's words are not at hand" };
  const starts = lineStarts(text);
  const own = spans.filter((span) => span.page === first.page);
  const from = lineOf(Math.min(...own.map(({ start }) => start)), starts);
  const to = lineOf(Math.max(...own.map(({ end }) => end)) - 1, starts);
  const before = stated(linesFrom(text, starts, Math.max(0, from - far), from - 1)).slice(-around.before);
  const after = stated(linesFrom(text, starts, to + 1, Math.min(starts.length - 1, to + far))).slice(0, around.after);
  const lines = [...before, ...stated(linesFrom(text, starts, from, to)), ...after].map((line): SourceLine => {
    const start = starts[line.number - 1] ?? 0;
    const marks = own
      .map((span): [number, number] => [Math.max(0, span.start - start), Math.min(line.text.length, span.end - start)])
      .filter(([a, b]) => a < b);
    return { ...line, marks };
  });
  const others = new Set(spans.map((span) => span.page));
  const goesOn = others.size > 1 ? `it goes on on page ${[...others].slice(1).join(", ")}` : null;
  const line = lineOf(own[0]?.start ?? 0, starts) + 1;
  return {
    place: isPlainText ? `line ${line}` : `${page}, line ${line}`,
    lines: shortened(lines),
    note: note ?? goesOn,
  };
}

/** Lines in which nothing stands may be many. */
const far = 20;

const stated = (lines: readonly SourceLine[]): SourceLine[] => lines.filter(({ text }) => text.trim() !== "");

/** The beginning of the act, where a value that it should state was not found. */
function head(sourceText: SourceText | null): SourceLine[] {
  const text = sourceText?.(1) ?? null;
  if (text === null) return [];
  const starts = lineStarts(text);
  return stated(linesFrom(text, starts, 0, Math.min(starts.length - 1, 14)));
}

function linesFrom(text: string, starts: readonly number[], from: number, to: number): SourceLine[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const start = starts[from + index] ?? 0;
    const end = starts[from + index + 1] ?? text.length;
    return { number: from + index + 1, text: text.slice(start, end).replace(/[\r\n]+$/, ""), marks: [] };
  });
}

/** A long text keeps its beginning and its end. */
function shortened(lines: readonly SourceLine[]): SourceLine[] {
  if (lines.length <= most) return [...lines];
  const half = most / 2;
  const left = lines.length - most;
  const gap: SourceLine = { number: 0, text: `… ${left} more lines …`, marks: [] };
  return [...lines.slice(0, half), gap, ...lines.slice(-half)];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

/** 0-based. */
function lineOf(offset: number, starts: readonly number[]): number {
  let line = 0;
  while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line += 1;
  return line;
}
