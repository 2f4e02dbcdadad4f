/** Marks drawn as a PDF with pdfkit, in the order, with the borders and on the turned pages that the manner asks for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { ActSpec } from "../act-spec.js";
import { annexAnchor } from "../pdf-sheet.js";
import { type Random, random } from "../random.js";
import { drawRules } from "./draw-rules.js";
import type { Manner, Typeface } from "./manner.js";
import type { LinkMark, Mark, RuleMark, TextMark } from "./marks.js";
import { setAct } from "./set-act.js";

const require = createRequire(import.meta.url);
const files: Readonly<Record<Typeface, string>> = {
  serif: "DejaVuSerif",
  sans: "DejaVuSans",
  "serif condensed": "DejaVuSerifCondensed",
  "sans condensed": "DejaVuSansCondensed",
};
const fontFile = (name: string) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** The PDF's bytes; the same arguments give the same bytes. */
export async function drawPdf(spec: ActSpec, manner: Manner, seed: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    margin: 0,
    autoFirstPage: false,
    info: { Title: spec.title ?? "", Producer: "qauly test acts", Creator: manner.typeface, CreationDate: new Date(0) },
  });
  pdf.registerFont("regular", fontFile(files[manner.typeface]));
  pdf.registerFont("bold", fontFile(`${files[manner.typeface]}-Bold`));
  const measure = (text: string, font: string, size: number): number =>
    pdf.font(font).fontSize(size).widthOfString(text);
  const pages = setAct(spec, manner, measure);
  const choose = random(seed);
  for (const marks of pages) drawPage(pdf, marks, manner, choose);
  return bytesOf(pdf);
}

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
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

function drawPage(pdf: PDFKit.PDFDocument, marks: readonly Mark[], manner: Manner, choose: Random): void {
  const { page, drawing } = manner;
  const { bleed, rotate } = drawing;
  const sideways = rotate === 90 || rotate === 270;
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height];
  const media = [width + 2 * bleed, height + 2 * bleed] as const;
  pdf.addPage({ size: [...media], margin: 0 });
  const { dictionary } = pdf.page as unknown as { dictionary: { data: Record<string, unknown> } };
  if (rotate !== 0) dictionary.data.Rotate = rotate;
  if (bleed > 0) {
    dictionary.data.CropBox = [bleed, bleed, width + bleed, height + bleed];
    pdf.font("regular").fontSize(6);
    pdf.text("qauly_593.indd  2  23.11.2026  10:46", bleed, 4, { lineBreak: false });
  }
  drawLinks(pdf, marks, (box) => boxInFile(box, rotate, [width, height], bleed));
  pdf.translate(bleed, bleed);
  // From the page as it is seen to the page as it lies in the file.
  if (rotate === 90) pdf.transform(0, -1, 1, 0, 0, height);
  if (rotate === 180) pdf.transform(-1, 0, 0, -1, width, height);
  if (rotate === 270) pdf.transform(0, 1, -1, 0, width, 0);
  const texts = inOrder(
    marks.filter((mark): mark is TextMark => mark.kind === "text"),
    drawing.order,
    choose,
  );
  const rules = marks.filter((mark): mark is RuleMark => mark.kind === "rule");
  drawRules(pdf, rules, manner.table.rules);
  for (const mark of texts) drawText(pdf, mark, drawing.bold);
}

type LinkBox = LinkMark["box"];

/** A box on the page as it is seen, on the page as it lies in the file. */
function boxInFile([x, y, w, h]: LinkBox, rotate: number, [width, height]: readonly number[], bleed: number): LinkBox {
  switch (rotate) {
    case 90:
      return [y + bleed, height! - x - w + bleed, h, w];
    case 180:
      return [width! - x - w + bleed, height! - y - h + bleed, w, h];
    case 270:
      return [width! - y - h + bleed, x + bleed, h, w];
    default:
      return [x + bleed, y + bleed, w, h];
  }
}

function drawLinks(pdf: PDFKit.PDFDocument, marks: readonly Mark[], place: (box: LinkBox) => LinkBox): void {
  for (const mark of marks) {
    if (mark.kind === "anchor") pdf.addNamedDestination(mark.name, "XYZ", 0, mark.y, null);
    if (mark.kind !== "link") continue;
    const box = place(mark.box);
    if (mark.link.kind === "annex") pdf.goTo(...box, annexAnchor(mark.link.index));
    else if (mark.link.id !== null) pdf.link(...box, `https://adilet.zan.kz/kaz/docs/${mark.link.id}`);
  }
}

function inOrder(texts: readonly TextMark[], order: Manner["drawing"]["order"], choose: Random): TextMark[] {
  switch (order) {
    case "as read":
      return [...texts];
    case "last first":
      return [...texts].reverse();
    case "shuffled":
      return choose.sample(texts, texts.length);
    case "tables first":
      return [...texts.filter(({ inTable }) => inTable), ...texts.filter(({ inTable }) => !inTable)];
  }
}

function drawText(pdf: PDFKit.PDFDocument, mark: TextMark, bold: Manner["drawing"]["bold"]): void {
  const { text, x, baseline, size, angle, letterGap, blankGap, invisible } = mark;
  const feigned = mark.font === "bold" && bold !== "font";
  pdf.save();
  if (angle !== 0) pdf.rotate(angle, { origin: [x, baseline] });
  pdf.font(feigned ? "regular" : mark.font).fontSize(size);
  pdf.fillColor(angle % 90 === 0 ? "black" : "#dddddd");
  if (invisible) pdf.addContent("3 Tr");
  const put = (shift: number): void => {
    const options = {
      lineBreak: false,
      characterSpacing: letterGap,
      wordSpacing: blankGap,
      baseline: "alphabetic" as const,
    };
    pdf.text(
      text,
      x + shift,
      baseline,
      feigned && bold === "stroked" ? { ...options, fill: true, stroke: true } : options,
    );
  };
  put(0);
  if (feigned && bold === "twice") put(size * 0.03);
  if (invisible) pdf.addContent("0 Tr");
  pdf.restore();
}
