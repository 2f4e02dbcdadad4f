import { inOneStep } from "@qauly/model/rules";
import { datesInRussian as findDates } from "../either-dates.js";
import type { Language } from "../language.js";
import { russianActWording } from "./act-wording.js";
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
import { authorityKind } from "./acts/authority-name.js";
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
import { reportHoles } from "./repair/holes.js";

/** Russian. */
export const russian: Language = {
  code: "ru",
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
  actWording: russianActWording,
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
    ownTwin: () => null,
    oneLetterWords: "авикосуя",
    splitJoinedWords: (letters) => [letters],
    restoreDisplacedWords: reportHoles,
    linkOutOfPlace: inOneStep(() => null),
    scannedNames: [],
    scannedWords: [],
  },
};
