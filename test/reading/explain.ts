import type { SourceDocument } from "@qauly/extractor";
import type { Repair, Span } from "@qauly/model";

/** A character of the text as it stands after some repairs, and the source offsets that it stands for. */
interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Applies the repairs to the raw pages in the order in which they are listed; each must find what it says it changed.
 * Gives a function that reads the repaired characters at places of the source; what a repair changed as a whole is read
 * as a whole, once. `whole` tells whether the places cover all of it.
 */
export function explain(
  source: SourceDocument,
  repairs: readonly Repair[],
): (spans: readonly Span[]) => { readonly text: string; readonly whole: boolean } {
  const pages = source.pages.map((page) => characters(page.text));
  for (const { before, after, at } of repairs) {
    const page = pages[at.page - 1] as Placed[];
    const touched = page.map((_, index) => index).filter((index) => overlaps(page[index] as Placed, at.start, at.end));
    const from = touched[0] as number;
    const to = (touched.at(-1) as number) + 1;
    const found = page
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
    if (found !== before)
      throw new Error(`a repair changes ${JSON.stringify(before)}, but ${JSON.stringify(found)} stands there`);
    page.splice(from, to - from, { text: after, start: at.start, end: at.end });
  }
  return (spans) => {
    const found = new Set<Placed>();
    for (const { page, start, end } of spans) {
      for (const placed of pages[page - 1] as Placed[]) if (overlaps(placed, start, end)) found.add(placed);
    }
    const covered = (placed: Placed): boolean =>
      placed.end - placed.start === 1 ||
      [placed.start, placed.end - 1].every((at) => spans.some((span) => span.start <= at && at < span.end));
    return { text: [...found].map(({ text }) => text).join(""), whole: [...found].every(covered) };
  };
}

function characters(text: string): Placed[] {
  return Array.from({ length: text.length }, (_, index) => ({
    text: text[index] as string,
    start: index,
    end: index + 1,
  }));
}

function overlaps(placed: Placed, start: number, end: number): boolean {
  return placed.start < end && placed.end > start;
}
