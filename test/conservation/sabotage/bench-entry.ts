/** What the benchmark of sabotage needs of this folder, joined into one module before it runs. */
export { random } from "../../generator/random.js";
export { wrongParts } from "../../trust/rightness.js";
export { drawnSamples, layouts } from "../../trust/samples.js";
export { noticing } from "./judge.js";
export { kinds } from "./kinds.js";
