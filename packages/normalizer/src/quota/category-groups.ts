import type { QuotaCategoryCode } from "@qauly/model";
import { isTotalsLabel } from "@qauly/model/rules";
import { namesEmployersOrStaff } from "../language/column-headers.js";
import type { Language } from "../language/language.js";
import { categoriesIn } from "./names.js";
import { sharedEnd, sharedStart } from "./shared-words.js";

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

interface Named extends Around {
  readonly category: QuotaCategoryCode;
}

/**
 * The groups of columns of a table that has some for each of several categories, empty where it has not:
 *
 *     № | Ұйымның атауы | Тізімдік саны | Пробация … %, саны | Мүгедектер … %, саны | Жастар %, саны
 *
 * A group whose people no wording knows is one whose headers say the same beside its name as those of the others do.
 */
export function categoryGroups(headers: readonly string[], language: Language): CategoryGroup[] {
  const named = namedIn(headers, language);
  const known = named.filter((one) => one !== null);
  if (known.length === 0) return [];
  const columnsOf = (category: QuotaCategoryCode): number => known.filter((one) => one.category === category).length;
  const least = Math.min(...known.map(({ category }) => columnsOf(category)));
  const unnamed = headers.map((header, column) => (named[column] === null ? alike(header, known) : null));
  const isGroup = ({ label, behind }: Around): boolean =>
    (least > 1 || statesShare.test(behind)) && unnamed.filter((one) => one?.label === label).length >= least;
  const groups = new Map<string, { category: QuotaCategoryCode; label: string; columns: number[]; rests: string[] }>();
  for (const column of headers.keys()) {
    const other = unnamed[column] ?? null;
    const around: Named | null =
      named[column] ?? (other !== null && isGroup(other) ? { ...other, category: "other" } : null);
    if (around === null) continue;
    const { category, label, before, behind } = around;
    const key = category === "other" ? label : category;
    const group = groups.get(key) ?? { category, label, columns: [], rests: [] };
    group.columns.push(column);
    group.rests.push(`${before} ${behind}`.trim());
    groups.set(key, group);
  }
  return groups.size < 2 ? [] : [...groups.values()];
}

/** For each header the one category that it names, null where it names none or several. */
function namedIn(headers: readonly string[], language: Language): (Named | null)[] {
  const starts = headers.map((header) => {
    const [only, ...others] = categoriesIn(header, language);
    return only === undefined || others.length > 0 ? null : { category: only.code, start: only.start };
  });
  const tails = headers.map((header, column) => header.slice(starts[column]?.start ?? header.length));
  const tailsOf = (category: QuotaCategoryCode): string[] =>
    tails.filter((_, column) => starts[column]?.category === category);
  const all = starts.flatMap((start, column) => (start === null ? [] : [tails[column] ?? ""]));
  return headers.map((header, column): Named | null => {
    const found = starts[column];
    if (found == null) return null;
    const tail = tails[column] ?? "";
    const own = tailsOf(found.category);
    // A name ends where the headers of its columns part, `… %` and `… саны`, or where those of all categories meet.
    const length = own.length > 1 ? sharedStart(own) : (shareIn(tail) ?? tail.length - sharedEnd(tail, all));
    const label = tail.slice(0, length).replace(endOfLabel, "").trimEnd();
    return {
      category: found.category,
      before: header.slice(0, found.start).trim(),
      label,
      behind: tail.slice(label.length).trim(),
    };
  });
}

/** Marks, a share or a bracket with one behind a name. */
const endOfLabel = /(?:\s*[([]?\s*\d[\d.,]*\s*(?:%|пайыз|процент)[\s\S]*|[\s,;:(–—-]+|\s*,?\s*%\s*)$/iu;

/** Where a text states a share behind a name. */
function shareIn(text: string): number | null {
  const at = text.search(/\s*[([]?\s*\d[\d.,]*\s*(?:%|пайыз|процент)/iu);
  return at > 0 ? at : null;
}

const statesShare = /\d\s*(?:%|пайыз|процент)/iu;

/** A header that says the same as one of those around a name, with other words for the name. */
function alike(header: string, known: readonly Around[]): Around | null {
  const text = header.trim();
  for (const { before, behind } of known) {
    if (before === "" && behind === "") continue;
    const found = new RegExp(`^${pattern(before)}(.*?)${pattern(behind)}$`, "isu").exec(text);
    const label = (found?.[1] ?? "").replace(endOfLabel, "").trim();
    if (!/\p{L}{2}/u.test(label) || /\d/.test(label) || isTotalsLabel(label) || namesEmployersOrStaff(label)) continue;
    const from = text.indexOf(label);
    return { before: text.slice(0, from).trim(), label, behind: text.slice(from + label.length).trim() };
  }
  return null;
}

/** A text with any number for each of its own, so that `(2 %)` is like `(3 %)`. */
const pattern = (text: string): string =>
  text
    .split(/(\d+(?:[.,]\d+)?)/)
    .map((part, at) => (at % 2 === 1 ? "\\d+(?:[.,]\\d+)?" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
