import type { Language } from "../language.js";
import { endsAnnexHeading, isTerritoryLine, parseAnnexHeading } from "./acts/annex-heading.js";
import { findFormula } from "./acts/formula-pattern.js";
import { personPattern, signatoryRole } from "./acts/people.js";
import { territoryOf } from "./acts/places.js";
import { authorityKind, parseRequisite } from "./acts/requisite.js";
import { findActCitations } from "./citations/find-acts.js";
import { findInternalCitations } from "./citations/find-internal.js";
import { endOfUnclosed } from "./citations/unclosed-title.js";
import { findDates } from "./dates.js";
import { findGroups } from "./quota/groups.js";
import { findHeadcounts } from "./quota/headcounts.js";
import { findBounds, findPercents } from "./quota/percent.js";
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
} from "./quota/quota-wording.js";
import { hyphens } from "./repair/compounds.js";
import { restoreDisplacedLinks } from "./repair/displaced-links/restore.js";
import { ownTwin } from "./repair/latin-letters.js";
import { splitByLexicon } from "./repair/lexicon.js";
import { scannedActNumberSignEdits } from "./repair/scanned/act-number-sign.js";
import { kazakhLetterEdits } from "./repair/scanned/kazakh-letters.js";
import { scannedPlaceNameEdits } from "./repair/scanned/place-names.js";
import { scannedStateNameEdits } from "./repair/scanned/state-names.js";
import { scannedTornWordEdits } from "./repair/scanned/torn-words.js";

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
  hyphens,
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
    findBounds,
    findGroups,
    findHeadcounts,
  },
  repair: {
    ownTwin,
    splitJoinedWords: splitByLexicon,
    restoreDisplacedWords: restoreDisplacedLinks,
    scannedNames: [scannedActNumberSignEdits, scannedStateNameEdits, scannedPlaceNameEdits],
    scannedWords: [kazakhLetterEdits, scannedTornWordEdits],
  },
};
