import { mapInSteps, type Steps } from "@qauly/model/rules";
import { beginsListedPerson, endsInInitials } from "../grammar/person.js";
import { headsDivision } from "../language/divisions.js";
import { noteStart } from "../language/furniture.js";
import { headsArticle, sectionHeading } from "../language/section-headings.js";
import type { Line } from "../text/flow.js";
import { tail } from "../text/tail.js";

/** How a body of text parts its paragraphs: by indented first lines, by blank lines, or by neither. */
type Style = "indented" | "spaced" | "plain";

const numberedStart =
  /^(?:\d+(?:-\d+)?\s?[.)](?!\d)|\d{1,3}(?:\.\d{1,3}){1,3}\.\s|\p{Ll}\)\s|["«]?\d+(?:-\d+)?-тармақ|[IVXІХ]{1,6}\.\s\p{Lu})/u;
const countedStart = /^(\d{1,3})\s?([.)])(?!\d)/;
/** An item of a list: `- начальник управления`. */
const dashedStart = /^[-–—•]\s?[\p{L}«"]/u;
const paragraphIndent = 3;
/** An indent from which on a line is centred or in a column, and no first line. */
const mostIndent = 20;

/**
 * Groups lines into paragraphs. A break within a sentence (a page's end, a stray blank line) parts nothing: a
 * paragraph ends with a full stop, colon or semicolon, or the next one starts with a number or a capital letter. Below
 * a gap a numbered paragraph goes on where its last word hangs on one that must follow, and with brackets in its
 * sentence. At each of `breaks`, the lines behind a table, a paragraph begins.
 */
export function* groupParagraphs(
  lines: readonly Line[],
  hangs: (text: string) => boolean = () => false,
  breaks: ReadonlySet<Line> = new Set(),
): Steps<Line[][]> {
  const hasMargin = lines.some(({ indent }) => indent < paragraphIndent);
  const styles = yield* stylesOf(lines, hasMargin);
  const items = itemsOf(lines);
  yield;
  const counted = continuingCounts(lines);
  yield;
  const measure = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  const wraps = lines.some((line, at) => at + 1 < lines.length && !hasEnded(line));
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    yield;
    const previous = lines[at - 1];
    const current = paragraphs.at(-1);
    if (current === undefined || previous === undefined || breaks.has(line)) {
      paragraphs.push([line]);
      continue;
    }
    if (isNumberAlone(current) && !numberedStart.test(line.text.text)) {
      current.push(line);
      continue;
    }
    // `2004 жылғы 28 қазандағы` above `№ 1120 қаулысына`: no sentence begins with the number of an act.
    if (numberSign.test(line.text.text) && dayAtEnd.test(tail(previous.text.text.trimEnd(), 40))) {
      current.push(line);
      continue;
    }
    if (goesOnBelowGap(current, line, hangs)) {
      current.push(line);
      continue;
    }
    const isBelowItem = dashedStart.test((current[0] as Line).text.text);
    const starts =
      counted.has(at) ||
      (items.has(at) && (isParted(previous, line) || isShort(previous, line, measure))) ||
      (isBelowItem &&
        (isShort(previous, line, measure) || headsItems(lines, at)) &&
        !continuesSentence(line.text.text)) ||
      (hasMargin && isIndented(line) && line.blankBefore > 0) ||
      // Where no sentence goes on into a next line, each line is a paragraph.
      (!wraps && !continuesSentence(line.text.text)) ||
      startsParagraph(previous, line, styles[at] as Style, measure) ||
      // The name of an article ends without a mark; what stands below it begins its text.
      (headsArticle((current[0] as Line).text.text) && startsBelowName(previous, line, measure));
    if (starts) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs;
}

/** A day of an act at the end of a line: `28 қазандағы`, `от 28 октября 2004 года`. */
const dayAtEnd = /\d\s+\p{L}+(?:дағы|дегі|тағы|тегі)$|\d{4}\s(?:года|г\.|жылғы|ж\.)$|\d{2}\.\d{2}\.\d{4}$/u;
const numberSign = /^(?:№|N)\s?\d/;
const numberAlone = /^(?:\d{1,3}(?:-\d{1,3})?\s?[.)]|\d{1,3}(?:\.\d{1,3}){1,3}\.|\p{Ll}\))$/u;

/** Whether nothing but a number stands in a paragraph so far, as in a column or a block of its own: its text is next. */
function isNumberAlone(paragraph: readonly Line[]): boolean {
  return paragraph.length === 1 && numberAlone.test((paragraph[0] as Line).text.text.trim());
}

/** Numbered lines around a line whose most decide its style. */
const deciding = 7;

/**
 * The style at each line: that of most numbered lines around it, as one document may hold parts of several hands. Where
 * none is numbered, any sign decides for the whole.
 */
function* stylesOf(lines: readonly Line[], hasMargin: boolean): Steps<Style[]> {
  const numbered = lines.flatMap((line, at) => (at > 0 && numberedStart.test(line.text.text) ? [at] : []));
  if (numbered.length === 0) {
    const inside = lines.slice(1);
    const whole: Style =
      hasMargin && lines.some(isIndented)
        ? "indented"
        : inside.some(({ blankBefore }) => blankBefore > 0)
          ? "spaced"
          : "plain";
    return lines.map(() => whole);
  }
  let next = 0;
  yield;
  return yield* mapInSteps(lines, (_, at): Style => {
    while (next < numbered.length && (numbered[next] as number) < at) next += 1;
    const from = Math.max(0, Math.min(next - (deciding >> 1), numbered.length - deciding));
    const around = numbered.slice(from, from + deciding).map((index) => lines[index] as Line);
    const most = (test: (line: Line) => boolean): boolean => around.filter(test).length * 2 > around.length;
    if (hasMargin && most(isIndented)) return "indented";
    return most(({ blankBefore }) => blankBefore > 0) ? "spaced" : "plain";
  });
}

