import { datesInKazakh as findDates } from "../either-dates.js";
import type { Language } from "../language.js";
import { kazakhActWording } from "./act-wording.js";
import {
  beginsTitle,
  citesAnnex,
  endsTitle,
  findFormula,
  isTitle,
  kindOfSelf,
  mayHeadAnnex,
  mayNameAct,
  subjectOf,
} from "./acts/acts.js";
import { authorityKind } from "./acts/authority-kind.js";
import { signatures } from "./acts/people.js";
import { phrase } from "./acts/phrase.js";
import { territoryOf } from "./acts/places.js";
import { findRegistration, lossOfForce } from "./acts/registration.js";
import { hangs, pointsBack } from "./acts/sentences.js";
import { findActCitations } from "./citations/find-acts.js";
import { findInternalCitations } from "./citations/find-internal.js";
import { numberedUnits } from "./citations/pinpoint-units.js";
import { endOfUnclosed } from "./citations/unclosed-title.js";
import { findCounts } from "./counts.js";
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
import { relations } from "./relations/relations.js";
import { hyphens } from "./repair/compounds.js";
import { linkOutOfPlace } from "./repair/displaced-links/out-of-place.js";
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
  phrase,
  mayNameAct,
  mayHeadAnnex,
  findRegistration,
  lossOfForce,
  citesAnnex,
  endsTitle,
  isTitle,
  beginsTitle,
  hangs,
  pointsBack,
  subjectOf,
  kindOfSelf,
  signatures,
  findFormula,
  authorityKind,
  territoryOf,
  findDates,
  findCounts,
  endOfUnclosed,
  findActCitations,
  findInternalCitations,
  relations,
  hyphens,
  actWording: kazakhActWording,
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
    numberedUnits,
    ownTwin,
    oneLetterWords: "",
    splitJoinedWords: splitByLexicon,
    restoreDisplacedWords: restoreDisplacedLinks,
    linkOutOfPlace,
    scannedNames: [scannedActNumberSignEdits, scannedStateNameEdits, scannedPlaceNameEdits],
    scannedWords: [kazakhLetterEdits, scannedTornWordEdits],
  },
};
