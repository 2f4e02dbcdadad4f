export { QaulyError, type QaulyErrorCode } from "./error.js";
