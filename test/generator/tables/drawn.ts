/** The drawn tables of the benchmark: table number `index` of a seed, in its act, as the bytes of a file. */
import { blocksOf } from "../blocks.js";
import { closeSheet, openSheet } from "../pdf-sheet.js";
import { type Random, random } from "../random.js";
import { plainStyle, writeCleanText } from "../write-clean.js";
import { docxStyle, writeDocx } from "../write-docx.js";
import { htmlDesigns, writeHtml } from "../write-html.js";
import { writeBlock } from "../write-pdf.js";
import { actAround } from "./act.js";
import { drawTables, pdfStyle } from "./draw-pdf.js";
import { textLines, textStyle } from "./draw-text.js";
import { type DrawnTable, type Kind, kinds, tableOf } from "./kinds.js";

export { kinds } from "./kinds.js";
export const layouts = ["lines", "rects", "partly", "unruled", "tabs", "box"] as const;
/** Layouts that are drawn where they are asked for: each table of the others can stand in them. */
export const markupLayouts = ["html", "docx"] as const;
export type Layout = (typeof layouts)[number] | (typeof markupLayouts)[number];

export interface DrawnFile {
  readonly name: string;
  readonly extension: "pdf" | "txt" | "html" | "docx";
  readonly layout: Layout;
  /** How the layout was drawn: which border, which separators. */
  readonly style: string;
  readonly table: DrawnTable;
  readonly bytes: Uint8Array;
}

export const layoutOf = (index: number): Layout => layouts[index % layouts.length]!;
export const kindOf = (index: number): Kind => kinds[Math.floor(index / layouts.length) % kinds.length]!;

export async function drawn(index: number, seed: number, layout = layoutOf(index)): Promise<DrawnFile> {
  const own: Random = random(seed * 100_003 + index);
  const kind = kindOf(index);
  const language = Math.floor(index / (layouts.length * kinds.length)) % 2 === 0 ? "kk" : "ru";
  const isText = layout !== "lines" && layout !== "rects" && layout !== "partly" && layout !== "unruled";
  const table = tableOf(kind, language, own, isText);
  const name = `${String(index).padStart(4, "0")}-${layout}-${kind}-${language}`;
  const act = actAround(table, name);
  if (layout === "tabs" || layout === "box") {
    const style = textStyle(layout, own);
    const text = `${writeCleanText(act, plainStyle)}\n${textLines(table, style).join("\n")}\n`;
    return { name, extension: "txt", layout, style, table, bytes: new TextEncoder().encode(text) };
  }
  if (layout === "html") {
    const style = own.pick(htmlDesigns);
    const page = writeHtml(act, style, index, table.grids);
    return { name, extension: "html", layout, style, table, bytes: new TextEncoder().encode(page) };
  }
  if (layout === "docx") {
    const bytes = writeDocx(act, docxStyle(index), table.grids);
    return { name, extension: "docx", layout, style: "of Word", table, bytes };
  }
  const style = pdfStyle(layout, own);
  const sheet = openSheet(act.title ?? "");
  for (const block of blocksOf(act)) writeBlock(sheet, block);
  drawTables(sheet, table, style);
  return { name, extension: "pdf", layout, style: style.border, table, bytes: await closeSheet(sheet) };
}
