/**
 * National acts that local acts cite. Dates, numbers and registry ids are those of the register; the registration
 * number 13598 of order № 412 is the misprint of the first sample (13623 had been given out before the order's date).
 */
import type { CitedAct } from "./act-spec.js";

const state = "Қазақстан Республикасы";
const ministry = "Қазақстан Республикасы Денсаулық сақтау және әлеуметтік даму министрі";

function national(type: "law" | "code", title: string, date: string, number: string, id: string): CitedAct {
  return {
    type,
    title,
    authority: state,
    date,
    number,
    registration: null,
    knownAs: { id, basis: "catalogue" },
  };
}

export const nationalActs = {
  localGovernment: national(
    "law",
    "Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы",
    "2001-01-23",
    "148",
    "Z010000148_",
  ),
  employment: national("law", "Халықты жұмыспен қамту туралы", "2016-04-06", "482-V", "Z1600000482"),
  legalActs: national("law", "Құқықтық актілер туралы", "2016-04-06", "480-V", "Z1600000480"),
  probation: national("law", "Пробация туралы", "2016-12-30", "38-VI", "Z1600000038"),
  education: national("law", "Білім туралы", "2007-07-27", "319-III", "Z070000319_"),
  veterinary: national("law", "Ветеринария туралы", "2002-07-10", "339", "Z020000339_"),
  stateProperty: national("law", "Мемлекеттік мүлік туралы", "2011-03-01", "413-IV", "Z1100000413"),
  military: national(
    "law",
    "Әскери қызмет және әскери қызметшілердің мәртебесі туралы",
    "2012-02-16",
    "561-IV",
    "Z1200000561",
  ),
  information: national("law", "Ақпаратқа қол жеткізу туралы", "2015-11-16", "401-V", "Z1500000401"),
  services: national("law", "Мемлекеттік көрсетілетін қызметтер туралы", "2013-04-15", "88-V", "Z1300000088"),
  penalExecution: national("code", "Қылмыстық-атқару кодексі", "2014-07-05", "234-V", "K1400000234"),
  entrepreneurship: national("code", "Кәсіпкерлік кодексі", "2015-10-29", "375-V", "K1500000375"),
  labour: national("code", "Еңбек кодексі", "2015-11-23", "414-V", "K1500000414"),
  land: national("code", "Жер кодексі", "2003-06-20", "442", "K030000442_"),
  budget: national("code", "Бюджет кодексі", "2008-12-04", "95-IV", "K080000095_"),
  social: national("code", "Әлеуметтік кодексі", "2023-04-20", "224-VII", "K2300000224"),
  tax: national(
    "code",
    "Салық және бюджетке төленетін басқа да міндетті төлемдер туралы (Салық кодексі)",
    "2017-12-25",
    "120-VI",
    "K1700000120",
  ),
  health: national(
    "code",
    "Халық денсаулығы және денсаулық сақтау жүйесі туралы",
    "2020-07-07",
    "360-VI",
    "K2000000360",
  ),
} as const;

/** `Қылмыстық-атқару` and the like: what stands between the state's name and the word кодекс. */
export const codeStem = (act: CitedAct): string => act.title!.replace(/ кодексі$/, "");

const youthQuotaTitle =
  "Ата-анасынан кәмелеттік жасқа толғанға дейін айырылған немесе ата-анасының қамқорлығынсыз қалған, білім беру " +
  "ұйымдарының түлектері болып табылатын жастар қатарындағы азаматтарды, бас бостандығынан айыру орындарынан " +
  "босатылған адамдарды, пробация қызметінің есебінде тұрған адамдарды жұмысқа орналастыру үшін жұмыс орындарын " +
  "квоталау қағидаларын бекіту туралы";

export const ministerialOrders = {
  quotaRules: {
    type: "order",
    title: youthQuotaTitle,
    authority: ministry,
    date: "2016-05-26",
    number: "412",
    registration: { number: "13898", date: null, plausible: true },
    knownAs: { id: "V1600013898", basis: "registration" },
  },
  quotaRulesMisprinted: {
    type: "order",
    title: youthQuotaTitle,
    authority: ministry,
    date: "2016-05-26",
    number: "412",
    registration: { number: "13598", date: null, plausible: false },
    knownAs: null,
  },
  disabilityQuotaRules: {
    type: "order",
    title: "Мүгедектер үшін жұмыс орындарын квоталау қағидаларын бекіту туралы",
    authority: ministry,
    date: "2016-06-13",
    number: "498",
    registration: { number: "14010", date: "2016-07-28", plausible: true },
    knownAs: { id: "V1600014010", basis: "registration" },
  },
} as const satisfies Record<string, CitedAct>;

/** First days without force of the cited acts that have lost it, by registry id. */
export const lastDays: Readonly<Record<string, string>> = { Z1600000482: "2023-07-01", K1700000120: "2026-01-01" };
