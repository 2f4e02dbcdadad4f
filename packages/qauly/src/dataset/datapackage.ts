/** Description of a folder of CSV tables for programs: a Frictionless Data Package, version 2 (datapackage.org). */
import { version } from "../command/version.js";
import { describedWithCodes } from "./codebook.js";
import type { Column, ColumnType, ForeignKey, TableForm } from "./table.js";
import { tables } from "./tables/index.js";

const fieldType: Readonly<Record<ColumnType, string>> = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
};

/**
 * Programs read a key that is NULL in part as one that leads nowhere; such joins are told in docs/datasets.md alone.
 */
function isNeverPartlyNull({ columns }: ForeignKey, table: TableForm): boolean {
  return (
    columns.length === 1 || columns.every((name) => table.columns.find((column) => column.name === name)?.required)
  );
}

function constraintsOf({ required, codes }: Column) {
  if (!required && codes === undefined) return {};
  return {
    constraints: {
      ...(required && { required: true }),
      ...(codes && { enum: codes.map(({ value }) => value) }),
    },
  };
}

function resourceOf(table: TableForm) {
  const { name, description, columns, key } = table;
  const foreignKeys = table.foreignKeys.filter((foreign) => isNeverPartlyNull(foreign, table));
  return {
    name: name.replaceAll("_", "-"),
    type: "table",
    path: `${name}.csv`,
    title: name,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map((column) => ({
        name: column.name,
        type: fieldType[column.type],
        description: describedWithCodes(column),
        ...constraintsOf(column),
      })),
      missingValues: [""],
      primaryKey: key,
      ...(foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: foreignKeys.map((foreign) => ({
              fields: foreign.columns,
              reference: { resource: foreign.table.replaceAll("_", "-"), fields: foreign.columns },
            })),
          }),
    },
  };
}

/**
 * The content of `datapackage.json`. Its licence is that of what Qauly adds; the official texts in the tables are under
 * none (LICENSE-DATA.md).
 */
export function dataPackage(): unknown {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "qauly-dataset",
    title: "Legal acts of Kazakhstan as tables",
    description:
      `Read by Qauly ${version}. An empty cell is a value that the source does not state. A text that a spreadsheet would run as a ` +
      "formula starts with an apostrophe that is not part of it.",
    version,
    licenses: [
      {
        name: "CC0-1.0",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
        title: "CC0 1.0 Universal, for what Qauly adds to the official texts, which are under no licence",
      },
    ],
    sources: [{ title: "The documents that the column path of the table documents names" }],
    resources: tables.map(resourceOf),
  };
}
