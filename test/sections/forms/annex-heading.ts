/** A way to write the heading of an annex, with what it says. */
import type { Issuer } from "./host.js";

export interface AnnexHeadingForm {
  readonly issuer: Issuer;
  /** As printed, line by line; empty where an annex starts with its title. */
  readonly heading: string;
  readonly annexNumber: number | null;
  /** As the heading prints them; left out where they are the act's own. */
  readonly date?: string | null;
  readonly number?: string | null;
  /** The body that the heading names, in the nominative; left out where that is judged elsewhere. */
  readonly authority?: string | null;
  /** The clause says `attached` and names no annex. */
  readonly isApproved?: boolean;
  /** What stands between heading and title: a blank line, or nothing. */
  readonly isGlued?: boolean;
}

type Options = Omit<AnnexHeadingForm, "issuer" | "heading" | "annexNumber">;

export function heading(
  issuer: Issuer,
  text: string,
  annexNumber: number | null = null,
  options: Options = {},
): AnnexHeadingForm {
  return { issuer, heading: text, annexNumber, ...options };
}

/** Neither day nor number is printed, or both are blank. */
export const blank = { date: null, number: null } as const;
export const approved = { isApproved: true } as const;
