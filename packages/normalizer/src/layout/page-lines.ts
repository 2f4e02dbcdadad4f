import type { Box, SourcePage, Token } from "@qauly/extractor";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";

/** Words on one baseline of a page, from left to right. */
export interface PageLine {
  readonly page: SourcePage;
  readonly tokens: readonly Token[];
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly fontSize: number;
  /** Direction of writing, degrees clockwise from rightwards. */
  readonly angle: number;
  readonly bold: boolean;
}

/** The lines of a page in visual order, as its text has them. */
export function pageLines(page: SourcePage): PageLine[] {
  const lines: Token[][] = [];
  let line: Token[] = [];
  let breakAt = -1;
  for (const token of page.tokens) {
    if (token.hidden) continue;
    if (token.start > breakAt) {
      line = [token];
      lines.push(line);
      const next = page.text.indexOf("\n", token.start);
      breakAt = next < 0 ? page.text.length : next;
    } else line.push(token);
  }
  return lines.map((tokens) => lineOf(page, tokens));
}

export function textOf(line: PageLine): string {
  return line.tokens.map((token) => token.text).join(" ");
}

/** Smallest box around a line's words. */
export function boxOf({ tokens, x0, x1 }: PageLine): Box {
  const tops = tokens.map(({ bbox }) => bbox[1]);
  const bottoms = tokens.map(({ bbox }) => bbox[3]);
  return [x0, Math.min(...tops), x1, Math.max(...bottoms)];
}

export function lineOf(page: SourcePage, tokens: readonly Token[]): PageLine {
  let longest = tokens[0] as Token;
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let bold = true;
  for (const token of tokens) {
    if (token.text.length > longest.text.length) longest = token;
    x0 = Math.min(x0, token.bbox[0]);
    x1 = Math.max(x1, token.bbox[2]);
    bold &&= token.bold;
  }
  const { baseline, fontSize, angle } = longest;
  return { page, tokens, x0, x1, baseline, fontSize, angle, bold };
}

/** Measures of the running text of a document. */
export interface TextMeasure {
  /** Left edge of the text body, in points. */
  readonly left: number;
  readonly fontSize: number;
  /** Distance of baselines within a paragraph, in font sizes. */
  readonly leading: number;
}

/** Share of the text's width from which on a line is full: the next line goes on with its paragraph. */
const fullShare = 0.85;

/** The left edge of long lines (those of table cells are short), the commonest font size and leading. */
export function measureText(lines: readonly PageLine[]): TextMeasure {
  const longest = lines.reduce((length, line) => Math.max(length, line.x1 - line.x0), 0);
  const long = lines.filter((line) => line.x1 - line.x0 > longest * 0.6);
  const left = leftmost(long.map((line) => Math.round(line.x0)));
  const fontSize = commonest(lines.map((line) => [Math.round(line.fontSize * 2) / 2, line.x1 - line.x0]));
  const isFull = (line: PageLine): boolean => line.x1 - left > longest * fullShare && isUnbroken(line);
  // Where paragraphs are mostly of one line, the distance of paragraphs is commoner than that of lines.
  const leading = commonest(steps(lines, isFull)) || commonest(steps(lines, () => true));
  return { left, fontSize: fontSize || 12, leading: leading || 1.2 };
}

/** Font sizes from which on a gap between words is none of running text, however far a line is stretched. */
const brokenBy = 2;

/** Whether a line is no row of a table: the rows of a long table may be more than the lines of its act. */
function isUnbroken({ tokens, fontSize }: PageLine): boolean {
  return tokens.every(({ bbox }, at) => {
    const next = tokens[at + 1];
    return next === undefined || next.bbox[0] - bbox[2] <= brokenBy * fontSize;
  });
}

/** Distances in font sizes from one line to the next below it, each with its weight. */
function steps(lines: readonly PageLine[], isAbove: (line: PageLine) => boolean): [number, number][] {
  return lines.flatMap((line, index): [number, number][] => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page || !isAbove(above) || !overlap(above, line)) return [];
    const step = (line.baseline - above.baseline) / Math.max(line.fontSize, 1);
    return step > 0.8 && step < 2.5 ? [[Math.round(step * 20) / 20, 1]] : [];
  });
}

/** Whether a word of one line stands over a word of the other: cells side by side have lines of their own between them. */
function overlap(above: PageLine, below: PageLine): boolean {
  return below.tokens.some(({ bbox: [x0, , x1] }) =>
    above.tokens.some(({ bbox: [other0, , other1] }) => x0 < other1 && other0 < x1),
  );
}

/** The left edge of the text body: the leftmost one that a good part of the lines share; first lines are indented. */
function leftmost(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count * 8 >= edges.length).map(([edge]) => edge);
  return common.reduce((least, edge) => Math.min(least, edge), common[0] ?? edges[0] ?? 0);
}

function commonest(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

/** Whether more than a line's distance parts two lines: a gap between paragraphs, or between the rows of a table. */
export function hasGap(above: PageLine, below: PageLine, measure: TextMeasure): boolean {
  return isFurther(above, below, Math.max(above.fontSize, below.fontSize), measure);
}

/** A gap of the smaller type: a table's header may stand close below a title in larger type. */
export function hasSmallGap(above: PageLine, below: PageLine, measure: TextMeasure): boolean {
  return isFurther(above, below, Math.min(above.fontSize, below.fontSize), measure);
}

function isFurther(above: PageLine, below: PageLine, size: number, measure: TextMeasure): boolean {
  return below.baseline - above.baseline > (measure.leading + 0.32) * size;
}

/** A line of the flow; `above` is the line before it in the same column of text, null at the top of a page. */
export function toLine(line: PageLine, above: PageLine | null, measure: TextMeasure, pageStart: boolean): Line {
  const first = line.tokens[0] as Token;
  const last = line.tokens.at(-1) as Token;
  const column = measure.fontSize / 2;
  return {
    kind: "line",
    text: SourcedText.of(line.page.text.slice(first.start, last.end), line.page.number, first.start),
    page: line.page.number,
    indent: Math.max(0, Math.round((line.x0 - measure.left) / column)),
    width: Math.max(0, (line.x1 - measure.left) / column),
    blankBefore: above !== null && hasGap(above, line, measure) ? 1 : 0,
    pageStart,
    bold: line.bold,
    end: last.text.endsWith("\u00ad") ? "soft-hyphen" : "plain",
    placed: true,
    scanned: first.confidence !== null,
  };
}
