import { findHeadcounts } from "../quota/ru/headcounts.js";
import { findPercents } from "../quota/ru/percent.js";
import { findActCitations } from "../references/ru/find-acts.js";
import { findInternalCitations } from "../references/ru/find-internal.js";
import { endOfUnclosed } from "../references/ru/unclosed-title.js";
import type { Language } from "./language.js";
import { endsAnnexHeading, isTerritoryLine, parseAnnexHeading } from "./ru/annex-heading.js";
import { authorityKind } from "./ru/authority-name.js";
import { hyphenatedLeftHalves } from "./ru/compounds.js";
import { findDates } from "./ru/dates.js";
import { findFormula } from "./ru/formulas.js";
import { personPattern, signatoryRole } from "./ru/people.js";
import { territoryOf } from "./ru/places.js";
import {
  categoryEnd,
  categoryJoint,
  categoryWordings,
  exemption,
  jobQuota,
  otherQuota,
  quotaWord,
  quotaYear,
  repealing,
  staff,
} from "./ru/quota-wording.js";
import { parseRequisite } from "./ru/requisite.js";

/** Russian. */
export const russian: Language = {
  code: "ru",
  parseRequisite,
  endsAnnexHeading,
  parseAnnexHeading,
  isTerritoryLine,
  findFormula,
  personPattern,
  signatoryRole,
  authorityKind,
  territoryOf,
  findDates,
  endOfUnclosed,
  findActCitations,
  findInternalCitations,
  hyphenatedLeftHalves,
  quota: {
    quotaWord,
    jobQuota,
    staff,
    repealing,
    otherQuota,
    categories: categoryWordings,
    categoryEnd,
    categoryJoint,
    exemption,
    year: quotaYear,
    findPercents,
    findHeadcounts,
  },
};
