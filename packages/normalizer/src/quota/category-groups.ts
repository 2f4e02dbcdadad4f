import type { QuotaCategoryCode } from "@qauly/model";
import { isTotalsLabel } from "@qauly/model/rules";
import { namesEmployersOrStaff } from "../language/column-headers.js";
import type { Language } from "../language/language.js";
import { categoriesIn } from "./names.js";

/** The columns that a table has for one category of people. */
export interface CategoryGroup {
  readonly category: QuotaCategoryCode;
  /** The words of the headers that name it. */
  readonly label: string;
  readonly columns: readonly number[];
  /** What is left of the headers of those columns, without the category's name. */
  readonly rests: readonly string[];
}

/** A header around the words that name a category. */
interface Around {
  readonly before: string;
  readonly label: string;
  readonly behind: string;
}

/**
 * The groups of columns of a table that has some for each of several categories, empty where it has not:
 *
 *     № | Ұйымның атауы | Тізімдік саны | Пробация … %, саны | Мүгедектер … %, саны | Жастар %, саны
 *
 * A group whose people no wording knows is one whose headers say the same beside its name as those of the others do.
 */
export function categoryGroups(headers: readonly string[], language: Language): CategoryGroup[] {
  const named = headers.map((header): (Around & { readonly category: QuotaCategoryCode }) | null => {
    const [only, ...others] = categoriesIn(header, language);
    if (only === undefined || others.length > 0) return null;
    return {
      category: only.code,
      before: header.slice(0, only.start).trim(),
      label: header.slice(only.start, only.end).trim(),
      behind: header.slice(only.end).trim(),
    };
  });
  const known = named.filter((one) => one !== null);
  if (known.length === 0) return [];
  const columnsOfKnown = Math.min(
    ...[...new Set(known.map(({ category }) => category))].map(
      (category) => known.filter((one) => one.category === category).length,
    ),
  );
  const unnamed = headers.map((header, column) => (named[column] === null ? alike(header, known) : null));
  const isGroup = ({ label, behind }: Around): boolean =>
    (columnsOfKnown > 1 || statesShare.test(behind)) &&
    unnamed.filter((one) => one?.label === label).length >= columnsOfKnown;
  const groups = new Map<string, { category: QuotaCategoryCode; label: string; columns: number[]; rests: string[] }>();
  for (const column of headers.keys()) {
    const own = named[column];
    const other = unnamed[column];
    const around = own ?? (other != null && isGroup(other) ? other : null);
    if (around == null) continue;
    const category = own?.category ?? "other";
    const key = category === "other" ? around.label : category;
    const group = groups.get(key) ?? { category, label: around.label, columns: [], rests: [] };
    group.columns.push(column);
    group.rests.push(`${around.before} ${around.behind}`.trim());
    groups.set(key, group);
  }
  return groups.size < 2 ? [] : [...groups.values()];
}

const statesShare = /\d\s*(?:%|пайыз|процент)/iu;

/** A header that says the same as one of those around a name, with other words for the name. */
function alike(header: string, known: readonly Around[]): Around | null {
  const text = header.trim();
  const shown = shape(text);
  for (const { before, behind } of known) {
    if (before === "" && behind === "") continue;
    const [start, end] = [shape(before), shape(behind)];
    if (!shown.startsWith(start) || !shown.endsWith(end) || shown.length <= start.length + end.length) continue;
    const label = text.slice(before.length, text.length - lengthOfEnd(text, end)).trim();
    if (!/\p{L}{2}/u.test(label) || isTotalsLabel(label) || namesEmployersOrStaff(label)) continue;
    return { before, label, behind: text.slice(text.length - lengthOfEnd(text, end)).trim() };
  }
  return null;
}

/** A text with one sign for each number, so that `(2 %)` is like `(3 %)`. */
const shape = (text: string): string => text.toLowerCase().replace(/\d+(?:[.,]\d+)?/g, "0");

/** Characters at the end of a text of which the shape is `end`. */
function lengthOfEnd(text: string, end: string): number {
  for (let length = end.length; length <= text.length; length += 1) {
    if (shape(text.slice(text.length - length)) === end && !/\d$/.test(text.slice(0, text.length - length)))
      return length;
  }
  return end.length;
}
