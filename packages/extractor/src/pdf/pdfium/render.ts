import { damaged } from "../damaged.js";
import { openDocument } from "./document.js";
import type { PdfiumFunctions, Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import { changesPictures, type PageJpeg, pageJpegOf } from "./page-jpeg.js";

/** A page as a picture: rows from top to bottom, four bytes a pixel (red, green, blue, alpha), on white. */
export interface PagePicture {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** width × height × 4 bytes. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** A page in grey, rows from top to bottom. */
export interface GreyPagePicture {
  readonly width: number;
  readonly height: number;
  /** width × height bytes. */
  readonly grey: Uint8Array<ArrayBuffer>;
}

/** A PDF open for rendering. Who opens it closes it. */
export interface PagePictures {
  /** Number of pages. */
  readonly pageCount: number;
  /**
   * The page of this 1-based number, turned and cropped as a reader sees it.
   *
   * @param scale pixels a point, 1 for 72 dpi. A page that would have more than 40 million pixels comes out smaller.
   * @throws QaulyError `input.damaged` where the page cannot be read.
   */
  page(number: number, scale: number): PagePicture;
  /** The same in grey: one byte a pixel, 0 black to 255 white. */
  greyPage(number: number, scale: number): GreyPagePicture;
  /** The JPEG that is all that the page shows, as it stands in the file; null where the page has more or other. */
  jpeg(number: number): PageJpeg | null;
  /** Pixels an inch of the picture that covers most of the page, as scans have one; null where none does. */
  resolution(number: number): number | null;
  /** Frees what the file holds. */
  close(): void;
}

/** @throws QaulyError `input.encrypted` or `input.damaged`. */
export async function openPictures(bytes: Uint8Array): Promise<PagePictures> {
  const { pdfium, pageCount, withPage, close } = await openDocument(bytes);
  let areChanged: boolean | undefined;
  return {
    pageCount,
    page: (number, scale) => withPage(number, (page) => render(pdfium.call, page, scale)),
    greyPage: (number, scale) => withPage(number, (page) => renderGrey(pdfium.call, page, scale)),
    jpeg: (number) => {
      areChanged ??= changesPictures(bytes);
      return areChanged ? null : withPage(number, (page) => pageJpegOf(pdfium, page));
    },
    resolution: (number) => withPage(number, (page) => resolutionOf(pdfium, page)),
    close,
  };
}

/** One page of a PDF as a picture; for several pages of one file use {@link openPictures}. */
export async function renderPage(bytes: Uint8Array, number: number, scale: number): Promise<PagePicture> {
  const pictures = await openPictures(bytes);
  try {
    return pictures.page(number, scale);
  } finally {
    pictures.close();
  }
}

const MAX_PIXELS = 40_000_000;
/** Of fpdfview.h: four channels; annotations drawn, red first. */
const BGRA = 4;
const GREY = 1;
const ANNOTATIONS = 0x01;
const RGBA_ORDER = 0x10;
const WHITE = 0xffff_ffff;

function render(call: PdfiumFunctions, page: Pointer, scale: number): PagePicture {
  const { width, height, bytes } = draw(call, page, scale, BGRA, RGBA_ORDER);
  return { width, height, rgba: new Uint8ClampedArray(bytes.buffer) };
}

function renderGrey(call: PdfiumFunctions, page: Pointer, scale: number): GreyPagePicture {
  const { width, height, bytes } = draw(call, page, scale, GREY, 0);
  return { width, height, grey: bytes };
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function draw(call: PdfiumFunctions, page: Pointer, scale: number, format: 1 | 4, order: number): Drawn {
  const [width, height] = pixels(call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page), scale);
  const size = width * height * format;
  const memory = call.malloc(size);
  if (memory === 0) throw damaged("the page is too large to draw");
  const bitmap = call.FPDFBitmap_CreateEx(width, height, format, memory, width * format);
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | order);
  const bytes = new Uint8Array(call.memory.buffer, memory, size).slice();
  call.FPDFBitmap_Destroy(bitmap);
  call.free(memory);
  return { width, height, bytes };
}

/** FPDF_PAGEOBJ_IMAGE of fpdfview.h. */
const IMAGE = 3;
/** Share of the page from which a picture is the page itself. */
const MOST = 0.5;

function resolutionOf({ call, memory }: Pdfium, page: Pointer): number | null {
  const area = call.FPDF_GetPageWidthF(page) * call.FPDF_GetPageHeightF(page);
  let finest: number | null = null;
  for (let index = 0; index < call.FPDFPage_CountObjects(page); index += 1) {
    const object = call.FPDFPage_GetObject(page, index);
    if (call.FPDFPageObj_GetType(object) !== IMAGE) continue;
    const [a, b, c, d] = numbersAt(memory, () => call.FPDFPageObj_GetMatrix(object, memory.scratch));
    const covered = Math.abs(a * d - b * c);
    if (covered < MOST * area) continue;
    call.FPDFImageObj_GetImagePixelSize(object, memory.scratch, memory.scratch + 4);
    const [width, height] = new Uint32Array(call.memory.buffer, memory.scratch, 2);
    const dpi = 72 * Math.sqrt(((width as number) * (height as number)) / covered);
    finest = Math.max(finest ?? 0, dpi);
  }
  return finest;
}

function numbersAt(memory: Pdfium["memory"], fill: () => void): [number, number, number, number] {
  fill();
  const floats = memory.floats();
  const at = memory.scratchIndex;
  return [floats[at] as number, floats[at + 1] as number, floats[at + 2] as number, floats[at + 3] as number];
}

function pixels(width: number, height: number, scale: number): readonly [width: number, height: number] {
  const fitting = Math.min(scale, Math.sqrt(MAX_PIXELS / Math.max(width * height, 1)));
  return [Math.max(Math.round(width * fitting), 1), Math.max(Math.round(height * fitting), 1)];
}
