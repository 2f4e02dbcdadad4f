/**
 * A4 sheets on which lines are set one after the other, as the registry's PDFs set them: text justified, the words of
 * a hyperlink drawn after the rest of their line, a number at the foot of each page. Lengths are PDF points, y grows
 * downwards.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { LinkTo, Run } from "./act-spec.js";
import { type Piece, type Word, wordsOf, wordText, wrap } from "./runs.js";

const require = createRequire(import.meta.url);
const fontFile = (name: string) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
const fonts = { regular: fontFile("DejaVuSerif"), bold: fontFile("DejaVuSerif-Bold") };

export const page = { width: 595.28, height: 841.89, left: 56, right: 50, top: 56, bottom: 60 } as const;
export const textWidth = page.width - page.left - page.right;
const linkColour = "#0645ad";
const footSize = 8;

export type Align = "justify" | "left" | "center";

/** How a block of lines is set; `x` and `width` bound it, `indent` is that of its first line. */
export interface Setting {
  readonly font: keyof typeof fonts;
  readonly size: number;
  readonly align: Align;
  readonly x: number;
  readonly width: number;
  readonly indent: number;
}

export const lineHeight = (size: number): number => size * 1.3;

export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  /** Top of the next line. */
  y: number;
}

export function openSheet(title: string): Sheet {
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    // Fixed, so that the same description always gives the same bytes.
    info: { Title: title, Producer: "qauly test acts", Creator: "qauly test acts", CreationDate: new Date(0) },
  });
  pdf.registerFont("regular", fonts.regular);
  pdf.registerFont("bold", fonts.bold);
  const sheet: Sheet = { pdf, y: page.top };
  let pages = 0;
  pdf.on("pageAdded", () => {
    pages += 1;
    const number = String(pages);
    pdf.font("regular").fontSize(footSize).fillColor("black");
    put(sheet, number, (page.width - pdf.widthOfString(number)) / 2, page.height - 36);
    sheet.y = page.top;
  });
  pdf.addPage();
  return sheet;
}

export async function closeSheet({ pdf }: Sheet): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

function put({ pdf }: Sheet, text: string, x: number, y: number, characterSpacing = 0): void {
  pdf.text(text, x, y, { lineBreak: false, characterSpacing });
}

/** Room left on the page below `sheet.y`. */
export const room = (sheet: Sheet): number => page.height - page.bottom - sheet.y;

export function ensureRoom(sheet: Sheet, height: number): void {
  if (room(sheet) < height) sheet.pdf.addPage();
}

export function breakLines(
  { pdf }: Sheet,
  runs: readonly Run[],
  setting: Setting,
  { breakAfterBracket = false } = {},
): Word[][] {
  pdf.font(setting.font).fontSize(setting.size);
  const limits = { first: setting.width - setting.indent, rest: setting.width };
  return wrap(wordsOf(runs, { breakAfterBracket }), (text) => pdf.widthOfString(text), limits);
}

/** Sets a paragraph; a page may break between any two of its lines. */
export function paragraph(sheet: Sheet, runs: readonly Run[], setting: Setting): void {
  const lines = breakLines(sheet, runs, setting, { breakAfterBracket: setting.align === "justify" });
  lines.forEach((line, index) => {
    ensureRoom(sheet, lineHeight(setting.size));
    drawLine(sheet, line, setting, { first: index === 0, last: index === lines.length - 1 }, sheet.y);
    sheet.y += lineHeight(setting.size);
  });
}

interface Placed {
  readonly piece: Piece;
  /** With the blank that follows, drawn as a glyph like those of the registry's files. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Draws one line with its top at `y`. */
export function drawLine(
  sheet: Sheet,
  line: readonly Word[],
  setting: Setting,
  at: { readonly first: boolean; readonly last: boolean },
  y: number,
): void {
  const { pdf } = sheet;
  pdf.font(setting.font).fontSize(setting.size);
  const indent = at.first ? setting.indent : 0;
  const width = setting.width - indent;
  const space = pdf.widthOfString(" ");
  const gaps = line.slice(1).filter((word) => word.spaceBefore).length;
  const natural = line.reduce((sum, word) => sum + pdf.widthOfString(wordText(word)), 0) + gaps * space;
  const slack = Math.max(0, width - natural);
  const justified = setting.align === "justify" && !at.last;
  const wordGap = space + (justified && gaps > 0 ? slack / gaps : 0);
  // A line of one word has no gap to widen: its letters are moved apart.
  const letters = line.map(wordText).join("").length;
  const letterGap = justified && gaps === 0 && letters > 1 ? slack / (letters - 1) : 0;

  const placed: Placed[] = [];
  let x = setting.x + indent + (setting.align === "center" ? slack / 2 : 0);
  line.forEach((word, index) => {
    if (index > 0 && word.spaceBefore) x += wordGap;
    const blank = line[index + 1]?.spaceBefore ? " " : "";
    for (const piece of word.pieces) {
      const text = piece === word.pieces.at(-1) ? piece.text + blank : piece.text;
      const pieceWidth = pdf.widthOfString(piece.text) + letterGap * piece.text.length;
      placed.push({ piece, text, x, width: pieceWidth });
      x += pieceWidth;
    }
  });
  pdf.fillColor("black");
  for (const item of placed) {
    if (item.piece.link === null) put(sheet, item.text, item.x, y, letterGap);
  }
  for (const phrase of phrases(placed)) drawPhrase(sheet, phrase, setting.size, y);
}

/** Neighbouring pieces of one link: one annotation covers them and the gaps between. */
function phrases(placed: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  let previous: LinkTo | null = null;
  for (const item of placed) {
    const { link } = item.piece;
    if (link !== null && link === previous) found.at(-1)!.push(item);
    else if (link !== null) found.push([item]);
    previous = link;
  }
  return found;
}

function drawPhrase(sheet: Sheet, phrase: readonly Placed[], size: number, y: number): void {
  const { pdf } = sheet;
  const link = phrase[0]!.piece.link!;
  const known = link.kind === "annex" || link.id !== null;
  pdf.fillColor(known ? linkColour : "black");
  for (const { text, x } of phrase) put(sheet, text, x, y);
  pdf.fillColor("black");
  const left = phrase[0]!.x;
  const width = phrase.at(-1)!.x + phrase.at(-1)!.width - left;
  const height = lineHeight(size);
  if (link.kind === "annex") pdf.goTo(left, y, width, height, annexAnchor(link.index));
  else if (link.id !== null) pdf.link(left, y, width, height, `https://adilet.zan.kz/kaz/docs/${link.id}`);
}

/** Name of the destination at an annex's heading. */
export const annexAnchor = (index: number): string => `annex-${index + 1}`;
