export {
  parseQuotaRules,
  type QuotaRuleFile,
  QuotaRuleFileSchema,
  quotaRuleFileJsonSchema,
} from "./quota/rule-file.js";
export * from "./rules.js";
export * from "./schema/act.js";
export * from "./schema/agreement.js";
export * from "./schema/annex.js";
export * from "./schema/clause.js";
export * from "./schema/correction.js";
export * from "./schema/finding.js";
export { type JsonSchema, resolutionJsonSchema } from "./schema/json-schema.js";
export { type KnownActRow, KnownActRowSchema } from "./schema/known-act.js";
export * from "./schema/note.js";
export * from "./schema/preamble.js";
export * from "./schema/proof.js";
export type { Provenance } from "./schema/provenance.js";
export * from "./schema/quota.js";
export * from "./schema/reference.js";
export * from "./schema/repair.js";
export { type Resolution, ResolutionSchema } from "./schema/resolution.js";
export * from "./schema/signatory.js";
export * from "./schema/source.js";
export * from "./schema/span.js";
export * from "./schema/trust.js";
export * from "./schema/unplaced.js";
export { parseInSteps } from "./validate/parse-in-steps.js";
export {
  checkOptions,
  migrateResolution,
  parseResolution,
  readResolution,
  type ValidateOptions,
  validateResolution,
} from "./validate/validate-resolution.js";
