/** Kazakhstan's legal acts as validated, typed JSON. */
export { type KnownAct, QaulyError, type QaulyErrorCode, type Resolution } from "@qauly/model";
export { type CatalogueFormat, readCatalogue } from "./catalogue/read-catalogue.js";
export type { ActInput } from "./input.js";
export { type ParseActOptions, parseAct } from "./parse-act.js";
