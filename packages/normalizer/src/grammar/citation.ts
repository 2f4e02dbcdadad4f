import type { ActType, PinpointStep } from "@qauly/model";

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a citation says about the act that it cites. */
export interface CitedParts {
  readonly type: ActType;
  /** Title without quotation marks, or the name of a code in the nominative. */
  readonly title: string | null;
  readonly authority: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly registration: { readonly number: string; readonly date: string | null } | null;
}

/** A citation of another act, as read: what it says and where. Several places of one act are several citations. */
export interface ActCitation extends Stretch, CitedParts {
  readonly kind: "act";
  readonly pinpoint: readonly PinpointStep[];
  /** Whether its noun, authority or day are those of another act of the same list. */
  readonly shares?: boolean;
  /** The same object for all citations that rest on the same words: places of one act, and its short name. */
  readonly origin: object;
}

/**
 * Whose places an internal citation speaks of: `осы қаулының`, of the act; `осы Қағидалардың`, of the document that
 * holds the citation; `осы тармақтың`, of the unit that holds it. `қоса беріліп отырған` speaks of an annex by its being
 * attached, `(1-қосымша)` by naming it in a bracket.
 */
export type InternalScope = "act" | "attached" | "document" | "article" | "clause" | "subclause";

/** A citation of a place in this act. */
export interface InternalCitation extends Stretch {
  readonly kind: "internal";
  readonly scope: InternalScope;
  readonly pinpoint: readonly PinpointStep[];
  /** Of the table in the annex that the pinpoint names, from 1. */
  readonly table: number | null;
}

export type Citation = ActCitation | InternalCitation;

/** The stretches that overlap none of `others`; both in the order of the text. */
export function withoutOverlaps<T extends Stretch>(stretches: readonly T[], others: readonly Stretch[]): T[] {
  let at = 0;
  return stretches.filter((stretch) => {
    while (at < others.length && (others[at] as Stretch).end <= stretch.start) at += 1;
    const other = others[at];
    return other === undefined || other.start >= stretch.end;
  });
}
