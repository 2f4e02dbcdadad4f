export type { Furniture } from "./layout/furniture.js";
export type { LinePlace, PageLayout, TablePlace } from "./layout/page-layout.js";
export { type DraftResolution, normalize, normalizeTraced, type TracedDraft } from "./normalize.js";
