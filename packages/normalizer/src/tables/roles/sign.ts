import type { ColumnRole } from "@qauly/model";
import type { QuotaAround } from "../../structure/draft.js";

/** A role that a column may have. */
export type GivenRole = Exclude<ColumnRole, "other">;

export const givenRoles: readonly GivenRole[] = ["row-number", "organization", "headcount", "percent", "positions"];

/** One reason for or against a role of a column. */
export interface Sign {
  readonly column: number;
  readonly role: GivenRole;
  readonly why: string;
  readonly weight: number;
  /** Whether it counts only in a table that has a column of a quota: elsewhere anything may bear a name. */
  readonly ofQuota?: boolean;
}

/** A table as its signs are looked for: folded headers, and the cells below each. */
export interface TableText {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly string[])[];
  /** The numbers that those cells hold, null for other texts. */
  readonly numbers: readonly (readonly (number | null)[])[];
  /** The quota that the act around it sets, if it does. */
  readonly quota: QuotaAround | null;
}
