import type { Language } from "../language/language.js";
import type { Line } from "../layout/flow.js";
import { restoreDisplacedLinks } from "../repair/displaced-links/restore.js";
import { joinLines, type WordStock } from "../repair/line-joins.js";
import type { RepairRecord } from "../repair/repair.js";
import type { SourcedText, SourceRange } from "../text/sourced-text.js";

/** What reading a document gathers beside its texts: the repairs made and the broken places left. */
export interface Reading {
  readonly language: Language;
  readonly stock: WordStock;
  readonly repairs: RepairRecord[];
  readonly unrepaired: SourceRange[];
}

/** Replacement characters: bytes of the source that its encoding has no letter for. */
function* unreadable(text: SourcedText): Generator<SourceRange> {
  for (let at = text.text.indexOf("\ufffd"); at >= 0; at = text.text.indexOf("\ufffd", at + 1)) {
    const place = text.slice(at, at + 1).extent();
    if (place !== null) yield place;
  }
}

/** The reading text of a paragraph's lines: displaced links put back, lines joined. */
export function readText(lines: readonly Line[], reading: Reading): SourcedText {
  const { lines: restored, unrepaired } = restoreDisplacedLinks(lines, reading.repairs);
  for (const place of unrepaired) reading.unrepaired.push(place);
  const text = joinLines(restored, reading.stock, reading.repairs);
  for (const place of unreadable(text)) reading.unrepaired.push(place);
  return text;
}
