/** What a page of a drawn PDF holds, in points from its top left corner, y downwards, before it is drawn. */
import type { LinkTo } from "../act-spec.js";

export type Font = "regular" | "bold";

export interface TextMark {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly font: Font;
  readonly size: number;
  /** Room added after each letter, and to each blank. */
  readonly letterGap: number;
  readonly blankGap: number;
  /** Degrees clockwise about its start. */
  readonly angle: number;
  readonly inTable: boolean;
  readonly invisible: boolean;
}

export interface RuleMark {
  readonly kind: "rule";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface LinkMark {
  readonly kind: "link";
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly link: LinkTo;
}

export interface AnchorMark {
  readonly kind: "anchor";
  readonly name: string;
  readonly y: number;
}

export type Mark = TextMark | RuleMark | LinkMark | AnchorMark;

export const plainMark = { letterGap: 0, blankGap: 0, angle: 0, inTable: false, invisible: false } as const;
