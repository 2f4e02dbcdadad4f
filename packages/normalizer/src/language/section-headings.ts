import type { SectionKind } from "@qauly/model";
import { kazakhOrdinals, russianOrdinals } from "@qauly/model/rules";

/**
 * Headings of the sections of laws, codes and rules, in both languages. Source: Law "On Legal Acts" of 6 April 2016,
 * № 480-V, art. 23; laws and codes in the register, docs/sources.md.
 */
interface Noun {
  readonly kind: SectionKind;
  /** The lower, the further out; a subsection stands in a section. */
  readonly rank: number;
  readonly kk: string;
  readonly ru: string;
}

const nouns: readonly Noun[] = [
  { kind: "section", rank: 2, kk: "бөлім", ru: "раздел" },
  { kind: "section", rank: 3, kk: "кіші бөлім|бөлімше", ru: "подраздел" },
  { kind: "chapter", rank: 4, kk: "тарау", ru: "глава" },
  { kind: "chapter", rank: 5, kk: "кіші тарау", ru: "подглава" },
  { kind: "paragraph", rank: 6, kk: "параграф", ru: "параграф" },
  { kind: "article", rank: 7, kk: "бап", ru: "статья" },
];

/** The heading that a text begins with. */
export interface SectionHeading {
  readonly kind: SectionKind;
  readonly rank: number;
  /** Where the number stands; null where there is none. */
  readonly number: { readonly start: number; readonly end: number } | null;
  /** Where the name of the section begins; the text's length where it has none. */
  readonly name: number;
}

const figures = "\\d{1,4}(?:\\s?-\\s?\\d{1,3}){0,2}[⁰¹²³⁴-⁹]{0,3}";
const roman = "[IVXLCІХ]{1,8}(?:-\\d{1,2})?";
/** What follows the noun or number: nothing, a mark, or the name of the section with a capital. */
const end = /^(?:$|\s*[.:–—](?!\d)|\s+-\s|\s+["«“(]?\p{Lu}|\s+\d{1,3}\s?[.)]\s)/u;
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

const kazakhOrder = `(?:(?:он|жиырма|отыз)\\s)?(?:${alternatives(kazakhOrdinals.keys())})`;
const russianOrder = `(?:(?:двадцать|тридцать)\\s)?(?:${alternatives(russianOrdinals.keys())})`;

/** In small letters, with a capital, in capitals; a noun of a sentence begins no line with a capital of its own. */
const forms = (word: string, isSmall: boolean): string =>
  alternatives(
    word
      .split("|")
      .flatMap((one) => [...(isSmall ? [one] : []), `${one[0]?.toUpperCase()}${one.slice(1)}`, one.toUpperCase()]),
  );

interface Pattern {
  readonly noun: Noun;
  readonly mark: RegExp;
}

const patterns: readonly Pattern[] = nouns.flatMap((noun) => {
  const [kk, ru] = [forms(noun.kk, true), forms(noun.ru, false)];
  return [
    // `12-бап. …`, `107²-бап. …`, `3 тарау`, `II бөлім`, `1-ші тарау`
    new RegExp(`^(${figures}|${roman})\\s?[-–.]?\\s?(?:[ыі]?н?ш[ыі]\\s)?(?:${kk})`, "du"),
    // `БІРІНШІ БӨЛІМ`, `Екінші тарау`
    new RegExp(`^(${kazakhOrder})\\s(?:${kk})`, "diu"),
    // `Статья 12. …`, `Глава II`, `Раздел первый`
    new RegExp(`^(?:${ru})\\s+(?:№\\s?)?(${figures}|${roman})`, "du"),
    new RegExp(`^(?:${ru})\\s(${russianOrder})`, "diu"),
    new RegExp(`^(${russianOrder})\\s(?:${ru})`, "diu"),
  ].map((mark) => ({ noun, mark }));
});

const sign: Pattern = {
  noun: nouns.find(({ kind }) => kind === "paragraph") as Noun,
  mark: new RegExp(`^§\\s?(${figures}|${roman})`, "du"),
};
/** `ЖАЛПЫ БӨЛІК`, `ОСОБЕННАЯ ЧАСТЬ`: the two halves of a code, alone in their line. */
const half = /^(?:(?:жалпы|ерекше)\sбөлі[км]|(?:общая|особенная)\sчасть)\.?$/iu;
/** A cheap look: the first letters of a text that may be a heading. */
const cheap = /^(?:[\dIVXLCІХ§]|\p{Lu}|[беүтажсо])/u;
const longestLead = 40;

/** The heading of a section with which a text begins, by its form alone; null where it begins with none. */
export function sectionHeading(text: string): SectionHeading | null {
  if (!cheap.test(text)) return null;
  if (half.test(text)) return { kind: "book", rank: 1, number: null, name: 0 };
  const lead = text.slice(0, longestLead);
  if (!/бап|статья|тарау|глава|бөлім|раздел|параграф|§/iu.test(lead)) return null;
  for (const { noun, mark } of [...patterns, sign]) {
    const match = mark.exec(text);
    const number = match?.indices?.[1];
    if (match === null || number === undefined) continue;
    const behind = text.slice(match[0].length);
    if (!end.test(behind)) continue;
    const name = match[0].length + (/^[\s.:–—-]+/.exec(behind)?.[0].length ?? 0);
    return { kind: noun.kind, rank: noun.rank, number: { start: number[0], end: number[1] }, name };
  }
  return null;
}

/** Whether a line heads an article with its number. */
export const headsArticle = (line: string): boolean => sectionHeading(line)?.kind === "article";
