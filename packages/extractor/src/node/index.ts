export { type OcrOptions, openOcr } from "./ocr.js";
export { drawPictureFile, openPictureFile } from "./pictures.js";
