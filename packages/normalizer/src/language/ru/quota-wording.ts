import type { CategoryWording } from "../language.js";

const people = "(?:(?:граждан|лиц)[а-я]{0,3},?\\s(?:из\\sчисла\\s)?)?";

/**
 * How acts name the categories of people. Source: Social Code art. 107; order № 412 of 26 May 2016; order № 498 of
 * 13 June 2016.
 */
export const categoryWordings: readonly CategoryWording[] = [
  {
    category: "youth-without-parental-care",
    start: new RegExp(
      `${people}(?:молод[её]жи,?\\s(?:потеряв|остав)|выпускник[а-я]{0,3}\\sорганизаций\\sобразования|(?:дет[а-я]{1,3}-)?сирот|потерявш[а-я]{2,3}\\s|оставш[а-я]{2,5}\\s[^:;]{0,60}без\\sпопечения)`,
      "i",
    ),
  },
  {
    category: "released-prisoners",
    start: new RegExp(`${people}освобожд[её]нн[а-я]{2,3}\\sиз\\sмест\\sлишения\\sсвободы`, "i"),
  },
  {
    category: "probation",
    start: new RegExp(`${people}(?:состоящ[а-я]{2,3}\\sна\\sуч[её]те\\s(?:в\\s)?)?служб[а-я]{1,2}\\sпробации`, "i"),
  },
  { category: "disability", start: new RegExp(`${people}(?:с\\sинвалидностью|инвалид[а-я]{0,3}(?![а-я]))`, "i") },
];

/** Where a category's name ends: before the size of its quota, before an exception, or with the text. */
export const categoryEnd =
  /,?\s(?:в\s(?:размере|объ[её]ме|количестве|процентном|организаци|соответствии)|от\s(?:списочн|общ|среднесписочн|численн)|согласно|на\s\d{4}|по\s|за\sисключением|без\sуч[её]та|[-–—]\s)|[:;]|[.,]?\s*$/i;

/** Words that show that a clause speaks of job quotas. */
export const quotaWord = /квот/i;

/** Year for which the quota is set: `на 2023 год`. */
export const quotaYear = /(?:^|\s)(?:на|в)\s(\d{4})\sгод[у]?(?![а-я])/i;
