/** Tables of an export, read back by what a user would read them with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import type { Cell, TableForm } from "../../packages/qauly/src/dataset/table.js";

export type Rows = readonly (readonly Cell[])[];

/** Days, 64-bit integers and all else as the tables state them. */
function cellFrom(value: DuckDBValue): Cell {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "object" && value !== null ? String(value) : (value as Cell);
}

async function rowsFrom(path: string, sql: string): Promise<Rows> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    const answer = await connection.runAndReadAll(sql);
    return answer.getRows().map((row) => row.map(cellFrom));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export const parquetRows = (folder: string, { name }: TableForm) =>
  rowsFrom(":memory:", `FROM '${join(folder, `${name}.parquet`)}'`);

export const databaseRows = (folder: string, { name }: TableForm) =>
  rowsFrom(join(folder, "qauly.duckdb"), `FROM "${name}"`);

export function jsonRows(folder: string, { name, columns }: TableForm): Rows {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .split("\n")
    .slice(0, -1);
  return lines.map((line) => {
    const row = JSON.parse(line) as Record<string, Cell>;
    if (Object.keys(row).join() !== columns.map((column) => column.name).join()) throw new Error(`columns of ${line}`);
    return Object.values(row);
  });
}

/** Typed by the columns; the apostrophe before a formula taken away. */
export function csvRows(folder: string, { name, columns }: TableForm): Rows {
  const [head, ...rows] = parse(readFileSync(join(folder, `${name}.csv`)), { recordDelimiter: "\r\n" });
  if (head?.join() !== columns.map((column) => column.name).join()) throw new Error(`head of ${name}.csv`);
  return rows.map((row) =>
    row.map((cell, index) => {
      if (cell === "") return null;
      const type = columns[index]!.type;
      if (type === "integer" || type === "number") return Number(cell);
      if (type === "boolean") return cell === "true";
      return cell.replace(/^'(?=[=+\-@\t\r])/, "");
    }),
  );
}
