import type { CategoryWording } from "../language.js";

/**
 * How acts name the categories of people. Source: Social Code art. 107; order № 412 of 26 May 2016; order № 498 of
 * 13 June 2016.
 */
export const categoryWordings: readonly CategoryWording[] = [
  {
    category: "youth-without-parental-care",
    start: /ата\s?[-–—]?\s?анасы(?:нан|ның)|жетім\s+балалар|кәмелеттік\s+жасқа\s+толғанға\s+дейін/i,
  },
  { category: "released-prisoners", start: /бас\s+бостандығынан\s+айыру/i },
  { category: "probation", start: /пробация\s+(?:қызметінің|есебінде)/i },
  { category: "disability", start: /мүгедект(?:ігі\s+бар|ер|ік)|мүмкіндігі\s+шектеулі/i },
];

/** Where a category's name ends: before what is done for it, or after the people it names. */
export const categoryEnd = /\s+(?:жұмысқа\s+орналастыру|жұмыспен\s+қамту|үшін)/i;

/** Words that show that a clause speaks of job quotas. */
export const quotaWord = /квота/i;

/** Year for which the quota is set: `2023 жылға`. */
export const quotaYear = /(?<!\d)(\d{4})\s+жыл(?:ға|ы|ғы)(?![A-Za-zЀ-ӿ])(?!\s*\d)/i;
