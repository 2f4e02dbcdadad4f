import { letter } from "../../../text/letters.js";
import type { CategoryWording } from "../../language.js";

/**
 * How acts name the categories of people, older wordings and shorter ones included. What speaks of the exempt employers
 * (associations of people with disabilities, their share in the staff) names no category.
 * Source: Social Code art. 107; law № 482-V art. 27; order № 412 of 26 May 2016; order № 498 of 13 June 2016;
 * V10S0001764 (probation under the penal inspection, graduates of boarding schools).
 */
export const categoryWordings: readonly CategoryWording[] = [
  {
    category: "youth-without-parental-care",
    start: new RegExp(
      `ата\\s?[-–—]?\\s?ана(?:сы|лары)?(?:нан|ның|сыз)|жетім\\s+бала|кәмелеттік\\s+жасқа\\s+толғанға\\s+дейін|` +
        `қам[қк]орлы[ғг]ынсыз\\s+қал[ғг]ан|(?:кәмелетке\\s+толмаған\\s+)?интернат[${letter}]*\\s+(?:ұйым[${letter}]*\\s+)?(?:түлек|бітіруш)|` +
        `балалар\\s+үй[${letter}]*\\s+(?:түлек|тәрбиелен)`,
      "i",
    ),
  },
  {
    category: "released-prisoners",
    start: /(?:бас\s+)?бостанды[ғг]ынан\s+айы?р(?:у|ыл)|(?:қамаудан|түрмеден|колониядан)\s+бос(?:а|ап)|жазасын\s+өте/i,
  },
  {
    category: "probation",
    start: new RegExp(
      `пробация(?:лық)?\\s+(?:қызмет|бақылау|есеб|есепте|органы|инспекция)|пробациядағы|` +
        `қылмыстық\\s?[-–—]?\\s?атқару\\s+инспекция`,
      "i",
    ),
  },
  {
    category: "disability",
    start: new RegExp(
      `мүгедектер(?!дің\\s+(?:қоғамдық|саны|үлес|жалпы))|мүгедект[${letter}]+\\s+бар(?!\\s+адамдардың\\s+(?:қоғамдық|саны|үлес))|` +
        `мүгедектік|мүгедек\\s+(?:адам|азамат|тұлға)|мүмкіндігі\\s+шектеулі|ерекше\\s+қажеттілі[${letter}]+\\s+бар`,
      "i",
    ),
  },
];

/** Where a category's name ends: before what is done for it, the size of its quota, a mark, or with the text. */
export const categoryEnd =
  /\s+(?:жұмысқа\s+орналастыру|жұмыспен\s+қамту|үшін|осы|тиісінше|квота|(?:жұмыскер|қызметкер)лердің\s+(?:тізімдік|жалпы|орташа)|жұмыс\s+оры|мөлшер|тізімдік|\d|(?:жарты|бір|екі|үш|төрт|бес)(?:ден|тен)?[\s-])|(?<!ата)\s[-–—]\s(?!ана)|[:;]|[.,]?\s*$/i;

/** Employers that a quota leaves out, of whom a clause speaks in passing: people whom these employ are no category. */
export const exemption =
  /(?<=^|[,;:])[^,;:]{0,300}?(?:ұйым|бірлестік|кәсіпорын)[^,;:]{0,100}?(?:қоспағанда|қоспай|есептемегенде)/gi;

/** Words between the names of two categories, which belong to neither. */
export const categoryJoint = /(?:[\s,;]|(?<![А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі])(?:және|мен|бен|пен|сондай-ақ|немесе))+$/i;

/** Words that show that a clause speaks of job quotas. */
export const quotaWord = /квота/i;

/** Words that show that a percentage is one of an employer's staff. */
export const staff = /тізімдік\s+сан/i;

/** Words of a sentence that ends what another set. */
export const repealing = /жойылсын|күштері?\s+жойылды|күші\s+жойылды|күшін\s+жоя|жойылды\s+деп/i;

/** Words that show of which quota an act speaks: of jobs, and not of foreign labour or of settlers. */
export const jobQuota = /жұмыс\s+оры/i;
export const otherQuota = /шетел|иммигра|көші-қон|қандас|оралман|тәлім|оқу\s+оры/i;

/** Year for which the quota is set: `2023 жылға`. */
export const quotaYear = /(?<!\d)(\d{4})\s+жыл(?:ға|ы|ғы)(?![A-Za-zЀ-ӿ])(?!\s*\d)/i;
