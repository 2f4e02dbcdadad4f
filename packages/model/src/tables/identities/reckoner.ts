/** Reckons identities, and tells what cannot be reckoned from what does not hold. */
import { isEmptyNumberCell } from "../../quota/number-cell.js";
import type { Table } from "../../schema/table.js";
import { roundingOf, sumOf } from "./exact.js";
import type { Identity, IdentityState } from "./identity.js";
import type { IdentityName } from "./identity-rules.js";

/** A number that an identity adds or takes away. */
export interface Part {
  readonly path: string;
  readonly value: number | null;
  /** Whether nothing stands there: no number, and no text that may have been one. */
  readonly blank: boolean;
  readonly sign: 1 | -1;
}

export function cellPart(table: Table, path: string, row: number, column: number, sign: 1 | -1 = 1): Part {
  const stated = table.values[row]?.[column] ?? null;
  const value = typeof stated === "number" ? stated : null;
  const blank = value === null && isEmptyNumberCell(table.rows[row]?.cells[column] ?? "");
  return { path: `${path}/rows/${row}/cells/${column}`, value, blank, sign };
}

interface Stated {
  readonly rule: IdentityName;
  readonly of: string;
  readonly stated: Part;
  readonly parts: readonly Part[];
  /** Whether amounts of either sign are printed: `дефицит 50` and `дефицит -50` are one. */
  readonly anySign?: boolean;
  /** Whether something in its rows has no known place. */
  readonly isLoose?: boolean;
}

/** The identity, null where nothing is stated or added up, or where blanks alone may explain the difference. */
export function identityOf({ rule, of, stated, parts, anySign = false, isLoose = false }: Stated): Identity | null {
  if (stated.value === null || parts.length === 0) return null;
  const base = { rule, of, path: stated.path, parts: parts.map(({ path }) => path), actual: stated.value };
  const unread = parts.some(({ value, blank }) => value === null && !blank);
  if (unread) return { ...base, state: "unread", expected: null };
  const known = parts.flatMap(({ value, sign }) => (value === null ? [] : [value * sign]));
  if (known.length === 0) return null;
  const expected = sumOf(known);
  const alternatives = anySign ? [expected, -expected, sumOf(known.map(Math.abs))] : [expected];
  if (alternatives.includes(stated.value)) return { ...base, state: "holds", expected: stated.value };
  if (known.length < parts.length && parts.some(({ blank }) => blank)) {
    const dashes = parts.every(({ value, blank }) => value !== null || blank);
    if (!dashes) return null;
  }
  const state: IdentityState = isLoose
    ? "unread"
    : Math.abs(sumOf([expected, -stated.value])) <= roundingOf(known, stated.value)
      ? "rounded"
      : "broken";
  return { ...base, state, expected };
}
