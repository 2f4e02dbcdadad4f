/** Kazakhstan's legal acts as validated, typed JSON. */
export { QaulyError, type QaulyErrorCode, type Resolution } from "@qauly/model";
export { type ParseActOptions, parseAct } from "./parse-act.js";
