import { isEmptyNumberCell, isTotalsLabel } from "@qauly/model/rules";
import { legalForms } from "../../language/legal-forms.js";
import { escapeRegExp } from "../../text/fold.js";
import type { GivenRole, Sign, TableText } from "./sign.js";
import { weights } from "./weights.js";

const formLabels = legalForms
  .flatMap((form) => form.labels)
  .map(escapeRegExp)
  .join("|");
export const namesOrganization = new RegExp(`["«“„]|(?:^|[\\s,(])(?:${formLabels})(?:[\\s,)]|$)`, "i");

/** Percentages of a quota are small. */
export const highestPercent = 25;
/** Employers of a quota have a staff of some size. */
const leastStaff = 20;
/** Shares of a column's cells that make a rule. */
const most = 0.5;
const nearlyAll = 0.8;

/** What the cells of each column say. */
export function contentSigns({ columns, numbers }: TableText): Sign[] {
  return columns.flatMap((cells, column) => {
    const isFilled = cells.map((cell) => !isEmptyNumberCell(cell));
    const filled = cells.filter((_, at) => isFilled[at]);
    const parsed = (numbers[column] ?? []).filter((_, at) => isFilled[at]);
    return filled.length === 0 ? [] : [...numberSigns(filled, parsed, column), ...nameSigns(filled, column)];
  });
}

/** `parsed` holds the numbers of the cells. */
function numberSigns(cells: readonly string[], parsed: readonly (number | null)[], column: number): Sign[] {
  const sign = (role: GivenRole, why: string, weight: number): Sign => ({ column, role, why, weight });
  const values = parsed.filter((value) => value !== null);
  const words = cells.filter((cell, at) => parsed[at] === null && /^[^\d]*\p{L}{2}/u.test(cell));
  if (words.length > cells.length * most) {
    return (["row-number", "headcount", "percent", "positions"] as const).map((role) =>
      sign(role, "cells of words", weights.noNumbers),
    );
  }
  if (values.length < cells.length * nearlyAll) return [];
  const signs: Sign[] = [];
  if (isCounting(values)) {
    signs.push(sign("row-number", "counts the rows", values.length > 1 ? weights.counting : weights.countingOneRow));
  }
  const whole = values.every(Number.isInteger);
  const small = values.every((value) => value <= highestPercent);
  if (cells.every((cell) => cell.includes("%"))) signs.push(sign("percent", "per cent signs", weights.percentSign));
  if (whole && medianOf(values) >= leastStaff) signs.push(sign("headcount", "as large as a staff", weights.staff));
  if (small && new Set(values).size <= Math.max(2, values.length / 2)) {
    signs.push(sign("percent", "few small numbers", weights.percentages));
  }
  if (!whole) {
    signs.push(sign("headcount", "no whole numbers", weights.decimals));
    signs.push(sign("positions", "no whole numbers", weights.decimals));
  }
  if (whole && small) signs.push(sign("positions", "small whole numbers", weights.fewJobs));
  return signs;
}

function nameSigns(cells: readonly string[], column: number): Sign[] {
  const sign = (why: string, weight: number, ofQuota: boolean): Sign[] => [
    { column, role: "organization", why, weight, ofQuota },
  ];
  const figures = cells.filter((cell) => /^[\d\s.,%()+-]+$/.test(cell)).length;
  if (figures > cells.length * most) return sign("figures", weights.noNames, false);
  const named = cells.filter((cell) => namesOrganization.test(cell));
  if (named.length === 0) return [];
  const labels = cells.filter((cell) => !isTotalsLabel(cell));
  const naming = named.filter((cell) => !isTotalsLabel(cell));
  return naming.length > labels.length * most ? sign("names organisations", weights.naming, true) : [];
}

/** Whether numbers rise by one nearly everywhere, as row numbers do; a list may go on with the numbers of another page. */
export function isCounting(values: readonly number[]): boolean {
  if (values.length === 1) return values[0] === 1;
  const steps = values.slice(1).filter((value, at) => value === (values[at] as number) + 1).length;
  return steps >= (values.length - 1) * nearlyAll;
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
