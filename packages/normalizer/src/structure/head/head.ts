import type { ActPhrase } from "../../grammar/act-phrase.js";
import { DefinedNames } from "../../grammar/defined-names.js";
import { tokenize } from "../../grammar/tokens/tokenize.js";
import { noteStart, statusOfWords } from "../../language/furniture.js";
import type { Language } from "../../language/language.js";
import { growingText, joinedText } from "../../repair/line-joins.js";
import type { Line } from "../../text/flow.js";
import { tail } from "../../text/tail.js";
import { type DraftDecision, weighed } from "../decision.js";
import type { DraftAct } from "../draft.js";
import { asPrinted, type Reading, readText } from "../read-text.js";
import { findCard } from "./document-card.js";
import { readRequisite, type ScoredRequisite } from "./requisite.js";
import { type RequisiteSign, requisiteThreshold } from "./requisite-weights.js";
import { lastTitle, readTitle } from "./title.js";

/** What stands above the preamble, and the number of lines that it fills. */
export interface Head extends Pick<DraftAct, "title" | "requisite" | "status"> {
  /** Index of the first line that is no part of the head. */
  readonly end: number;
  /** Whether there are requisites, and why; gathered when asked for. */
  readonly decisions: () => readonly DraftDecision[];
}

const headLines = 40;
const longestRequisite = 10;

/** Reads title, status word and the line of requisites from the top of the act, or the card that stands for the line. */
export function readHead(lines: readonly Line[], reading: Reading): Head {
  const formula = formulaLine(lines, reading);
  const card = findCard(lines, formula, reading.language);
  if (card === null) return headByRequisite(lines, formula, reading);
  // The act's own line says it better than the card of its page.
  const without = [...lines.slice(0, card.from), ...lines.slice(card.to)];
  const length = card.to - card.from;
  const head = headByRequisite(without, Math.max(card.from, formula - length), reading);
  if (head.requisite !== null) {
    return { ...head, end: head.end <= card.from ? card.to : head.end + length };
  }
  const { requisite } = card;
  const around = headAround(lines, card, formula, reading);
  const status = statusOf(requisite, lines.slice(0, Math.max(around.end, formula)));
  return { ...around, requisite, status, decisions: head.decisions };
}

function headByRequisite(lines: readonly Line[], formula: number, reading: Reading): Head {
  const { found, passed } = findRequisite(lines, formula, reading);
  const requisite = found === null ? null : readRequisiteLines(lines.slice(found.from, found.to), reading);
  const decisions = (): DraftDecision[] => decisionsOn(found ?? passed, lines, reading);
  const around = headAround(lines, found, formula, reading);
  const status = statusOf(requisite, lines.slice(0, Math.max(around.end, formula)));
  return { ...around, requisite, status, decisions };
}

/** The title above the lines that say what the act is, or below them, and where the head ends. */
function headAround(
  lines: readonly Line[],
  stated: { readonly from: number; readonly to: number } | null,
  formula: number,
  reading: Reading,
): Pick<Head, "title" | "end"> {
  const { language, stock } = reading;
  const above = lines.slice(0, stated?.from ?? titleEnd(lines, formula, reading));
  const aboveTitle = above.filter((line) => !isFurniture(line));
  const isTitled = aboveTitle.length > 0 && language.isTitle(joinedText(lastTitle(aboveTitle, reading), stock));
  const below = stated !== null && !isTitled ? titleBelow(lines, stated.to, formula, reading) : null;
  const end = below?.to ?? stated?.to ?? above.length;
  const titleLines = below === null ? aboveTitle : lines.slice(below.from, below.to);
  return {
    title: readTitle(titleLines, reading),
    end,
  };
}

/** The stretch of lines that became the requisites, or came nearest to it. */
function decisionsOn(stretch: FoundRequisite | null, lines: readonly Line[], reading: Reading): DraftDecision[] {
  if (stretch === null) return [];
  const { from, to, signs, score } = stretch;
  const taken = score >= requisiteThreshold;
  const margin = Math.round(Math.abs(score - requisiteThreshold) * 100) / 100;
  const text = readText(lines.slice(from, to), reading);
  return [{ about: "requisite", text, taken, margin, signs: weighed(signs, reading.weights.requisite) }];
}

