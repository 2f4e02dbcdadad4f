import type { Box } from "../document.js";
import { contains } from "./box.js";
import type { Fill, Glyph, PageContent } from "./content.js";
import { toPage } from "./layout/directions.js";
import type { Point } from "./matrix.js";

/** Of the font size: where the middle of a letter stands over the baseline. */
const MIDDLE = 0.3;

/**
 * Marks the glyphs that are drawn and that nobody sees: white ones on white paper, and those over which a rectangle was
 * painted later. White letters on a dark ground, such as a table's head, are seen; on a picture they may be.
 */
export function withUnseen(content: PageContent): readonly Glyph[] {
  const { glyphs, fills, images } = content;
  const covers = fills.flatMap((fill, order) => (fill.isOpaque && fill.isRectangle ? [{ fill, order }] : []));
  const lastCover = covers.at(-1)?.order ?? -1;
  const mayBeCovered = lastCover >= 0 && glyphs.some(({ show }) => show.fillsBefore <= lastCover);
  if (!mayBeCovered && !glyphs.some(({ show, space }) => show.isLight && !space)) return glyphs;
  return glyphs.map((glyph) => {
    if (glyph.space || glyph.hidden) return glyph;
    const at = middleOf(glyph);
    const isCovered = covers.some(({ fill, order }) => order >= glyph.show.fillsBefore && contains(fill.box, at));
    return isCovered || (glyph.show.isLight && !isOnDark(at, glyph, fills, images))
      ? { ...glyph, unseen: true }
      : glyph;
  });
}

function isOnDark(at: Point, { show }: Glyph, fills: readonly Fill[], images: readonly Box[]): boolean {
  if (images.some((image) => contains(image, at))) return true;
  const ground = fills.slice(0, show.fillsBefore).findLast(({ box }) => contains(box, at));
  return ground !== undefined && !ground.isLight;
}

const middleOf = ({ start, end, baseline, show }: Glyph): Point =>
  toPage(show.along, (start + end) / 2, baseline - MIDDLE * show.size);
