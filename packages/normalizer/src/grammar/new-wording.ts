import type { Stretch } from "./citation.js";
import { type EndOfUnclosed, type UnmatchedMarks, unmatchedMarks } from "./quotes.js";

/** A paragraph of a clause or an annex with what `newWording` asks of it. */
interface Paragraph extends UnmatchedMarks {
  readonly text: string;
  /** Where wording opens that this paragraph does not close; null when none does. */
  readonly opens: number | null;
  /** Offset behind the mark that closes wording which an earlier paragraph opened; null when none does. */
  readonly closes: number | null;
  /** Whether wording begins here, closed in the same paragraph or not. */
  readonly begins: boolean;
}

/** `"1.`, `«5-1)`: the mark before the number of what the wording puts in. */
const numberedWording = /^["«“„]\s?\d+(?:-\d+)?\s?[.)]/;
const afterColon = /:\s*$/;
/** A mark at the end of a paragraph or before a semicolon. */
const closesThere = /^["»”]\s*(?:[.,;]*\s*$|;)/;
const atEnd = /["»”](?=\s*[.,;]*\s*$)/;

/**
 * The new wording that an act gives to another one, over the paragraphs of one clause or annex, in order: for each
 * paragraph the stretch that belongs to such wording, null where none does.
 *
 *     пункт 1 изложить в следующей редакции:
 *     "1. Утвердить бюджет согласно приложениям 1 и 2:        from the mark on
 *     1) доходы – 100 тенге;                                  all
 *     2) затраты – 100 тенге.";                               up to the mark
 *
 * Wording opens with a mark at the start of a paragraph or behind a colon; a title whose closing mark is missing opens
 * none. It ends with the mark of a later paragraph that closes nothing else, before the next wording begins; where none
 * does, with the first paragraph that ends with a mark, which then closes a title as well. Else nothing is wording.
 */
export function newWording(texts: readonly string[], endOfUnclosed: EndOfUnclosed): (Stretch | null)[] {
  const paragraphs = texts.map((text, index) => paragraphOf(text, texts[index - 1] ?? "", endOfUnclosed));
  const found: (Stretch | null)[] = texts.map(() => null);
  for (let first = 0; first < paragraphs.length; first += 1) {
    const { opens } = paragraphs[first] as Paragraph;
    const last = opens === null ? null : lastOf(paragraphs, first);
    if (opens === null || last === null) continue;
    for (let at = first; at <= last.index; at += 1) {
      const { text } = paragraphs[at] as Paragraph;
      found[at] = { start: at === first ? opens : 0, end: at === last.index ? last.end : text.length };
    }
    first = last.index;
  }
  return found.map((wording, index) => wording ?? wholeWording(texts[index] as string));
}

/** `«1. Утвердить правила.».`: wording with a number of its own that one paragraph opens and closes. */
function wholeWording(text: string): Stretch | null {
  const found = WHOLE.exec(text);
  if (found === null) return null;
  const [whole, before = "", wording = ""] = found;
  const start = found.index + before.length;
  return whole === "" ? null : { start, end: start + wording.length };
}

const WHOLE = /(^|:\s{0,2})(["«“„]\s?\d+(?:-\d+)?\s?[.)][\s\S]*["»”])(?=[.,;\s]*$)/;

function paragraphOf(text: string, before: string, endOfUnclosed: EndOfUnclosed): Paragraph {
  const { opening, closing } = unmatchedMarks(text);
  const mark = opening[0];
  const opens = mark !== undefined && isWording(text, mark, before, endOfUnclosed) ? mark : null;
  const close = closing.find((at) => closesThere.test(text.slice(at)));
  return {
    text,
    opening,
    closing,
    opens,
    closes: close === undefined ? null : close + 1,
    begins: opens !== null || numberedWording.test(text),
  };
}

function isWording(text: string, mark: number, before: string, endOfUnclosed: EndOfUnclosed): boolean {
  const leading = text.slice(Math.max(0, mark - 10), mark);
  if (mark > 0 && !afterColon.test(leading)) return false;
  if (numberedWording.test(text.slice(mark, mark + 20))) return true;
  return (mark > 0 || afterColon.test(before.slice(-10))) && endOfUnclosed(text, mark) === null;
}

/** The paragraph in which the wording that `first` opens ends, and where; null when it cannot be determined. */
function lastOf(paragraphs: readonly Paragraph[], first: number): { index: number; end: number } | null {
  const next = paragraphs.findIndex(({ begins }, index) => index > first && begins);
  const range = paragraphs.slice(first, next < 0 ? paragraphs.length : next);
  const closing = range.findIndex(({ closes }, index) => index > 0 && closes !== null);
  if (closing >= 0) return { index: first + closing, end: (range[closing] as Paragraph).closes as number };
  const ending = range.findIndex(({ text, opens }) => endMark(text) > (opens ?? -1));
  return ending < 0 ? null : { index: first + ending, end: endMark((range[ending] as Paragraph).text) + 1 };
}

/** The mark with which a paragraph ends; -1 when it ends with none. */
function endMark(text: string): number {
  return atEnd.exec(text)?.index ?? -1;
}

/** The wording without its quotation marks, with a mark that belongs to no citation in place of all else: offsets stay. */
export function wordingAlone(text: string, { start, end }: Stretch): string {
  const wording = text.slice(start, end);
  const { opening, closing } = unmatchedMarks(wording);
  // Of wording that one paragraph opens and closes the outer marks match.
  const isWhole = opening.length === 0 && closing.length === 0 && WHOLE.test(wording);
  const marks = isWhole ? [0, wording.length - 1] : [...opening, ...closing];
  const inner = [...marks].reduce((left, at) => `${left.slice(0, at)};${left.slice(at + 1)}`, wording);
  return ";".repeat(start) + inner + ";".repeat(text.length - end);
}

/** The text with a mark that belongs to no citation in place of each character of the wording: offsets stay. */
export function withoutWording(text: string, wording: Stretch | null): string {
  if (wording === null) return text;
  const { start, end } = wording;
  return text.slice(0, start) + ";".repeat(end - start) + text.slice(end);
}
