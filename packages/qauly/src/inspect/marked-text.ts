/** Characters with the marks that hold them: text is cut wherever a mark begins or ends. */
import type { Placed } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";

/** What else a stretch of text shows beside its marks, such as a hyperlink. */
export interface Trait {
  readonly start: number;
  readonly end: number;
  /** Class of the stretch. */
  readonly style: string;
  /** What is told of it where it is pointed at. */
  readonly note?: string;
}

/** Gives the parts of a text, which must be asked for in their order. */
export class MarkedText {
  readonly #text: string;
  readonly #cuts: readonly number[];
  readonly #marks: Sweep<Placed>;
  readonly #traits: Sweep<Trait>;
  #next = 0;

  constructor(text: string, places: readonly Placed[], traits: readonly Trait[] = []) {
    this.#text = text;
    this.#marks = new Sweep(places, ({ span }) => span);
    this.#traits = new Sweep(traits, (trait) => trait);
    this.#cuts = [...new Set([...this.#marks.cuts(), ...this.#traits.cuts()])].sort((a, b) => a - b);
  }

  part(start: number, end: number): Markup[] {
    const segments: Markup[] = [];
    for (let from = start; from < end; ) {
      while ((this.#cuts[this.#next] ?? end) <= from) this.#next += 1;
      const to = Math.min(end, this.#cuts[this.#next] ?? end);
      const begun = this.#marks.goTo(from);
      this.#traits.goTo(from);
      segments.push(segment(this.#text.slice(from, to), [...this.#marks.open], begun, [...this.#traits.open]));
      from = to;
    }
    return segments;
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Which ranges hold an offset that only grows. */
class Sweep<T> {
  readonly open = new Set<T>();
  readonly #starting: readonly T[];
  readonly #ending: readonly T[];
  readonly #rangeOf: (item: T) => Range;
  #started = 0;
  #ended = 0;

  constructor(items: readonly T[], rangeOf: (item: T) => Range) {
    const filled = items.filter((item) => rangeOf(item).end > rangeOf(item).start);
    this.#starting = filled.toSorted((a, b) => rangeOf(a).start - rangeOf(b).start);
    this.#ending = filled.toSorted((a, b) => rangeOf(a).end - rangeOf(b).end);
    this.#rangeOf = rangeOf;
  }

  *cuts(): Generator<number> {
    for (const item of this.#starting) {
      const { start, end } = this.#rangeOf(item);
      yield start;
      yield end;
    }
  }

  /** Goes on to an offset; gives what has begun since the last one and holds it. */
  goTo(offset: number): T[] {
    const begun: T[] = [];
    for (; this.#started < this.#starting.length; this.#started += 1) {
      const item = this.#starting[this.#started] as T;
      if (this.#rangeOf(item).start > offset) break;
      this.open.add(item);
      begun.push(item);
    }
    for (; this.#ended < this.#ending.length; this.#ended += 1) {
      const item = this.#ending[this.#ended] as T;
      if (this.#rangeOf(item).end > offset) break;
      this.open.delete(item);
    }
    return begun.filter((item) => this.open.has(item));
  }
}

function segment(text: string, places: readonly Placed[], begun: readonly Placed[], traits: readonly Trait[]): Markup {
  if (places.length === 0 && traits.length === 0) return html`${text}`;
  const kinds = places.map(({ mark }) => mark.kind);
  const severities = places
    .filter(({ mark }) => mark.kind === "findings" || mark.kind === "decisions")
    .map(({ mark }) => mark.style);
  const innermost = places.findLast(({ mark }) => mark.kind === "values")?.mark.style;
  const starts = begun.some(({ mark }) => mark.kind === "values") ? ["starts"] : [];
  const part = innermost === undefined ? [] : [innermost];
  const classes = new Set([...kinds, ...part, ...severities, ...starts, ...traits.map(({ style }) => style)]);
  const ids = [...new Set(places.map(({ mark }) => mark.id))].join(" ");
  const marks = ids === "" ? nothing : html` data-marks="${ids}"`;
  const notes = traits.flatMap(({ note }) => note ?? []).join("; ");
  const note = notes === "" ? nothing : html` data-note="${notes}"`;
  return html`<span class="${[...classes].join(" ")}"${marks}${note}>${text}</span>`;
}
