export { type DraftResolution, normalize } from "./normalize.js";