function isIndented({ indent }: Line): boolean {
  return indent >= paragraphIndent && indent < mostIndent;
}

/** Lines around an item of a list in which another one stands. */
const nearItem = 12;

/**
 * The lines that begin with a dash and are items of a list: behind the end of a sentence, or where there is another
 * one.
 */
function itemsOf(lines: readonly Line[]): ReadonlySet<number> {
  const dashed = lines.flatMap(({ text }, at) => (dashedStart.test(text.text) ? [at] : []));
  return new Set(
    dashed.filter((at, index) => {
      const isNear = (other: number | undefined): boolean => other !== undefined && Math.abs(other - at) <= nearItem;
      const above = lines[at - 1];
      return (above !== undefined && hasEnded(above)) || isNear(dashed[index - 1]) || isNear(dashed[index + 1]);
    }),
  );
}

/** `Члены комиссии:` between the items of a list. */
function headsItems(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text.text;
  return below !== undefined && dashedStart.test(below) && /:$/.test((lines[at] as Line).text.text.trimEnd());
}

/**
 * The numbered lines behind a sentence's end or an item that go on with the count of those of their kind, `2.` behind
 * `1.`.
 */
function continuingCounts(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let [clause, subClause] = [0, 0];
  for (const [at, line] of lines.entries()) {
    const [, figures, mark] = countedStart.exec(line.text.text) ?? [];
    if (figures === undefined) continue;
    const number = Number(figures);
    const above = lines[at - 1];
    if (above !== undefined && !hasEnded(above) && !dashedStart.test(above.text.text)) continue;
    if (number === (mark === "." ? clause : subClause) + 1) found.add(at);
    if (mark === ".") [clause, subClause] = [number, 0];
    else subClause = number;
  }
  return found;
}

function startsParagraph(previous: Line, line: Line, style: Style, measure: number): boolean {
  const before = previous.text.text.trimEnd();
  const text = line.text.text;
  const ended = hasEnded(previous);
  // Headings of rules end without a mark.
  if (headsDivision(text) || (headsDivision(before) && numberedStart.test(text))) return true;
  if (sectionHeading(text) !== null && !hangsOnNext.test(before)) return true;
  if (ended && noteStart.test(text)) return true;
  if (style === "indented" && line.indent >= paragraphIndent) return true;
  if (line.blankBefore > 0) return ended || !continuesSentence(text);
  // `… басшысы;` above `Ә. Арман – …`: an item of a list ends, whatever the place of the next.
  if (/;$/.test(tail(before, 5)) && beginsListedPerson(text)) return true;
  // At the top of a page neither a gap nor a short line above need show that a point begins.
  if (line.pageStart && ended && numberedStart.test(text)) return true;
  if (style === "indented") return false;
  // A first line may be indented though those around it are not.
  if (ended && isIndented(line) && line.indent >= previous.indent + paragraphIndent) return true;
  if (style === "spaced") {
    // At the top of a page no gap shows.
    return ended && (numberedStart.test(text) || line.pageStart) && isShort(previous, line, measure);
  }
  if (!ended) return false;
  return /[:;]$/.test(tail(before, 20)) || numberedStart.test(text) || isShort(previous, line, measure);
}

/** A word or mark behind which the number of a section is cited. */
const hangsOnNext = /(?:[,(–-]|\p{L}{2,}(?:ның|нің|дың|дің|тың|тің))$/u;

/** Whether the text of an article begins right below its name: with a number, in other type, or behind a short line. */
function startsBelowName(previous: Line, line: Line, measure: number): boolean {
  const text = line.text.text;
  if (numberedStart.test(text) || (line.bold !== previous.bold && !previous.pageStart)) return true;
  return /^["«“]?\p{Lu}/u.test(text) && isShort(previous, line, measure);
}

/** Whether a line below a gap belongs to the sentence of the numbered paragraph above it. */
function goesOnBelowGap(paragraph: readonly Line[], line: Line, hangs: (text: string) => boolean): boolean {
  const first = (paragraph[0] as Line).text.text;
  const { text } = line.text;
  if (line.blankBefore === 0 || !numberedStart.test(first) || headsDivision(first)) return false;
  if (numberedStart.test(text) || dashedStart.test(text)) return false;
  const before = (paragraph.at(-1) as Line).text.text.trimEnd();
  // What stands in brackets alone may be a form's word for the blank above it.
  return hangs(before) || (/\p{L}["»]?$/u.test(before) && /^\([^)]+\)\s?[.;,]/u.test(text));
}

function hasEnded({ text }: Line): boolean {
  const end = tail(text.text.trimEnd(), 20);
  return /[.:;!?]["»)]*$/.test(end) && !endsInInitials(end);
}

/** Whether the place of a line alone sets it off from the one above. */
function isParted(previous: Line, line: Line): boolean {
  const isBelowAnother = dashedStart.test(previous.text.text);
  return (
    line.blankBefore > 0 || hasEnded(previous) || isBelowAnother || line.indent >= previous.indent + paragraphIndent
  );
}

/** Starts as no new paragraph would: in lower case, or with a mark. A figure may go on or start anew. */
function continuesSentence(text: string): boolean {
  return /^[\p{Ll},;:)»%–-]/u.test(text);
}

/** Whether the first word of `line` would have fitted on `previous`: then the break was meant. */
function isShort(previous: Line, line: Line, measure: number): boolean {
  const word = /^\S+/.exec(line.text.text)?.[0].length ?? 0;
  return previous.whole === true || previous.width + 1 + word <= measure;
}
