/** Annexes: heading, title, paragraphs and tables. */
import { z } from "zod";
import { isoDate, statedText, text, within } from "./scalar.js";

export const ColumnRoleSchema = z
  .enum(["row-number", "organization", "headcount", "percent", "positions", "other"])
  .meta({ title: "Column role", description: "What the cells of a column of a quota table hold." });

export type ColumnRole = z.infer<typeof ColumnRoleSchema>;

export const TableColumnSchema = z
  .strictObject({
    header: text.meta({ title: "Header", description: "Header cell as printed; empty when it is blank." }),
    role: ColumnRoleSchema.meta({ title: "Role", description: "What the column's cells hold." }),
  })
  .meta({ title: "Column", description: "One column of a table." });

export type TableColumn = z.infer<typeof TableColumnSchema>;

export const TableRowSchema = z
  .strictObject({
    cells: z.array(text).meta({
      title: "Cells",
      description: "Cells in the order of the columns, one each; an empty cell is an empty text.",
    }),
  })
  .meta({ title: "Row", description: "One row of a table, never a header row." });

export type TableRow = z.infer<typeof TableRowSchema>;

export const TableSchema = z
  .strictObject({
    columns: z.array(TableColumnSchema).meta({ title: "Columns", description: "Columns from left to right." }),
    rows: z.array(TableRowSchema).meta({
      title: "Rows",
      description: "Rows of all pages over which the table runs; repeated header rows are left out.",
    }),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.cells.length === columns.length), {
    path: ["rows"],
    error: "a row has another number of cells than the table has columns",
  })
  .meta({ title: "Table", description: "A table; one that runs over several pages is one table." });

export type Table = z.infer<typeof TableSchema>;

export const AnnexHeadingSchema = z
  .strictObject({
    text: text.meta({ title: "Text", description: "The line that refers to the parent act, as printed." }),
    authority: statedText.nullable().meta({
      title: "Authority",
      description: "Authority named in the heading, in the nominative; null when not stated.",
    }),
    date: isoDate.nullable().meta({
      title: "Date",
      description: "Date printed in the heading, even where it contradicts the act; null when not stated.",
    }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Act number printed in the heading, even where it contradicts the act; null when not stated.",
    }),
  })
  .meta({ title: "Annex heading", description: "Reference line of an annex to its parent act." });

export type AnnexHeading = z.infer<typeof AnnexHeadingSchema>;

export const AnnexSchema = z
  .strictObject({
    number: within(z.int(), "annex")
      .nullable()
      .meta({ title: "Number", description: "Number of the annex from 1; null for an act's only, unnumbered annex." }),
    heading: AnnexHeadingSchema.meta({ title: "Heading", description: "Reference line to the parent act." }),
    title: statedText.nullable().meta({ title: "Title", description: "Title of the annex, null when it has none." }),
    paragraphs: z.array(text).meta({ title: "Paragraphs", description: "Paragraphs outside the tables, in order." }),
    tables: z.array(TableSchema).meta({ title: "Tables", description: "Tables of the annex, in order." }),
  })
  .meta({ title: "Annex", description: "One annex of the act." });

export type Annex = z.infer<typeof AnnexSchema>;