/** The line in which the enacting formula ends, or the first clause begins: the head stands above it. */
function formulaLine(lines: readonly Line[], { language }: Reading): number {
  const top = lines.slice(0, headLines);
  const at = top.findIndex(
    ({ text }) => /^1\s?\.\s/.test(text.text) || language.findFormula(tail(text.text.trim(), 400)) !== null,
  );
  return at < 0 ? top.length : at;
}

/** The repeal that the line of requisites states, else the status word beside it. */
function statusOf(requisite: DraftAct["requisite"], above: readonly Line[]): DraftAct["status"] {
  const force = requisite?.parts.force;
  if (requisite !== null && force?.value === "repealed")
    return { value: "repealed", text: requisite.text.slice(force.start, force.end) };
  for (const { text } of above) {
    const value = statusOfWords(text.text.trim());
    if (value !== undefined) return { value, text: text.trim() };
  }
  return null;
}

function isFurniture(line: Line): boolean {
  const text = line.text.text.trim();
  return statusOfWords(text) !== undefined || noteStart.test(text);
}

interface FoundRequisite extends Pick<ScoredRequisite, "signs" | "score"> {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch above the formula that reads best as the line of requisites; of equals the one that starts last. `passed`
 * is the best of those that show too little.
 */
function findRequisite(
  lines: readonly Line[],
  formula: number,
  reading: Reading,
): { readonly found: FoundRequisite | null; readonly passed: FoundRequisite | null } {
  const weights = reading.weights.requisite;
  let best: FoundRequisite | null = null as FoundRequisite | null;
  let passed: FoundRequisite | null = null as FoundRequisite | null;
  const known = new Map<string, ActPhrase | null>();
  for (let from = 0; from < formula; from += 1) {
    if (isFurniture(lines[from] as Line)) continue;
    const isStart = startsBlock(lines, from, reading);
    // Inside a block another start is worth a look only where the block's own left words unread.
    if (!isStart && (!/^\p{Lu}/u.test((lines[from] as Line).text.text) || isWhole(best, from))) continue;
    const starts: RequisiteSign[] = isStart ? ["starts-block"] : [];
    let to = from;
    for (const text of growingText(lines.slice(from, Math.min(formula, from + longestRequisite)), reading.stock)) {
      const line = lines[to] as Line;
      // A gap parts it from what follows once it names an act.
      if (to > from && (isFurniture(line) || opensParagraph(line, lines[from] as Line))) break;
      if (to > from && line.blankBefore > 0 && best?.from === from) break;
      to += 1;
      const scored = readRequisite(text, reading, known);
      if (scored === null) continue;
      const score = starts.reduce((sum, sign) => sum + weights[sign], scored.score);
      const stretch = { from, to, signs: [...scored.signs, ...starts], score };
      if (score < requisiteThreshold) {
        if (passed === null || score > passed.score) passed = stretch;
        continue;
      }
      // A line more must say more; of two starts that say as much the later one holds less of the title.
      if (best !== null && (best.from === from ? score <= best.score : score < best.score)) continue;
      best = stretch;
    }
  }
  return { found: best, passed };
}

/** Whether a line's own indent begins a paragraph behind lines without one. */
function opensParagraph(line: Line, first: Line): boolean {
  return line.indent >= paragraphIndent && line.indent < mostIndent && first.indent < paragraphIndent;
}

/** Columns from which on an indent begins a paragraph, and from which on a line is centred or in a column. */
const paragraphIndent = 3;
const mostIndent = 20;

const ofRun: ReadonlySet<string> = new Set(["long-authority", "unread-word", "holds-title"]);

/** Whether what was found holds a line, and nothing in it looks like words of another text. */
function isWhole(best: FoundRequisite | null, line: number): boolean {
  return best !== null && line < best.to && !best.signs.some((sign) => ofRun.has(sign));
}

/** A line of requisites starts where a block of lines does: after a gap, a status word, or the title's last line. */
function startsBlock(lines: readonly Line[], at: number, { language }: Reading): boolean {
  const line = lines[at] as Line;
  const above = lines[at - 1];
  if (above === undefined || line.blankBefore > 0 || above.bold !== line.bold || isFurniture(above)) return true;
  return language.code === "kk" ? language.isTitle(tail(above.text.text.trim(), 20)) : /^\p{Lu}/u.test(line.text.text);
}

/** Signs that a line of requisites lacks nothing, and signs that it holds what is none of it. */
const whole: readonly RequisiteSign[] = ["authority", "date", "number"];
const foreign: readonly RequisiteSign[] = ["unread-word", "tail", "unknown-sentence"];

/**
 * A line that names its act with every part has no word out of place, whatever noun it ends with: `… № 8 Заңымен`. Only
 * white space may still show that words were lost.
 */
function readRequisiteLines(lines: readonly Line[], reading: Reading): DraftAct["requisite"] {
  const text = readText(lines, reading);
  const scored = readRequisite(text.text, reading);
  if (scored === null) return null;
  const { requisite: parts, signs } = scored;
  const isComplete = whole.every((sign) => signs.includes(sign)) && !foreign.some((sign) => signs.includes(sign));
  const printed = asPrinted(lines, reading);
  const isUntouched = printed.text === text.text && !lines.some((line) => /\S\s{2,}\S/.test(line.text.text));
  return { text: isComplete && isUntouched ? printed : text, parts };
}

/** Without requisites the title ends with the first block of lines; a block that holds the formula is none. */
function titleEnd(lines: readonly Line[], formula: number, reading: Reading): number {
  const { language } = reading;
  const first = lines.findIndex((line) => !isFurniture(line));
  if (first < 0) return 0;
  const next = lines.findIndex(
    (line, index) => index > first && (line.blankBefore > 0 || line.bold !== lines[first]?.bold),
  );
  const end = next < 0 ? Math.min(first + 1, lines.length) : next;
  const holdsFormula = formula < end && lines.length > 0;
  const text = lines.slice(first, end).map((line) => line.text.text);
  if (holdsFormula && text.some((line) => language.findFormula(line.trim()) !== null || /^1\s?\./.test(line))) return 0;
  return isCutCitation(lines, first, end, reading) ? 0 : end;
}

/** Lines below a block in which a citation that began in it may end. */
const citationBelow = 3;

/** Whether a block ends within the citation of an act: then it is the first line of the grounds, and no title. */
function isCutCitation(lines: readonly Line[], from: number, to: number, { language, stock }: Reading): boolean {
  if (to >= lines.length || (lines[to] as Line).blankBefore > 0) return false;
  const block = joinedText(lines.slice(from, to), stock);
  const whole = joinedText(lines.slice(from, to + citationBelow), stock);
  return language
    .findActCitations(tokenize(whole, language), new DefinedNames())
    .some(({ start, end }) => start < block.length && end > block.length + 1);
}

/** Where the requisites come first, the title stands below them: a block that has its form and holds no formula. */
function titleBelow(
  lines: readonly Line[],
  from: number,
  formula: number,
  reading: Reading,
): { readonly from: number; readonly to: number } | null {
  const { language, stock } = reading;
  let start = from;
  while (start < formula && (isFurniture(lines[start] as Line) || isPlace(lines, start, language))) start += 1;
  let to = start + 1;
  while (to < formula && (lines[to] as Line).blankBefore === 0 && (lines[to] as Line).bold === lines[start]?.bold)
    to += 1;
  if (start >= formula || to > formula || isCutCitation(lines, start, to, reading)) return null;
  const text = joinedText(lines.slice(start, to), stock);
  return language.isTitle(text) && !/[.;:]$/.test(text) ? { from: start, to } : null;
}

/** Words of the line that says where an act was adopted. */
const longestPlace = 4;

/** `Тасбұлақ ауылы`, `г. Нур-Султан`: an act on paper says below its requisites where it was adopted. */
function isPlace(lines: readonly Line[], at: number, language: Language): boolean {
  const text = (lines[at] as Line).text.text.trim();
  const next = lines[at + 1];
  if (next === undefined || next.blankBefore === 0 || /[.:;,]$/.test(text) || language.isTitle(text)) return false;
  return text.split(/\s+/).length <= longestPlace && /\p{Lu}\p{L}+/u.test(text) && !/\d/.test(text);
}
