import type { ActType, PinpointStep } from "@qauly/model";

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A citation of another act, as read: what it says and where. */
export interface ActCitation extends Stretch {
  readonly kind: "act";
  readonly type: ActType;
  /** Title without quotation marks, or the name of a code in the nominative. */
  readonly title: string | null;
  readonly authority: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly registration: { readonly number: string; readonly date: string | null } | null;
  readonly pinpoint: readonly PinpointStep[];
}

/** A citation of a place in this act. */
export interface InternalCitation extends Stretch {
  readonly kind: "internal";
  readonly pinpoint: readonly PinpointStep[];
}

export type Citation = ActCitation | InternalCitation;

/** The stretches that overlap none of `others`; both in the order of the text, `others` apart from one another. */
export function withoutOverlaps<T extends Stretch>(stretches: readonly T[], others: readonly Stretch[]): T[] {
  let at = 0;
  return stretches.filter((stretch) => {
    while (at < others.length && (others[at] as Stretch).end <= stretch.start) at += 1;
    const other = others[at];
    return other === undefined || other.start >= stretch.end;
  });
}
