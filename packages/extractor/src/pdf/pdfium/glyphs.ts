import { type Clip, isClipped } from "../clip.js";
import type { Glyph } from "../content.js";
import type { Matrix } from "../matrix.js";
import { glyphOf, isBoldMode, isFillMode, isInvisibleMode, type Pen, showOf } from "../show.js";
import type { Font } from "./fonts.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import { isFilledLight } from "./paint.js";
import type { Shown } from "./text-objects.js";

/** One showing operation, its codes not yet read as characters. */
export interface Text {
  readonly font: Pointer;
  readonly size: number;
  readonly mode: number;
  /** From text space to the page. */
  readonly place: Matrix;
  readonly shown: Shown;
  readonly isLight: boolean;
  readonly where: Surroundings;
}

/** Where in the drawing of a page a text stands. */
export interface Surroundings {
  readonly clip: Clip;
  readonly fillsBefore: number;
  /** Index of the annotation that shows it. */
  readonly annotation: number | undefined;
}

export function readText(pdfium: Pdfium, text: Pointer, place: Matrix, where: Surroundings): Text {
  const { call, memory, readShown } = pdfium;
  const mode = call.FPDFTextObj_GetTextRenderMode(text);
  const isLight = isFillMode(mode) && isFilledLight(pdfium, text);
  call.FPDFTextObj_GetFontSize(text, memory.scratch);
  return {
    font: call.FPDFTextObj_GetFont(text),
    size: memory.floats()[memory.scratchIndex]!,
    mode,
    place,
    shown: readShown(text),
    isLight,
    where,
  };
}

/** Adds the glyphs of a showing operation; gives the number of visible ones whose meaning nothing tells. */
export function addGlyphs(text: Text, font: Font, glyphs: Glyph[]): number {
  const { size, mode, place, shown, isLight, where } = text;
  const { clip, fillsBefore, annotation } = where;
  const show = showOf({ place, size, spacing: shown.spacing, face: font, isLight, fillsBefore, annotation });
  const hidden = isInvisibleMode(mode);
  const pen: Pen = { place, show, rise: 0, bold: font.bold || isBoldMode(mode), hidden };
  let unmapped = 0;
  for (let index = 0; index < shown.codes.length; index += 1) {
    const character = font.characters.get(shown.codes[index]!);
    if (character?.mapped === false && !hidden) unmapped += 1;
    if (character === undefined || character.text === "") continue;
    const start = shown.starts[index]!;
    const glyph = glyphOf(pen, character, start, start + character.width * size);
    glyphs.push(isClipped(clip, glyph) ? { ...glyph, hidden: true } : glyph);
  }
  return unmapped;
}
