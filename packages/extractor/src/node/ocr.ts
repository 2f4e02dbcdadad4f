import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { QaulyError } from "@qauly/model";
import type { Model, OcrReader } from "../ocr/reader.js";
import { type LanguageData, tesseractReader } from "../ocr/tesseract.js";
import { decodeJpeg, openPictureFile } from "./pictures.js";

/** What `openOcr` is told. */
export interface OcrOptions {
  /** Pictures read at a time. Default: 1. */
  readonly jobs?: number;
  /**
   * Folder with language data of your own (`kaz.traineddata`, `rus.traineddata`, `eng.traineddata`), taken before what is
   * installed. Russian is read beside Kazakh where the folder has it.
   */
  readonly tessdata?: string;
}

/** Kazakh for the text; English, which knows more typefaces of figures, for the figures and Roman numerals. */
const TEXT = "kaz";
const BESIDE_TEXT = "rus";
const FIGURES = "eng";
/** The data of the packages: the most exact ones in whole numbers. */
const VARIANT = "4.0.0_best_int";

/**
 * A reader of scans for Node.js. It starts nothing before the first picture comes; language data that is neither installed
 * nor in `tessdata` is told then. Who opens it closes it.
 */
export function openOcr({ jobs = 1, tessdata }: OcrOptions = {}): OcrReader {
  const beside = hasData(tessdata, BESIDE_TEXT) ? `+${BESIDE_TEXT}` : "";
  const data = (model: Model): LanguageData =>
    model === "figures" ? dataOf(FIGURES, tessdata) : { ...dataOf(TEXT, tessdata), languages: TEXT + beside };
  return { ...tesseractReader({ data, jobs }), pictures: openPictureFile, jpeg: decodeJpeg };
}

function dataOf(language: string, tessdata: string | undefined): LanguageData {
  const installed = installedData(language);
  const own = hasData(tessdata, language);
  if (!own && installed === null) {
    throw new QaulyError(
      "ocr.unavailable",
      `scans are read with language data that is not installed: ${language}`,
      `install @tesseract.js-data/${language}, or name a folder with ${language}.traineddata by --tessdata`,
    );
  }
  return {
    languages: language,
    path: installed ?? (tessdata as string),
    ...(tessdata === undefined ? {} : { firstPath: tessdata }),
  };
}

const hasData = (folder: string | undefined, language: string): boolean =>
  folder !== undefined && existsSync(join(folder, `${language}.traineddata`));

function installedData(language: string): string | null {
  const require = createRequire(import.meta.url);
  try {
    const folder = join(dirname(require.resolve(`@tesseract.js-data/${language}`)), VARIANT);
    return existsSync(join(folder, `${language}.traineddata.gz`)) ? folder : null;
  } catch {
    return null;
  }
}
