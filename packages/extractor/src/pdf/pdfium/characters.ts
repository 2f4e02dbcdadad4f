import { isSpace } from "../show.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/** What a character code of a font stands for. */
export interface Character {
  /** More than one letter for a ligature. */
  readonly text: string;
  /** Whether the font says what the code stands for; if not, the text is empty. */
  readonly mapped: boolean;
  readonly space: boolean;
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
 * PDFium tells what a code stands for only by the text of a page: the codes are therefore set on a page made for them.
 * The pages stay open until the end, since a font lives as long as a text that uses it: as long as the specimen is
 * open, a font's address means that font.
 */
export function makeSpecimen(pdfium: Pdfium, owner: Pointer): Specimen {
  const { call } = pdfium;
  const document = call.FPDF_CreateNewDocument();
  const pages: Pointer[] = [];
  let frame: Pointer | undefined;
  const read = (lines: readonly Question[], framed: boolean): Answers => {
    const page = call.FPDFPage_New(document, pages.length, 1000, 1000);
    pages.push(page);
    if (framed) frame ??= loadFrame(pdfium, document);
    return readLines(
      pdfium,
      page,
      setLines(pdfium, { owner, document, page, frame: framed ? frame : undefined }, lines),
    );
  };
  /** A code of each font that is known to show something. */
  const seen = new Map<Pointer, number>();
  const learn = (answers: Answers): Answers => {
    for (const [font, characters] of answers) {
      const code = seen.has(font) ? null : seenCode(characters);
      if (code !== null) seen.set(font, code);
    }
    return answers;
  };
  return {
    ask: (questions) => {
      const answers = learn(read(questions, false));
      // What a line does not tell (a blank at its start, glyphs at one place) is set again, each between two letters.
      const alone = stillOpen(questions, answers);
      if (alone.length === 0) return answers;
      const all = learn(join(read(alone, true), answers));
      // PDFium passes over a text whose glyphs have no extent: a code of such a glyph is set among others of its font.
      const among = stillOpen(alone, all).flatMap(({ font, codes }) => {
        const other = seen.get(font);
        return other === undefined ? [] : [{ font, codes: [other, ...codes, other] }];
      });
      return among.length === 0 ? all : join(read(among, false), all);
    },
    close: () => {
      for (const page of pages) call.FPDF_ClosePage(page);
      call.FPDF_CloseDocument(document);
    },
  };
}

/** A question of its own for each code that has no answer. */
const stillOpen = (questions: readonly Question[], answers: Answers): Question[] =>
  questions.flatMap(({ font, codes }) =>
    codes.filter((code) => answers.get(font)?.has(code) !== true).map((code) => ({ font, codes: [code] })),
  );

/** A code of the font that is known to show something. */
function seenCode(known: ReadonlyMap<number, Character>): number | null {
  for (const [code, { text, width }] of known) if (text.trim() !== "" && text !== "-" && width > 0) return code;
  return null;
}

const SIZE = 100;
const LINE_HEIGHT = 4 * SIZE;

const FRAME_FONT = new TextEncoder().encode("Helvetica\0");
const FRAME_LETTER = "H".charCodeAt(0);
const FRAME_WIDTH = 0.722 * SIZE;

function loadFrame({ call, memory }: Pdfium, document: Pointer): Pointer {
  memory.bytes().set(FRAME_FONT, memory.scratch);
  return call.FPDFText_LoadStandardFont(document, memory.scratch);
}

interface Sheet {
  /** Document of the fonts, which has them loaded; in another document each would be loaded again. */
  readonly owner: Pointer;
  readonly document: Pointer;
  readonly page: Pointer;
  /** Font of the letter that is set before and after each line. */
  readonly frame: Pointer | undefined;
}

/** Sets a line for each question and gives the questions by the addresses of the text objects that show them. */
function setLines(
  pdfium: Pdfium,
  { owner, document, page, frame }: Sheet,
  lines: readonly Question[],
): Map<Pointer, Question> {
  const { call, memory } = pdfium;
  const longest = Math.max(...lines.map(({ codes }) => codes.length), 1);
  const buffer = call.malloc(longest * 4);
  const set = (font: Pointer, codes: readonly number[], x: number, y: number): Pointer => {
    const text = call.FPDFPageObj_CreateTextObj(font === frame ? document : owner, font, SIZE);
    memory.words().set(codes, buffer >> 2);
    call.FPDFText_SetCharcodes(text, buffer, codes.length);
    call.FPDFPageObj_Transform(text, 1, 0, 0, 1, x, y);
    call.FPDFPage_InsertObject(page, text);
    return text;
  };
  const placed = new Map<Pointer, Question>();
  for (const [index, line] of lines.entries()) {
    const y = -index * LINE_HEIGHT;
    if (frame !== undefined) set(frame, [FRAME_LETTER], -FRAME_WIDTH, y);
    placed.set(set(line.font, line.codes, 0, y), line);
    if (frame !== undefined) set(frame, [FRAME_LETTER], SIZE, y);
  }
  call.free(buffer);
  return placed;
}

/** Distance in points within which a character of the text page is the glyph that was set there. */
const NEAR = 0.02;

function readLines(pdfium: Pdfium, page: Pointer, lines: ReadonlyMap<Pointer, Question>): Answers {
  const { call, memory } = pdfium;
  const answers = new Map<Pointer, Map<number, Character>>();
  const places = new Map([...lines].map(([text, { codes }]) => [text, codesByPlace(pdfium, text, codes)]));
  const textPage = call.FPDFText_LoadPage(page);
  const count = call.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const text = call.FPDFText_GetTextObject(textPage, index);
    const line = lines.get(text);
    if (line === undefined || call.FPDFText_IsGenerated(textPage, index) === 1) continue;
    call.FPDFText_GetLooseCharBox(textPage, index, memory.scratch);
    const [left, , right] = memory.floats().subarray(memory.scratchIndex, memory.scratchIndex + 3);
    const code = line.codes.length === 1 ? line.codes[0] : places.get(text)?.(left!);
    const letters = characterAt(call, textPage, index, line.codes.length > 1);
    if (code === undefined || letters === null) continue;
    const known = answers.get(line.font) ?? new Map<number, Character>();
    const whole = (known.get(code)?.text ?? "") + letters;
    known.set(code, {
      text: whole,
      mapped: call.FPDFText_HasUnicodeMapError(textPage, index) !== 1,
      space: isSpace(whole),
      width: round((right! - left!) / SIZE),
    });
    answers.set(line.font, known);
  }
  call.FPDFText_ClosePage(textPage);
  return answers;
}

