export { type OcrOptions, openOcr } from "./ocr.js";
