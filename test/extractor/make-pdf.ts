import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

const require = createRequire(import.meta.url);

/** A typeface with all letters of Kazakh. */
const SERIF = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf");
const SERIF_BOLD = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf");

export type Draw = (pdf: PDFKit.PDFDocument) => void;

/** Draws an A4 document with the fonts "Serif" and "SerifBold" at hand, 12 pt, and gives its bytes. */
export async function makePdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 50, ...options });
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  pdf.registerFont("Serif", SERIF);
  pdf.registerFont("SerifBold", SERIF_BOLD);
  pdf.font("Serif", 12);
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** One line at a place, never broken. */
export function line(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, characterSpacing = 0): void {
  pdf.text(text, x, y, { lineBreak: false, characterSpacing });
}

/** Paints a form XObject of raw operators; `/F1` is Helvetica. The page's own y points downwards, the form's upwards. */
export function form(
  pdf: PDFKit.PDFDocument,
  operators: string,
  [x, y]: readonly [number, number],
  group = false,
): void {
  const content = pdf.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [-1000, -1000, 1000, 1000],
    Matrix: [1, 0, 0, -1, x, y],
    Resources: { Font: { F1: { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" } } },
    ...(group ? { Group: { S: "Transparency" } } : {}),
  });
  content.end(Buffer.from(operators, "latin1"));
  const name = `Fm${Object.keys(pdf.page.xobjects).length + 1}`;
  pdf.page.xobjects[name] = content;
  pdf.addContent(`/${name} Do`);
}

/** A grey PNG of one pixel. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);
