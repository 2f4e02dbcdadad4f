import type { ColumnField, Table, TableKind } from "@qauly/model";

/** A kind that its columns and titles tell; quota tables are told by their roles. */
export type TypedKind = Exclude<TableKind, "quota" | "other">;

export const typedKinds: readonly TypedKind[] = ["budget", "tariff", "staff", "register"];

/** One reason for or against a field of a column. */
export interface FieldSign {
  readonly column: number;
  readonly field: ColumnField;
  readonly why: string;
  readonly weight: number;
}

/** One reason for a kind of a table. */
export interface KindSign {
  readonly kind: TypedKind;
  readonly why: string;
  readonly weight: number;
}

/** A table as its signs are looked for. */
export interface FieldText {
  /** Folded headers, with the header row that is nearest to the cells. */
  readonly headers: readonly string[];
  /** The cells of some rows of data, column by column, and which of them are filled. */
  readonly columns: readonly ColumnText[];
  /** Rows that were looked at. */
  readonly height: number;
}

export interface ColumnText {
  readonly cells: readonly string[];
  readonly filled: readonly string[];
  /** What the filled cells state. */
  readonly values: readonly Table["values"][number][number][];
}
