/** A page that is one JPEG is read from the JPEG itself; any other is drawn. */

import { extract } from "@qauly/extractor";
import { openOcr } from "@qauly/extractor/node";
import { openPictures } from "@qauly/extractor/pictures";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { line } from "../extractor/make-pdf.js";
import { fakeReader, pictureOf } from "./pages.js";

/** Two pixels a point: the edges of the page fall between pixels in every engine. */
const DPI = 144;
const words = (pdf: PDFKit.PDFDocument): void => line(pdf, "Осы қаулының орындалуын бақылау", 60, 80);
const PLACED = "q W 0 0 H 0 0 cm /I Do Q";

interface Sheet {
  readonly jpeg: Uint8Array;
  /** Entries of the image's dictionary beside its size and filter. */
  readonly image?: string;
  readonly filters?: string;
  readonly page?: string;
  /** Operators; W and H stand for the size of the page in points. */
  readonly content?: string;
}

/** A PDF of one page, as large as the picture. Its table of objects is missing: readers find them. */
async function sheet({ jpeg, image = "", filters = "/DCTDecode", page = "", content = PLACED }: Sheet) {
  const { width, height, channels } = await sharp(jpeg).metadata();
  const [wide, high] = [(width * 72) / DPI, (height * 72) / DPI];
  const drawn = content.replace("W", String(wide)).replace("H", String(high));
  const colours = channels === 1 ? "/DeviceGray" : "/DeviceRGB";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents 4 0 R ${page}
     /Resources << /XObject << /I 5 0 R >> /Font << /F 6 0 R >> /ExtGState << /Half << /ca 0.5 >> >> >> >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${colours}
     /Filter ${filters} /Length ${jpeg.length} ${image} >>\nstream\n${Buffer.from(jpeg).toString("latin1")}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Type /Annot /Subtype /Square /Rect [10 10 90 90] /C [0 0 0] >>",
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return new Uint8Array(Buffer.from(`%PDF-1.7\n${body}trailer << /Root 1 0 R /Size 8 >>\n%%EOF\n`, "latin1"));
}

async function jpegOf(bytes: Uint8Array) {
  const pictures = await openPictures(bytes);
  try {
    return { jpeg: pictures.jpeg(1), drawn: pictures.greyPage(1, DPI / 72) };
  } finally {
    pictures.close();
  }
}

let grey: Uint8Array;
let coloured: Uint8Array;
beforeAll(async () => {
  grey = await pictureOf(words, DPI);
  coloured = await sharp(grey).tint("#3050c0").toColourspace("srgb").jpeg().toBuffer();
});
const reader = openOcr();

describe("its pixels are those that are seen", () => {
  test.each(["grey", "coloured"] as const)("%s", async (kind) => {
    const stored = kind === "grey" ? grey : coloured;
    const { jpeg, drawn } = await jpegOf(await sheet({ jpeg: stored }));
    expect(jpeg?.bytes).toEqual(new Uint8Array(stored));
    const picture = await reader.jpeg!(jpeg!.bytes);
    expect([picture.width, picture.height]).toEqual([drawn.width, drawn.height]);
    // Shares of the colours are rounded, nothing else.
    const allowed = kind === "grey" ? 0 : 2;
    const others = picture.grey.filter((value, at) => Math.abs(value - drawn.grey[at]!) > allowed);
    expect(others).toHaveLength(0);
    expect(picture.grey.some((value) => value < 150)).toBe(true);
  });

  test("with another filter around it", async () => {
    const hex = new Uint8Array(Buffer.from(`${Buffer.from(grey).toString("hex")}>`, "latin1"));
    const { width, height } = await sharp(grey).metadata();
    const plain = Buffer.from(await sheet({ jpeg: grey })).toString("latin1");
    const wrapped = plain
      .replace("/Filter /DCTDecode", "/Filter [/ASCIIHexDecode /DCTDecode]")
      .replace(`/Length ${grey.length}`, `/Length ${hex.length}`)
      .replace(Buffer.from(grey).toString("latin1"), () => Buffer.from(hex).toString("latin1"));
    const { jpeg } = await jpegOf(new Uint8Array(Buffer.from(wrapped, "latin1")));
    expect(jpeg).toEqual({ bytes: new Uint8Array(grey), width, height });
  });

  test("under text that is not shown", async () => {
    const hidden = `${PLACED} BT 3 Tr /F 10 Tf 40 40 Td (Kaulysy) Tj ET`;
    expect((await jpegOf(await sheet({ jpeg: grey, content: hidden }))).jpeg).not.toBeNull();
  });
});

test.each<[string, Omit<Sheet, "jpeg">]>([
  ["text over it", { content: `${PLACED} BT /F 10 Tf 40 40 Td (Kaulysy) Tj ET` }],
  ["a line over it", { content: `${PLACED} 10 10 m 90 90 l S` }],
  ["an annotation over it", { page: "/Annots [7 0 R]" }],
  ["a page that is turned", { page: "/Rotate 90" }],
  ["a picture on its head", { content: "q W 0 0 -H 0 800 cm /I Do Q" }],
  ["a picture in a part of the page", { content: "q 200 0 0 200 0 0 cm /I Do Q" }],
  ["a picture of which a part is cut off", { content: `0 0 90 90 re W* n ${PLACED}` }],
  ["a picture that shows through", { content: `/Half gs ${PLACED}` }],
  ["a mask", { image: "/Mask [0 10]" }],
  ["colours the other way round", { image: "/Decode [1 0]" }],
  ["the picture twice", { content: `${PLACED} ${PLACED}` }],
])("the page is drawn where it has %s", async (_, other) => {
  expect((await jpegOf(await sheet({ jpeg: grey, ...other }))).jpeg).toBeNull();
});

test("a JPEG that the reader cannot decode is drawn and read all the same", async () => {
  const bytes = await sheet({ jpeg: grey });
  const drawing = fakeReader(["Тізбе"]);
  const failing = {
    ...drawing,
    jpeg: async () => {
      throw new Error("not for this decoder");
    },
  };
  const decoding = { ...fakeReader(["Тізбе"]), jpeg: reader.jpeg! };
  const read = await Promise.all([drawing, failing, decoding].map((each) => extract(bytes, { reader: each })));
  expect(read[0]!.pages[0]!.text).toBe("Тізбе");
  expect(read[1]!.pages).toEqual(read[0]!.pages);
  // Drawn, its edges may fall between pixels.
  const places = read.map(({ pages }) => pages[0]!.tokens[0]!.bbox);
  for (const [at, place] of places[2]!.entries())
    expect(Math.abs(place - places[0]![at]!)).toBeLessThan(72 / DPI + 0.01);
  expect(read[2]!.pages[0]!.text).toBe("Тізбе");
});
