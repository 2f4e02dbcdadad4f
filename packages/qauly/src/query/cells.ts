/** What a query gives, as values of JSON. */
import type { DuckDBValue } from "@duckdb/node-api";

export type QueryCell =
  | null
  | boolean
  | number
  | string
  | readonly QueryCell[]
  | { readonly [name: string]: QueryCell };

/**
 * Integers beyond what a double holds exactly stay digits in a text; dates, times, decimals and intervals are written as
 * DuckDB writes them, decimals as numbers where nothing is lost.
 */
export function queryCell(value: DuckDBValue): QueryCell {
  if (value === null) return null;
  switch (typeof value) {
    case "bigint":
      return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "boolean":
    case "string":
      return value;
    default:
      return compositeCell(value);
  }
}

function compositeCell(value: object): QueryCell {
  if ("items" in value && Array.isArray(value.items)) return value.items.map(queryCell);
  if ("entries" in value && Array.isArray(value.entries)) {
    return value.entries.map(({ key, value: of }) => ({ key: queryCell(key), value: queryCell(of) }));
  }
  if ("entries" in value && typeof value.entries === "object" && value.entries !== null) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, of]) => [name, queryCell(of)]));
  }
  const text = String(value);
  return "scale" in value && String(Number(text)) === withoutTrailingZeros(text) ? Number(text) : text;
}

const withoutTrailingZeros = (decimal: string) => (decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal);

/** As text for a table or CSV: compound values as JSON. */
export function cellText(cell: QueryCell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}
