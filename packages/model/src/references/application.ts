/** From when on an act says that it applies. */
import { toIsoDate } from "../iso-date.js";
import type { Clause } from "../schema/clause.js";
import type { Resolution } from "../schema/resolution.js";
import { allMatches } from "../text/all-matches.js";
import { foldText } from "../text/fold.js";
import { type ApplicationWords, applicationWords } from "./application-words.js";

/** Days on which an act applies as it says itself; `to` is null where it names no last one. */
export interface ApplicationPeriod {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`; null where it names none. */
  readonly to: string | null;
}

type ActTexts = Pick<Resolution, "language" | "clauses"> & { readonly act: Pick<Resolution["act"], "title"> };

const textsOf = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ text, children }) => [text, ...textsOf(children)]);

function daysIn(text: string, { begins, day, months }: ApplicationWords): ApplicationPeriod[] {
  if (!begins.test(text)) return [];
  return [...allMatches(text, day)].flatMap(({ groups = {} }) => {
    const month = months.findIndex((stems) => stems.split("|").some((stem) => groups.month?.startsWith(stem)));
    const from = toIsoDate(Number(groups.year), month + 1, Number(groups.day));
    return from === null ? [] : [{ from, to: null }];
  });
}

function yearsIn(text: string, { years }: ApplicationWords): ApplicationPeriod[] {
  return [...allMatches(text, years)].map(({ groups = {} }) => ({
    from: `${groups.first}-01-01`,
    to: `${groups.last ?? groups.first}-12-31`,
  }));
}

/**
 * The periods that title and clauses name: the day on which the act enters into force, the years for which it sets
 * something. Years in clauses count where the title names none. Empty where the act says nothing of it.
 */
export function applicationOf({ language, act, clauses }: ActTexts): ApplicationPeriod[] {
  const words = applicationWords[language];
  const texts = textsOf(clauses).map(foldText);
  const inTitle = yearsIn(foldText(act.title ?? ""), words);
  const days = texts.flatMap((text) => daysIn(text, words));
  return [...days, ...(inTitle.length > 0 ? inTitle : texts.flatMap((text) => yearsIn(text, words)))];
}
