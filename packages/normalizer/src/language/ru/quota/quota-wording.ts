import type { CategoryWording } from "../../language.js";

const people = "(?:(?:граждан|лиц)[а-я]{0,3},?\\s(?:из\\sчисла\\s)?)?";

/**
 * How acts name the categories of people, older wordings and shorter ones included. What speaks of the exempt employers
 * (associations of people with disabilities, their share in the staff) names no category.
 * Source: Social Code art. 107; law № 482-V art. 27; order № 412 of 26 May 2016; order № 498 of 13 June 2016.
 */
export const categoryWordings: readonly CategoryWording[] = [
  {
    category: "youth-without-parental-care",
    start: new RegExp(
      `${people}(?:молод[её]жи,?\\s(?:потеряв|остав)|(?:несовершеннолетних\\s)?выпускник[а-я]{0,3}\\s(?:организаций\\sобразования|интернат|детск[а-я]{2,3}\\sдом)|(?:дет[а-я]{1,3}-)?сирот|потерявш[а-я]{2,3}\\s|оставш[а-я]{2,5}\\s[^:;]{0,60}без\\sпопечения)`,
      "i",
    ),
  },
  {
    category: "released-prisoners",
    start: new RegExp(
      `${people}(?:освобод(?:ивш|жд[её]нн|ённ|енн)[а-я]{2,5}|освобожд[её]нн[а-я]{2,3}|отбывш[а-я]{2,3}\\sнаказани[а-я]{1,2})\\s(?:из|в)\\sмест`,
      "i",
    ),
  },
  {
    category: "probation",
    start: new RegExp(
      `${people}(?:(?:состоящ[а-я]{2,3}\\s)?на\\sуч[её]те\\s(?:в\\s)?)?(?:служб[а-я]{1,2}\\sпробации|(?:в\\s)?уголовно-исполнительн[а-я]{2,3}\\sинспекц)|${people}под\\sпробационн|${people}условно\\sосужд[её]нн`,
      "i",
    ),
  },
  {
    category: "disability",
    start: new RegExp(
      `(?<!объединени[а-я]{1,2}\\s)${people}(?<!объединени[а-я]{1,2}\\s(?:лиц\\s)?)(?:с\\sинвалидностью(?!\\s(?:составля|от\\s))|с\\sограниченными\\s(?:[а-я]+\\s)?возможностями|инвалид[а-я]{0,3}(?![а-я])(?!\\s(?:составля|от\\s)))`,
      "i",
    ),
  },
];

/** Where a category's name ends: before the size of its quota, before an exception, or with the text. */
export const categoryEnd =
  /,?\s(?:в\s(?:размере|объ[её]ме|количестве|процентном|организаци|соответствии)|от\s(?:списочн|общ|среднесписочн|численн)|согласно|на\s\d{4}|\d|(?:половины|одного|полутора|двух|тр[её]х|четыр[её]х|пяти)\s|по\s|за\sисключением|без\sуч[её]та|[-–—]\s)|[:;]|[.,]?\s*$/i;

/** Employers that a quota leaves out, of whom a clause speaks in passing: people whom these employ are no category. */
export const exemption =
  /(?:за\s+исключением|кроме)\s+(?:общественн|организаци|предприяти)[^;:]{0,200}?(?=,\s(?!в\sкотор|где\s|числ|дол)|[;:.]|$)/gi;

/** Words between the names of two categories, which belong to neither. */
export const categoryJoint = /(?:[\s,;]|(?<![А-Яа-яЁё])(?:и|а\s+также|или|для))+$/i;

/** Words that show that a clause speaks of job quotas. */
export const quotaWord = /квот/i;

/** Words that show that a percentage is one of an employer's staff. */
export const staff = /списочн[а-я]{2,3}\s+(?:численност|состав)/i;

/** Words of a sentence that ends what another set. */
export const repealing =
  /(?<![а-яё])(?:отменить|отменя[ею]тся|упразднить|утративш(?:им|ими|ей)\s+силу|утрачива[ею]т\s+силу|признать\s+недействительн)/i;

/** Words that show of which quota an act speaks: of jobs, and not of foreign labour or of settlers. */
export const jobQuota = /рабоч[а-я]{1,3}\s+мест/i;
export const otherQuota = /иностранн|иммигра|переселен|кандас|оралман|образовательн[а-я]{2,3}\s+(?:заказ|грант)/i;

/** Year for which the quota is set: `на 2023 год`. */
export const quotaYear = /(?:^|\s)(?:на|в)\s(\d{4})\sгод[у]?(?![а-я])/i;
