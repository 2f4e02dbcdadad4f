/** Pages as a scanner sees them, and a reader that needs no recognition. */

import type { GreyPicture, OcrReader, ReadWord } from "@qauly/extractor";
import { openPictures } from "@qauly/extractor/pictures";
import sharp from "sharp";
import { type Draw, makePdf } from "../extractor/make-pdf.js";
import { pdfOfPictures } from "../generator/scans/scan.js";

/** A drawn page as a grey JPEG. */
export async function pictureOf(draw: Draw, dpi = 200, page = 1): Promise<Uint8Array> {
  const pictures = await openPictures(await makePdf(draw));
  const { width, height, rgba } = pictures.page(page, dpi / 72);
  pictures.close();
  return sharp(Buffer.from(rgba.buffer), { raw: { width, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .greyscale()
    .withMetadata({ density: dpi })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A PDF whose one page is a picture of the drawn page. */
export async function scanOf(draw: Draw, dpi = 200): Promise<Uint8Array> {
  return pdfOfPictures([await pictureOf(draw, dpi)], dpi);
}

export interface FakeReader extends OcrReader {
  /** Pictures of lines that it was given, by model. */
  readonly seen: { readonly model: "text" | "figures"; readonly line: GreyPicture }[];
}

/** Reads every line as these words, spread over its width; the figure model reads its own. */
export function fakeReader(text: readonly string[], figures: readonly string[] = [], confidence = 0.95): FakeReader {
  const seen: FakeReader["seen"] = [];
  return {
    name: "fake",
    parallel: 2,
    seen,
    read: async (line, model) => {
      seen.push({ model, line });
      return wordsOver(line, model === "text" ? text : figures, confidence);
    },
    close: async () => undefined,
  };
}

function wordsOver({ width }: GreyPicture, words: readonly string[], confidence: number): ReadWord[] {
  const share = width / Math.max(words.length, 1);
  return words.map((text, index) => {
    const [x0, x1] = [index * share + share * 0.02, (index + 1) * share - share * 0.02];
    const edges = Array.from({ length: text.length + 1 }, (_, at) => x0 + ((x1 - x0) * at) / text.length);
    return { text, confidence, x0, x1, edges };
  });
}
