/** The reader of scans, for Node.js. */
export { type OcrOptions, openOcr } from "@qauly/extractor/node";
