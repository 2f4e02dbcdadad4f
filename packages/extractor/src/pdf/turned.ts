import type { Affine, Box, LinkAnnotation } from "../document.js";
import { transformBox } from "./box.js";
import type { Glyph, PageContent, Segment, Show } from "./content.js";
import { apply, type Matrix } from "./matrix.js";
import type { FoundPage } from "./source-page.js";

/** A page whose text stands upright, and what leads back from it to the page as a reader sees it. */
export interface TurnedPage extends FoundPage {
  readonly toSeen?: Affine;
}

/** Share of a page's letters from which their direction is the page's. */
const MOST = 0.6;
/**
 * Lines from which on text on its side is the page's where other text stands beside it; a note in the margin has fewer.
 */
const LEAST_LINES = 4;
/** In points: lines nearer to each other are one. */
const SAME_LINE = 4;

/**
 * Turns a page whose text lies on its side, or stands on its head, so that it can be read: a wide table on an upright
 * page. A table whose head alone is on its side, or a note in the margin, turns nothing.
 */
export function turnedPage(page: FoundPage): TurnedPage {
  const angle = mainAngle(page.content.glyphs);
  if (angle === 0) return page;
  const { width, height, content, links, notes, strikes, drawn } = page;
  const { turn, toSeen } = TURNS[angle](width, height);
  const onSide = angle !== 180;
  return {
    ...page,
    width: onSide ? height : width,
    height: onSide ? width : height,
    content: turnedContent(content, turn, angle),
    links: links.map((link): LinkAnnotation => ({ ...link, bbox: transformBox(turn, link.bbox) })),
    notes: notes.map(({ text, box }) => ({ text, box: transformBox(turn, box) })),
    strikes: strikes.map((box) => transformBox(turn, box)),
    drawn: drawn.map((box) => transformBox(turn, box)),
    toSeen,
  };
}

type QuarterTurn = 90 | 180 | 270;

/** The turns by the direction of the text, which becomes rightwards; each with the one that undoes it. */
const TURNS: Readonly<Record<QuarterTurn, (width: number, height: number) => { turn: Matrix; toSeen: Affine }>> = {
  90: (width) => ({ turn: [0, -1, 1, 0, 0, width], toSeen: [0, 1, -1, 0, width, 0] }),
  180: (width, height) => ({ turn: [-1, 0, 0, -1, width, height], toSeen: [-1, 0, 0, -1, width, height] }),
  270: (_, height) => ({ turn: [0, 1, -1, 0, height, 0], toSeen: [0, -1, 1, 0, 0, height] }),
};

function mainAngle(glyphs: readonly Glyph[]): QuarterTurn | 0 {
  const first = glyphs[0]?.show.angle;
  if (glyphs.every(({ show }) => show.angle === first) && first === 0) return 0;
  const counts = new Map<number, number>();
  let all = 0;
  for (const { show, space, hidden } of glyphs) {
    if (space || hidden) continue;
    all += 1;
    counts.set(show.angle, (counts.get(show.angle) ?? 0) + 1);
  }
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  if (main === undefined || main[1] < MOST * all) return 0;
  if (main[1] < all && linesAt(main[0], glyphs) < LEAST_LINES) return 0;
  return main[0] === 90 || main[0] === 180 || main[0] === 270 ? main[0] : 0;
}

/** How many lines run in a direction. */
function linesAt(angle: number, glyphs: readonly Glyph[]): number {
  const lines = new Set<number>();
  for (const { show, space, hidden, baseline } of glyphs) {
    if (!space && !hidden && show.angle === angle) lines.add(Math.round(baseline / SAME_LINE));
  }
  return lines.size;
}

function turnedContent(content: PageContent, turn: Matrix, angle: QuarterTurn): PageContent {
  const shows = new Map<Show, Show>();
  const showOf = (show: Show): Show => {
    const known = shows.get(show);
    if (known !== undefined) return known;
    const [a, b, c, d] = turn;
    const [x, y] = show.along;
    const turned: Show = { ...show, angle: (show.angle - angle + 360) % 360, along: [a * x + c * y, b * x + d * y] };
    shows.set(show, turned);
    return turned;
  };
  const segment = ({ from, to, thickness }: Segment): Segment => ({
    from: apply(turn, ...from),
    to: apply(turn, ...to),
    thickness,
  });
  const box = (one: Box): Box => transformBox(turn, one);
  return {
    ...content,
    glyphs: content.glyphs.map((glyph) => turnedGlyph(glyph, showOf(glyph.show), turn)),
    segments: content.segments.map(segment),
    images: content.images.map(box),
    fills: content.fills.map((fill) => ({ ...fill, box: box(fill.box) })),
    letterShapes: content.letterShapes.map(box),
  };
}

/** A turn moves every place by one way along the new direction and one across it. */
function turnedGlyph(glyph: Glyph, show: Show, [, , , , e, f]: Matrix): Glyph {
  const [cos, sin] = show.along;
  const along = e * cos + f * sin;
  const across = f * cos - e * sin;
  return { ...glyph, show, start: glyph.start + along, end: glyph.end + along, baseline: glyph.baseline + across };
}
