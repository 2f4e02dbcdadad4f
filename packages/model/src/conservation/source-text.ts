/** What the checks of conservation need of a source: its raw text, page by page. */

export interface PageText {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** A run of characters of one page. */
export interface Stretch {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}
