/** Recognition itself, with the installed language data. One reader for all: it takes a second to start. */
import { extract, type GreyPicture } from "@qauly/extractor";
import { openOcr } from "@qauly/extractor/node";
import { parseAct } from "qauly";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { line } from "../extractor/make-pdf.js";
import { errorOf } from "../extractor/read.js";
import { drawSoundAct } from "../generator/draw/draw-act.js";
import { expected } from "../generator/expected.js";
import { random } from "../generator/random.js";
import { pdfOfPictures, scannedPages } from "../generator/scans/scan.js";
import { styledSpec, writeStyled } from "../generator/styles/write-styled.js";
import { pictureOf, scanOf } from "./pages.js";

const reader = openOcr({ jobs: 2 });
afterAll(() => reader.close());

const SEED = 15_008;

async function scannedAct() {
  const spec = styledSpec(drawSoundAct(SEED), "registry", SEED);
  const [written] = await writeStyled("registry", [{ spec, seed: SEED }]);
  const manner = { dpi: 200, skew: 1.3, noise: 4, paper: 244, quality: 60, specks: 10 };
  const pages = await scannedPages(written!, manner, random(SEED));
  return { answer: expected(spec, "text"), bytes: await pdfOfPictures(pages, manner.dpi) };
}

test("an act that a scanner saw gives what the act says, with places and confidences", async () => {
  const { answer, bytes } = await scannedAct();
  const act = await parseAct(bytes, { reader });
  expect([act.source.method, act.source.engine]).toEqual(["ocr", "tesseract.js"]);
  expect(act.act).toMatchObject({ type: answer.act.type, number: answer.act.number, date: answer.act.date });
  expect(act.clauses.map(({ number }) => number)).toEqual(answer.clauses.map(({ number }) => number));
  const [span] = act.provenance["/act/number"]!;
  expect(span!.confidence).toBeGreaterThan(0.6);
  expect(span!.bbox).not.toBeNull();
});

test("the same scan gives the same result, whatever was read before", async () => {
  const bytes = await scanOf((pdf) => line(pdf, "Бөкей ордасы ауданы әкімдігінің қаулысы", 60, 80));
  const first = await extract(bytes, { reader });
  expect((await extract(bytes, { reader })).pages).toEqual(first.pages);
  expect(first.pages[0]!.text).toBe("Бөкей ордасы ауданы әкімдігінің қаулысы");
});

test("a reader that is closed as it hands over a line leaves no rejection behind", async () => {
  const blank = { width: 60, height: 30, grey: new Uint8Array(1800).fill(255), dpi: 200 };
  const short = openOcr();
  const reading = short.read(blank, "figures").catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve));
  await short.close();
  expect(await reading).toMatchObject({ code: "aborted" });
});

describe("a page that lies on its side or on its head", () => {
  test.each([90, 180, 270])("by %d degrees", async (degrees) => {
    const picture = await pictureOf((pdf) => {
      line(pdf, "Осы қаулының орындалуын бақылау аудан әкімінің", 60, 80);
      line(pdf, "жетекшілік ететін орынбасарына жүктелсін", 60, 100);
    });
    const turned = await sharp(picture).rotate(degrees).jpeg().toBuffer();
    const { pages } = await extract(await pdfOfPictures([turned], 200), { reader });
    expect(pages[0]!.text).toBe(
      "Осы қаулының орындалуын бақылау аудан әкімінің\nжетекшілік ететін орынбасарына жүктелсін",
    );
  });
});

describe("a picture file", () => {
  const words = (pdf: PDFKit.PDFDocument): void =>
    line(pdf.font("Serif", 14), "Мүгедектерді жұмысқа орналастыру", 60, 80);

  test.each(["png", "jpeg", "tiff", "webp"] as const)("%s", async (format) => {
    const bytes = await sharp(await pictureOf(words))
      .toFormat(format)
      .toBuffer();
    const { pages, mediaType, method } = await extract(bytes, { reader });
    expect([pages[0]!.text, mediaType, method]).toEqual(["Мүгедектерді жұмысқа орналастыру", `image/${format}`, "ocr"]);
    expect(pages[0]!.size!.width).toBeCloseTo(595, -1);
  });

  test("that is cut off is damaged", async () => {
    const bytes = await sharp(await pictureOf(words))
      .png()
      .toBuffer();
    const error = await errorOf(extract(bytes.subarray(0, bytes.length >> 1), { reader }));
    expect(error.code).toBe("input.damaged");
  });
});

test("a reader that is closed at work ends it at once", async () => {
  const own = openOcr();
  const work = extract(await scanOf((pdf) => line(pdf, "Қаулы", 60, 80)), { reader: own });
  await own.close();
  expect((await errorOf(work)).code).toBe("aborted");
});

test("data that is nowhere is told with what to install", async () => {
  const { tesseractReader } = await import("@qauly/extractor/tesseract");
  const own = tesseractReader({ data: () => ({ languages: "kaz", path: "/nowhere" }), jobs: 1 });
  const error = await errorOf(extract(await scanOf((pdf) => line(pdf, "Қаулы", 60, 80)), { reader: own }));
  expect(error.code).toMatch(/^ocr\./);
  await own.close();
});

describe("pictures of lines that are asked for together", () => {
  const broken = { width: 0, height: 0, grey: new Uint8Array(0), dpi: 300 };

  async function lineOf(text: string): Promise<GreyPicture> {
    const png = await pictureOf((pdf) => line(pdf.font("Serif", 14), text, 60, 80));
    const { data, info } = await sharp(png)
      .trim()
      .extend({ top: 12, bottom: 12, left: 20, right: 20, background: "white" })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, grey: new Uint8Array(data), dpi: 200 };
  }

  test("are answered each by its own words, whichever model reads them", async () => {
    const pictures = await Promise.all(["қаулы", "жұмыс", "мекеме", "2022", "415", "7896"].map(lineOf));
    const asked = pictures.flatMap((picture) => [[picture, "text"] as const, [picture, "figures"] as const]);
    const alone: unknown[] = [];
    for (const [picture, model] of asked) alone.push(await reader.read(picture, model));
    expect(new Set(alone.map((words) => JSON.stringify(words))).size).toBeGreaterThan(pictures.length);
    expect(await Promise.all(asked.map(([picture, model]) => reader.read(picture, model)))).toEqual(alone);
  });

  test("are read though one of them breaks its worker or is given up", async () => {
    const picture = await lineOf("жұмыс");
    const gone = AbortSignal.abort();
    const asked = [picture, broken, picture, picture, broken, picture].map((each) => reader.read(each, "text"));
    const outcomes = await Promise.allSettled([...asked, reader.read(picture, "text", gone)]);
    expect(outcomes.map((each) => (each.status === "fulfilled" ? each.value[0]!.text : each.reason.code))).toEqual([
      "жұмыс",
      "ocr.failed",
      "жұмыс",
      "жұмыс",
      "ocr.failed",
      "жұмыс",
      "aborted",
    ]);
  });
});
