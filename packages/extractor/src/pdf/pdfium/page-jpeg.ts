import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import { SCRATCH_SIZE } from "./memory.js";

/** A JPEG that is all that a page shows, upright and uncut. */
export interface PageJpeg {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In pixels, as the PDF says. */
  readonly width: number;
  readonly height: number;
}

/** Of fpdfview.h and fpdf_edit.h. */
const TEXT = 1;
const IMAGE = 3;
const INVISIBLE = 3;
/** Those of which a decoded JPEG gives the colours as they are seen: gray and RGB, also calibrated or by an ICC profile. */
const PLAIN_COLOURS = new Set([1, 2, 4, 5, 7]);
/** Index of the colour space in FPDF_IMAGEOBJ_METADATA, in words. */
const COLOUR_SPACE = 5;

/**
 * The page's JPEG, where drawing the page would give nothing but its pixels. Text that is not shown, as programs for OCR
 * write it, may lie over it. Masks and inverted colours are determined by {@link changesPictures}.
 */
export function pageJpegOf({ call, memory }: Pdfium, page: Pointer): PageJpeg | null {
  if (call.FPDFPage_GetRotation(page) !== 0 || call.FPDFPage_GetAnnotCount(page) > 0) return null;
  let image: Pointer = 0;
  for (let index = 0; index < call.FPDFPage_CountObjects(page); index += 1) {
    const object = call.FPDFPage_GetObject(page, index);
    const type = call.FPDFPageObj_GetType(object);
    if (type === TEXT && call.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) continue;
    if (type !== IMAGE || image !== 0) return null;
    image = object;
  }
  if (image === 0 || call.FPDFPageObj_HasTransparency(image) !== 0 || isClipped(call, image)) return null;

  const { scratch, scratchIndex } = memory;
  const filters = call.FPDFImageObj_GetImageFilterCount(image);
  const named = filters < 1 ? 0 : call.FPDFImageObj_GetImageFilter(image, filters - 1, scratch, SCRATCH_SIZE);
  if (textAt(memory.bytes(), scratch, named - 1) !== "DCTDecode") return null;
  if (call.FPDFImageObj_GetImageMetadata(image, page, scratch) === 0) return null;
  const [width, height] = memory.words().subarray(scratchIndex, scratchIndex + 2) as unknown as [number, number];
  if (!PLAIN_COLOURS.has(memory.words()[scratchIndex + COLOUR_SPACE] as number)) return null;
  if (!coversPage({ call, memory }, page, image, width, height)) return null;

  // Into a buffer that is larger than need be, PDFium has copied the stream as it stands in the file.
  const size = call.FPDFImageObj_GetImageDataDecoded(image, 0, 0);
  const copy = call.malloc(size);
  if (copy === 0) return null;
  call.FPDFImageObj_GetImageDataDecoded(image, copy, size);
  const bytes = memory.bytes().slice(copy, copy + size);
  call.free(copy);
  return { bytes, width, height };
}

function isClipped(call: Pdfium["call"], object: Pointer): boolean {
  const clip = call.FPDFPageObj_GetClipPath(object);
  return clip !== 0 && call.FPDFClipPath_CountPaths(clip) > 0;
}

/** Whether the image's edges are the page's, to a pixel. */
function coversPage(
  { call, memory }: Pick<Pdfium, "call" | "memory">,
  page: Pointer,
  image: Pointer,
  width: number,
  height: number,
): boolean {
  const numbers = (fill: () => number, count: number): number[] | null =>
    fill() === 0 ? null : [...memory.floats().subarray(memory.scratchIndex, memory.scratchIndex + count)];
  const box = numbers(() => call.FPDF_GetPageBoundingBox(page, memory.scratch), 4);
  const matrix = numbers(() => call.FPDFPageObj_GetMatrix(image, memory.scratch), 6);
  if (box === null || matrix === null) return false;
  const [left, top, right, bottom] = box as [number, number, number, number];
  const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
  const [wide, high] = [(right - left) / width, (top - bottom) / height];
  const isNear = (x: number, y: number, toX: number, toY: number): boolean =>
    Math.abs(x - toX) < wide && Math.abs(y - toY) < high;
  return (
    isNear(e, f, left, bottom) &&
    isNear(e + a, f + b, right, bottom) &&
    isNear(e + c, f + d, left, top) &&
    a > 0 &&
    d > 0
  );
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + Math.max(length, 0)));

/** Entries of an image's dictionary by which it is seen otherwise than it is stored (ISO 32000-2, table 87). */
const CHANGING = ["/SMask", "/Mask", "/Decode", "/ColorTransform"].map((name) => new TextEncoder().encode(name));
const SOLIDUS = 0x2f;
const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/**
 * Whether a PDF may hold pictures that are masked or have their colours changed. PDFium does not tell it of a single one; the
 * dictionaries of images stand in every file as they are, for they belong to streams.
 */
export function changesPictures(pdf: Uint8Array): boolean {
  for (let at = pdf.indexOf(SOLIDUS); at >= 0; at = pdf.indexOf(SOLIDUS, at + 1)) {
    for (const name of CHANGING) {
      let length = 1;
      while (length < name.length && pdf[at + length] === name[length]) length += 1;
      if (length === name.length && !isRegular(pdf[at + length])) return true;
    }
  }
  return false;
}
