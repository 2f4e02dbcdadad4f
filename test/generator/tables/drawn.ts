/** The drawn tables of the benchmark: table number `index` of a seed, in its act, as the bytes of a file. */
import { blocksOf } from "../blocks.js";
import { closeSheet, openSheet } from "../pdf-sheet.js";
import { type Random, random } from "../random.js";
import { plainStyle, writeCleanText } from "../write-clean.js";
import { writeBlock } from "../write-pdf.js";
import { actAround } from "./act.js";
import { drawTables, pdfStyle } from "./draw-pdf.js";
import { textLines, textStyle } from "./draw-text.js";
import { type DrawnTable, type Kind, kinds, tableOf } from "./kinds.js";

export { kinds } from "./kinds.js";
export const layouts = ["lines", "rects", "partly", "unruled", "tabs", "box"] as const;
export type Layout = (typeof layouts)[number];

export interface DrawnFile {
  readonly name: string;
  readonly extension: "pdf" | "txt";
  readonly layout: Layout;
  /** How the layout was drawn: which border, which separators. */
  readonly style: string;
  readonly table: DrawnTable;
  readonly bytes: Uint8Array;
}

export const layoutOf = (index: number): Layout => layouts[index % layouts.length]!;
export const kindOf = (index: number): Kind => kinds[Math.floor(index / layouts.length) % kinds.length]!;

export async function drawn(index: number, seed: number): Promise<DrawnFile> {
  const own: Random = random(seed * 100_003 + index);
  const layout = layoutOf(index);
  const kind = kindOf(index);
  const language = Math.floor(index / (layouts.length * kinds.length)) % 2 === 0 ? "kk" : "ru";
  const isText = layout === "tabs" || layout === "box";
  const table = tableOf(kind, language, own, isText);
  const name = `${String(index).padStart(4, "0")}-${layout}-${kind}-${language}`;
  const act = actAround(table, name);
  if (layout === "tabs" || layout === "box") {
    const style = textStyle(layout, own);
    const text = `${writeCleanText(act, plainStyle)}\n${textLines(table, style).join("\n")}\n`;
    return { name, extension: "txt", layout, style, table, bytes: new TextEncoder().encode(text) };
  }
  const style = pdfStyle(layout, own);
  const sheet = openSheet(act.title ?? "");
  for (const block of blocksOf(act)) writeBlock(sheet, block);
  drawTables(sheet, table, style);
  return { name, extension: "pdf", layout, style: style.border, table, bytes: await closeSheet(sheet) };
}
