/**
 * What the law says about job quotas, by time. The gaps are real: for released prisoners, people on probation and
 * graduates without parental care neither the law of 2016 nor the Social Code names a percentage, and the orders that
 * followed under the Social Code were not identified. The wording of a rounding rule was not seen anywhere: rounding
 * half up is what published tables do.
 */
import type { QuotaCategoryCode } from "../schema/quota.js";
import type { QuotaRule } from "./quota-rule.js";

const others: readonly QuotaCategoryCode[] = ["youth-without-parental-care", "released-prisoners", "probation"];

/** Headcount from which quotas are set, stated for persons with disabilities and taken by akimats for all categories. */
export const MINIMUM_HEADCOUNT = 50;

const unhealthyWork = "jobs in heavy work and in harmful or dangerous conditions";
const exemptEmployers =
  "public associations of people with disabilities and organisations in which more than 20 % of the average yearly " +
  "staff have disabilities";

/** What is taken to hold where no rule in force says otherwise. */
export const practice: QuotaRule = {
  id: "practice",
  categories: [...others, "disability", "other"],
  setBy: null,
  minHeadcount: MINIMUM_HEADCOUNT,
  percent: null,
  tiers: null,
  rounding: "half-up",
  exclusions: [],
  source: {
    citation: {
      en: "the practice of published quota acts",
      kk: "жарияланған квота актілерінің тәжірибесі",
      ru: "практика опубликованных актов о квотах",
    },
    adiletId: null,
  },
  validFrom: null,
  validTo: null,
  verified: [],
  note:
    "Stands in where no rule in force says otherwise: akimats take the minimum of 50 for all categories, and " +
    "published tables round half up. No text that lays down either for all categories was seen.",
};

