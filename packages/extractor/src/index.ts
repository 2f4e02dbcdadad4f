export type * from "./document.js";
export { type ExtractOptions, extract } from "./extract.js";
export type { OcrMode } from "./ocr/needs-ocr.js";
export type { GreyPicture } from "./ocr/picture/grey-picture.js";
export type { Model, OcrReader, PictureFile, ReadWord } from "./ocr/reader.js";
export type { PageDamage, PageDamageKind } from "./pdf/damage/page-damage.js";
export type { OpenOptions, PdfDocument, PdfEngine } from "./pdf/engine.js";
export type { EngineName } from "./pdf/engines.js";
