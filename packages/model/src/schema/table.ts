/** Tables of annexes and clauses. */
import { z } from "zod";
import { statedText, text } from "./scalar.js";

export type {
  CellSpan,
  ColumnField,
  ColumnRole,
  RowKind,
  Table,
  TableColumn,
  TableKind,
  TableNote,
  TableRow,
} from "./types.js";

/** The form of `ColumnRole`. */
export const ColumnRoleSchema = z
  .enum(["row-number", "organization", "headcount", "percent", "positions", "other"])
  .meta({ title: "Column role", description: "What the cells of a column of a quota table hold." });

/** The form of `ColumnField`. */
export const ColumnFieldSchema = z
  .enum([
    "row-number",
    "code",
    "name",
    "amount",
    "unit",
    "price",
    "quantity",
    "post",
    "salary",
    "category",
    "address",
    "area",
    "date",
    "identifier",
    "contact",
    "note",
  ])
  .meta({
    title: "Column field",
    description:
      "What the cells of a column hold in a table of its kind. row-number: the count of rows; code: of a budget " +
      "classification or another list; name: what the row is about; amount: a sum of money; unit: a unit of measure; " +
      "price: of one unit; quantity: how many; post: an office or job; salary: what is paid for it; category: a class, grade or group; address, " +
      "area, date, identifier (of a plot, a person, an organisation), contact and note as named.",
  });

/** The form of `TableColumn`. */
export const TableColumnSchema = z
  .strictObject({
    header: text.meta({
      title: "Header",
      description: "Header as printed, from top to bottom where it has several rows; empty when it is blank.",
    }),
    role: ColumnRoleSchema.meta({ title: "Role", description: "What the column's cells hold." }),
    field: ColumnFieldSchema.nullable().meta({
      title: "Field",
      description: "What the cells hold in a table of its kind; null where nothing shows it, and in quota tables.",
    }),
  })
  .meta({ title: "Column", description: "One column of a table." });

/** The form of `RowKind`. */
export const RowKindSchema = z.enum(["data", "group", "total"]).meta({
  title: "Row kind",
  description: "group: the heading of the rows below it; total: a row that sums others; data: any other row.",
});

/** The form of `TableRow`. */
export const TableRowSchema = z
  .strictObject({
    kind: RowKindSchema.meta({ title: "Kind", description: "What the row is among the others." }),
    cells: z.array(text).meta({
      title: "Cells",
      description:
        "Cells in the order of the columns, one each; an empty cell is an empty text. The text of a cell that covers " +
        "several places stands in each of them.",
    }),
  })
  .meta({ title: "Row", description: "One row of a table, never a header row." });

/** The form of `TableKind`. */
export const TableKindSchema = z.enum(["quota", "budget", "tariff", "staff", "register", "other"]).meta({
  title: "Table kind",
  description:
    "quota: employers and their jobs; budget: sums of money by classification or purpose; tariff: prices and rates; " +
    "staff: posts and their numbers; register: things or places listed with what marks them; other: any other table.",
});

/** The form of `CellSpan`. */
export const CellSpanSchema = z
  .strictObject({
    row: z.int().meta({
      title: "Row",
      description: "Index of the first row that the cell covers; header rows are counted from -1, the lowest, upwards.",
    }),
    column: z.int().min(0).meta({ title: "Column", description: "Index of the first column that it covers." }),
    rowSpan: z.int().min(1).meta({ title: "Row span", description: "Number of rows." }),
    colSpan: z.int().min(1).meta({ title: "Column span", description: "Number of columns." }),
  })
  .meta({ title: "Cell span", description: "A cell that covers more than one place of its table." });

/** The form of `TableNote`. */
export const TableNoteSchema = z
  .strictObject({
    mark: statedText
      .nullable()
      .meta({ title: "Mark", description: "The sign that leads to the note: *, 1); or null." }),
    text: statedText.meta({ title: "Text", description: "The note as printed." }),
  })
  .meta({ title: "Table note", description: "A note below a table." });

/** The form of `Table`. */
export const TableSchema = z
  .strictObject({
    caption: statedText.nullable().meta({
      title: "Caption",
      description: "The words right above the table that name it; null when it has none.",
    }),
    unit: statedText.nullable().meta({
      title: "Unit",
      description: "The unit of measure that is stated for the whole table, as printed; null when none is.",
    }),
    kind: TableKindSchema.meta({ title: "Kind", description: "What the table is about." }),
    columns: z.array(TableColumnSchema).meta({ title: "Columns", description: "Columns from left to right." }),
    headerRows: z.array(z.array(text)).meta({
      title: "Header rows",
      description: "Rows of the header from top to bottom, a text for each column; empty for a table without header.",
    }),
    rows: z.array(TableRowSchema).meta({
      title: "Rows",
      description: "Rows of all pages over which the table runs; repeated header rows are left out.",
    }),
    spans: z.array(CellSpanSchema).meta({
      title: "Spans",
      description: "Cells that cover more than one place, of header and rows, from top to bottom.",
    }),
    values: z.array(z.array(z.union([z.number(), z.string()]).nullable())).meta({
      title: "Values",
      description:
        "For each cell of the rows what it states exactly: a number (also of a percentage or quantity), a day as " +
        "YYYY-MM-DD, a fraction as 1/3; null for any other text.",
    }),
    notes: z.array(TableNoteSchema).meta({ title: "Notes", description: "Notes below the table, in order." }),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.cells.length === columns.length), {
    path: ["rows"],
    error: "a row has another number of cells than the table has columns",
  })
  .refine(({ columns, headerRows }) => headerRows.every((row) => row.length === columns.length), {
    path: ["headerRows"],
    error: "a header row has another number of texts than the table has columns",
  })
  .refine(
    ({ columns, rows, values }) =>
      values.length === rows.length && values.every((row) => row.length === columns.length),
    { path: ["values"], error: "the values are not as many as the cells" },
  )
  .meta({ title: "Table", description: "A table; one that runs over several pages is one table." });
