import { allMatches } from "@qauly/model/rules";
import type { HyphenWording } from "../language/language.js";
import type { RepairRecord } from "../text/change.js";
import type { Line } from "../text/flow.js";
import { foldWord } from "../text/fold.js";
import { SourcedText } from "../text/sourced-text.js";
import { tail } from "../text/tail.js";

/** The words of a document that stand whole inside a line; tells a divided word from a hyphenated one. */
export interface WordStock {
  has(word: string): boolean;
  /** Whether words of the stock go on from `part` as a word does from its stem. */
  hasStem(part: string): boolean;
  /**
   * Whether the document divides words at line ends: one of those at its line ends stands whole inside another line.
   */
  dividesWords(): boolean;
  readonly hyphens: HyphenWording;
}

/** The stock of some lines, gathered when it is first asked: most acts divide no word. */
export function wordStock(lines: () => Iterable<string>, hyphens: HyphenWording): WordStock {
  let words: ReadonlySet<string> | undefined;
  let sorted: readonly string[] | undefined;
  let divides: boolean | undefined;
  const known = (): ReadonlySet<string> => {
    words ??= wordsOf(lines());
    return words;
  };
  return {
    has: (word) => known().has(word),
    hasStem: (part) => {
      sorted ??= [...known()].filter((word) => !word.includes("-")).sort();
      return beginsWith(sorted, part);
    },
    dividesWords: () => {
      divides ??= dividedIn(lines()).some((word) => known().has(word));
      return divides;
    },
    hyphens,
  };
}

/** Whether any of the sorted words begins with a part: the first one that is not before it would. */
function beginsWith(sorted: readonly string[], part: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < part) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(part) === true;
}

function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  let divided = false;
  for (const line of lines) {
    // What follows a hyphen at a line's end may be the rest of a word.
    const whole = divided ? line.trimStart().replace(/^\p{L}+/u, "") : line;
    divided = hyphen.test(line.trimEnd().slice(-1));
    const inside = insideWords(whole).match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu) ?? [];
    for (const word of inside) words.add(foldWord(word));
  }
  return words;
}

/** A line without a word that its end may have divided. */
function insideWords(line: string): string {
  const text = line.trimEnd();
  return hyphen.test(text.slice(-1)) ? text.slice(0, Math.max(0, text.lastIndexOf(" "))) : text;
}

/** The words that line ends part at a hyphen, joined. */
function dividedIn(lines: Iterable<string>): string[] {
  const found: string[] = [];
  let left: string | null = null;
  for (const line of lines) {
    const right = /^\s*(\p{Ll}{1,40})/u.exec(line.slice(0, 80))?.[1];
    if (left !== null && right !== undefined) found.push(foldWord(left + right));
    left = /(\p{L}{1,40})[-‐‑]\s*$/u.exec(tail(line, 80))?.[1] ?? null;
  }
  return found;
}

const hyphen = /[-‐‑]$/;

/**
 * Joins the lines of one paragraph: one blank between words, none where the break stands inside a word.
 *
 *     тармақша- | сына → тармақшасына        Қылмыстық- | атқару → Қылмыстық-атқару        ( | Б.Ахметжанов) → (Б.Ахметжанов)
 *
 * Only a hyphen that goes is a repair; line ends and the blanks around them are not.
 */
export function joinLines(lines: readonly Line[], stock: WordStock): SourcedText {
  const parts: SourcedText[] = [];
  lines.forEach((line, index) => {
    const next = collapseBlanks(line.text.trim());
    const left = parts.at(-1);
    if (left !== undefined) {
      const join = joint(left.text, next.text, (lines[index - 1] as Line).end, stock);
      if (join === "divided") parts[parts.length - 1] = withoutHyphen(left);
      else if (join === "blank") parts.push(SourcedText.standingFor(" ", null));
    }
    parts.push(next);
  });
  return SourcedText.concat(parts);
}

/** The joined text for looking only: nothing is recorded, no place is kept. */
export function joinedText(lines: readonly Line[], stock: WordStock): string {
  let text = "";
  for (text of growingText(lines, stock));
  return text;
}

