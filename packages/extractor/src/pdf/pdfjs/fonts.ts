import { DEFAULT_ASCENT, DEFAULT_DESCENT, plausibleHeight, styleOfName } from "../style.js";
import { numbers, record } from "./operands.js";

/** What the interpreter needs of a font. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In parts of the font size, both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Factor from glyph space to text space: 0.001 but for Type 3 and some converted fonts. */
  readonly widthScale: number;
  /** Whether it says which letters it draws; pdf.js gives the codes themselves for a composite font that does not. */
  readonly mapped: boolean;
}

export const DEFAULT_FACE: Face = {
  bold: false,
  italic: false,
  ascent: DEFAULT_ASCENT,
  descent: DEFAULT_DESCENT,
  widthScale: 0.001,
  mapped: true,
};

/** Reads a font object of pdf.js. */
export function faceOf(font: unknown): Face {
  const fields = record(font);
  const style = styleOfName(String(fields.name ?? ""));
  const widthScale = numbers(fields.fontMatrix)[0];
  return {
    bold: fields.bold === true || fields.black === true || style.bold,
    italic: fields.italic === true || style.italic,
    ascent: plausibleHeight(fields.ascent, DEFAULT_ASCENT),
    descent: plausibleHeight(fields.descent, DEFAULT_DESCENT),
    mapped: fields.composite !== true || !("firstChar" in record(fields.toUnicode)),
    widthScale: widthScale === undefined || widthScale === 0 ? DEFAULT_FACE.widthScale : widthScale,
  };
}
