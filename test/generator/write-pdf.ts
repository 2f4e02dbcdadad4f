/** A test act as the PDF that the registry gives: see `pdf-sheet.ts` and `pdf-table.ts` for how it is set. */
import type { ActSpec, SignatorySpec } from "./act-spec.js";
import { type Block, blocksOf, type Part } from "./blocks.js";
import {
  annexAnchor,
  breakLines,
  closeSheet,
  drawLine,
  ensureRoom,
  lineHeight,
  openSheet,
  page,
  paragraph,
  type Setting,
  type Sheet,
  textWidth,
} from "./pdf-sheet.js";
import { drawTable } from "./pdf-table.js";
import { plain, wordsOf } from "./runs.js";

const body: Setting = { font: "regular", size: 10, align: "justify", x: page.left, width: textWidth, indent: 22 };
const flush: Setting = { ...body, align: "left", indent: 0 };
const title: Setting = { ...flush, font: "bold", size: 12.5 };
const annexTitle: Setting = { ...title, size: 10.5 };
const rightColumn: Setting = { ...flush, align: "center", x: page.left + textWidth * 0.55, width: textWidth * 0.45 };

const signatureRole: Setting = { ...body, align: "left", width: textWidth * 0.5 };
const signatureName: Setting = { ...rightColumn, align: "left" };

/** Setting of a paragraph and the space below it, in points. */
const settings: Readonly<Record<Part, readonly [setting: Setting, below: number]>> = {
  title: [title, 10],
  status: [flush, 4],
  requisite: [flush, 4],
  note: [body, 0],
  body: [body, 0],
  "annex title": [annexTitle, 6],
  "annex text": [body, 0],
};

/** The PDF's bytes; the same description gives the same bytes. */
export async function writePdf(spec: ActSpec): Promise<Uint8Array> {
  const sheet = openSheet(spec.title ?? "");
  for (const block of blocksOf(spec)) writeBlock(sheet, block);
  return closeSheet(sheet);
}

export function writeBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "paragraph": {
      const [setting, below] = settings[block.part];
      paragraph(sheet, block.runs, setting);
      sheet.y += below;
      break;
    }
    case "signature":
      writeSignature(sheet, block.signatory);
      break;
    case "agreement":
      sheet.y += 10;
      for (const line of block.lines) paragraph(sheet, [plain(line)], flush);
      break;
    case "annex heading":
      writeHeading(sheet, block);
      break;
    case "table":
      drawTable(sheet, block.table);
  }
}

/** The role in the left half, over as many lines as it takes, the name level with its last line. */
function writeSignature(sheet: Sheet, { role, name }: SignatorySpec): void {
  sheet.y += 8;
  const lines = breakLines(sheet, [plain(role)], signatureRole);
  ensureRoom(sheet, lines.length * lineHeight(body.size));
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    drawLine(sheet, line, signatureRole, { first: index === 0, last: isLast }, sheet.y);
    if (isLast) drawLine(sheet, wordsOf([plain(name)]), signatureName, { first: true, last: true }, sheet.y);
    sheet.y += lineHeight(body.size);
  });
}

function writeHeading(sheet: Sheet, { lines, index }: Extract<Block, { kind: "annex heading" }>): void {
  sheet.y += 24;
  ensureRoom(sheet, lineHeight(body.size));
  sheet.pdf.addNamedDestination(annexAnchor(index), "XYZ", page.left, sheet.y, null);
  for (const line of lines) paragraph(sheet, [plain(line)], rightColumn);
  sheet.y += 12;
}