/** The same for the first line, the first two, and so on. */
export function* growingText(lines: Iterable<Line>, stock: WordStock): Generator<string> {
  let text = "";
  let above: { readonly line: Line; readonly text: string } | null = null;
  for (const line of lines) {
    const next = line.text.text.trim().replace(blanks, " ");
    if (above !== null) {
      const join = joint(above.text, next, above.line.end, stock);
      if (join === "divided") text = text.slice(0, -1);
      else if (join === "blank") text += " ";
    }
    text += next;
    above = { line, text: next };
    yield text;
  }
}

/** What a line end stands for: a blank, nothing, or a division whose hyphen goes. */
function joint(left: string, right: string, end: Line["end"], stock: WordStock): "blank" | "none" | "divided" {
  if (end === "soft-hyphen") return "none";
  const broken = /[-‐‑]$/.test(left.slice(-1)) ? /(\p{L}+)[-‐‑]$/u.exec(tail(left, 80))?.[1] : undefined;
  const continued = broken === undefined ? undefined : /^\p{Ll}+/u.exec(right.slice(0, 80))?.[0];
  if (broken !== undefined && continued !== undefined) return isCompound(broken, continued, stock) ? "none" : "divided";
  return touches(tail(left, 80), right) ? "none" : "blank";
}

function withoutHyphen(text: SourcedText): SourcedText {
  const at = text.length - 1;
  const hyphen = text.slice(at).extent();
  const kept = text.slice(0, at);
  if (hyphen === null) return kept;
  return kept.withChanges([{ kind: "hyphen", before: text.text.slice(at), after: "", at: hyphen }]);
}

/** A half with fewer letters is rather a piece of a word than a word: `ақпа-` | `рат`. */
const shortestHalf = 4;

/**
 * Letters behind a line's end that a stem of the document's own words must hold to show that the word goes on there.
 */
const beyond = 2;

/**
 * Whether the hyphen belongs to the word. The document's own spelling decides, then what both halves show; where
 * nothing does, whether the document divides words at all.
 */
function isCompound(left: string, right: string, stock: WordStock): boolean {
  const { hyphens } = stock;
  const whole = foldWord(left + right);
  if (stock.has(foldWord(`${left}-${right}`))) return true;
  if (stock.has(whole)) return false;
  if (hyphens.leftHalves.has(foldWord(left))) return true;
  if (hyphens.isEnding(right) || goesOn(whole, left.length, stock)) return false;
  if (hyphens.isCompound(left, right)) return true;
  const isShort = left.length < shortestHalf || right.length < shortestHalf;
  if (isShort || stock.dividesWords() || hyphens.isOneWord(left, right)) return false;
  return hyphens.keepsUnknown;
}

/** Whether a stem, of the language or of another form of the word in the document, reaches over the break. */
function goesOn(whole: string, at: number, stock: WordStock): boolean {
  return (
    stock.hyphens.stems.some((stem) => stem.length > at && whole.startsWith(stem)) ||
    (whole.length > at + beyond && stock.hasStem(whole.slice(0, at + beyond)))
  );
}

/** Whether no blank belongs between: after an opening bracket, before a closing mark, after a dash inside a word. */
function touches(left: string, right: string): boolean {
  if (/[([«]$/.test(left) || /^[,;:)\]»]/.test(right) || /^\.(?!\S)/.test(right)) return true;
  return /[-–—/]$/.test(left.slice(-1)) && /[\p{L}\p{N}].$/u.test(left.slice(-2)) && /^[\p{L}\p{N}]/u.test(right);
}

const blanks = /\s{2,}|[\t\u00a0]/g;

/** Runs of blanks inside a line become one; listed, since they are no line end. */
export function collapseBlanks(text: SourcedText): SourcedText {
  if (text.text.search(blanks) < 0) return text;
  const parts: SourcedText[] = [];
  const repairs: RepairRecord[] = [];
  let done = 0;
  for (const match of allMatches(text.text, blanks)) {
    const gap = text.slice(match.index, match.index + match[0].length);
    const at = gap.extent();
    parts.push(text.slice(done, match.index), SourcedText.standingFor(" ", at));
    done = match.index + match[0].length;
    if (at !== null) repairs.push({ kind: "encoding", before: gap.text, after: " ", at });
  }
  parts.push(text.slice(done));
  return SourcedText.concat(parts).withChanges(repairs);
}
