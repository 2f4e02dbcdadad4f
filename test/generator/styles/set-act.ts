/** An act's blocks set on sheets in a manner. */
import type { ActSpec, SignatorySpec } from "../act-spec.js";
import { type Block, blocksOf, type Part } from "../blocks.js";
import { annexAnchor } from "../pdf-sheet.js";
import { plain, wordsOf } from "../runs.js";
import { pageFurniture } from "./furniture.js";
import type { Manner } from "./manner.js";
import type { Mark } from "./marks.js";
import { setTable } from "./set-table.js";
import {
  add,
  bodyWidth,
  breakLines,
  ensureRoom,
  lineHeight,
  type Measure,
  newPage,
  openSheet,
  paragraph,
  type Setting,
  type Sheet,
  setLine,
} from "./sheet.js";

export function setAct(spec: ActSpec, manner: Manner, measure: Measure): Mark[][] {
  const sheet = openSheet(manner, measure);
  for (const block of blocksOf(spec)) setBlock(sheet, block);
  return sheet.pages.map((marks, index) => [
    ...marks,
    ...pageFurniture(manner, measure, index + 1, sheet.pages.length),
  ]);
}

function settingsOf({ manner }: Sheet): Record<"body" | "flush" | "right", Setting> {
  const { size, page, justified, indented } = manner;
  const width = bodyWidth(manner);
  const flush: Setting = { font: "regular", size, align: "left", x: page.side, width, indent: 0 };
  return {
    flush,
    body: { ...flush, align: justified ? "justify" : "left", indent: indented ? size * 2.2 : 0 },
    right: { ...flush, align: "center", x: page.side + width * 0.55, width: width * 0.45 },
  };
}

function partSetting(sheet: Sheet, part: Part): readonly [setting: Setting, below: number] {
  const { body, flush } = settingsOf(sheet);
  const { size, indented } = sheet.manner;
  const gap = indented ? 0 : size * 0.6;
  switch (part) {
    case "title":
      return [{ ...flush, font: "bold", size: size + 2 }, size];
    case "annex title":
      return [{ ...flush, font: "bold", size: size + 0.5 }, size * 0.7];
    case "status":
    case "requisite":
      return [flush, size * 0.5];
    default:
      return [body, gap];
  }
}

function setBlock(sheet: Sheet, block: Block): void {
  const { flush, right } = settingsOf(sheet);
  const { size, annexOnNewPage } = sheet.manner;
  switch (block.kind) {
    case "paragraph": {
      const [setting, below] = partSetting(sheet, block.part);
      paragraph(sheet, block.runs, setting);
      sheet.y += below;
      break;
    }
    case "signature":
      setSignature(sheet, block.signatory);
      break;
    case "agreement":
      sheet.y += size;
      for (const line of block.lines) paragraph(sheet, [plain(line)], flush);
      break;
    case "annex heading":
      if (annexOnNewPage) newPage(sheet);
      else sheet.y += size * 2.4;
      ensureRoom(sheet, lineHeight(sheet, size) * block.lines.length);
      add(sheet, { kind: "anchor", name: annexAnchor(block.index), y: sheet.y });
      for (const line of block.lines) paragraph(sheet, [plain(line)], right);
      sheet.y += size * 1.2;
      break;
    case "table":
      setTable(sheet, block.table);
      sheet.y += size;
  }
}

/** The role in the left half, over as many lines as it takes, the name level with its last line. */
function setSignature(sheet: Sheet, { role, name }: SignatorySpec): void {
  const { flush, right } = settingsOf(sheet);
  const { size } = sheet.manner;
  const left: Setting = { ...flush, width: bodyWidth(sheet.manner) * 0.5 };
  sheet.y += size * 0.8;
  const lines = breakLines(sheet, [plain(role)], left);
  ensureRoom(sheet, lines.length * lineHeight(sheet, size));
  lines.forEach((line, index) => {
    const last = index === lines.length - 1;
    setLine(sheet, line, left, { first: index === 0, last }, sheet.y);
    if (last) setLine(sheet, wordsOf([plain(name)]), { ...right, align: "left" }, { first: true, last }, sheet.y);
    sheet.y += lineHeight(sheet, size);
  });
}
