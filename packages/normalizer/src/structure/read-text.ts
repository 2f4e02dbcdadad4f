import type { Language } from "../language/language.js";
import { joinLines, type WordStock } from "../repair/line-joins.js";
import type { BrokenPlace } from "../text/change.js";
import type { Line } from "../text/flow.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { StructureWeights } from "./weights.js";

/** What every reader of a document asks: its language, its words, and what the signs of a part of an act weigh. */
export interface Reading {
  readonly language: Language;
  readonly stock: WordStock;
  readonly weights: StructureWeights;
}

/** Replacement characters: bytes of the source that its encoding has no letter for. */
function unreadable(text: SourcedText): BrokenPlace[] {
  const places: BrokenPlace[] = [];
  for (let at = text.text.indexOf("\ufffd"); at >= 0; at = text.text.indexOf("\ufffd", at + 1)) {
    const place = text.slice(at, at + 1).extent();
    if (place !== null) places.push({ kind: "broken", at: place });
  }
  return places;
}

/** The lines joined as they stand, for a text of which the reader itself knows that each of its words is in its place. */
export function asPrinted(lines: readonly Line[], { stock }: Pick<Reading, "stock">): SourcedText {
  const text = joinLines(lines, stock);
  return text.withChanges(unreadable(text));
}

/** The reading text of a paragraph's lines: displaced words put back, lines joined. */
export function readText(lines: readonly Line[], { language, stock }: Reading): SourcedText {
  const { lines: restored, unrepaired } = language.repair.restoreDisplacedWords(lines);
  const text = joinLines(restored, stock);
  return text.withChanges([...unrepaired.map((at) => ({ kind: "broken", at }) as const), ...unreadable(text)]);
}
