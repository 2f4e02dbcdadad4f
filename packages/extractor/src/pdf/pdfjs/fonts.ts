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
}

/** Latin typefaces' usual proportions, for fonts that state none. */
const DEFAULT_ASCENT = 0.9;
const DEFAULT_DESCENT = 0.22;
const PLAUSIBLE_HEIGHT = 2;

export const DEFAULT_FACE: Face = {
  bold: false,
  italic: false,
  ascent: DEFAULT_ASCENT,
  descent: DEFAULT_DESCENT,
  widthScale: 0.001,
};

/** Style words in PostScript and family names: `PTSerif-Bold`, `TimesNewRoman,BoldItalic`, `Arial-Black`. */
const BOLD_NAME = /bold|black|heavy|demi(?!um)|[-,]bd|\bbd\b/i;
const ITALIC_NAME = /italic|oblique|[-,]it\b/i;
/** Six capitals and a plus mark a subset (ISO 32000-1, 9.6.4). */
const SUBSET_TAG = /^[A-Z]{6}\+/;

/** Reads a font object of pdf.js. */
export function faceOf(font: unknown): Face {
  const fields = record(font);
  const name = String(fields.name ?? "").replace(SUBSET_TAG, "");
  const widthScale = numbers(fields.fontMatrix)[0];
  return {
    bold: fields.bold === true || fields.black === true || BOLD_NAME.test(name),
    italic: fields.italic === true || ITALIC_NAME.test(name),
    ascent: height(fields.ascent, DEFAULT_ASCENT),
    descent: height(fields.descent, DEFAULT_DESCENT),
    widthScale: widthScale === undefined || widthScale === 0 ? DEFAULT_FACE.widthScale : widthScale,
  };
}

function height(value: unknown, otherwise: number): number {
  const positive = Math.abs(typeof value === "number" ? value : 0);
  return positive > 0 && positive < PLAUSIBLE_HEIGHT ? positive : otherwise;
}
