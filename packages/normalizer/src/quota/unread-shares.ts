import type { Clause, Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { above, pointerTo, under } from "../text/pointer.js";
import { type FoundCategory, withoutRepealing } from "./categories.js";
import { categoriesIn } from "./names.js";

/**
 * Says of each text of a quota act that names a share for a group of people, or a tier beside other tiers, and of which
 * the quota holds none: a word of it is misprinted, or it is worded as no other is.
 */
export function unreadShareFindings(
  clauses: readonly Clause[],
  categories: readonly FoundCategory[],
  language: Language,
): Finding[] {
  const read = new Accounted(categories);
  const astray = new Set(categories.flatMap(tiersAstray));
  const walk = (clause: Clause, path: string): Finding[] => {
    const text = under(path, "text");
    const found =
      astray.has(text) || isUnread(clause.text, text, read, language) ? [shareUnread(clause.text, text)] : [];
    return [...found, ...clause.children.flatMap((child, at) => walk(child, under(path, "children", at)))];
  };
  return clauses.flatMap((clause, index) => walk(withoutRepealing(clause, language), pointerTo("clauses", index)));
}

/** Texts of tiers that begin inside the tier before them, or leave headcounts between: one of their numerals is not whole. */
function tiersAstray({ category, tierPaths }: FoundCategory): string[] {
  const tiers = category.tiers ?? [];
  return tiers.flatMap(({ minHeadcount }, index) => {
    const before = tiers[index - 1];
    const path = tierPaths[index];
    if (before === undefined || path === undefined || minHeadcount === null) return [];
    const end = before.maxHeadcount;
    return end !== null && (minHeadcount < end || minHeadcount > end + 1) ? [path] : [];
  });
}

/** Which texts the categories were read from. */
class Accounted {
  /** Tiers read, by the text that sets them. */
  readonly #tiers = new Map<string, number>();
  /** Lists of which items set tiers, or shares. */
  readonly #lists = new Set<string>();
  readonly #clauses = new Set<string>();
  /** Texts that set a share, a bound, or tiers below them. */
  readonly #shares = new Set<string>();
  /** Texts that cite the annex of a category and set nothing else. */
  readonly #annexes = new Set<string>();

  constructor(categories: readonly FoundCategory[]) {
    for (const { category, percentPath, percent, bound, tierPaths } of categories) {
      if (percent !== null || bound !== null || tierPaths.length > 0) this.#shares.add(percentPath);
      else if (category.annexNumber !== null) this.#annexes.add(percentPath);
      this.#clauses.add(clauseOf(percentPath));
      if (percentPath.includes("/children/")) this.#lists.add(listOf(percentPath));
      // Of several categories of one text each has all its tiers.
      const own = new Map<string, number>();
      for (const path of tierPaths) own.set(path, (own.get(path) ?? 0) + 1);
      for (const [path, count] of own) {
        this.#tiers.set(path, count);
        this.#lists.add(listOf(path));
      }
    }
  }

  /** Number of tiers that were read from a text. */
  tiersOf(path: string): number {
    return this.#tiers.get(path) ?? 0;
  }

  /** Whether other items of the list in which this one stands set tiers or shares. */
  isInList(path: string): boolean {
    return path.includes("/children/") && this.#lists.has(listOf(path));
  }

  /** Whether the text stands in a clause that sets a share. */
  isInClause(path: string): boolean {
    return this.#clauses.has(clauseOf(path));
  }

  hasShare(path: string): boolean {
    return this.#shares.has(path);
  }

  hasAnnex(path: string): boolean {
    return this.#annexes.has(path);
  }
}

/** The list of sub-clauses that a text of one stands in, by what holds it. */
const listOf = (path: string): string => above("children", path);

/** `/clauses/0` for all that stands in it. */
const clauseOf = (path: string): string => path.split("/", 3).join("/");

function isUnread(text: string, path: string, read: Accounted, language: Language): boolean {
  const percents = language.quota.findPercents(text).filter(({ value }) => value !== null).length;
  const spans = language.quota.findHeadcounts(text).length;
  const tiers = read.tiersOf(path);
  if (tiers > 0) return percents > tiers || spans > tiers;
  // Tiers of its own stand beside those of its list, or several shares for several sizes of employers.
  if (read.hasShare(path)) return spans > 0 && percents > 0;
  const isOfStaff = language.quota.staff.test(text);
  if (read.hasAnnex(path)) return isOfStaff;
  const names = categoriesIn(text, language).length > 0;
  if (read.isInList(path)) return percents + spans > 0 || isOfStaff || names;
  if (read.isInClause(path)) return percents > 0 && (spans > 0 || names || isOfStaff);
  return percents > 0 && (spans > 0 || names);
}

/** Characters that a finding quotes. */
const longestQuote = 120;

/**
 * Whether a title says that the act sets a quota of jobs, and its clauses do not end one: `… жұмыс орындарына квота
 * белгілеу туралы`.
 */
export function titleSetsQuota(title: string, clauses: readonly Clause[], language: Language): boolean {
  const { quotaWord, jobQuota, otherQuota, repealing } = language.quota;
  return (
    quotaWord.test(title) &&
    jobQuota.test(title) &&
    !otherQuota.test(title) &&
    !/[«"“„]/.test(title) &&
    !clauses.some(({ text }) => repealing.test(text) && !/\d/.test(text))
  );
}

export function shareUnread(text: string, path: string): Finding {
  const quoted = text.slice(0, longestQuote);
  return finding("quota.share-unread", path, {
    key: "quota.share-unread",
    values: { text: quoted },
    expected: null,
    actual: quoted,
  });
}
