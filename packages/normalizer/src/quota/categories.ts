import type { Clause, PinpointStep, QuotaCategory } from "@qauly/model";
import { boundedNumber } from "@qauly/model/rules";
import type { FoundBound, Language, Part } from "../language/language.js";
import { findInternalCitations } from "../references/find-citations.js";
import { pointerTo, under } from "../text/pointer.js";
import { categoriesAndGroupsIn, categoriesIn, type NamedCategory, openText } from "./names.js";
import { isQuotaTable } from "./table.js";
import { type FoundTier, findTiers, settleTiers } from "./tiers.js";

/** Where a category was read, beside what it says. */
export interface FoundCategory {
  readonly category: QuotaCategory;
  /** Pointer of the text that names it, and the offsets of its name there. */
  readonly labelPath: string;
  readonly label: Part;
  /** Pointer of the text that sets the percentage; offsets in it of the percentage, or of the span of percentages. */
  readonly percentPath: string;
  readonly percent: Part | null;
  /** What the text says instead of a percentage: at least, at most so much. */
  readonly bound: FoundBound | null;
  /** Pointers of the texts that set the tiers, in order. */
  readonly tierPaths: readonly string[];
  /** The annex that the text of the percentage cites. */
  readonly annex: (Part & { readonly step: PinpointStep }) | null;
}

/**
 * The categories that the clauses set a quota for. A clause sets one when it names a category of people and a
 * percentage, a bound of one, an annex or a table of employers below it; tiers stand in its sub-clauses or in itself.
 * Where a list under one clause names the categories, the clause speaks of the quota, in its own words or in any of its
 * list. Where no clause names any, the title may name the one of which they speak. What a clause repeals sets nothing.
 */
export function findCategories(title: string | null, all: readonly Clause[], language: Language): FoundCategory[] {
  const clauses = all.map((clause) => withoutRepealing(clause, language));
  const named = namedInClauses(title ?? "", clauses, language);
  return named.length > 0 ? named : namedInTitle(title ?? "", clauses, language);
}

/** Sentences and members of a list. */
const sentence = /(?:[^;.]|\.(?!\s+\p{Lu}|\s*$))+[;.]?/gu;

/** A clause with blanks for the sentences that repeal, so that places stay: `Квоту 5 процентов … отменить.` */
export function withoutRepealing(clause: Clause, language: Language): Clause {
  const { repealing } = language.quota;
  const open = (text: string): string =>
    repealing.test(text) ? text.replace(sentence, (one) => (repealing.test(one) ? " ".repeat(one.length) : one)) : text;
  return {
    ...clause,
    text: open(clause.text),
    children: clause.children.map((child) => withoutRepealing(child, language)),
  };
}

/**
 *     Мүгедектер үшін жұмыс орындарына квота белгілеу туралы
 *     1. Жұмыс орындарының жалпы санының үш пайызы мөлшерінде жұмыс орындарына квота белгіленсін.
 */
function namedInTitle(title: string, clauses: readonly Clause[], language: Language): FoundCategory[] {
  const { quotaWord, jobQuota } = language.quota;
  const [only, ...others] = namesIn(title, new Around([title], language), language);
  if (only === undefined || others.length > 0 || !quotaWord.test(title)) return [];
  for (const [index, clause] of clauses.entries()) {
    if (!quotaWord.test(clause.text) || !jobQuota.test(clause.text)) continue;
    const path = pointerTo("clauses", index);
    const set = setAt(clause, path, [only], language)[0];
    if (set === undefined) continue;
    const category = { ...set.category, label: title.slice(only.start, only.end) };
    return [{ ...set, category, labelPath: pointerTo("act", "title"), percentPath: under(path, "text") }];
  }
  return [];
}

function namedInClauses(title: string, clauses: readonly Clause[], language: Language): FoundCategory[] {
  return clauses.flatMap((clause, index) => {
    const path = pointerTo("clauses", index);
    const whole = new SpokenOf(title, clause, language);
    const around = new Around([title, clause.text, ...clause.children.map(({ text }) => text)], language);
    const inList = clause.children.flatMap((child, at) =>
      whole.saysQuota(child)
        ? setAt(child, under(path, "children", at), namesIn(child.text, around, language), language)
        : [],
    );
    if (inList.length > 0) return inList;
    return whole.saysQuota(clause) ? setAt(clause, path, namesIn(clause.text, around, language), language) : [];
  });
}

