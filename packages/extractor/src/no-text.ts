import { QaulyError } from "@qauly/model";
import type { SourcePage } from "./document.js";

/**
 * What keeps pages from being read by OCR: it is not wanted, or not there; null where they were read and nothing came.
 */
export type WithoutOcr = "not-allowed" | "no-reader" | null;

const ADVICE = {
  "not-allowed": "allow recognition (--ocr auto), or give a PDF with a text layer or a text file",
  "no-reader": "it needs OCR: pass a reader (openOcr of @qauly/extractor/node), or give a PDF with a text layer",
} as const;
const BETTER_SOURCE = "give a better scan, a PDF with a text layer or a text file";

/** The error of a PDF or a picture none of whose pages gave text. */
export function noText(pages: readonly SourcePage[], without: WithoutOcr): QaulyError {
  const why = shown(pages);
  if (why === null) {
    return new QaulyError(
      "input.no-text",
      "the PDF's pages hold no text",
      "give a PDF with a text layer or a text file",
    );
  }
  return without === null
    ? new QaulyError("input.no-text", `${why}, and recognition found no text`, BETTER_SOURCE)
    : new QaulyError("input.no-text", why, ADVICE[without]);
}

function shown(pages: readonly SourcePage[]): string | null {
  if (pages.some((page) => page.unmapped !== undefined)) return "the PDF's fonts do not say which letters they draw";
  if (pages.some((page) => page.outlined !== undefined)) return "the PDF's letters are drawn as shapes";
  if (pages.some((page) => page.imageCoverage > 0)) return "the PDF's pages are images";
  if (pages.some((page) => page.tokens.length > 0)) return "the PDF's only text is invisible";
  return null;
}

/** The same for a picture; `label` says of which kind. */
export function noTextOfPicture(label: string, without: WithoutOcr): QaulyError {
  return without === null
    ? new QaulyError("input.no-text", `this is ${label}, and recognition found no text in it`, BETTER_SOURCE)
    : new QaulyError("input.no-text", `this is ${label}`, ADVICE[without]);
}
