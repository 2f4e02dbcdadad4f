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
  /** Room that its letters keep between them beyond their widths. */
  readonly spacing: number;
  /** Where a space glyph that was drawn directly before it starts, or one after it ends: it is whole on that side. */
  readonly spaceBefore: number | null;
  readonly spaceAfter: number | null;
  /** Most of its letters are drawn so that nobody sees them. */
  readonly unseen?: boolean;
  /** Index of the annotation that shows it; none for what the page itself shows. */
  readonly annotation?: number;
  /** 0–1 for a word that OCR has read. */
  readonly confidence?: number;
}

/** Words on one baseline from left to right. */
export interface Line {
  readonly baseline: number;
  readonly size: number;
  readonly words: readonly Word[];
}
