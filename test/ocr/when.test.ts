import { extract } from "@qauly/extractor";
import { QaulyError } from "@qauly/model";
import { describe, expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";
import { errorOf } from "../extractor/read.js";
import { fakeReader, pictureOf, scanOf } from "./pages.js";

const words = (pdf: PDFKit.PDFDocument): void => line(pdf.font("Serif", 14), "Осы қаулының орындалуын бақылау", 60, 80);
const whole = { width: 595.28, height: 841.89 };

describe("which pages are read by OCR", () => {
  test("a page that is a picture, and not one of text", async () => {
    const picture = Buffer.from(await pictureOf(words));
    const reader = fakeReader(["Тізбе"]);
    const bytes = await makePdf((pdf) => {
      line(pdf, "Қаулы", 50, 50);
      pdf.addPage().image(picture, 0, 0, whole);
    });
    const { pages, method, engine } = await extract(bytes, { reader });
    expect(pages.map(({ text }) => text)).toEqual(["Қаулы", "Тізбе"]);
    expect([method, engine]).toEqual(["mixed", "pdfium+fake"]);
    expect(pages[1]!.tokens.map(({ confidence }) => confidence)).toEqual([0.95]);
  });

  test("every page, when all are asked for", async () => {
    const reader = fakeReader(["Тізбе"]);
    const { pages, method, engine } = await extract(await makePdf(words), { reader, ocr: "always" });
    expect([pages[0]!.text, method, engine]).toEqual(["Тізбе", "ocr", "fake"]);
  });

  test("none, when none is allowed: an act of pictures is an error that says so", async () => {
    const reader = fakeReader(["Тізбе"]);
    const error = await errorOf(extract(await scanOf(words), { reader, ocr: "never" }));
    expect([error.code, error.advice]).toEqual(["input.no-text", expect.stringContaining("--ocr auto")]);
    expect(reader.seen).toHaveLength(0);
  });

  test("one whose font does not say which letters it draws", async () => {
    const written = Buffer.from(await makePdf(words)).toString("latin1");
    const bytes = new Uint8Array(Buffer.from(written.replace(/\/ToUnicode (\d+ 0 R)/, "/Unknown__ $1"), "latin1"));
    const { pages, method } = await extract(bytes, { reader: fakeReader(["Тізбе"]) });
    expect([pages[0]!.text, pages[0]!.unmapped, method]).toEqual(["Тізбе", undefined, "ocr"]);
  });

  test("one whose letters no word of the acts' languages has", async () => {
    const bytes = await makePdf((pdf) => line(pdf, "ÞñûìêàóëûíûÞ þñæáßðøÿßðí áàêûëàó ßðøÿßðíßð", 50, 50));
    expect((await extract(bytes, { reader: fakeReader(["Тізбе"]) })).pages[0]!.text).toBe("Тізбе");
  });

  test("not one of a few names that are joined of several words", async () => {
    const bytes = await makePdf((pdf) =>
      line(pdf.font("Serif", 14), "«ТемірЖолСервис» ЖШС «ЖылуСуАрнасы» ЖШС", 60, 80),
    );
    expect((await extract(bytes, { reader: fakeReader(["Тізбе"]) })).method).toBe("text-layer");
  });

  test("a picture under a text layer: the layer stays where it says what the picture shows", async () => {
    const picture = Buffer.from(await pictureOf(words));
    const layered = (text: string) =>
      makePdf((pdf) => {
        pdf.image(picture, 0, 0, whole);
        line(pdf.fillOpacity(0.01), text, 60, 700);
      });
    const reader = fakeReader(["Осы", "қаулының", "орындалуын", "бақылау"]);
    const right = await extract(await layered("Осы қаулының орындалуын бақылау"), { reader });
    expect([right.method, right.pages[0]!.tokens[0]!.confidence]).toEqual(["text-layer", null]);
    const wrong = await extract(await layered("Мүлдем басқа мәтін жазылған"), { reader });
    expect([wrong.method, wrong.pages[0]!.text]).toEqual(["ocr", "Осы қаулының орындалуын бақылау"]);
  });

  test("a layer with the picture's words and other figures stays, and says what the picture shows", async () => {
    const drawn = (pdf: PDFKit.PDFDocument, number: string): void => {
      line(pdf.font("Serif", 14), `Осы қаулының ${number} нөмірі`, 60, 80);
    };
    const picture = Buffer.from(await pictureOf((pdf) => drawn(pdf, "418")));
    const layered = (number: string) =>
      makePdf((pdf) => {
        pdf.image(picture, 0, 0, whole);
        drawn(pdf.fillOpacity(0.01), number);
      });
    const reader = fakeReader(["Осы", "қаулының", "418", "нөмірі"], ["418"]);
    const picturedIn = async (number: string) => {
      const { pages, method } = await extract(await layered(number), { reader });
      return [method, pages[0]!.text, pages[0]!.tokens.flatMap(({ pictured }) => pictured ?? [])];
    };
    expect(await picturedIn("478")).toEqual(["text-layer", "Осы қаулының 478 нөмірі", ["418"]]);
    expect(await picturedIn("418")).toEqual(["text-layer", "Осы қаулының 418 нөмірі", []]);
  });
});

describe("what goes wrong", () => {
  const failing = (code: "ocr.unavailable" | "ocr.failed") => ({
    ...fakeReader([]),
    read: async () => {
      throw new QaulyError(code, "no data", "install it");
    },
  });

  test("OCR that cannot be had is an error where the act has no other text", async () => {
    const error = await errorOf(extract(await scanOf(words), { reader: failing("ocr.unavailable") }));
    expect(error.code).toBe("ocr.unavailable");
  });

  test("where it has, the page stays unread and the others are there", async () => {
    const picture = Buffer.from(await pictureOf(words));
    const bytes = await makePdf((pdf) => {
      line(pdf, "Қаулы", 50, 50);
      pdf.addPage().image(picture, 0, 0, whole);
    });
    const { pages, method } = await extract(bytes, { reader: failing("ocr.failed") });
    expect([pages.map(({ text }) => text), method]).toEqual([["Қаулы", ""], "text-layer"]);
    const error = await errorOf(extract(bytes, { reader: failing("ocr.failed"), ocr: "always" }));
    expect(error.code).toBe("ocr.failed");
  });

  test("a reader's own fault becomes a typed error", async () => {
    const reader = { ...fakeReader([]), read: () => Promise.reject(new TypeError("oops")) };
    expect((await errorOf(extract(await scanOf(words), { reader }))).code).toBe("ocr.failed");
  });

  test("an aborted reading ends with it", async () => {
    const stop = new AbortController();
    const read = async () => {
      stop.abort();
      return [];
    };
    const reader = { ...fakeReader(["Тізбе"]), read };
    expect((await errorOf(extract(await scanOf(words), { reader, signal: stop.signal }))).code).toBe("aborted");
  });

  test("a picture without letters gives no text", async () => {
    const error = await errorOf(extract(await scanOf(() => undefined), { reader: fakeReader([]) }));
    expect([error.code, error.message]).toEqual(["input.no-text", expect.stringContaining("found no text")]);
  });
});

test("a page of which the longest lines are read is stopped in the midst of the others", async () => {
  const stop = new AbortController();
  const fake = fakeReader(["Тізбе"]);
  const page = (pdf: PDFKit.PDFDocument): void => {
    for (let row = 0; row < 4; row += 1) line(pdf, "Осы қаулының орындалуын бақылау", 60, 80 + 30 * row);
    line(pdf, "Қала әкімі", 60, 200);
  };
  let held: AbortSignal | undefined;
  let others = 0;
  const reader = {
    ...fake,
    read: (...[picture, model, signal]: Parameters<typeof fake.read>) => {
      if (picture.width > 300) {
        others += 1;
        return fake.read(picture, model, signal);
      }
      held = signal;
      // The short line is under way until it is taken back.
      return new Promise<never>((_, reject) => {
        signal?.addEventListener("abort", () => reject(new QaulyError("aborted", "stopped", "start again")));
      });
    },
  };
  const reading = errorOf(extract(await scanOf(page), { reader, signal: stop.signal }));
  await expect.poll(() => held).toBeDefined();
  expect(others).toBeGreaterThanOrEqual(4);
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop.abort();
  expect((await reading).code).toBe("aborted");
  expect(held?.aborted).toBe(true);
});
