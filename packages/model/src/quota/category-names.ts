/** Short names of the categories of people, for messages and pages. */
import type { Localized } from "../language.js";
import type { QuotaCategoryCode } from "../schema/quota.js";

/** Names of the categories of people, in each language. */
export const categoryNames: Readonly<Record<QuotaCategoryCode, Localized>> = {
  "youth-without-parental-care": {
    en: "graduates left without parental care",
    kk: "ата-анасының қамқорлығынсыз қалған түлектер",
    ru: "выпускники, оставшиеся без попечения родителей",
  },
  "released-prisoners": {
    en: "people released from prison",
    kk: "бас бостандығынан айыру орындарынан босатылған адамдар",
    ru: "лица, освобождённые из мест лишения свободы",
  },
  probation: {
    en: "people on probation",
    kk: "пробация қызметінің есебінде тұрған адамдар",
    ru: "лица, состоящие на учёте службы пробации",
  },
  disability: {
    en: "people with disabilities",
    kk: "мүгедектігі бар адамдар",
    ru: "лица с инвалидностью",
  },
  other: { en: "another category", kk: "басқа санат", ru: "иная категория" },
};
