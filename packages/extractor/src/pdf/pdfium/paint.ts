import { isLightColor, type Paint } from "../shapes.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/** What fills a path; what is no plain colour covers nothing and is not white. */
export function paintOf(pdfium: Pdfium, path: Pointer): Paint {
  const color = colorOf(pdfium, path);
  if (color === null) return { isLight: false, isOpaque: false };
  const isOpaque = color.alpha === 255 && pdfium.call.FPDFPageObj_HasTransparency(path) === 0;
  return { isLight: color.isLight, isOpaque };
}

/** Whether a text is filled with white or nearly so. */
export const isFilledLight = (pdfium: Pdfium, text: Pointer): boolean => colorOf(pdfium, text)?.isLight === true;

function colorOf({ call, memory }: Pdfium, object: Pointer): { isLight: boolean; alpha: number } | null {
  const { scratch, scratchIndex } = memory;
  if (call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return null;
  const words = memory.words();
  const part = (at: number): number => words[scratchIndex + at]! / 255;
  return { isLight: isLightColor([part(0), part(1), part(2)]), alpha: words[scratchIndex + 3]! };
}
