import { QaulyError } from "@qauly/model";
import type { Metadata, Sharp } from "sharp";
import type { GreyPicture } from "../ocr/picture/grey-picture.js";
import type { PictureFile } from "../ocr/reader.js";
import type { PagePicture } from "../pdf/pdfium/render.js";

/** A page of A3 at 600 dpi has 70 million pixels. */
const MAX_PIXELS = 120_000_000;
/** Inches: sides of the sheet that a picture is taken for where it does not say how large it is. */
const SHEET = { short: 8.27, long: 11.69 } as const;
/** Resolutions that scanners have; programs write others (72, 96) without meaning them. */
const SCANNED = [120, 1250] as const;

/**
 * Opens a picture file by libvips.
 *
 * @throws QaulyError `input.damaged`, `input.too-large`.
 */
export async function openPictureFile(bytes: Uint8Array): Promise<PictureFile> {
  const { default: sharp } = await import("sharp");
  const open = (page: number): Sharp =>
    sharp(bytes, { page, limitInputPixels: MAX_PIXELS, failOn: "error", sequentialRead: true });
  const metadata = await open(0).metadata().catch(failed);
  return {
    // Further pages of other kinds are the frames of an animation.
    pageCount: metadata.format === "tiff" ? (metadata.pages ?? 1) : 1,
    page: async (number) => {
      const { data, info } = await open(number - 1)
        .autoOrient()
        .flatten({ background: "#ffffff" })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
        .catch(failed);
      const picture = { width: info.width, height: info.height, grey: firstChannel(data, info.channels) };
      return { ...picture, dpi: resolutionOf(picture, metadata) };
    },
  };
}

/**
 * The pixels of a JPEG in grey as they are stored.
 *
 * @throws QaulyError `input.damaged`, `input.too-large`.
 */
export async function decodeJpeg(bytes: Uint8Array): Promise<Omit<GreyPicture, "dpi">> {
  const { default: sharp } = await import("sharp");
  const jpeg = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", sequentialRead: true });
  const stored = await jpeg.metadata().catch(failed);
  // Unless it is told, libvips makes three channels of one.
  const { data, info } = await jpeg
    .toColourspace(stored.channels === 1 ? "b-w" : "srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(failed);
  const { width, height, channels } = info;
  return { width, height, grey: channels === 3 ? luminance(data) : firstChannel(data, channels) };
}

/** Shares of red, green and blue in what is seen as grey, of 256 (ISO 32000-1, 10.3.2). */
const [RED, GREEN, BLUE] = [77, 151, 28];

/** Writes the grey of the pixels over their colours. libvips does the same more exactly, which takes as long as the decoding. */
function luminance(rgb: Uint8Array): Uint8Array {
  const size = rgb.length / 3;
  for (let at = 0, from = 0; at < size; at += 1, from += 3) {
    rgb[at] = ((rgb[from] as number) * RED + (rgb[from + 1] as number) * GREEN + (rgb[from + 2] as number) * BLUE) >> 8;
  }
  return rgb.subarray(0, size);
}

/** The pages of a picture file in colours, `scale` pixels a point. @throws QaulyError `input.damaged`, `input.too-large`. */
export async function drawPictureFile(bytes: Uint8Array, scale: number): Promise<PagePicture[]> {
  const { default: sharp } = await import("sharp");
  const file = await openPictureFile(bytes);
  const pages: PagePicture[] = [];
  for (let number = 1; number <= file.pageCount; number += 1) {
    const { width, dpi } = await file.page(number);
    const { data, info } = await sharp(bytes, { page: number - 1, limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .resize({ width: Math.max(1, Math.round((width * 72 * scale) / dpi)) })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(failed);
    pages.push({ width: info.width, height: info.height, rgba: new Uint8ClampedArray(data) });
  }
  return pages;
}

function firstChannel(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 1) return new Uint8Array(data.buffer, data.byteOffset, data.length);
  const grey = new Uint8Array(data.length / channels);
  for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * channels] as number;
  return grey;
}

function resolutionOf({ width, height }: Omit<GreyPicture, "dpi">, { density }: Metadata): number {
  if (density !== undefined && density >= SCANNED[0] && density <= SCANNED[1]) return density;
  return width <= height
    ? Math.max(width / SHEET.short, height / SHEET.long)
    : Math.max(width / SHEET.long, height / SHEET.short);
}

function failed(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  if (why.includes("pixel limit")) {
    throw new QaulyError(
      "input.too-large",
      "the picture is larger than 120 million pixels",
      "scan the page at 300 dpi",
      {
        cause,
      },
    );
  }
  throw new QaulyError("input.damaged", "the picture is damaged or cut off", "scan the page again, or save it anew", {
    cause,
  });
}
