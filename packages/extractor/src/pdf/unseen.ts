import type { Box } from "../document.js";
import { BoxIndex } from "./box-index.js";
import type { Glyph, PageContent } from "./content.js";
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
  const over = indexOf(covers.map(({ fill, order }) => [fill.box, order]));
  const grounds = indexOf(fills.map(({ box }, order) => [box, order]));
  const pictures = indexOf(images.map((image, order) => [image, order]));
  const isOnDark = (at: Point, { show }: Glyph): boolean => {
    if (pictures.lastOver(at) !== null) return true;
    const ground = grounds.lastOver(at, 0, show.fillsBefore);
    return ground !== null && fills[ground]?.isLight === false;
  };
  return glyphs.map((glyph) => {
    if (glyph.space || glyph.hidden) return glyph;
    const at = middleOf(glyph);
    const isCovered = over.lastOver(at, glyph.show.fillsBefore) !== null;
    return isCovered || (glyph.show.isLight && !isOnDark(at, glyph)) ? { ...glyph, unseen: true } : glyph;
  });
}

function indexOf(boxes: readonly (readonly [Box, number])[]): BoxIndex {
  const index = new BoxIndex();
  for (const [box, order] of boxes) index.add(box, order);
  return index;
}

const middleOf = ({ start, end, baseline, show }: Glyph): Point =>
  toPage(show.along, (start + end) / 2, baseline - MIDDLE * show.size);
