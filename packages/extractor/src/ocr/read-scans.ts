import { QaulyError } from "@qauly/model";
import PQueue from "p-queue";
import type { SourcePage } from "../document.js";
import { throwIfAborted } from "../pdf/abort.js";
import { openPictures, type PagePictures } from "../pdf/pdfium/render.js";
import { withPicturedFigures } from "./layer-figures.js";
import { agrees, needOf, type OcrMode } from "./needs-ocr.js";
import { oneAtATime } from "./one-at-a-time.js";
import type { GreyPicture } from "./picture/grey-picture.js";
import { type PictureOptions, readPicture } from "./read-picture.js";
import { brokenDown, type OcrReader } from "./reader.js";

export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called as each page is read by OCR: how many of how many. */
  readonly onPage?: ((page: number, total: number) => void) | undefined;
}

/**
 * Reads those pages of a PDF by OCR that need it, or all. A page on which OCR fails stays as it was; where OCR cannot
 * be had at all, so do all.
 *
 * @throws QaulyError `aborted`; what else went wrong is in `failure`.
 */
export async function readScans(
  bytes: Uint8Array,
  pages: readonly SourcePage[],
  mode: OcrMode,
  reader: OcrReader,
  options: ScanOptions,
): Promise<{ readonly pages: readonly SourcePage[]; readonly failure: QaulyError | null }> {
  const wanted = pages.filter((page) => (mode === "always" ? page.damaged !== true : needOf(page) !== null));
  if (wanted.length === 0) return { pages, failure: null };
  const read = new Map<SourcePage, SourcePage>();
  let failure: QaulyError | null = null;
  const pictures = await openPictures(bytes);
  try {
    // While one page is read, the next one is made ready, so that no reader waits.
    const queue = new PQueue({ concurrency: 2 * reader.parallel });
    const inTurn = oneAtATime();
    await queue.addAll(
      wanted.map((page) => async () => {
        throwIfAborted(options.signal);
        if (failure?.code === "ocr.unavailable") return;
        try {
          read.set(page, await readScan(page, pictures, mode, reader, { signal: options.signal, inTurn }));
        } catch (error) {
          throwIfAborted(options.signal);
          failure = error instanceof QaulyError ? error : brokenDown(error);
        }
        options.onPage?.(read.size, wanted.length);
      }),
    );
  } finally {
    pictures.close();
  }
  return { pages: pages.map((page) => read.get(page) ?? page), failure };
}

/** Pixels an inch at which a page is drawn that is no scan, and the bounds for one that is. */
const DRAWN = 300;
const FINEST = 400;
const COARSEST = 150;
/**
 * Pixels an inch from which on a scanner's noise is finer than the strokes of letters. Drawing softens it where the
 * edges of the page fall between pixels, and figures are read better for it.
 */
const GRAINY = 250;
/** Share by which a JPEG's resolution may be another than the page is drawn at. */
const SAME = 0.01;

async function readScan(
  page: SourcePage,
  pictures: PagePictures,
  mode: OcrMode,
  reader: OcrReader,
  options: Pick<PictureOptions, "signal" | "inTurn">,
): Promise<SourcePage> {
  const own = pictures.resolution(page.number);
  const dpi = own === null ? DRAWN : Math.min(Math.max(own, COARSEST), FINEST);
  const draw = (resolution: number): GreyPicture => {
    const { width, height, grey } = pictures.greyPage(page.number, resolution / 72);
    return { width, height, grey, dpi: page.size === null ? resolution : (width * 72) / page.size.width };
  };
  const scanned = async (): Promise<GreyPicture> => (await storedPicture(page, pictures, dpi, reader)) ?? draw(dpi);
  const found = await readPicture(scanned, reader, { ...options, redraw: draw });
  const keepsLayer = mode === "auto" && needOf(page) === "doubtful-layer" && agrees(page.text, found.text);
  if (keepsLayer) return withPicturedFigures(page, found);
  // What is said of the layer's text goes with it.
  const { unmapped: _unmapped, outlined: _outlined, struck: _struck, unseen: _unseen, toSeen: _toSeen, ...rest } = page;
  return { ...rest, ...found, links: found.toSeen === undefined ? page.links : [] };
}

/** The pixels of a page that is one JPEG: what drawing it gives, in half the time. */
async function storedPicture(
  { number, size }: SourcePage,
  pictures: PagePictures,
  dpi: number,
  reader: OcrReader,
): Promise<GreyPicture | null> {
  const jpeg = reader.jpeg === undefined || dpi > GRAINY ? null : pictures.jpeg(number);
  if (jpeg === null || size === null || Math.abs((jpeg.width * 72) / size.width / dpi - 1) > SAME) return null;
  // A JPEG that only a PDF engine can make something of is left to it.
  const picture = await reader.jpeg?.(jpeg.bytes).catch(() => null);
  if (picture?.width !== jpeg.width || picture.height !== jpeg.height) return null;
  return { ...picture, dpi: (picture.width * 72) / size.width };
}
