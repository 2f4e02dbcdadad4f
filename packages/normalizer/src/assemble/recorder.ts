import type { Resolution, Span } from "@qauly/model";
import type { Change, SourceRange } from "../text/change.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { Locator } from "./provenance.js";

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

  /** What was changed in the texts of the result, in the order of the source; a change that texts share once. */
  changes(): Change[] {
    // Texts that were cut from one share its list.
    const lists = new Set([...this.#texts.values()].map((text) => text.changes));
    const changes = new Set<Change>();
    for (const list of lists) for (const change of list) changes.add(change);
    return [...changes].sort(({ at: a }, { at: b }) => a.page - b.page || a.start - b.start);
  }

  /** The pointers of the texts that hold places of the source, for each place the shortest text. */
  holding(places: readonly SourceRange[]): string[] {
    if (places.length === 0) return [];
    const sorted = [...places].sort((a, b) => a.page - b.page || a.start - b.start);
    const best = sorted.map(() => ({ pointer: "", length: Number.POSITIVE_INFINITY }));
    for (const [pointer, text] of this.#texts) {
      for (const range of text.ranges()) {
        for (let at = firstFrom(sorted, range); at < sorted.length; at += 1) {
          const place = sorted[at] as SourceRange;
          if (place.page !== range.page || place.start >= range.end) break;
          if (text.length < (best[at]?.length ?? 0)) best[at] = { pointer, length: text.length };
        }
      }
    }
    return [...new Set(best.map(({ pointer }) => pointer).filter((pointer) => pointer !== ""))];
  }

  /** The pointers of the texts in which some of these places of the source stand, each with those. */
  doubting<T extends SourceRange>(places: readonly T[]): [pointer: string, places: T[]][] {
    const sorted = [...places].sort((a, b) => a.page - b.page || a.start - b.start);
    return [...this.#texts].flatMap(([pointer, text]): [string, T[]][] => {
      const within = text.ranges().flatMap((range) => {
        const found: T[] = [];
        for (let at = firstFrom(sorted, range); at < sorted.length; at += 1) {
          const place = sorted[at] as T;
          if (place.page !== range.page || place.start >= range.end) break;
          found.push(place);
        }
        return found;
      });
      return within.length === 0 ? [] : [[pointer, within]];
    });
  }

  provenance(locator: Locator): Resolution["provenance"] {
    // Many values share a text: a table's cell and what was read from it.
    const known = new Map<SourcedText, Span[]>();
    const provenance: Resolution["provenance"] = {};
    for (const [pointer, text] of this.#texts) {
      const spans = known.get(text) ?? locator.spans(text.ranges());
      known.set(text, spans);
      if (spans.length > 0) provenance[pointer] = spans;
    }
    return provenance;
  }
}

/** Index of the first of the sorted places that lies at or after the start of a range. */
function firstFrom(sorted: readonly SourceRange[], range: SourceRange): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = sorted[middle] as SourceRange;
    if (place.page < range.page || (place.page === range.page && place.start < range.start)) low = middle + 1;
    else high = middle;
  }
  return low;
}
