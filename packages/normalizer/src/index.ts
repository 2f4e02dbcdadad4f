export type { Decision } from "./assemble/decisions.js";
export { authorityNamed } from "./authority-named.js";
export type {
  FurniturePlace,
  FurnitureReason,
  LinePlace,
  PageLayout,
  TablePlace,
} from "./layout/page-layout.js";
export { type DraftResolution, normalize, normalizeInSteps, normalizeTraced, type TracedDraft } from "./normalize.js";
export { readOrganization } from "./quota/organization.js";
