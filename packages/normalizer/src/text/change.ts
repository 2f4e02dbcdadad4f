import type { RepairKind } from "@qauly/model";

/** A run of characters of one page's raw text; UTF-16 offsets. */
export interface SourceRange {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** A change of the source's characters. `before` is what stood at the place when the step came to it. */
export interface RepairRecord {
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
  readonly at: SourceRange;
}

/** A place that looks broken and that no step could mend with confidence. */
export interface BrokenPlace {
  readonly kind: "broken";
  readonly at: SourceRange;
}

/** What happened to a text on its way from the source. */
export type Change = RepairRecord | BrokenPlace;
