import type { LinkAnnotation, SourcePage } from "../document.js";
import type { Glyph, PageContent } from "./content.js";
import { coverage } from "./layout/coverage.js";
import { pageText } from "./layout/page-text.js";
import { rulingsOf } from "./layout/rulings.js";

/** What an engine has found on a page. */
export interface FoundPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly content: PageContent;
  readonly links: readonly LinkAnnotation[];
}

/** Lays out what an engine has found; glyphs outside the page are hidden. */
export function sourcePage({ number, width, height, content, links }: FoundPage): SourcePage {
  const glyphs = content.glyphs.map((glyph) => (isOutside(glyph, width, height) ? { ...glyph, hidden: true } : glyph));
  return {
    number,
    size: { width, height },
    ...pageText(glyphs, links),
    rulings: rulingsOf(content.segments),
    links,
    imageCoverage: coverage(content.images, width, height),
  };
}

function isOutside({ from, to, show }: Glyph, width: number, height: number): boolean {
  return (
    Math.max(from[0], to[0]) < 0 ||
    Math.min(from[0], to[0]) > width ||
    Math.max(from[1], to[1]) < 0 ||
    Math.min(from[1], to[1]) > height + show.size
  );
}
