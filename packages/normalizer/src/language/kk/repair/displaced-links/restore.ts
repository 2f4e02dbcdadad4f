import type { Line } from "../../../../text/flow.js";
import { SourcedText, type SourceRange } from "../../../../text/sourced-text.js";
import type { RestoredLines } from "../../../language.js";
import { findHoles, type Hole, startsWithHole } from "./holes.js";
import type { PlacedPhrase } from "./link-tail.js";
import { endsWithStrayNumber, showsLoss } from "./loss.js";
import { bestReading, type Reading } from "./readings.js";
import { strayLink } from "./stray-link.js";
import { firstWord, lastWord } from "./words.js";

/**
 * Link words that a PDF draws after the rest of their line come out at the line's end; a hole stays in their place:
 *
 *     осы қаулының  сәйкес ата–анасынан кәмелеттік жасқа толғанға 1 қосымшасына
 *                 ^hole                                            ^tail
 *     дейін айырылған …
 *
 * A line is repaired when its tail reads as one link phrase for each hole, and every phrase suits the words around
 * its hole and leaves text that runs on into the next line. Otherwise the line stays and its broken places
 * are reported: a hole that no tail fills and that shows a loss, and a tail that belongs to a place where no hole is left.
 */
export function restoreDisplacedLinks(lines: readonly Line[]): RestoredLines {
  const unrepaired: SourceRange[] = [];
  const repaired: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    const holes = line.placed ? [] : findHoles(text.text, startsWithHole(line, index));
    const before = lastWord(repaired.at(-1)?.text.text ?? "");
    const next = lines[index + 1];
    // The word that follows a hole does not follow this line.
    const isOpen = next !== undefined && (startsWithHole(next, index + 1) || /^[,;)]/.test(next.text.text));
    const after = isOpen ? "" : firstWord(next?.text.text ?? "");
    const reading = holes.length === 0 ? null : bestReading(text.text, holes, before, after);
    if (reading !== null) {
      repaired.push({ ...line, text: move(text, reading) });
      continue;
    }
    for (const place of line.placed ? [] : brokenPlaces(text.text, holes, before, after)) {
      const at = text.slice(place.start, place.end).extent();
      if (at !== null) unrepaired.push(at);
    }
    repaired.push(line);
  }
  return { lines: repaired, unrepaired };
}

/** Holes in which words are lost, with the characters beside them; else a tail whose hole is closed or shows no loss. */
function brokenPlaces(text: string, holes: readonly Hole[], before: string, after: string): readonly Hole[] {
  const hangs = endsWithStrayNumber(text, after);
  const lost = holes.filter((hole) => showsLoss(text, hole, before) || (hangs && hole.end > hole.start));
  if (lost.length > 0) return lost.map(({ start, end }) => ({ start: Math.max(0, start - 1), end: end + 1 }));
  const stray = strayLink(text, before, after);
  return stray === null ? [] : [stray];
}

function move(text: SourcedText, { holes, phrases, tailStart }: Reading): SourcedText {
  const blank = SourcedText.standingFor(" ", null);
  const rest = text.slice(0, tailStart).trim();
  const parts: SourcedText[] = [];
  let done = 0;
  for (const [index, hole] of holes.entries()) {
    const { start, end } = phrases[index] as PlacedPhrase;
    const following = rest.text.slice(hole.end);
    if (hole.start > 0) parts.push(rest.slice(done, hole.start), blank);
    parts.push(text.slice(start, end));
    if (following !== "" && !/^[,;.)]/.test(following)) parts.push(blank);
    done = hole.end;
  }
  parts.push(rest.slice(done));
  const moved = SourcedText.concat(parts);
  const from = (holes[0] as Hole).start;
  const at = text.slice(from).extent();
  if (at === null) return moved;
  return moved.withChanges([
    { kind: "displaced-link", before: text.text.slice(from), after: moved.text.slice(from), at },
  ]);
}
