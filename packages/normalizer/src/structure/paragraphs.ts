import { noteStart } from "../language/furniture.js";
import type { Line } from "../text/flow.js";
import { tail } from "../text/tail.js";

/** How a body of text parts its paragraphs: by indented first lines, by blank lines, or by neither. */
type Style = "indented" | "spaced" | "plain";

const numberedStart = /^(?:\d+(?:-\d+)?\s?[.)](?!\d)|["«]?\d+(?:-\d+)?-тармақ)/u;
/** `1-тарау. Жалпы ережелер`, `2-параграф. …`: headings of rules, which end without a mark. */
const chapter = /^(?:\d+-(?:тарау|параграф)(?:[.\s]|$)|(?:Глава|Параграф)\s\d)/u;
const paragraphIndent = 3;
/** `- Оразов М. – бастығы`: an item of a list, which needs no mark at its end. */
const listItem = /^[-–—•]\s+\p{L}/u;

/**
 * Groups lines into paragraphs. A break within a sentence (a page's end, a stray blank line) parts nothing: a
 * paragraph ends with a full stop, colon or semicolon, or the next one starts with a number or a capital letter.
 */
export function groupParagraphs(lines: readonly Line[]): Line[][] {
  const style = paragraphStyle(lines);
  const measure = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  const paragraphs: Line[][] = [];
  const isItem = ({ text }: Line): boolean => listItem.test(text.text);
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const current = paragraphs.at(-1);
    const nextItem = line.blankBefore > 0 && isItem(line) && current?.[0] !== undefined && isItem(current[0]);
    if (!current || !previous || nextItem || startsParagraph(previous, line, style, measure)) {
      paragraphs.push([line]);
    } else current.push(line);
  });
  return paragraphs;
}

function paragraphStyle(lines: readonly Line[]): Style {
  const indented = lines.filter((line) => line.indent >= paragraphIndent && line.indent < 20).length;
  if (indented > 0 && indented < lines.length) return "indented";
  const inside = lines.slice(1);
  const numbered = inside.filter((line) => numberedStart.test(line.text.text));
  const spaced = numbered.filter((line) => line.blankBefore > 0).length;
  const mostlySpaced =
    numbered.length === 0 ? inside.some((line) => line.blankBefore > 0) : spaced * 2 > numbered.length;
  return mostlySpaced ? "spaced" : "plain";
}

function startsParagraph(previous: Line, line: Line, style: Style, measure: number): boolean {
  const before = previous.text.text.trimEnd();
  const text = line.text.text;
  const end = tail(before, 20);
  const ended = /[.:;!?]["»)]*$/.test(end);
  if (chapter.test(text) || (chapter.test(before) && numberedStart.test(text))) return true;
  if (ended && noteStart.test(text)) return true;
  if (style === "indented" && line.indent >= paragraphIndent) return true;
  if (line.blankBefore > 0) return ended || !continuesSentence(text);
  if (style === "indented") return false;
  if (style === "spaced") {
    // At the top of a page no gap shows.
    return ended && (numberedStart.test(text) || line.pageStart) && isShort(previous, line, measure);
  }
  if (!ended) return false;
  return /[:;]$/.test(end) || numberedStart.test(text) || isShort(previous, line, measure);
}

/** Starts as no new paragraph would: in lower case, or with a mark. A figure may go on or start anew. */
function continuesSentence(text: string): boolean {
  return /^[\p{Ll},;:)»%–-]/u.test(text);
}

/** Whether the first word of `line` would have fitted on `previous`: then the break was meant. */
function isShort(previous: Line, line: Line, measure: number): boolean {
  const word = /^\S+/.exec(line.text.text)?.[0].length ?? 0;
  return previous.width + 1 + word <= measure;
}
