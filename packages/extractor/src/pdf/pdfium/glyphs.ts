import type { Glyph } from "../content.js";
import { apply, type Matrix } from "../matrix.js";
import { isBoldMode, isInvisibleMode, isSpace, showOf } from "../show.js";
import type { Font } from "./fonts.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import type { Shown } from "./text-objects.js";

/** One showing operation, its codes not yet read as characters. */
export interface Text {
  readonly font: Pointer;
  readonly size: number;
  readonly mode: number;
  /** From text space to the page. */
  readonly place: Matrix;
  readonly shown: Shown;
}

export function readText({ call, memory, readShown }: Pdfium, text: Pointer, place: Matrix): Text {
  call.FPDFTextObj_GetFontSize(text, memory.scratch);
  return {
    font: call.FPDFTextObj_GetFont(text),
    size: memory.floats()[memory.scratchIndex]!,
    mode: call.FPDFTextObj_GetTextRenderMode(text),
    place,
    shown: readShown(text),
  };
}

/** Adds the glyphs of a showing operation. A code that nothing tells the meaning of gives none. */
export function glyphsOf({ size, mode, place, shown }: Text, font: Font, glyphs: Glyph[]): void {
  const show = showOf({ place, size, spacing: shown.spacing, face: font });
  const bold = font.bold || isBoldMode(mode);
  const hidden = isInvisibleMode(mode);
  for (let index = 0; index < shown.codes.length; index += 1) {
    const character = font.characters.get(shown.codes[index]!);
    if (character === undefined || character.text === "") continue;
    const { text, width } = character;
    const start = shown.starts[index]!;
    const from = apply(place, start, 0);
    const to = apply(place, start + width * size, 0);
    glyphs.push({ text, space: isSpace(text), from, to, bold, hidden, show });
  }
}