/** The texts of a clause and its list, asked once for all that each member of the list wants to know of them. */
class Around {
  readonly #language: Language;
  readonly #texts: readonly string[];
  #speakOfJobs: boolean | undefined;
  #ofOthers: ReadonlySet<string> | undefined;

  constructor(texts: readonly string[], language: Language) {
    this.#texts = texts;
    this.#language = language;
  }

  get speakOfJobs(): boolean {
    const { jobQuota } = this.#language.quota;
    this.#speakOfJobs ??= this.#texts.some((one) => jobQuota.test(one));
    return this.#speakOfJobs;
  }

  /** Whether any text but those that are the same as this one speaks of another quota than of jobs. */
  speakOfOthersBut(text: string): boolean {
    const { otherQuota } = this.#language.quota;
    this.#ofOthers ??= new Set(this.#texts.filter((one) => otherQuota.test(one)));
    return this.#ofOthers.size > (this.#ofOthers.has(text) ? 1 : 0);
  }
}

/**
 * The categories that a text names; of groups that the tables do not know, those too for whom it reserves jobs. A quota
 * of foreign labour, of settlers or of places to study is for groups of people as well, so the texts around must speak of
 * jobs and of none of those, but in the names of the groups.
 */
function namesIn(text: string, around: Around, language: Language): NamedCategory[] {
  if (!around.speakOfJobs) return categoriesIn(text, language);
  const names = categoriesAndGroupsIn(text, language);
  const open = names.reduce((rest, { start, end }) => blanked(rest, start, end), text);
  return around.speakOfOthersBut(text) || language.quota.otherQuota.test(open) ? categoriesIn(text, language) : names;
}

const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** What a clause and its list say of a quota as a whole, asked once for all members of the list. */
class SpokenOf {
  readonly #clause: Clause;
  readonly #language: Language;
  readonly #around: string;
  readonly #list: string;
  readonly #title: string;
  #ofClause: boolean | undefined;
  #ofList: boolean | undefined;

  constructor(title: string, clause: Clause, language: Language) {
    this.#title = title;
    this.#clause = clause;
    this.#language = language;
    this.#around = clause.children.at(-1)?.text ?? "";
    this.#list = clause.children.map(({ text }) => text).join("\n");
  }

  /**
   * Whether the clause, or a member of its list, speaks of a quota: it or its clause says so, or the end of the list,
   * where the verb of a Kazakh sentence stands. Where it sets a percentage, any member may say it; and the act's title,
   * where the clause speaks of shares of jobs or of the staff.
   */
  saysQuota(member: Clause): boolean {
    const { quotaWord, findPercents } = this.#language.quota;
    if (this.#saysClause() || quotaWord.test(member.text)) return true;
    const own = member === this.#clause ? this.#list : member.text;
    return findPercents(own).length > 0 && this.#saysList();
  }

  #saysClause(): boolean {
    this.#ofClause ??= this.#language.quota.quotaWord.test(`${this.#clause.text} ${this.#around}`);
    return this.#ofClause;
  }

