import { allMatches } from "@qauly/model/rules";
import type { Part } from "../../language.js";

/**
 * Groups of people for whom jobs are reserved, whoever they are, by the grammar of the sentence: a genitive plural of persons
 * behind the preposition or the noun that governs it.
 *
 *     для многодетных матерей      на трудоустройство лиц старше 50 лет      1) одиноких родителей – два процента
 */
const governing =
  /(?<!\p{L})(?:(?:для|на|в\s+целях|по)\s+(?:трудоустройств[оауе]|обеспечени[яе]\s+занятости|занятости|при[её]м[ау]?\s+на\s+работу|найм[ау]?)|трудоустройств[аоуе]|при[её]ма\s+на\s+работу|для|в\s+отношении)\s+/giu;
/** A member of a list may be the bare phrase, before its percentage. */
const bareMember = /^(?=[^:;]{3,200}?(?:\s[-–—]\s|,?\sв\sразмере))/u;

/** Where the phrase ends: before the quota, its size, an exception, a mark, or with the text. */
const end =
  /,?\s(?:квот|рабоч[а-я]{1,3}\s+мест|в\s(?:размере|порядке|сч[её]т|пределах|объ[её]ме|количестве|процентном|организаци|соответствии)|от\s(?:списочн|общ|среднесписочн|численн)|согласно|на\s\d{4}|не\s(?:менее|более)|до\s(?:\d|одн|дв|тр|чет|пят)|\d+(?:[.,]\d+)?\s?(?:%|\(|процент)|(?:половины|одного|полутора|двух|тр[её]х|четыр[её]х|пяти)\s(?:\([^()]{1,40}\)\s)?процент|за\sисключением|без\sуч[её]та|и\s+для\s|[-–—]\s)|[:;]|\.(?=\s|$)|[.,]?\s*$/iu;

/** Measures of the employment law for which jobs are reserved, named without their people. Source: Social Code, chapter 9. */
const measure = /^(?:прохождения\s+)?(?:молод[её]жной\s+практики|общественных\s+работ|социальных\s+рабочих\s+мест)/iu;
/** Staff is a group where its phrase tells which: `работников, высвобожденных …`, `высвобождаемых работников`. */
const bareStaff = /^(?:работник|сотрудник)\p{L}*(?!\p{L}|,\s\p{L}+(?:вш|нн|ем|им)\p{L}+)/iu;
/** Adjectives and participles in the genitive plural; a word of that form may also be the head: `безработных`. */
const attribute = /^[\p{L}-]{2,30}[ыи]х$/iu;
/** Plural persons in the genitive: by ending, and the few without one. */
const persons = /^(?:[\p{L}-]{2,30}(?:[оеё]в|ей)|лиц|граждан|женщин|мужчин|жен|вдов|молод[её]жи|сирот|семейств)$/iu;
/** The same in the nominative, as a member of a list may have it: `многодетные матери – два процента`. */
const nominativeAttribute = /^[\p{L}-]{2,30}[ыи]е$/iu;
const nominativePersons = /^(?:[\p{L}-]{3,30}[ыи]|лица|граждане|крестьяне|молод[её]жь)$/iu;
/** Heads that are no people for whom jobs are reserved: employers, the jobs themselves, times and shares. */
const noPeople =
  /^(?:организаци|предприяти|учреждени|работодател|субъект|объект|хозяйств|процент|год|мест|дн|месяц|рубл|тенге|видов|орган|отдел|район|город|област|случаев|иностранцев|свыше|более|менее|выше|при|численност|категори|квот|рабочи|цел[ией]|областей|должностей|условий|показателей|законов|актов|документов)/iu;
const pointing =
  /^(?:указанн|данн|эти|следующ|нижеследующ|таки|соответствующ|перечисленн|вышеуказанн|названн|отдельн|всех|юридическ|иностранн|физическ)/iu;

/** Words before the head at most. */
const longestLead = 5;

/** The groups that a text names, in order; `text` has blanks where it is not to be read. */
export function findGroups(text: string): Part[] {
  const found: Part[] = [];
  const starts = allMatches(text, governing).map(({ 0: words, index }) => index + words.length);
  const member = bareMember.test(text) ? (/^\s*/.exec(text)?.[0].length ?? 0) : null;
  if (member !== null) starts.push(member);
  for (const start of starts.sort((a, b) => a - b)) {
    const phrase = text.slice(start, start + 400);
    const length = end.exec(phrase)?.index ?? 0;
    const own = phrase.slice(0, length);
    const isNamed = namesPeople(own) || (start === member && namesPeople(own, nominativeAttribute, nominativePersons));
    if (!isNamed || found.some((other) => start < other.end)) continue;
    found.push({ start, end: start + length });
  }
  return found;
}

/** Whether the head of a phrase is people: the noun behind its attributes, or the last of those where no noun follows. */
function namesPeople(phrase: string, attributes = attribute, heads = persons): boolean {
  if (measure.test(phrase)) return true;
  if (pointing.test(phrase) || bareStaff.test(phrase)) return false;
  let isLed = false;
  for (const [word] of allMatches(phrase, /[\p{L}-]+[,]?/gu).slice(0, longestLead)) {
    const bare = word.replace(/,$/, "");
    if (noPeople.test(bare)) return false;
    if (heads.test(bare)) return true;
    if (!attributes.test(bare)) break;
    isLed = true;
  }
  return isLed;
}
