/** The place of a value on its page, as a PNG file. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PagePicture } from "@qauly/extractor/pictures";
import type { Resolution, Span } from "@qauly/model";
import { encodePng } from "../inspect/png.js";
import type { OpenSource } from "./sources.js";

/** Pixels a point: twice as fine as a screen shows a page. */
const scale = 2;
/** Points around the place, so that its row and its header can be seen. */
const margin = { x: 60, y: 40 } as const;

/** The folder in the results for such pictures. */
export const pictureFolder = ".review";

/** Draws the place of a value; gives the file's path. Throws what drawing throws; null where there is nothing to draw. */
export async function drawPlace(
  folder: string,
  resolution: Resolution,
  spans: readonly Span[],
  { bytes, pages }: OpenSource,
): Promise<string | null> {
  const [first] = spans;
  if (first === undefined || bytes === null || resolution.source.mediaType === "text/plain") return null;
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

async function pageOf(bytes: Uint8Array, mediaType: string, page: number): Promise<PagePicture | null> {
  if (mediaType === "application/pdf") {
    return (await import("@qauly/extractor/pictures")).renderPage(bytes, page, scale);
  }
  return (await (await import("@qauly/extractor/node")).drawPictureFile(bytes, scale))[page - 1] ?? null;
}

type Box = readonly [x0: number, top: number, x1: number, bottom: number];

function cropped({ width, height, rgba }: PagePicture, boxes: readonly Box[]): PagePicture {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value * scale)));
  const left = clamp(Math.min(...boxes.map(([x0]) => x0)) - margin.x, width - 1);
  const right = Math.max(left + 1, clamp(Math.max(...boxes.map(([, , x1]) => x1)) + margin.x, width));
  const top = clamp(Math.min(...boxes.map(([, y0]) => y0)) - margin.y, height - 1);
  const bottom = Math.max(top + 1, clamp(Math.max(...boxes.map(([, , , y1]) => y1)) + margin.y, height));
  const cut = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let y = top; y < bottom; y += 1) {
    const row = rgba.subarray((y * width + left) * 4, (y * width + right) * 4);
    cut.set(row, (y - top) * (right - left) * 4);
  }
  return { width: right - left, height: bottom - top, rgba: cut };
}
