import type { ColumnRole } from "@qauly/model";
import { escapeRegExp, foldWord } from "../text/fold.js";
import type { ColumnWords, HeaderWords } from "./column-words.js";
import { columnWords as kazakh } from "./kk/tables/column-words.js";
import { columnWords as russian } from "./ru/tables/column-words.js";

/** Tables of either language are read alike, and one table may be headed in both. */
const both = (of: (words: ColumnWords) => readonly string[]): readonly string[] => [...of(kazakh), ...of(russian)];

/** The words of headers in either language. */
export const columnWords: ColumnWords = {
  numbering: both(({ numbering }) => numbering),
  numberingAlone: both(({ numberingAlone }) => numberingAlone),
  roles: [...kazakh.roles, ...russian.roles],
  others: both(({ others }) => others),
  counting: both(({ counting }) => counting),
  openers: both(({ openers }) => openers),
};

/**
 * Header wordings of annex tables, folded, by the role of their column; the first that fits decides.
 * Source: headers of quota annexes as the development acts print them; docs/sources.md.
 */
export const headerRoles: readonly { readonly role: ColumnRole; readonly pattern: RegExp }[] = [
  { role: "row-number", pattern: /^(?:№|n|no)?\s*(?:[рр]\/с|п\/п|р\/н)?\s*(?:№|n|no)?\.?$/u },
  // A quota in units, not in per cent: `Размер квоты (единиц)`, `Размер квоты (количество рабочих мест)`.
  {
    role: "positions",
    pattern:
      /^(?=.*квот)(?!.*(?:%|пайыз|процент)).*(?:единиц|бірлік|(?<!\p{L})ед\.|(?:количество|число|кол-во)\s+(?:\p{L}+\s+){0,2}мест|орындар(?:ының)?\s+саны(?!\p{L}))/u,
  },
  {
    role: "percent",
    pattern:
      /квота.*(?:көлемі|мөлшері)|(?:көлемі|мөлшері).*(?:%|пайыз)|^%|размер.*квот|процент\p{L}*\s+квот|квота.*(?:%|процент|пайыз)/u,
  },
  {
    role: "positions",
    pattern:
      /жұмыс\s+оры(?:ндарының|н)\s.*сан|орындар(?:ының)?\s+саны|(?<!\p{L})орын\s+саны|квота\s+саны|жұмыс\s+(?:орын(?:дары)?|орны)\s*(?:\(|,|$)|(?:количество|число|кол-во)\s+(?:\p{L}+\s+){0,2}мест|^(?:\p{L}+\s+)?рабочие\s+места|^(?:количество|число|кол-во)\s+единиц|^квот(?:а|ы)(?:\s*\(.*\))?$/u,
  },
  {
    role: "headcount",
    pattern:
      /тізімдік\s+сан|(?:жұмыскер|қызметкер)лер(?:дің|інің)?\s.*сан|списочная\s+численность|численность\s+(?:работ|сотруд|персонал)|^(?:(?:общая|фактическая|штатная|средняя)\s+)*численность(?:\s*[(,].*)?$|(?:количество|число|кол-во|всего)\s+(?:работ(?:ник|ающ)|сотрудник)/u,
  },
  {
    role: "organization",
    pattern:
      /(?:ұйым|кәсіпорын|мекеме|жұмыс\s+беруші)[\p{L}]*(?:\s+\([^)]*\))?\s+атау|^ұйым|жұмыс\s+беруші|наименование\s+(?:организаци|предприяти|работодател|учреждени|субъект|хозяйств|юридическ)/u,
  },
];

/** Headers that name employers only beside columns of a quota: elsewhere anything may bear a name. */
export const namesEmployers =
  /^(?:(?:полное|сокращенное|краткое)\s+)?(?:наименование|название)(?:$|\s*[(,]|\s+(?:\p{L}+\s+)?(?:организаци|предприяти|работодател|учреждени|компани|объект|субъект))|^(?:организаци|предприяти|работодател|учреждени|компани|юридическ\p{L}+\s+лиц|субъект)|^(?:толық\s+)?ата(?:у|уы)(?:$|\s*[(,])|^(?:кәсіпорын|мекеме|компания|заңды\s+тұлға)/u;

/** A header that speaks of the quota. */
export const speaksOfQuota = /квот/u;

/** A column that is headed by the quota's name alone: of people in per cent, or of positions. */
export const quotaAlone = /^квот(?:а|ы)$/u;

/** Jobs that are not those of the quota: all there are, those it is reckoned from, those free or taken. */
export const otherJobs =
  /(?<!\p{L})(?:всего|всех|(?<!от\s)обще[ейг]\p{L}*|общая|имеющ\p{L}*|вакантн\p{L}*|свободн\p{L}*|занят\p{L}*|создан\p{L}*|исключен\p{L}*|расч[её]т\p{L}*|жалпы(?!\s+санын)|барлық|барлығы|бос|есептемегенде|есептеу\p{L}*)(?!\p{L})|без\s+уч[её]та|қоспағанда/u;

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join("|");
const numbering = `(?:${anyOf(columnWords.numbering)})(?:(?=[\\s.,]|$)|(?<=№))\\.?\\s*`;
const numberingAlone = `(?:${anyOf(columnWords.numberingAlone)})(?:(?=[\\s.,]|$)|(?<=№))\\.?`;

/** A row-number header at the start of glued header cells: `№ р/с Ұйымдардың атауы …`, `Рет саны Ұйым …`. */
export const rowNumberHeader = new RegExp(
  `^(?:${numbering})*?${numberingAlone}(?:\\s*${numbering})*?(?=\\s+(?!(?:${anyOf(columnWords.numbering)})(?:[\\s.,]|$))|$)`,
  "iu",
);

/** The words of a header, a per cent sign being one. */
export function wordsOfHeader(header: string): string[] {
  return header.match(/%|№|[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether a header holds a word of each set and none that takes the role back. */
export function headerHolds({ sets, without = [] }: HeaderWords, words: readonly string[]): boolean {
  return sets.every((set) => startsWithAny(words, set)) && !startsWithAny(words, without);
}

/** Whether some word starts so. */
export function startsWithAny(words: readonly string[], starts: readonly string[]): boolean {
  return starts.some((start) => {
    const gap = start.indexOf(" ");
    if (gap < 0) return words.some((word) => word.startsWith(start));
    const [first, second] = [start.slice(0, gap), start.slice(gap + 1)];
    return words.some((word, at) => word.startsWith(first) && (words[at + 1]?.startsWith(second) ?? false));
  });
}

/** Whether a header's words name something that no role is: an address, a telephone. */
export function namesSomethingElse(header: string): boolean {
  const words = wordsOfHeader(foldWord(header));
  return !columnWords.roles.some((one) => headerHolds(one, words)) && startsWithAny(words, columnWords.others);
}

/** Whether a header speaks of jobs that are not those of the quota. */
export function speaksOfOtherJobs(header: string): boolean {
  return otherJobs.test(foldWord(header));
}

/** The roles that a header's wording or words claim. */
export function rolesInHeader(header: string): ColumnRole[] {
  const folded = foldWord(header);
  const words = wordsOfHeader(folded);
  const known = headerRoles.find(({ pattern }) => pattern.test(folded))?.role;
  if (known !== undefined) return [known];
  return columnWords.roles.filter((one) => headerHolds(one, words)).map(({ role }) => role);
}

/** Whether words are those of employers, of their staff, or of something that no column of a quota holds. */
export function namesEmployersOrStaff(text: string): boolean {
  const folded = foldWord(text);
  const words = wordsOfHeader(folded);
  return (
    startsWithAny(words, columnWords.others) ||
    namesEmployers.test(folded) ||
    columnWords.roles.some(
      ({ role, sets }) => (role === "organization" || role === "headcount") && startsWithAny(words, sets[0] ?? []),
    )
  );
}
