/** How far a text reaches across its page. */
import type { Span } from "../schema/span.js";

/** In points; of a plain text in characters or, in a line with separators, in fields. */
export interface Reach {
  readonly unit: "points" | "characters" | "fields";
  /** Columns of a table that goes on may stand elsewhere on its next page. */
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

type Texts = ReadonlyMap<number, string>;

/** What all spans cover; null where they cannot be compared. */
export function reachOf(spans: readonly Span[] | undefined, texts: Texts): Reach | null {
  if (spans === undefined) return null;
  let reach: Reach | null = null;
  for (const span of spans) {
    const own = reachOfSpan(span, texts);
    if (own === null || (reach !== null && !isComparable(reach, own))) return null;
    reach = reach === null ? own : { ...own, from: Math.min(reach.from, own.from), to: Math.max(reach.to, own.to) };
  }
  return reach;
}

/** Whether the places of two texts say anything of each other. */
export const isComparable = (a: Reach, b: Reach): boolean => a.unit === b.unit && a.page === b.page;

const isSeparator = (unit: string | undefined): boolean => unit === "\t" || unit === "|";

function reachOfSpan({ page, bbox, start, end }: Span, texts: Texts): Reach | null {
  if (bbox !== null) return { unit: "points", page, from: bbox[0], to: bbox[2] };
  const text = texts.get(page);
  if (text === undefined || start >= end) return null;
  let line = start;
  let fields = 0;
  while (line > 0 && text[line - 1] !== "\n") {
    line -= 1;
    if (isSeparator(text[line])) fields += 1;
  }
  let isDivided = fields > 0;
  for (let at = start; !isDivided && at < text.length && text[at] !== "\n"; at += 1) isDivided = isSeparator(text[at]);
  for (let at = start; at < end; at += 1) if (text[at] === "\n") return null;
  return isDivided
    ? { unit: "fields", page, from: fields, to: fields + 1 }
    : { unit: "characters", page, from: start - line, to: end - line };
}

const GAP = /^[^\S\n]*(?:[\t|]|[^\S\n]{2})[^\S\n]*$/;

/** Points between two cells that stand side by side. */
const WIDE = 12;

/** Whether the spans stand in one line with a gap between them as it is between two cells. */
export function spansGap(spans: readonly Span[] | undefined, texts: Texts): boolean {
  if (spans === undefined) return false;
  return spans.some((span, index) => {
    const last = spans[index - 1];
    if (last === undefined || last.page !== span.page || last.end > span.start) return false;
    if (last.bbox === null || span.bbox === null)
      return GAP.test(texts.get(span.page)?.slice(last.end, span.start) ?? "");
    const isSameLine = last.bbox[1] < span.bbox[3] && span.bbox[1] < last.bbox[3];
    return isSameLine && span.bbox[0] - last.bbox[2] > WIDE;
  });
}
