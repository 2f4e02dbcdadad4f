/** What `@qauly/model` promises: schemas and types of results, rules, checks. */

export { extendCatalogue, type KnownAct, knownActs } from "./catalogue/acts.js";
export { type ActDescription, findActs, type ResolveOptions, resolveAct } from "./catalogue/resolve-act.js";
export { checkAgainstSource } from "./conservation/check-against-source.js";
export type { PageText } from "./conservation/source-text.js";
export { QaulyError, type QaulyErrorCode } from "./error.js";
export { type FindingCode, type FindingRule, findingCodes, findingRules } from "./findings/codes.js";
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
  type SoughtSign,
  type StructurePart,
  type UnreadPage,
} from "./findings/messages/message.js";
export { adiletIdFromUri, adiletUri, isAdiletId } from "./identifiers/adilet.js";
export { centralOrderId, isCentralOrder } from "./identifiers/central-order.js";
export { actIdentity } from "./identity/act-identity.js";
export { addDays, compareIsoDates, isIsoDate, toIsoDate } from "./iso-date.js";
export { type Localized, type MessageLanguage, messageLanguages } from "./language.js";
export { legalFormIn } from "./organization/legal-form.js";
export { branchLabels, type LegalFormEntry, legalForms } from "./organization/legal-forms.js";
export { organizationKey } from "./organization/organization-key.js";
export { PRODUCER } from "./producer.js";
export { proofsOf } from "./proof/prove.js";
export { findingPlace, type SourcePlace, sourcePlace } from "./provenance/source-place.js";
export { categoryNames } from "./quota/category-names.js";
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
export {
  parseQuotaRules,
  type QuotaRuleFile,
  QuotaRuleFileSchema,
  quotaRuleFileJsonSchema,
} from "./quota/rule-file.js";
export { type Bound, decidingRule, quotaRulesFor } from "./quota/rules-in-force.js";
export { type ApplicationPeriod, applicationOf } from "./references/application.js";
export { type ReferenceContext, resolveReference } from "./references/resolve-reference.js";
export * from "./schema/act.js";
export * from "./schema/agreement.js";
export * from "./schema/annex.js";
export * from "./schema/clause.js";
export * from "./schema/correction.js";
export * from "./schema/finding.js";
export * from "./schema/force.js";
export { type JsonSchema, resolutionJsonSchema } from "./schema/json-schema.js";
export { type KnownActRow, KnownActRowSchema } from "./schema/known-act.js";
export * from "./schema/note.js";
export * from "./schema/preamble.js";
export * from "./schema/proof.js";
export type { Provenance } from "./schema/provenance.js";
export * from "./schema/quota.js";
export * from "./schema/reference.js";
export * from "./schema/relation.js";
export * from "./schema/repair.js";
export { type Resolution, ResolutionSchema } from "./schema/resolution.js";
export * from "./schema/section.js";
export * from "./schema/signatory.js";
export * from "./schema/source.js";
export * from "./schema/span.js";
export * from "./schema/table.js";
export * from "./schema/text-place.js";
export * from "./schema/trust.js";
export * from "./schema/unplaced.js";
export { SCHEMA_VERSION } from "./schema/version.js";
export type { Steps } from "./steps.js";
export { regionName, type TerritoryCodes, territoryCodes } from "./territories/territory-code.js";
export { reckonTrust } from "./trust/reckon.js";
export type { CheckOptions } from "./validate/check-context.js";
export { checkResolution } from "./validate/check-resolution.js";
export { parseInSteps } from "./validate/parse-in-steps.js";
export {
  checkOptions,
  migrateResolution,
  parseResolution,
  readResolution,
  type ValidateOptions,
  validateResolution,
} from "./validate/validate-resolution.js";
