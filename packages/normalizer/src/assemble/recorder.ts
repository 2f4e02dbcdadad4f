import type { Resolution } from "@qauly/model";
import type { Locator } from "../provenance.js";
import type { SourcedText, SourceRange } from "../text/sourced-text.js";

/** Writes texts into the result and keeps where each came from, by JSON pointer. */
export class Recorder {
  readonly #texts = new Map<string, SourcedText>();

  /** The plain text of a value at `pointer`; its place is recorded. */
  put(pointer: string, text: SourcedText): string {
    this.#texts.set(pointer, text);
    return text.text;
  }

  /** Like `put`, null staying null and an empty text becoming null. */
  putStated(pointer: string, text: SourcedText | null): string | null {
    return text === null || text.length === 0 ? null : this.put(pointer, text);
  }

  /** Records a stretch of the text at `from` as the place of `pointer`. */
  part(pointer: string, from: string, start: number, end: number): void {
    const text = this.#texts.get(from);
    if (text !== undefined) this.#texts.set(pointer, text.slice(start, end));
  }

  /** Records the place of `from` for a value that was derived from it. */
  same(pointer: string, from: string): void {
    const text = this.#texts.get(from);
    if (text !== undefined) this.#texts.set(pointer, text);
  }

  text(pointer: string): SourcedText | undefined {
    return this.#texts.get(pointer);
  }

  /** The pointer of the shortest text that holds a place of the source, or null. */
  holding(place: SourceRange): string | null {
    let best: string | null = null;
    let length = Number.POSITIVE_INFINITY;
    for (const [pointer, text] of this.#texts) {
      if (text.length >= length) continue;
      const holds = text
        .ranges()
        .some((range) => range.page === place.page && range.start <= place.start && place.start < range.end);
      if (holds) [best, length] = [pointer, text.length];
    }
    return best;
  }

  provenance(locator: Locator): Resolution["provenance"] {
    const entries: [string, Resolution["provenance"][string]][] = [];
    for (const [pointer, text] of this.#texts) {
      const spans = locator.spans(text.ranges());
      if (spans.length > 0) entries.push([pointer, spans]);
    }
    return Object.fromEntries(entries);
  }
}
