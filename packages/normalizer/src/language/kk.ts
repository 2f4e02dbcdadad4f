import { findHeadcounts } from "../quota/kk/headcounts.js";
import { findPercents } from "../quota/kk/percent.js";
import { findActCitations } from "../references/kk/find-acts.js";
import { findInternalCitations } from "../references/kk/find-internal.js";
import { endOfUnclosed } from "../references/kk/unclosed-title.js";
import { endsAnnexHeading, isTerritoryLine, parseAnnexHeading } from "./kk/annex-heading.js";
import { hyphenatedLeftHalves } from "./kk/compounds.js";
import { findDates } from "./kk/dates.js";
import { findFormula } from "./kk/formula-pattern.js";
import { personPattern, signatoryRole } from "./kk/people.js";
import { territoryOf } from "./kk/places.js";
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
} from "./kk/quota-wording.js";
import { authorityKind, parseRequisite } from "./kk/requisite.js";
import type { Language } from "./language.js";

/** Kazakh. */
export const kazakh: Language = {
  code: "kk",
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
