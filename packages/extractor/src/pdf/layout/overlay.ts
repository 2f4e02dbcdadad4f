import type { Box } from "../../document.js";
import type { Note } from "../annotations.js";
import { contains } from "../box.js";
import type { Glyph } from "../content.js";
import { blanksIn, isLeader } from "./blanks.js";
import { noteLines } from "./note-lines.js";
import { type Places, placesOf } from "./places.js";
import type { Word } from "./word.js";

/** What annotations lay over a page, parted by whether it becomes text of the page. */
export interface Overlay {
  /** What stands on the page: its own glyphs and those of annotations that stand clear of them. */
  readonly glyphs: readonly Glyph[];
  /** Words of annotations that are not drawn and that stand clear too, at places that are guesses. */
  readonly words: readonly Word[];
  /**
   * Glyphs that mix with no line of the page: those of annotations that lie over its words, each annotation's, and those
   * of the page that an annotation hides.
   */
  readonly glyphsApart: readonly (readonly Glyph[])[];
  readonly notesOver: readonly Note[];
}

/**
 * Letters of an annotation on letters of the page from which it is a stamp over the page's words, and not something
 * filled in beside them.
 */
const MOST_ON_WORDS = 0.1;
/** Of the font size: how far the middle of a letter is over its baseline. */
const MIDDLE = 0.3;
/** In points: a box may end at the baseline of what it is to hold. */
const BELOW = 2;

/**
 * Parts what annotations say: what is filled in beside the page's words is text of the page; what is printed over them
 * mixes with none of its lines. A line of dots or dashes is no word but the place to be filled in, and gives way.
 */
export function overlayOf(
  glyphs: readonly Glyph[],
  { notes, drawn }: { readonly notes: readonly Note[]; readonly drawn: readonly Box[] },
): Overlay {
  const isDrawn = glyphs.some(({ show }) => show.annotation !== undefined);
  if (!isDrawn && notes.length === 0) return { glyphs, words: [], glyphsApart: [], notesOver: [] };
  const own = glyphs.filter(({ show }) => show.annotation === undefined);
  const places = placesOf(own.filter((glyph) => !isLeader(glyph)));
  const over = annotationsOver(glyphs, places);
  const words: Word[] = [];
  const notesOver: Note[] = [];
  const filled: Box[] = [];
  for (const note of notes) {
    const placed = placedWords(note, places);
    if (placed === null) notesOver.push(note);
    else {
      words.push(...placed);
      filled.push(note.box);
    }
  }
  const written = new Set(glyphs.flatMap(({ show }) => (show.annotation === undefined ? [] : [show.annotation])));
  filled.push(...drawn.filter((_, annotation) => written.has(annotation) && !over.has(annotation)));
  const blanks = blanksIn(own, filled);
  const covers = coversOf(drawn.filter((_, annotation) => written.has(annotation)));
  const groups = new Map<number, Glyph[]>([...over].map((annotation) => [annotation, []]));
  const covered: Glyph[] = [];
  const onPage: Glyph[] = [];
  for (const glyph of glyphs) {
    const group = glyph.show.annotation === undefined ? undefined : groups.get(glyph.show.annotation);
    if (group !== undefined && isLevel(glyph)) group.push(glyph);
    else if (glyph.unseen === true && isLevel(glyph) && covers(glyph)) covered.push(glyph);
    else onPage.push(blanks.has(glyph) ? { ...glyph, hidden: true } : glyph);
  }
  const glyphsApart = [...groups.values(), covered].filter(({ length }) => length > 0);
  return { glyphs: onPage, words, glyphsApart, notesOver };
}

/** Whether a glyph of the page stands in one of the boxes. */
function coversOf(boxes: readonly Box[]): (glyph: Glyph) => boolean {
  return ({ start, end, baseline, show }) =>
    show.annotation === undefined &&
    boxes.some((box) => contains(box, [(start + end) / 2, baseline - MIDDLE * show.size]));
}

/** Text that is aslant mixes with no level line. */
const isLevel = ({ show }: Glyph): boolean => show.angle === 0;

const isSeen = ({ space, hidden, unseen }: Glyph): boolean => !space && !hidden && unseen !== true;

/** Numbers of the annotations whose letters stand on letters of the page. */
function annotationsOver(glyphs: readonly Glyph[], places: Places): Set<number> {
  const counts = new Map<number, { all: number; on: number }>();
  for (const glyph of glyphs) {
    const { annotation } = glyph.show;
    if (annotation === undefined || !isSeen(glyph) || !isLevel(glyph)) continue;
    const count = counts.get(annotation) ?? { all: 0, on: 0 };
    count.all += 1;
    const under = places.at((glyph.start + glyph.end) / 2, glyph.baseline - MIDDLE * glyph.show.size);
    // A page that has been filled in for good may still have its fields: the same letter twice is one.
    if (under !== undefined && under.text !== glyph.text) count.on += 1;
    counts.set(annotation, count);
  }
  return new Set([...counts].flatMap(([annotation, { all, on }]) => (on > MOST_ON_WORDS * all ? [annotation] : [])));
}

/**
 * Words of a note where they can be text of the page. Where each stands is a guess, so they may share no height with
 * lines of the page, but for a note of one line: it stands on the line of the page that runs through its box.
 */
function placedWords(note: Note, places: Places): Word[] | null {
  const lines = noteLines(note);
  const [, top, , bottom] = note.box;
  const baselines = places.baselinesIn(top, bottom + BELOW);
  const [line] = lines;
  if (line === undefined) return [];
  if (lines.length > 1) return baselines.length === 0 ? lines.flat() : null;
  const isFree = line.every(
    ({ start, end, baseline, size }) => places.between(start, end, baseline - MIDDLE * size) === undefined,
  );
  if (!isFree) return null;
  const [{ baseline: guess, size }] = line as [Word];
  const [nearest] = baselines.toSorted((a, b) => Math.abs(a - guess) - Math.abs(b - guess));
  if (nearest === undefined || Math.abs(nearest - guess) > size) return line;
  return line.map((word) => ({ ...word, baseline: nearest }));
}
