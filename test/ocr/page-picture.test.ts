import { extract, type SourcePage } from "@qauly/extractor";
import { seenBox } from "@qauly/extractor/seen-box";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type Draw, line } from "../extractor/make-pdf.js";
import { pdfOfPictures } from "../generator/scans/scan.js";
import { fakeReader, pictureOf } from "./pages.js";

const DPI = 200;

async function readTurned(
  draw: Draw,
  degrees: number,
  text: readonly string[] = ["Тізбе"],
  figures: readonly string[] = [],
) {
  const picture = await pictureOf(draw, DPI);
  const { width, height } = await sharp(picture).metadata();
  const turned = await sharp(picture).rotate(degrees, { background: "#ffffff" }).toBuffer({ resolveWithObject: true });
  const quarter = degrees % 90 === 0;
  const [w, h] = quarter ? [turned.info.width, turned.info.height] : [width, height];
  const page = await sharp(turned.data)
    .extract({ left: (turned.info.width - w) >> 1, top: (turned.info.height - h) >> 1, width: w, height: h })
    .jpeg({ quality: 90 })
    .toBuffer();
  const reader = fakeReader(text, figures);
  const { pages } = await extract(await pdfOfPictures([page], DPI), { reader });
  return { page: pages[0] as SourcePage, reader };
}

const table = (pdf: PDFKit.PDFDocument): void => {
  for (const y of [100, 130, 160]) pdf.moveTo(60, y).lineTo(500, y).stroke();
  for (const x of [60, 200, 500]) pdf.moveTo(x, 100).lineTo(x, 160).stroke();
  line(pdf, "Ұйымның атауы", 70, 108);
  line(pdf, "Жұмыскерлердің тізімдік саны", 210, 108);
  line(pdf, "Әсем", 70, 138);
  line(pdf, "148", 210, 138);
};

describe("a page that lies askew", () => {
  test.each([-2, -0.7, 0, 1.3, 2])("by %d degrees: its lines are found as they lie", async (degrees) => {
    const { page } = await readTurned(table, degrees);
    expect(page.tokens).toHaveLength(4);
    const [, top, , bottom] = seenBox(page, page.tokens.at(-1)!.bbox);
    // The word stands on the page at the place from which it was turned about the middle.
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [219 - 297.6, 144 - 421];
    const y = 421 + dx * Math.sin(angle) + dy * Math.cos(angle);
    expect((top + bottom) / 2).toBeGreaterThan(y - 4);
    expect((top + bottom) / 2).toBeLessThan(y + 4);
  });

  test.each([-1.5, 0, 1.5])("by %d degrees: its ruling lines are level and upright", async (degrees) => {
    const { page } = await readTurned(table, degrees);
    const at = (orientation: string) =>
      page.rulings.filter((ruling) => ruling.orientation === orientation).map(({ at: place }) => place);
    expect(at("horizontal")).toHaveLength(3);
    expect(at("vertical")).toHaveLength(3);
    const gaps = at("horizontal").map((y, index, all) => (index === 0 ? 30 : y - all[index - 1]!));
    for (const gap of gaps) expect(Math.abs(gap - 30)).toBeLessThan(1);
  });
});

test.each([0, 0.9])(
  "by %d degrees: the sides of a low row alone on its page are ruling lines, and no letters",
  async (degrees) => {
    const { page, reader } = await readTurned((pdf) => {
      for (const y of [100, 118]) pdf.moveTo(60, y).lineTo(500, y).stroke();
      for (const x of [60, 120, 300, 500]) pdf.moveTo(x, 100).lineTo(x, 118).stroke();
      line(pdf, "МКҚК", 130, 103);
      line(pdf, "Осы қаулының орындалуын бақылау жүктелсін", 60, 160);
    }, degrees);
    expect(page.rulings.filter(({ orientation }) => orientation === "vertical")).toHaveLength(4);
    expect(reader.seen.filter(({ model }) => model === "text")).toHaveLength(2);
  },
);