/** Which code of a line stands at a place; none where two stand at one. */
function codesByPlace(
  { readShown }: Pdfium,
  text: Pointer,
  codes: readonly number[],
): (x: number) => number | undefined {
  const { starts } = readShown(text);
  const byPlace = new Map<number, number | undefined>();
  for (const [index, code] of codes.entries()) {
    const place = Math.round((starts[index] ?? 0) / NEAR);
    for (const near of [place - 1, place, place + 1]) byPlace.set(near, byPlace.has(near) ? undefined : code);
  }
  return (x) => byPlace.get(Math.round(x / NEAR));
}

/** Null where a line among others does not tell: a hyphen at its end is given as a mark of its own. */
function characterAt(call: Pdfium["call"], textPage: Pointer, index: number, among: boolean): string | null {
  if (call.FPDFText_HasUnicodeMapError(textPage, index) === 1) return "";
  if (call.FPDFText_IsHyphen(textPage, index) === 1) return among ? null : "-";
  const unicode = call.FPDFText_GetUnicode(textPage, index);
  return unicode === 0 || unicode > 0x10_ffff ? "" : String.fromCodePoint(unicode);
}

/** Widths are whole thousandths in PDFium; the box they are read from is in single precision. */
const round = (width: number): number => Math.round(width * 1000) / 1000;

/** What the second tells goes before what the first does. */
function join(first: Answers, second: Answers): Answers {
  const fonts = new Set([...first.keys(), ...second.keys()]);
  return new Map([...fonts].map((font) => [font, new Map([...(first.get(font) ?? []), ...(second.get(font) ?? [])])]));
}
