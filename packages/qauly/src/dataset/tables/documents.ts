/**
 * `documents`: every document that a batch was given, also those that gave no act. Empty where the results do not tell.
 */
import type { DocumentLine } from "../../batch/document.js";
import type { FailureLine } from "../../results/result-lines.js";
import { documentStatuses } from "../codes.js";
import { type ColumnOf, cellsOf, coded, formOf, integer, required, type TableForm, text } from "../table.js";

export interface DocumentRow {
  /** 0-based. */
  readonly index: number;
  readonly document: DocumentLine;
  readonly failure: FailureLine | null;
  readonly actKey: string | null;
}

const columns: readonly ColumnOf<DocumentRow>[] = [
  required(integer("document_position", "Place of the document among all, from 1.", ({ index }) => index + 1)),
  text("path", "Path as the batch was given it.", ({ document }) => document.path),
  text("sha256", "SHA-256 of its bytes; NULL when they could not be read.", ({ document }) => document.sha256),
  integer("byte_length", "Size in bytes.", ({ document }) => document.byteLength),
  required(coded("status", documentStatuses, "What became of it.", ({ document }) => document.status)),
  text(
    "act_key",
    "Key of the act that was read from it, or from another document of the same content.",
    (row) => row.actKey,
  ),
  text("code", "Why it failed or is partial.", ({ document, failure }) => document.code ?? failure?.code ?? null),
  text("message", "The same for people.", ({ failure }) => failure?.message ?? null),
  text("advice", "What to do.", ({ failure }) => failure?.advice ?? null),
  text(
    "missing_pages",
    "Pages that could not be read, parted by blanks.",
    ({ failure }) => failure?.pages.join(" ") ?? null,
  ),
];

export const documents: TableForm = {
  name: "documents",
  description: "One row for each document of a batch, also for those that gave no act.",
  key: ["document_position"],
  foreignKeys: [{ columns: ["act_key"], table: "acts" }],
  columns: columns.map(formOf),
};

export const documentCells = (row: DocumentRow) => cellsOf(columns, row);
