/**
 * Everything but the schemas: data, rules and checks. Loads no schema library, for programs that make Resolutions and
 * must start quickly; `@qauly/model` exports all of this and the schemas.
 */

export { extendCatalogue, type KnownAct, knownActs } from "./catalogue/acts.js";
export { centralRegister, type RegisterPair } from "./catalogue/central-register.js";
export { type RegistrationPlausibility, registrationPlausibility } from "./catalogue/registration-plausibility.js";
export {
  type ActDescription,
  type Contradiction,
  contradictionOf,
  findActs,
  type ResolveOptions,
  resolveAct,
} from "./catalogue/resolve-act.js";
export { QaulyError, type QaulyErrorCode } from "./error.js";
export { type FindingCode, type FindingRule, findingCodes, findingRules } from "./findings/codes.js";
export { type FindingDetails, finding } from "./findings/finding.js";
export { adiletIdFromUri, adiletUri, isAdiletId } from "./identifiers/adilet.js";
export { centralOrderId, isCentralOrder } from "./identifiers/central-order.js";
export { addDays, compareIsoDates, isIsoDate, toIsoDate } from "./iso-date.js";
export { isEmptyNumberCell, parseNumberCell } from "./quota/number-cell.js";
export { expectedPositions } from "./quota/positions.js";
export { MINIMUM_HEADCOUNT, type QuotaRule, quotaRules, quotaRulesFor } from "./quota/rules.js";
export { isTotalsLabel } from "./quota/totals-label.js";
export { type ReferenceContext, resolveReference } from "./references/resolve-reference.js";
export { SCHEMA_VERSION } from "./schema/version.js";
export { maySameAuthority } from "./validate/authority.js";
export { type CheckOptions, checkResolution } from "./validate/check-resolution.js";