test("no stretch of writing goes through a ruling line", async () => {
  const { page } = await readTurned(table, 0);
  const middle = page.rulings.filter(({ orientation }) => orientation === "vertical")[1]!.at;
  for (const { bbox } of page.tokens) expect(bbox[2] < middle || bbox[0] > middle).toBe(true);
});

test("the number sign is determined by its shape, and the figure that it touches stays whole", async () => {
  const { page, reader } = await readTurned(
    (pdf) => line(pdf, "қаңтарда №19941", 60, 80),
    0,
    ["қаңтарда", "19941"],
    ["19941"],
  );
  expect(page.text).toBe("қаңтарда №19941");
  expect(reader.seen.filter(({ model }) => model === "text")).toHaveLength(1);
  const alone = await readTurned((pdf) => {
    line(pdf, "№", 60, 80);
    line(pdf, "Тізбе", 60, 120);
  }, 0);
  expect([alone.page.text, alone.reader.seen.length]).toEqual(["№\nТізбе", 1]);
});

test("letters set wide apart are moved together for the reader, and their places are those on the page", async () => {
  const { page, reader } = await readTurned((pdf) => line(pdf, "аумақты", 60, 80, 14), 0, ["аумақты"]);
  const [token] = page.tokens;
  expect(Math.abs(token!.bbox[0] - 60.5)).toBeLessThan(1);
  expect(token!.bbox[2]).toBeGreaterThan(180);
  expect(reader.seen[0]!.line.width).toBeLessThan(((token!.bbox[2] - token!.bbox[0]) * DPI) / 72);
});

test("words of a cell that wide blanks part are read as one line, columns without a line between them each", async () => {
  const draw = (right: number) => (pdf: PDFKit.PDFDocument) => {
    for (const x of [60, right]) pdf.moveTo(x, 100).lineTo(x, 160).stroke();
    line(pdf, "Созақ", 66, 120);
    line(pdf, "ауданының", 150, 120);
  };
  const inCell = await readTurned(draw(240), 0, ["Созақ", "ауданының"]);
  const texts = ({ reader }: typeof inCell) => reader.seen.filter(({ model }) => model === "text");
  expect(texts(inCell)).toHaveLength(1);
  // The blank is narrowed for the reader, and kept on the page.
  const [first, last] = [inCell.page.tokens[0]!, inCell.page.tokens.at(-1)!];
  expect(texts(inCell)[0]!.line.width).toBeLessThan(((last.bbox[2] - first.bbox[0]) * DPI) / 72);
  expect([first.bbox[0] < 70, last.bbox[2] > 195]).toEqual([true, true]);
  expect(texts(await readTurned(draw(500), 0, ["Тізбе"]))).toHaveLength(2);
});

test("of a line of writing next to nothing was read: its page says so", async () => {
  const { page } = await readTurned((pdf) => line(pdf, "Осы қаулының орындалуын", 60, 80), 0, ["і"]);
  expect(page.illegible).toBe(1);
  const read = await readTurned((pdf) => line(pdf, "Осы қаулының", 60, 80), 0, ["Осы", "қаулының"]);
  expect(read.page.illegible).toBeUndefined();
});

test("specks of dirt are no writing", async () => {
  const { page } = await readTurned((pdf) => {
    line(pdf, "Қаулы", 60, 80);
    for (let at = 0; at < 60; at += 1) pdf.rect(60 + ((at * 97) % 470), 200 + ((at * 53) % 500), 0.6, 0.6).fill();
  }, 0);
  expect(page.tokens).toHaveLength(1);
});

test("a dashed line is a ruling line, and no dashes are read", async () => {
  const { page } = await readTurned((pdf) => {
    line(pdf, "Қаулы", 60, 80);
    pdf.moveTo(60, 110).lineTo(500, 110).dash(3, { space: 2 }).stroke();
  }, 0);
  expect([page.tokens.length, page.rulings.map(({ orientation }) => orientation)]).toEqual([1, ["horizontal"]]);
});
