/** Words and figures of the source for which a result has no place. */
import type { Resolution } from "../schema/resolution.js";
import { atOnce, type Steps } from "../steps.js";
import { placesWords } from "./fields.js";
import type { PageText, Stretch } from "./source-text.js";
import { isWordCharacter } from "./word-characters.js";

type Placing = Pick<Resolution, "provenance" | "repairs" | "furniture" | "unplaced">;

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b);

/** The characters of a source for which a result has a place. */
export class PlacedText {
  readonly #pages: readonly PageText[];
  readonly #placed: ReadonlyMap<number, Uint8Array>;

  /** Those that stand in a field or in a repair. */
  constructor(pages: readonly PageText[], placed?: Pick<Placing, "provenance" | "repairs">) {
    this.#pages = pages;
    this.#placed = new Map(pages.map(({ number, text }) => [number, new Uint8Array(text.length)]));
    if (placed !== undefined) atOnce(this.#placeFields(placed));
  }

  /** The same in steps. */
  static *inSteps(pages: readonly PageText[], placed: Pick<Placing, "provenance" | "repairs">): Steps<PlacedText> {
    const text = new PlacedText(pages);
    yield* text.#placeFields(placed);
    return text;
  }

  *#placeFields({ provenance, repairs }: Pick<Placing, "provenance" | "repairs">): Steps<void> {
    // Values that were read from one text share its spans.
    const seen = new Set<unknown>();
    for (const pointer of Object.keys(provenance)) {
      yield;
      const spans = provenance[pointer];
      if (spans === undefined || !placesWords(pointer) || seen.has(spans)) continue;
      seen.add(spans);
      for (const span of spans) this.#place(span);
    }
    // What is repaired to words stands in the field that holds these.
    this.place(repairs.filter(({ after }) => !hasWord(after, 0, after.length)));
  }

  /** Those of texts that are listed, too. */
  place(listed: readonly { readonly at: Stretch }[]): void {
    for (const { at } of listed) this.#place(at);
  }

  #place({ page, start, end }: Stretch): void {
    this.#placed.get(page)?.fill(1, start, end);
  }

  /**
   * The stretches of words without a place, in the order of the source. A word is one between blanks; it is placed when
   * all its letters and figures are. Neighbouring words are one stretch.
   */
  lost(): Stretch[] {
    return this.#pages.flatMap((page) => unplacedOn(page, this.#placed.get(page.number) as Uint8Array));
  }
}

/**
 * The stretches of words that stand in no field, in no repair, and in no text that is listed as furniture or unplaced.
 */
export function lostWords(pages: readonly PageText[], result: Placing): Stretch[] {
  const placed = new PlacedText(pages, result);
  placed.place(result.furniture);
  placed.place(result.unplaced);
  return placed.lost();
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
