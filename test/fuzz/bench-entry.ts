/** What `npm run fuzz` needs of this folder, joined into one module before it runs. */
export { type Base, baseOf, judge, oracles, readBytes } from "./judge.js";
export { faultOf, readKept } from "./kept.js";
export { minimised } from "./minimise.js";
export { drawMutant, mutantsOfSource, mutationNames, sourceNumber, subjectOf, subjectOfBytes } from "./mutants.js";
export { inputKinds } from "./mutation.js";
