/** What tracked changes do to paragraphs, rows and cells as a whole. */
import type { WordDocument } from "./story.js";
import { child, type XmlElement } from "./xml.js";

/** Whether the end of a paragraph is one that the view does not have: it goes on in the next. */
export function endIsGone(properties: XmlElement | undefined, document: WordDocument): boolean {
  const mark = child(properties, "w:rPr");
  const isInserted = child(mark, "w:ins") !== undefined || child(mark, "w:moveTo") !== undefined;
  const isDeleted = child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined;
  if (isInserted || isDeleted) document.tracked += 1;
  return document.view === "accepted" ? isDeleted : isInserted;
}

/** Properties as the view has them. */
export function viewed(
  properties: XmlElement | undefined,
  { view }: WordDocument,
  name: "w:pPr" | "w:tcPr",
): XmlElement | undefined {
  if (view === "accepted") return properties;
  const change = child(properties, `${name}Change`);
  return change === undefined ? properties : child(change, name);
}

/** Whether a row or a cell is not there in the view. */
export function isGone(properties: XmlElement | undefined, document: WordDocument, of: "row" | "cell"): boolean {
  const isInserted = child(properties, of === "row" ? "w:ins" : "w:cellIns") !== undefined;
  const isDeleted = child(properties, of === "row" ? "w:del" : "w:cellDel") !== undefined;
  if (isInserted || isDeleted) document.tracked += 1;
  return document.view === "accepted" ? isDeleted : isInserted;
}