  #saysList(): boolean {
    this.#ofList ??= this.#readList();
    return this.#ofList;
  }

  #readList(): boolean {
    const { quotaWord, jobQuota, staff } = this.#language.quota;
    if (quotaWord.test(this.#list)) return true;
    const whole = `${this.#clause.text}\n${this.#list}`;
    return quotaWord.test(this.#title) && (jobQuota.test(whole) || staff.test(whole));
  }
}

/** What a clause sets for the categories of which it speaks. */
function setAt(
  clause: Clause,
  clausePath: string,
  names: readonly NamedCategory[],
  language: Language,
): FoundCategory[] {
  if (names.length === 0) return [];
  const tiers = tiersOf(clause, clausePath, language);
  const percents = tiers.length > 0 ? [] : language.quota.findPercents(clause.text);
  const annexes = annexesIn(clause.text, language);
  const percentOf = shared(names, percents);
  const annexOf = shared(names, annexes);
  const isListed = listsEmployers(clause);
  const boundOf = shared(names, language.quota.findBounds(openText(clause.text, language)));
  return names.flatMap((named, index) => {
    const percent = percentOf(index);
    const annex = annexOf(index);
    const bound = tiers.length > 0 || percent !== null ? null : boundOf(index);
    if (tiers.length === 0 && percents.length === 0 && annex === null && bound === null && !isListed) return [];
    const ranged = percent !== null && percent.value === null;
    return [
      {
        category: {
          category: named.code,
          label: clause.text.slice(named.start, named.end),
          percent: percent?.value ?? null,
          tiers: tiers.length > 0 ? settleTiers(tiers.map(({ tier }) => tier)) : null,
          percentRange: ranged ? { min: percent.min, max: percent.max } : null,
          annexNumber: annex?.step.number == null ? null : boundedNumber("annex", annex.step.number),
          clausePath,
        },
        labelPath: under(clausePath, "text"),
        label: named,
        percentPath: under(clausePath, "text"),
        percent,
        bound,
        tierPaths: tiers.map(({ path }) => path),
        annex,
      },
    ];
  });
}

/** Whether a table of employers stands in a clause, or below a paragraph of it. */
const listsEmployers = ({ tables, children }: Clause): boolean =>
  tables.some(isQuotaTable) || children.some((child) => child.number === null && listsEmployers(child));

/** The annexes that a text cites. */
function annexesIn(text: string, language: Language): (Part & { readonly step: PinpointStep })[] {
  return findInternalCitations(text, language).flatMap(({ start, end, pinpoint: [step] }) =>
    step?.unit === "annex" ? [{ start, end, step }] : [],
  );
}

/**
 * Which of several things of a text belongs to which of its categories. One category takes the first, unless it
 * is one of a list (`1, 2 және 3 пайыз`), whose other names were not seen; one thing is shared by all; as many things as
 * categories go in pairs. Anything else cannot be determined, and nothing is given.
 */
function shared<Thing extends Part>(
  names: readonly NamedCategory[],
  things: readonly Thing[],
): (index: number) => Thing | null {
  const [first, second] = things;
  if (first !== undefined && second !== undefined && second.start - first.end <= listJoint && names.length === 1) {
    return () => null;
  }
  if (names.length <= 1) return () => first ?? null;
  if (things.length === 1) return () => first ?? null;
  return things.length === names.length && inPairs(names, things) ? (index) => things[index] ?? null : () => null;
}

/** Characters between two members of a list at most: ` және `. */
const listJoint = 6;

/** Whether things and names take turns: each thing behind its name, or each before it. */
function inPairs(names: readonly Part[], things: readonly Part[]): boolean {
  const behind = names.every(
    (name, index) =>
      (things[index]?.start ?? 0) >= name.start &&
      (things[index]?.start ?? 0) < (names[index + 1]?.start ?? Number.POSITIVE_INFINITY),
  );
  const before = names.every(
    (name, index) =>
      (things[index]?.start ?? 0) < name.start && (things[index]?.start ?? 0) >= (names[index - 1]?.start ?? 0),
  );
  // `тиісінше 1, 2 және 3-қосымшаларға сәйкес`: all of them after all names, or before, in the same order.
  const respectively =
    (things[0]?.start ?? 0) >= (names.at(-1)?.start ?? 0) || (things.at(-1)?.end ?? 0) <= (names[0]?.start ?? 0);
  return behind || before || respectively;
}

/** Tiers of the sub-clauses; else those of the clause's own text, where it sets more than one. */
function tiersOf(clause: Clause, clausePath: string, language: Language): { tier: FoundTier; path: string }[] {
  const listed = clause.children.flatMap((child, at) =>
    findTiers(child.text, language).map((tier) => ({ tier, path: under(clausePath, "children", at, "text") })),
  );
  if (listed.length > 0) return listed;
  const own = findTiers(clause.text, language).map((tier) => ({ tier, path: under(clausePath, "text") }));
  return own.length > 1 ? own : [];
}
