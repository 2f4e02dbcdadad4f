/** A test act as the PDF that the registry gives: see `pdf-sheet.ts` and `pdf-table.ts` for how it is set. */
import type { ActSpec, AnnexSpec, ClauseSpec } from "./act-spec.js";
import {
  annexAnchor,
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
import { clauseRuns, plain, runsOf } from "./runs.js";

const body: Setting = { font: "regular", size: 10, align: "justify", x: page.left, width: textWidth, indent: 22 };
const subtitle: Setting = { ...body, align: "left", indent: 0 };
const title: Setting = { ...subtitle, font: "bold", size: 12.5 };
const annexTitle: Setting = { ...title, size: 10.5 };
const rightColumn: Setting = { ...subtitle, align: "center", x: page.left + textWidth * 0.55, width: textWidth * 0.45 };

/** The PDF's bytes; the same description gives the same bytes. */
export async function writePdf(spec: ActSpec): Promise<Uint8Array> {
  const sheet = openSheet(spec.title);
  paragraph(sheet, [plain(spec.title)], title);
  sheet.y += 10;
  paragraph(sheet, [plain(spec.subtitle)], subtitle);
  sheet.y += 4;
  paragraph(sheet, [...runsOf(spec.preamble), plain(` ${spec.enactingFormula}:`)], body);
  for (const clause of spec.clauses) writeClause(sheet, clause, 0);
  for (const { role, name } of spec.signatories) writeSignature(sheet, role, name);
  spec.annexes.forEach((annex, index) => {
    writeAnnex(sheet, annex, index);
  });
  return closeSheet(sheet);
}

function writeClause(sheet: Sheet, clause: ClauseSpec, depth: number): void {
  paragraph(sheet, clauseRuns(clause, depth), body);
  for (const child of clause.children) writeClause(sheet, child, depth + 1);
}

function writeSignature(sheet: Sheet, role: string, name: string): void {
  sheet.y += 8;
  ensureRoom(sheet, lineHeight(body.size));
  const only = { first: true, last: true };
  const word = (text: string) => ({ pieces: [{ text, link: null }], spaceBefore: true });
  drawLine(sheet, role.split(" ").map(word), { ...body, align: "left" }, only, sheet.y);
  drawLine(sheet, name.split(" ").map(word), { ...rightColumn, align: "left" }, only, sheet.y);
  sheet.y += lineHeight(body.size);
}

function writeAnnex(sheet: Sheet, annex: AnnexSpec, index: number): void {
  sheet.y += 24;
  ensureRoom(sheet, lineHeight(body.size));
  sheet.pdf.addNamedDestination(annexAnchor(index), "XYZ", page.left, sheet.y, null);
  for (const line of annex.heading.lines) paragraph(sheet, [plain(line)], rightColumn);
  sheet.y += 12;
  paragraph(sheet, [plain(annex.title)], annexTitle);
  sheet.y += 6;
  drawTable(sheet, annex);
}
