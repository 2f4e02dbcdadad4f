import type { MisreadLine, SourcePage } from "../document.js";
import type { PlainText } from "./misread.js";

/**
 * Cuts a plain text into pages at its form feeds, which belong to no page. A form feed at the very end closes the
 * last page and opens none.
 */
export function textPages({ text, misread }: PlainText): SourcePage[] {
  const parts = text.split("\f");
  if (parts.length > 1 && parts.at(-1) === "") parts.pop();
  let from = 0;
  return parts.map((part, index) => {
    const start = from;
    const end = start + part.length;
    from = end + 1;
    const lines = misread.filter((line) => line.start >= start && line.start < end);
    return {
      number: index + 1,
      size: null,
      text: part,
      tokens: [],
      rulings: [],
      links: [],
      imageCoverage: 0,
      ...(lines.length > 0 ? { misread: lines.map((line) => moved(line, start)) } : {}),
    };
  });
}

/** A line that a form feed cuts stands, as far as it is told, on the page where it begins. */
function moved({ start, end, before }: MisreadLine, pageStart: number): MisreadLine {
  return { start: start - pageStart, end: end - pageStart, before };
}
