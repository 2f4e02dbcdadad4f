/** Running headers and footers, page numbers, notes on their side and watermarks of a drawn PDF. */
import type { Manner } from "./manner.js";
import { type Mark, plainMark } from "./marks.js";
import type { Measure } from "./sheet.js";

const small = 7;
const fromEdge = 30;

export function pageFurniture(manner: Manner, measure: Measure, page: number, pages: number): Mark[] {
  const { header, footer, pageNumber, numberAt, sideNote, watermark } = manner.furniture;
  const { width, height, side } = manner.page;
  const { invisible } = manner.drawing;
  const line = (text: string, x: number, baseline: number, size: number, angle = 0): Mark => ({
    ...plainMark,
    kind: "text",
    text,
    x,
    baseline,
    font: "regular",
    size,
    angle,
  });
  const marks: Mark[] = [];
  const bottom = height - fromEdge;
  if (header !== null) marks.push(line(header, side, fromEdge, small));
  if (footer !== null) marks.push(line(footer, side, bottom, small));
  if (pageNumber !== null) {
    const text = pageNumber.replace("12", String(page)).replace("34", String(pages));
    const size = manner.size - 2;
    const x = numberAt === "top" ? width - side - measure(text, "regular", size) : width / 2;
    marks.push(line(text, x, numberAt === "top" ? fromEdge : bottom, size));
  }
  if (sideNote !== null) marks.push(line(sideNote, 24, height * 0.8, small, 270));
  if (watermark !== null) marks.push(line(watermark, width * 0.25, height * 0.65, 60, 315));
  if (invisible !== null)
    marks.push({ ...(line(invisible, side + 40, height / 2, manner.size) as object), invisible: true } as Mark);
  return marks;
}
