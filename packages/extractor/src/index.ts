export type * from "./document.js";
export { type ExtractOptions, extract } from "./extract.js";
export type { OpenOptions, PdfDocument, PdfEngine } from "./pdf/engine.js";
export type { EngineName } from "./pdf/engines.js";
