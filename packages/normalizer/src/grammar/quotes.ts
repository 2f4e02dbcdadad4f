import { allMatches } from "@qauly/model/rules";

/** A quoted stretch: offsets of the opening and after the closing mark; nested ones are not listed. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** False for a title that ends without a mark; `end` is then the end of its last word. */
  readonly closed: boolean;
}

/** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be determined. */
export type EndOfUnclosed = (text: string, open: number) => number | null;

/** How often a text may be read again behind a mark that was never closed; keeps the cost in proportion. */
const mostRestarts = 12;

/**
 * Finds quoted stretches with `«»`, `""` and `“”`. A straight quotation mark opens after a blank or bracket and closes
 * before a blank or mark, so that a title may hold quotes of its own. A quote that is never closed is none, unless
 * `endOfUnclosed` tells where its title ends; what it seemed to hold is read again.
 */
export function findQuoted(text: string, endOfUnclosed: EndOfUnclosed = () => null): Quoted[] {
  const marks = marksOf(text);
  const found: Quoted[] = [];
  let from = 0;
  for (let restart = 0; restart <= mostRestarts; restart += 1) {
    const open = readFrom(text, marks, from, found);
    if (open === null) break;
    const end = endOfUnclosed(text, open);
    // One mark may close a title and the one that it quotes.
    if (end !== null) found.push({ start: open, end, closed: /["»”]/.test(text.charAt(end - 1)) });
    from = end ?? open + 1;
  }
  return found;
}

/** Adds the closed stretches from `from` on; gives the place of an outermost mark that is never closed. */
function readFrom(text: string, marks: readonly number[], from: number, found: Quoted[]): number | null {
  let depth = 0;
  let start = 0;
  for (const at of marks) {
    if (at < from) continue;
    const kind = kindOf(text[at] as string, text[at - 1] ?? " ", text[at + 1] ?? " ", depth);
    if (kind === "open") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (kind === "close" && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1, closed: true });
    } else if (kind === "close") withOpeningLost(text, at, found);
  }
  return depth > 0 ? start : null;
}

/** Marks of a text that have no partner in it: opening ones that are never closed there, closing ones that close nothing. */
export interface UnmatchedMarks {
  readonly opening: readonly number[];
  readonly closing: readonly number[];
}

/** The marks of one paragraph that belong to a quotation of several. */
export function unmatchedMarks(text: string): UnmatchedMarks {
  const opening: number[] = [];
  const closing: number[] = [];
  for (const at of marksOf(text)) {
    const kind = kindOf(text[at] as string, text[at - 1] ?? " ", text[at + 1] ?? " ", opening.length);
    if (kind === "open") opening.push(at);
    else if (kind === "close" && opening.pop() === undefined) closing.push(at);
  }
  return { opening, closing };
}

const quotationMark = /["«»“”„]/g;
const none: readonly number[] = [];

/** The places of the quotation marks, of which most texts have none or few. */
function marksOf(text: string): readonly number[] {
  const first = text.search(quotationMark);
  return first < 0 ? none : allMatches(text, quotationMark).map(({ index }) => index);
}

function kindOf(mark: string, before: string, after: string, depth: number): "open" | "close" | null {
  if (mark === "«" || mark === "“" || mark === "„") return "open";
  if (mark === "»" || mark === "”") return "close";
  const opens = /[\s([«"–-]/.test(before) && /[^\s,.;:)]/.test(after);
  const closes = /[^\s(]/.test(before) && /[\s,.;:)»"\p{L}]/u.test(after);
  if (opens && closes) return depth === 0 ? "open" : "close";
  if (opens) return "open";
  return closes || depth > 0 ? "close" : "open";
}

/** Letters of the longest title that goes on behind the title which it quotes. */
const longestRest = 400;

/** `«A туралы» Б-ның … шешіміне өзгерістер енгізу туралы»`: the title's own opening mark is missing, its quotation's is there. */
function withOpeningLost(text: string, at: number, found: Quoted[]): void {
  const last = found.at(-1);
  if (last === undefined || at - last.end > longestRest || !/туралы$/i.test(text.slice(Math.max(0, at - 10), at)))
    return;
  if (text.slice(last.end, at).trim() === "" || /[;:]/.test(text.slice(last.end, at))) return;
  found[found.length - 1] = { start: last.start, end: at + 1, closed: true };
}
