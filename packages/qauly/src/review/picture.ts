/** The place of a value on its page, as a PNG file. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PagePicture } from "@qauly/extractor/pictures";
import type { Resolution, Span } from "@qauly/model";
import { encodePng } from "../inspect/png.js";
import type { OpenSource } from "./sources.js";

/** Pixels a point: twice as fine as a screen shows a page. */
const scale = 2;
/** Points above and below the place; the whole width is shown, so that its row can be read. */
const margin = 70;
/** Red, green, blue, alpha. */
const frame = [200, 30, 30, 255] as const;

/** The folder in the results for such pictures. */
export const pictureFolder = ".review";

/**
 * Draws the place of a value; gives the file's path. Throws what drawing throws; null where there is nothing to draw.
 */
export async function drawPlace(
  folder: string,
  resolution: Resolution,
  spans: readonly Span[],
  { bytes, pages }: OpenSource,
): Promise<string | null> {
  const [first] = spans;
  if (first === undefined || bytes === null || isWithoutPages(resolution)) return null;
  const picture = await pageOf(bytes, resolution.source.mediaType, first.page);
  if (picture === null) return null;
  const boxes = spans.flatMap(({ page, bbox }) => (page === first.page && bbox !== null ? [bbox] : []));
  // A scan that was straightened has places of its own, so its page is shown whole.
  const isStraightened = resolution.source.method !== "text-layer" && pages.length === 0;
  const cut = boxes.length === 0 || isStraightened ? picture : cropped(picture, boxes);
  await mkdir(join(folder, pictureFolder), { recursive: true });
  const path = join(folder, pictureFolder, `${resolution.source.sha256.slice(0, 12)}-${first.page}-${first.start}.png`);
  await writeFile(path, encodePng(cut));
  return path;
}

const isWithoutPages = ({ source }: Resolution): boolean =>
  source.method === "plain-text" || source.method === "markup";

async function pageOf(bytes: Uint8Array, mediaType: string, page: number): Promise<PagePicture | null> {
  if (mediaType === "application/pdf") {
    return (await import("@qauly/extractor/pictures")).renderPage(bytes, page, scale);
  }
  return (await (await import("@qauly/extractor/node")).drawPictureFile(bytes, scale))[page - 1] ?? null;
}

type Box = readonly [x0: number, top: number, x1: number, bottom: number];

/** The stretch of the page with the places, each in a frame. */
function cropped({ width, height, rgba }: PagePicture, boxes: readonly Box[]): PagePicture {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value * scale)));
  const top = clamp(Math.min(...boxes.map(([, y0]) => y0)) - margin, height - 1);
  const bottom = Math.max(top + 1, clamp(Math.max(...boxes.map(([, , , y1]) => y1)) + margin, height));
  const cut = rgba.slice(top * width * 4, bottom * width * 4);
  const dot = (x: number, y: number): void => cut.set(frame, ((y - top) * width + x) * 4);
  for (const [x0, y0, x1, y1] of boxes) {
    const [left, right] = [clamp(x0 - 2, width - 1), clamp(x1 + 2, width - 1)];
    const [upper, lower] = [Math.max(top, clamp(y0 - 2, bottom - 1)), clamp(y1 + 2, bottom - 1)];
    for (const wide of [0, 1]) {
      for (let x = left; x <= right; x += 1) {
        dot(x, Math.min(bottom - 1, upper + wide));
        dot(x, Math.max(top, lower - wide));
      }
      for (let y = upper; y <= lower; y += 1) {
        dot(Math.min(width - 1, left + wide), y);
        dot(Math.max(0, right - wide), y);
      }
    }
  }
  return { width, height: bottom - top, rgba: cut };
}