/** The built-in rules on job quotas. */
export const quotaRules: readonly QuotaRule[] = [
  {
    id: "employment-law-2001-disability",
    categories: ["disability"],
    setBy: "local-executive-body",
    minHeadcount: null,
    percent: null,
    tiers: null,
    rounding: null,
    exclusions: [],
    source: {
      citation: {
        en: 'Law "On Employment of the Population" № 149 of 23 January 2001, article 7, subclause 5-2',
        kk: "«Халықты жұмыспен қамту туралы» 2001 жылғы 23 қаңтардағы № 149 Заңның 7-бабының 5-2) тармақшасы",
        ru: "Закон «О занятости населения» от 23 января 2001 года № 149, подпункт 5-2) статьи 7",
      },
      adiletId: "Z010000149_",
    },
    validFrom: "2001-01-23",
    validTo: "2016-04-06",
    verified: ["setBy"],
    note: "The law's percentage was not seen; an akimat that cites it set 3 % of all jobs (V12CL000143).",
  },
  {
    id: "employment-law-2001-others",
    categories: others,
    setBy: "local-executive-body",
    minHeadcount: null,
    percent: null,
    tiers: null,
    rounding: null,
    exclusions: [],
    source: {
      citation: {
        en: 'Law "On Employment of the Population" № 149 of 23 January 2001, article 7, subclauses 5-5 and 5-6',
        kk: "«Халықты жұмыспен қамту туралы» 2001 жылғы 23 қаңтардағы № 149 Заңның 7-бабының 5-5) және 5-6) тармақшалары",
        ru: "Закон «О занятости населения» от 23 января 2001 года № 149, подпункты 5-5) и 5-6) статьи 7",
      },
      adiletId: "Z010000149_",
    },
    validFrom: "2001-01-23",
    validTo: "2016-04-06",
    verified: ["setBy"],
    note: "No percentage was seen in the law; an oblast that cites it set 1 % for each category (V10S0001764).",
  },
  {
    id: "employment-law-2016-disability",
    categories: ["disability"],
    setBy: "local-executive-body",
    minHeadcount: null,
    percent: { min: 2, max: 4 },
    tiers: null,
    rounding: null,
    exclusions: [unhealthyWork, exemptEmployers],
    source: {
      citation: {
        en: 'Law "On Employment of the Population" № 482-V of 6 April 2016, article 27, clause 1, subclause 1',
        kk: "«Халықты жұмыспен қамту туралы» 2016 жылғы 6 сәуірдегі № 482-V Заңның 27-бабы 1-тармағының 1) тармақшасы",
        ru: "Закон «О занятости населения» от 6 апреля 2016 года № 482-V, подпункт 1) пункта 1 статьи 27",
      },
      adiletId: "Z1600000482",
    },
    validFrom: "2016-04-06",
    validTo: "2023-07-01",
    verified: ["setBy", "percent"],
    note: null,
  },
  {
    id: "employment-law-2016-others",
    categories: others,
    setBy: "local-executive-body",
    minHeadcount: null,
    percent: null,
    tiers: null,
    rounding: null,
    exclusions: [exemptEmployers],
    source: {
      citation: {
        en: 'Law "On Employment of the Population" № 482-V of 6 April 2016, article 27, clause 1, subclauses 2 to 4',
        kk: "«Халықты жұмыспен қамту туралы» 2016 жылғы 6 сәуірдегі № 482-V Заңның 27-бабы 1-тармағының 2)–4) тармақшалары",
        ru: "Закон «О занятости населения» от 6 апреля 2016 года № 482-V, подпункты 2)–4) пункта 1 статьи 27",
      },
      adiletId: "Z1600000482",
    },
    validFrom: "2016-04-06",
    validTo: "2023-07-01",
    verified: ["setBy"],
    note: "The law names no percentage; those of order № 412 of 26 May 2016, which implements it, were not seen.",
  },
  {
    id: "order-498-disability",
    categories: ["disability"],
    setBy: "local-executive-body",
    minHeadcount: 50,
    percent: null,
    tiers: [
      { minHeadcount: 50, maxHeadcount: 100, percent: 2 },
      { minHeadcount: 100, maxHeadcount: 250, percent: 3 },
      { minHeadcount: 250, maxHeadcount: null, percent: 4 },
    ],
    rounding: null,
    exclusions: [unhealthyWork],
    source: {
      citation: {
        en: "Order № 498 of the Minister of Health Care and Social Development of 13 June 2016",
        kk: "Денсаулық сақтау және әлеуметтік даму министрінің 2016 жылғы 13 маусымдағы № 498 бұйрығы",
        ru: "приказ Министра здравоохранения и социального развития от 13 июня 2016 года № 498",
      },
      adiletId: "V1600014010",
    },
    validFrom: "2016-08-21",
    validTo: "2023-07-01",
    verified: ["setBy", "minHeadcount", "tiers"],
    note:
      "Acts let the tiers meet at 100 and 101, 250 and 251 or overlap at 100 and 250; at those headcounts both " +
      "percentages hold here. The day on which the order ceased was not seen; its law ceased on 1 July 2023.",
  },
  {
    id: "social-code-disability",
    categories: ["disability"],
    setBy: "regional-executive-body",
    minHeadcount: 50,
    percent: { min: 2, max: 4 },
    tiers: null,
    rounding: null,
    exclusions: [
      unhealthyWork,
      exemptEmployers,
      "employees who are sent out to other employers, in the headcount of the sender",
    ],
    source: {
      citation: {
        en: "Social Code № 224-VII of 20 April 2023, article 107, clause 2",
        kk: "2023 жылғы 20 сәуірдегі № 224-VII Әлеуметтік кодекстің 107-бабының 2-тармағы",
        ru: "Социальный кодекс от 20 апреля 2023 года № 224-VII, пункт 2 статьи 107",
      },
      adiletId: "K2300000224",
    },
    validFrom: "2023-07-01",
    validTo: null,
    verified: ["setBy", "minHeadcount", "percent"],
    note: null,
  },
  {
    id: "social-code-others",
    categories: others,
    setBy: "regional-executive-body",
    minHeadcount: null,
    percent: null,
    tiers: null,
    rounding: null,
    exclusions: [],
    source: {
      citation: {
        en: "Social Code № 224-VII of 20 April 2023, article 107, clause 1",
        kk: "2023 жылғы 20 сәуірдегі № 224-VII Әлеуметтік кодекстің 107-бабының 1-тармағы",
        ru: "Социальный кодекс от 20 апреля 2023 года № 224-VII, пункт 1 статьи 107",
      },
      adiletId: "K2300000224",
    },
    validFrom: "2023-07-01",
    validTo: null,
    verified: ["setBy"],
    note: "The Code names no percentage; the orders made under it were not identified.",
  },
  practice,
];
