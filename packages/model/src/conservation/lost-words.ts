/** Words and figures of the source for which a result has no place. */
import type { Resolution } from "../schema/resolution.js";
import { placesWords } from "./fields.js";
import type { PageText, Stretch } from "./source-text.js";
import { isWordCharacter } from "./word-characters.js";

type Placing = Pick<Resolution, "provenance" | "repairs" | "furniture" | "unplaced">;

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b);

/**
 * The stretches of words that stand in no field, in no repair, and in no text that is listed as furniture or unplaced, in the
 * order of the source. A word is one between blanks; it is placed when all its letters and figures are. Neighbouring words are one stretch.
 */
export function lostWords(
  pages: readonly PageText[],
  { provenance, repairs, furniture, unplaced }: Placing,
): Stretch[] {
  const placed = new Map(pages.map(({ number, text }) => [number, new Uint8Array(text.length)]));
  const place = ({ page, start, end }: Stretch): void => {
    placed.get(page)?.fill(1, start, end);
  };
  // Values that were read from one text share its spans.
  const seen = new Set<unknown>();
  for (const pointer in provenance) {
    const spans = provenance[pointer];
    if (spans === undefined || seen.has(spans) || !placesWords(pointer)) continue;
    seen.add(spans);
    for (const span of spans) place(span);
  }
  // What is repaired to words stands in the field that holds these.
  for (const { at, after } of repairs) if (!hasWord(after, 0, after.length)) place(at);
  for (const { at } of furniture) place(at);
  for (const { at } of unplaced) place(at);
  return pages.flatMap((page) => unplacedOn(page, placed.get(page.number) as Uint8Array));
}

function unplacedOn({ number, text }: PageText, placed: Uint8Array): Stretch[] {
  const found: { page: number; start: number; end: number }[] = [];
  let placedSince = true;
  let done = 0;
  for (let at = placed.indexOf(0); at >= 0; at = placed.indexOf(0, at)) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = wordStart(text, at, done);
    const end = wordEnd(text, at);
    const last = found.at(-1);
    placedSince = last === undefined || hasWord(text, last.end, start);
    if (last === undefined || placedSince) found.push({ page: number, start, end });
    else last.end = end;
    done = end;
    at = end;
  }
  return found;
}

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isWordCharacter(text.charCodeAt(at))) return true;
  return false;
}
