/** What the benchmarks and the fitting of trust need of this folder, joined into one module before they run. */
export { wrongParts } from "./rightness.js";
export { drawnSamples, layouts, scannedSamples, worsenedSamples } from "./samples.js";
