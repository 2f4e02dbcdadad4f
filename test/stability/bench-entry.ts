/** What the benchmark needs of this folder, joined into one module before it runs. */
export { perturbed } from "./check.js";
export { perturbations } from "./perturbations.js";
export { drawnText } from "./sources.js";
