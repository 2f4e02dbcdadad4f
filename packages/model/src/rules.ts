/**
 * Everything but the schemas: data, rules and checks, and what Qauly's own packages share. Loads no schema library, for
 * programs that make Resolutions and must start quickly. Only the names that `@qauly/model` exports as well are promised:
 * the others may change at any time.
 */

export { annexesMeant, citesAttached, citesUnnumbered } from "./annexes/annexes-meant.js";
export { extendCatalogue, type KnownAct, knownActs } from "./catalogue/acts.js";
export { centralRegister, type RegisterPair } from "./catalogue/central-register.js";
export { type RegistrationPlausibility, registrationPlausibility } from "./catalogue/registration-plausibility.js";
export {
  type ActDescription,
  actsMeant,
  type Contradiction,
  contradictionOf,
  findActs,
  type ResolveOptions,
  resolveAct,
} from "./catalogue/resolve-act.js";
export { checkAgainstSource } from "./conservation/check-against-source.js";
export { type PrintedField, printedFields } from "./conservation/fields.js";
export { lostWords, PlacedText } from "./conservation/lost-words.js";
export { sourceFindings, sourceFindingsInSteps } from "./conservation/source-findings.js";
export { type PageText, type Stretch, wholePage } from "./conservation/source-text.js";
export { unlikeSource } from "./conservation/unlike-source.js";
export { type Twice, wordsTwice } from "./conservation/words-twice.js";
export { QaulyError, type QaulyErrorCode } from "./error.js";
export { type FindingCode, type FindingRule, findingCodes, findingRules } from "./findings/codes.js";
export { type ConsequenceRule, consequenceRules, type PlaceRelation } from "./findings/consequences.js";
export {
  type Ending,
  type ErrorExplanation,
  errorExplanations,
  type FailureCode,
} from "./findings/error-explanations.js";
export { explainFinding } from "./findings/explain.js";
export type { Explanation } from "./findings/explanations/explanation.js";
export { explanations } from "./findings/explanations/explanations.js";
export { type FindingDetails, finding } from "./findings/finding.js";
export {
  type MessageKey,
  type MessageValues,
  messageKeys,
  type PageDamageKind,
  type Say,
  type SoughtSign,
  type StructurePart,
  type UnreadPage,
} from "./findings/messages/message.js";
export { renderedIn } from "./findings/messages/render.js";
export { sayIn } from "./findings/messages/say.js";
export { adiletIdFromUri, adiletUri, isAdiletId } from "./identifiers/adilet.js";
export { centralOrderId, isCentralOrder } from "./identifiers/central-order.js";
export { actIdentity } from "./identity/act-identity.js";
export { addDays, compareIsoDates, isIsoDate, toIsoDate } from "./iso-date.js";
export { type Localized, type MessageLanguage, messageLanguages } from "./language.js";
export { liftResult } from "./migrate/lift.js";
export { boundedNumber, isWithin, type NumberBounds, type NumberKind, numberBounds } from "./numbers/bounded-number.js";
export { checkChoice, checkNames, type OptionNames } from "./options.js";
export { legalFormIn } from "./organization/legal-form.js";
export { branchLabels, type LegalFormEntry, legalForms } from "./organization/legal-forms.js";
export { organizationKey } from "./organization/organization-key.js";
export { PRODUCER } from "./producer.js";
export { proofsInSteps, proofsOf } from "./proof/prove.js";
export { findingPlace, type SourcePlace, sourcePlace } from "./provenance/source-place.js";
export { categoryNames } from "./quota/category-names.js";
export { isEmptyNumberCell, parseCountCell, parseNumberCell } from "./quota/number-cell.js";
export { type OrganizationTotal, organizationTotals } from "./quota/organization-totals.js";
export { exactShare, expectedPositions } from "./quota/positions.js";
export {
  type LegalSource,
  type QuotaRule,
  type QuotaSetter,
  quotaSetters,
  type Rounding,
  type RulePart,
  roundings,
  ruleParts,
} from "./quota/quota-rule.js";
export { MINIMUM_HEADCOUNT, quotaRules } from "./quota/quota-rules.js";
export { type Bound, decidingRule, quotaRulesFor } from "./quota/rules-in-force.js";
export { isTotalsLabel } from "./quota/totals-label.js";
export { type ApplicationPeriod, applicationOf } from "./references/application.js";
export { type ReferenceContext, resolveReference } from "./references/resolve-reference.js";
export { relationKinds } from "./relations/kinds.js";
export { withTargets } from "./relations/with-targets.js";
export { SCHEMA_VERSION } from "./schema/version.js";
export { kazakhOrdinals, russianOrdinals } from "./sections/ordinal-words.js";
export {
  followsNumber,
  plainNumber,
  type SectionNumber,
  sectionNumber,
} from "./sections/section-number.js";
export { atOnce, flatMapInSteps, inOneStep, mapInSteps, type Steps } from "./steps.js";
export { allTables, type TableInAct } from "./tables/all-tables.js";
export { budgetLine } from "./tables/identities/budget-lines.js";
export { type CellPlace, cellPlace, type RowPlace, rowOf, rowPlace, tableAt, tableOfRow } from "./tables/table-path.js";
export { type CellValue, tableValues } from "./tables/values/table-values.js";
export { isScaled, isUnit } from "./tables/values/units.js";
export { regionName, type TerritoryCodes, territoryCodes } from "./territories/territory-code.js";
export { allMatches } from "./text/all-matches.js";
export { editDistance } from "./text/edit-distance.js";
export { valueAt } from "./text/json-pointer.js";
export { lineStartsOf } from "./text/line-starts.js";
export { type LookAlike, lookAlikes, lookAlikesBy } from "./text/look-alikes.js";
export { rememberedBy, remembering } from "./text/remember.js";
export { type TextField, textFields } from "./text/text-fields.js";
export { reckonTrust } from "./trust/reckon.js";
export { trustSignWords } from "./trust/sign-words.js";
export { type SeenSign, signsOf } from "./trust/signs.js";
export { maySameAuthority } from "./validate/authority.js";
export type { CheckOptions } from "./validate/check-context.js";
export { checkInSteps, checkResolution } from "./validate/check-resolution.js";
