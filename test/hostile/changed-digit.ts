/**
 * One digit of an act is another: what was read must show the new one, and lose no row of a table unless a finding names
 * it. Needs no answers, only the act as it was read before.
 */
import type { Resolution } from "@qauly/model";
import { allTables, valueAt } from "@qauly/model/rules";
import type { Random } from "../generator/random.js";

export interface DigitChange {
  readonly text: string;
  /** Offset of the digit. */
  readonly at: number;
  readonly digit: string;
}

/** The text with one digit changed; null where it has none. */
export function changedDigit(text: string, choose: Random): DigitChange | null {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = choose.pick(places);
  const digit = String((Number(text[at]) + choose.int(1, 9)) % 10);
  return { text: text.slice(0, at) + digit + text.slice(at + 1), at, digit };
}

/** What is wrong with the reading of the changed text; empty where all is right or loud. */
export function judged(before: Resolution, after: Resolution, change: DigitChange): string[] {
  return [...unshown(after, change), ...lostRows(before, after), ...otherFigures(before, after, change)];
}

const digitsOf = (text: string): string => (text.match(/\d/g) ?? []).sort().join("");
const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(",", ".")));

/** Fields at the changed digit that show another one, and a digit that stands nowhere. */
function unshown(act: Resolution, { text, at }: DigitChange): string[] {
  const holds = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end;
  const wrong: string[] = [];
  let placed = [...act.furniture, ...act.unplaced].some((one) => holds(one.at));
  for (const [pointer, spans] of Object.entries(act.provenance)) {
    if (!spans.some(holds)) continue;
    const value = valueAt(act, pointer);
    const source = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
    placed ||= typeof value === "string" || typeof value === "object";
    if (pointer.endsWith("/date") && typeof value === "string") {
      const [year, month, day] = value.split("-").map(Number);
      // Points part the numbers of a day; a month in words leaves two.
      const numbers = (source.match(/\d+/g) ?? []).map(Number);
      const said = [year, day].every((part) => numbers.some((one) => one === part || one === month));
      if (!said && numbers.length > 0) wrong.push(`${pointer} says ${value}, the source ${source}`);
    } else if (typeof value === "number" && !/Headcount$/.test(pointer)) {
      const numbers = [...numbersIn(source), ...numbersIn(source.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, ""))];
      if (numbers.length > 0 && !numbers.includes(value)) wrong.push(`${pointer} is ${value}, the source ${source}`);
    } else if (typeof value === "string" && /\/(?:text|title|cells\/\d+|paragraphs\/\d+|name|number)$/.test(pointer)) {
      if (digitsOf(value) !== digitsOf(source)) wrong.push(`${pointer} is ${value}, the source ${source}`);
    }
  }
  const isRepaired = act.repairs.some((repair) => holds(repair.at));
  if (!placed && !isRepaired) wrong.push(`the digit stands nowhere: ${text.slice(Math.max(0, at - 20), at + 20)}`);
  return wrong;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");

interface NamedRow {
  readonly words: string;
  readonly cells: readonly string[];
}

/** The rows with words, of all tables; the words of a number that was misprinted are none. */
const rowsOf = (act: Resolution): NamedRow[] =>
  allTables(act).flatMap(({ table }) => {
    const number = table.columns.findIndex(({ role }) => role === "row-number");
    const worded = (cells: readonly string[]) => cells.filter((_, column) => column !== number).join(" ");
    return table.rows.map(({ cells }) => ({ words: lettersOf(worded(cells)), cells }));
  });

/** Whether a finding speaks of a row, by its words or by its place. */
function isNamed(act: Resolution, words: string): boolean {
  return act.findings.some(({ path, message, actual }) => {
    const said = lettersOf(`${message} ${actual ?? ""}`);
    if (
      words.length > 0 &&
      (said.includes(words) || (said.length > 20 && words.length > 20 && said.includes(words.slice(0, 20))))
    )
      return true;
    const row = /^(.*\/rows\/\d+)/.exec(path)?.[1] ?? path;
    const at = valueAt(act, row) as { cells?: string[] } | string | undefined;
    const there = typeof at === "string" ? at : (at?.cells?.join(" ") ?? "");
    return words.length > 0 && lettersOf(there).includes(words);
  });
}

/** Whether words without figures that headed a group of rows head columns now. */
function isHeading(before: Resolution, after: Resolution, words: string): boolean {
  const isEmployer = (before.quota?.allocations ?? []).some((one) => lettersOf(one.organization.name) === words);
  const headers = allTables(after).map(({ table }) => lettersOf(table.columns.map(({ header }) => header).join(" ")));
  return !isEmployer && headers.some((header) => header.includes(words));
}

function lostRows(before: Resolution, after: Resolution): string[] {
  const left = new Map<string, number>();
  for (const { words } of rowsOf(after)) left.set(words, (left.get(words) ?? 0) + 1);
  const lost: string[] = [];
  for (const { words, cells } of rowsOf(before)) {
    const count = left.get(words) ?? 0;
    if (count > 0) left.set(words, count - 1);
    else if (words.length > 0 && !isNamed(after, words) && !isHeading(before, after, words))
      lost.push(`row lost: ${cells.join(" | ")}`);
  }
  const allocations = new Map<string, number>();
  const key = (name: string): string => lettersOf(name);
  for (const { organization } of after.quota?.allocations ?? []) {
    allocations.set(key(organization.name), (allocations.get(key(organization.name)) ?? 0) + 1);
  }
  for (const { organization } of before.quota?.allocations ?? []) {
    const own = key(organization.name);
    const count = allocations.get(own) ?? 0;
    if (count > 0) allocations.set(own, count - 1);
    else if (!isNamed(after, own)) lost.push(`employer lost: ${organization.name}`);
  }
  return lost;
}

const figures = ["rowNumber", "headcount", "percent", "positions"] as const;

/** Figures of employers that became others though their cells did not, without a finding on their table. */
function otherFigures(before: Resolution, after: Resolution, { at }: DigitChange): string[] {
  const rows = new Map<string, number[]>();
  for (const [index, { path, organization }] of (after.quota?.allocations ?? []).entries()) {
    const key = `${path.split("/tables/")[0]} ${lettersOf(organization.name)}`;
    rows.set(key, [...(rows.get(key) ?? []), index]);
  }
  const wrong: string[] = [];
  for (const { path, organization, ...own } of before.quota?.allocations ?? []) {
    const index = rows.get(`${path.split("/tables/")[0]} ${lettersOf(organization.name)}`)?.shift();
    const now = index === undefined ? undefined : after.quota?.allocations[index];
    if (now === undefined || index === undefined) continue;
    for (const field of figures) {
      if (own[field] === now[field]) continue;
      const here = `/quota/allocations/${index}/${field}`;
      const isChanged = (after.provenance[here] ?? []).some(({ start, end }) => start <= at && at < end);
      const table = now.path.slice(0, now.path.lastIndexOf("/rows/"));
      const isSaid = after.findings.some(
        (one) => one.path.startsWith(table) || one.path.startsWith(`/quota/allocations/${index}`),
      );
      if (!isChanged && !isSaid) wrong.push(`${organization.name}: ${field} was ${own[field]}, is ${now[field]}`);
    }
  }
  return wrong;
}
