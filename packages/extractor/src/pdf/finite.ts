import type { Box } from "../document.js";
import type { Glyph, PageContent, Show } from "./content.js";
import type { FoundPage } from "./source-page.js";

/** In points: what lies farther off is no place of a page. A sum of such places is still a number. */
const FARTHEST = 1e7;

const isPlace = (value: number): boolean => Math.abs(value) <= FARTHEST;
const isBox = (box: Box): boolean => box.every(isPlace);

/** Heights of a font that does not say its own. */
const ASCENT = 0.8;
const DESCENT = 0.2;

/**
 * The page with places that are numbers. Damage gives matrices and fonts whose products are none: a letter without a
 * place keeps its word beside the letter that was drawn before it, lines and pictures without one are left out.
 */
export function withPlaces<Page extends Pick<FoundPage, "content" | "links" | "notes" | "strikes" | "drawn">>(
  page: Page,
): Page {
  const { content, links, notes, strikes, drawn } = page;
  const isSound =
    content.glyphs.every(hasPlace) &&
    content.segments.every(({ from, to, thickness }) => [...from, ...to, thickness].every(isPlace)) &&
    [content.images, content.letterShapes, strikes, drawn].every((boxes) => boxes.every(isBox)) &&
    content.fills.every(({ box }) => isBox(box)) &&
    links.every(({ bbox }) => isBox(bbox)) &&
    notes.every(({ box }) => isBox(box));
  if (isSound) return page;
  return {
    ...page,
    content: soundContent(content),
    links: links.filter(({ bbox }) => isBox(bbox)),
    notes: notes.map((note) => (isBox(note.box) ? note : { ...note, box: [0, 0, 0, 0] as const })),
    strikes: strikes.filter(isBox),
    drawn: drawn.filter(isBox),
  };
}

const hasPlace = ({ start, end, baseline, show }: Glyph): boolean =>
  isPlace(start) && isPlace(end) && isPlace(baseline) && isSoundShow(show);

const isSoundShow = ({ size, ascent, descent, spacing, angle, along }: Show): boolean =>
  isPlace(size) && isPlace(ascent) && isPlace(descent) && isPlace(spacing) && isPlace(angle) && along.every(isPlace);

function soundContent(content: PageContent): PageContent {
  const shows = new Map<Show, Show>();
  const showOf = (show: Show): Show => {
    const sound = shows.get(show) ?? soundShow(show);
    shows.set(show, sound);
    return sound;
  };
  let [start, baseline] = [0, 0];
  const glyphs = content.glyphs.map((glyph): Glyph => {
    if (hasPlace(glyph)) {
      [start, baseline] = [glyph.end, glyph.baseline];
      return glyph;
    }
    const own = isPlace(glyph.start) ? glyph.start : start;
    const placed = {
      ...glyph,
      show: showOf(glyph.show),
      start: own,
      end: isPlace(glyph.end) ? glyph.end : own,
      baseline: isPlace(glyph.baseline) ? glyph.baseline : baseline,
    };
    [start, baseline] = [placed.end, placed.baseline];
    return placed;
  });
  return {
    ...content,
    glyphs,
    segments: content.segments.filter(({ from, to, thickness }) => [...from, ...to, thickness].every(isPlace)),
    images: content.images.filter(isBox),
    fills: content.fills.filter(({ box }) => isBox(box)),
    letterShapes: content.letterShapes.filter(isBox),
  };
}

function soundShow(show: Show): Show {
  if (isSoundShow(show)) return show;
  const or = (value: number, other: number): number => (isPlace(value) ? value : other);
  const isDirected = isPlace(show.angle) && show.along.every(isPlace);
  return {
    ...show,
    angle: isDirected ? show.angle : 0,
    along: isDirected ? show.along : [1, 0],
    size: or(show.size, 0),
    ascent: or(show.ascent, ASCENT),
    descent: or(show.descent, DESCENT),
    spacing: or(show.spacing, 0),
  };
}
