import type { SourcePage } from "../document.js";

/**
 * Cuts a plain text into pages at its form feeds, which belong to no page. A form feed at the very end closes the
 * last page and opens none.
 */
export function textPages(text: string): SourcePage[] {
  const parts = text.split("\f");
  if (parts.length > 1 && parts.at(-1) === "") parts.pop();
  return parts.map((part, index) => ({
    number: index + 1,
    size: null,
    text: part,
    tokens: [],
    rulings: [],
    links: [],
    imageCoverage: 0,
  }));
}
