/** The codes of a table's columns as other programs take them. */
import type { Column, TableForm } from "./table.js";

/** `Type of the act. Codes: resolution: қаулы, постановление; …` */
export function describedWithCodes({ description, codes }: Column): string {
  if (codes === undefined) return description;
  return `${description} Codes: ${codes.map(({ value, meaning }) => `${value}: ${meaning}`).join("; ")}.`;
}

/** Codes by column: `{"type": {"resolution": "қаулы, постановление"}}`. */
export function codebookOf({ columns }: TableForm): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    columns.flatMap(({ name, codes }) =>
      codes === undefined ? [] : [[name, Object.fromEntries(codes.map(({ value, meaning }) => [value, meaning]))]],
    ),
  );
}
