import type { LinkAnnotation, SourcePage } from "../document.js";
import type { Annotations } from "./annotations.js";
import type { Glyph, PageContent } from "./content.js";
import { withPlaces } from "./finite.js";
import { coverage } from "./layout/coverage.js";
import { toPage } from "./layout/directions.js";
import { pageText } from "./layout/page-text.js";
import { rulingsOf } from "./layout/rulings.js";
import { outlinedLetters } from "./outlined.js";
import { struckWords } from "./struck.js";
import { turnedPage } from "./turned.js";
import { withUnseen } from "./unseen.js";

/** What an engine has found on a page. */
export interface FoundPage extends Annotations {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly content: PageContent;
  readonly links: readonly LinkAnnotation[];
}

/** Lays out what an engine has found; glyphs outside the page are hidden. */
export function sourcePage(found: FoundPage): SourcePage {
  const { number, width, height, content, links, notes, strikes, drawn, toSeen } = turnedPage(withPlaces(found));
  const outlined = outlinedLetters(content.letterShapes);
  const isHere = (glyph: Glyph): boolean => !isOutside(glyph, width, height);
  const written = withUnseen(content);
  const glyphs = written.every(isHere)
    ? written
    : written.map((glyph) => (isHere(glyph) ? glyph : { ...glyph, hidden: true }));
  const { text, tokens, unseen, annotated } = pageText(glyphs, links, { notes, drawn });
  const rulings = rulingsOf(content.segments);
  const struck = struckWords(tokens, rulings, strikes);
  return {
    number,
    size: { width, height },
    text,
    tokens,
    rulings,
    links,
    imageCoverage: coverage(content.images, width, height),
    ...(content.unmapped > 0 ? { unmapped: content.unmapped } : {}),
    ...(outlined > 0 ? { outlined } : {}),
    ...(struck.length > 0 ? { struck } : {}),
    ...(unseen.length > 0 ? { unseen } : {}),
    ...(annotated.length > 0 ? { annotated } : {}),
    ...(toSeen === undefined ? {} : { toSeen }),
  };
}

function isOutside({ start, end, baseline, show }: Glyph, width: number, height: number): boolean {
  const [x0, y0] = show.angle === 0 ? [start, baseline] : toPage(show.along, start, baseline);
  const [x1, y1] = show.angle === 0 ? [end, baseline] : toPage(show.along, end, baseline);
  return (
    Math.max(x0, x1) < 0 || Math.min(x0, x1) > width || Math.max(y0, y1) < 0 || Math.min(y0, y1) > height + show.size
  );
}
