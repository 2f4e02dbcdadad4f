import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/** What a character code of a font stands for. */
export interface Character {
  /** More than one letter for a ligature; empty where nothing tells what the code stands for. */
  readonly text: string;
  /** Advance in parts of the font size. */
  readonly width: number;
}

/** Codes of one font that are asked for. */
export interface Question {
  readonly font: Pointer;
  readonly codes: readonly number[];
}

export type Answers = ReadonlyMap<Pointer, ReadonlyMap<number, Character>>;

/** A document of our own, on whose pages the codes in question are set to be read. */
export interface Specimen {
  ask(questions: readonly Question[]): Answers;
  /** To be called before the document of the fonts is closed. */
  close(): void;
}

/**
 * PDFium tells what a code stands for only by the text of a page: each code is therefore set once, on a line of its own, on a
 * page made for it. The pages stay open until the end, since a font lives as long as a text that uses it: as long as
 * the specimen is open, a font's address means that font.
 */
export function makeSpecimen(pdfium: Pdfium): Specimen {
  const { call } = pdfium;
  const document = call.FPDF_CreateNewDocument();
  const pages: Pointer[] = [];
  const read = (lines: readonly Line[]): Answers => {
    const page = call.FPDFPage_New(document, pages.length, 1000, 1000);
    pages.push(page);
    return readLines(pdfium, page, place(pdfium, document, page, lines));
  };
  return {
    ask: (questions) => {
      const asked = questions.flatMap(({ font, codes }) => codes.map((code): Line => ({ font, code, framed: false })));
      const answers = read(asked);
      // A blank that begins its line is not told: it is set again between two letters.
      const blank = asked.filter(({ font, code }) => answers.get(font)?.get(code) === undefined);
      return blank.length === 0 ? answers : join(answers, read(blank.map((line) => ({ ...line, framed: true }))));
    },
    close: () => {
      for (const page of pages) call.FPDF_ClosePage(page);
      call.FPDF_CloseDocument(document);
    },
  };
}

interface Line {
  readonly font: Pointer;
  readonly code: number;
  readonly framed: boolean;
}

const SIZE = 100;
const LINE_HEIGHT = 4 * SIZE;
const FRAME_FONT = new TextEncoder().encode("Helvetica\0");
const FRAME_LETTER = "H".charCodeAt(0);
const FRAME_WIDTH = 0.722 * SIZE;

/** Sets each line and gives it by the address of the text object that shows its code. */
function place(pdfium: Pdfium, document: Pointer, page: Pointer, lines: readonly Line[]): Map<Pointer, Line> {
  const { call, memory } = pdfium;
  const set = (font: Pointer, code: number, x: number, y: number): Pointer => {
    const text = call.FPDFPageObj_CreateTextObj(document, font, SIZE);
    memory.words()[memory.scratchIndex] = code;
    call.FPDFText_SetCharcodes(text, memory.scratch, 1);
    call.FPDFPageObj_Transform(text, 1, 0, 0, 1, x, y);
    call.FPDFPage_InsertObject(page, text);
    return text;
  };
  const placed = new Map<Pointer, Line>();
  let frame: Pointer | undefined;
  for (const [index, line] of lines.entries()) {
    const y = -index * LINE_HEIGHT;
    if (line.framed) {
      memory.bytes().set(FRAME_FONT, memory.scratch);
      frame ??= call.FPDFText_LoadStandardFont(document, memory.scratch);
      set(frame, FRAME_LETTER, -FRAME_WIDTH, y);
    }
    placed.set(set(line.font, line.code, 0, y), line);
    if (frame !== undefined) set(frame, FRAME_LETTER, SIZE, y);
  }
  return placed;
}

function readLines({ call, memory }: Pdfium, page: Pointer, lines: ReadonlyMap<Pointer, Line>): Answers {
  const answers = new Map<Pointer, Map<number, Character>>();
  const textPage = call.FPDFText_LoadPage(page);
  const count = call.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const line = lines.get(call.FPDFText_GetTextObject(textPage, index));
    if (line === undefined || call.FPDFText_IsGenerated(textPage, index) === 1) continue;
    call.FPDFText_GetLooseCharBox(textPage, index, memory.scratch);
    const [left, , right] = memory.floats().subarray(memory.scratchIndex, memory.scratchIndex + 3);
    const known = answers.get(line.font) ?? new Map<number, Character>();
    const text = (known.get(line.code)?.text ?? "") + characterAt(call, textPage, index);
    known.set(line.code, { text, width: round((right! - left!) / SIZE) });
    answers.set(line.font, known);
  }
  call.FPDFText_ClosePage(textPage);
  return answers;
}

function characterAt(call: Pdfium["call"], textPage: Pointer, index: number): string {
  if (call.FPDFText_HasUnicodeMapError(textPage, index) === 1) return "";
  // A hyphen that ends a line is given as a mark of its own.
  if (call.FPDFText_IsHyphen(textPage, index) === 1) return "-";
  const unicode = call.FPDFText_GetUnicode(textPage, index);
  return unicode === 0 || unicode > 0x10_ffff ? "" : String.fromCodePoint(unicode);
}

/** Widths are whole thousandths in PDFium; the box they are read from is in single precision. */
const round = (width: number): number => Math.round(width * 1000) / 1000;

function join(first: Answers, second: Answers): Answers {
  const fonts = new Set([...first.keys(), ...second.keys()]);
  return new Map([...fonts].map((font) => [font, new Map([...(first.get(font) ?? []), ...(second.get(font) ?? [])])]));
}
