/** What a scanner makes of a printed act: pictures of its pages, a little askew, with noise, packed as JPEG. */
import { openPictures } from "@qauly/extractor/pictures";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import type { Random } from "../random.js";

export interface ScanManner {
  /** Pixels an inch. */
  readonly dpi: number;
  /** Degrees by which each page lies askew, at most. */
  readonly skew: number;
  /** Spread of the noise, in steps of grey. */
  readonly noise: number;
  /** Grey of the paper. */
  readonly paper: number;
  /** Of the JPEG, 1–100. */
  readonly quality: number;
  /** Specks of dirt a page. */
  readonly specks: number;
}

export function drawManner(random: Random): ScanManner {
  return {
    dpi: random.pick([200, 300]),
    skew: random.int(0, 20) / 10,
    noise: random.int(0, 8),
    paper: random.int(232, 255),
    quality: 60,
    specks: random.int(0, 40),
  };
}

/** The pages of a PDF as a scanner's pictures, one JPEG each. */
export async function scannedPages(pdf: Uint8Array, manner: ScanManner, random: Random): Promise<Uint8Array[]> {
  const pictures = await openPictures(pdf);
  const pages: Uint8Array[] = [];
  for (let number = 1; number <= pictures.pageCount; number += 1) {
    const { width, height, rgba } = pictures.page(number, manner.dpi / 72);
    const paper = { r: 255, g: 255, b: 255 };
    const angle = manner.skew * (random.chance(0.5) ? 1 : -1);
    const turned = await sharp(Buffer.from(rgba.buffer), { raw: { width, height, channels: 4 } })
      .flatten({ background: paper })
      .rotate(angle, { background: paper })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { data, info } = await sharp(turned.data, {
      raw: { width: turned.info.width, height: turned.info.height, channels: turned.info.channels },
    })
      .extract({
        left: Math.floor((turned.info.width - width) / 2),
        top: Math.floor((turned.info.height - height) / 2),
        width,
        height,
      })
      .blur(0.5)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    soil(data, info.width, info.channels, manner, random);
    pages.push(
      await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
        .greyscale()
        .withMetadata({ density: manner.dpi })
        .jpeg({ quality: manner.quality })
        .toBuffer(),
    );
  }
  pictures.close();
  return pages;
}

/** Darkens white to the paper's grey, adds noise and specks. */
function soil(data: Buffer, width: number, channels: number, manner: ScanManner, random: Random): void {
  let state = random.int(1, 2 ** 31 - 1);
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  for (let at = 0; at < data.length; at += 1) {
    const noise = (next() + next() + next() + next() - 2) * manner.noise * 1.7;
    data[at] = Math.min(255, Math.max(0, Math.round(((data[at] as number) * manner.paper) / 255 + noise)));
  }
  const height = data.length / channels / width;
  for (let speck = 0; speck < manner.specks; speck += 1) {
    const [x, y] = [Math.floor(next() * (width - 2)), Math.floor(next() * (height - 2))];
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const) {
      for (let channel = 0; channel < channels; channel += 1) {
        data[((y + dy) * width + x + dx) * channels + channel] = 60;
      }
    }
  }
}

/** Pictures as the pages of a PDF without a text layer. */
export async function pdfOfPictures(pages: readonly Uint8Array[], dpi: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", resolve);
  });
  for (const page of pages) {
    const { width, height } = await sharp(page).metadata();
    const size: [number, number] = [(width * 72) / dpi, (height * 72) / dpi];
    pdf.addPage({ size, margin: 0 });
    pdf.image(Buffer.from(page), 0, 0, { width: size[0], height: size[1] });
  }
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}
