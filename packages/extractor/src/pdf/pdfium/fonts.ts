import { DEFAULT_ASCENT, DEFAULT_DESCENT, plausibleHeight, styleOfName } from "../style.js";
import { type Character, makeSpecimen, type Specimen } from "./characters.js";
import { type Heights, heightsOf } from "./font-file.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import { SCRATCH_SIZE } from "./memory.js";

export interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In parts of the font size, both positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly characters: ReadonlyMap<number, Character>;
}

/** The fonts of one document by their addresses. */
export interface Fonts {
  /** Asks for the meaning of codes that are not known yet. */
  learn(unknown: ReadonlyMap<Pointer, ReadonlySet<number>>): void;
  get(font: Pointer): Font;
  /** To be called before the document is closed. */
  close(): void;
}

interface Known extends Font {
  readonly characters: Map<number, Character>;
}

/** A code that PDFium leaves out of a text: it draws nothing. */
const UNKNOWN: Character = { text: "", mapped: true, space: false, width: 0 };

export function fontsOf(pdfium: Pdfium, document: Pointer): Fonts {
  const fonts = new Map<Pointer, Known>();
  let specimen: Specimen | undefined;
  const knownFont = (font: Pointer): Known => {
    const known = fonts.get(font);
    if (known !== undefined) return known;
    const made: Known = { ...styleOf(pdfium, font), characters: new Map() };
    fonts.set(font, made);
    return made;
  };
  return {
    learn: (unknown) => {
      if (unknown.size === 0) return;
      const questions = [...unknown].map(([font, codes]) => ({ font, codes: [...codes] }));
      specimen ??= makeSpecimen(pdfium, document);
      const answers = specimen.ask(questions);
      for (const { font, codes } of questions) {
        const { characters } = knownFont(font);
        for (const code of codes) characters.set(code, answers.get(font)?.get(code) ?? UNKNOWN);
      }
    },
    get: knownFont,
    close: () => specimen?.close(),
  };
}

function styleOf(pdfium: Pdfium, font: Pointer): Omit<Font, "characters"> {
  const { call, memory } = pdfium;
  const length = call.FPDFFont_GetBaseFontName(font, memory.scratch, SCRATCH_SIZE);
  const end = memory.scratch + Math.max(Math.min(length, SCRATCH_SIZE) - 1, 0);
  const { bold, italic } = styleOfName(new TextDecoder().decode(memory.bytes().slice(memory.scratch, end)));
  const { ascent, descent } = embeddedHeights(pdfium, font) ?? describedHeights(pdfium, font);
  return {
    bold,
    italic,
    ascent: plausibleHeight(ascent, DEFAULT_ASCENT),
    descent: plausibleHeight(descent, DEFAULT_DESCENT),
  };
}

function describedHeights({ call, memory }: Pdfium, font: Pointer): Heights {
  const read = (height: typeof call.FPDFFont_GetAscent): number =>
    height(font, 1, memory.scratch) === 0 ? 0 : memory.floats()[memory.scratchIndex]!;
  return { ascent: read(call.FPDFFont_GetAscent), descent: read(call.FPDFFont_GetDescent) };
}

function embeddedHeights({ call, memory }: Pdfium, font: Pointer): Heights | null {
  if (call.FPDFFont_GetIsEmbedded(font) !== 1) return null;
  const { scratch, scratchIndex } = memory;
  call.FPDFFont_GetFontData(font, 0, 0, scratch);
  const size = memory.words()[scratchIndex]!;
  const file = call.malloc(size);
  if (file === 0) return null;
  call.FPDFFont_GetFontData(font, file, size, scratch);
  const heights = heightsOf(memory.bytes().subarray(file, file + size));
  call.free(file);
  return heights;
}
