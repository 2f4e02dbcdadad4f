/** Glyphs that stand together on one baseline, in the axes of their direction of writing. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where each UTF-16 unit of `text` starts, then where the last one ends; as many as `text` has units, and one. */
  readonly edges: readonly number[];
  readonly baseline: number;
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** A space glyph was drawn directly before or after it: it is whole on that side. */
  readonly closedBefore: boolean;
  readonly closedAfter: boolean;
}

/** Words on one baseline from left to right. */
export interface Line {
  readonly baseline: number;
  readonly size: number;
  readonly words: readonly Word[];
}
