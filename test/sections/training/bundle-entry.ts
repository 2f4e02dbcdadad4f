/** What the script that fits the weights needs of this folder, joined into one module before it runs. */
export { drawnText } from "../../stability/sources.js";
export { changedActs } from "./changed.js";
export { drawnActs } from "./drawn.js";
export { actsOf } from "./real.js";
export { writtenRequisites } from "./requisites.js";
export { isHeldOut } from "./training-act.js";
export { writtenActs } from "./written.js";
