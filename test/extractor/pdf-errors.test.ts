import { extract, type PdfEngine, type SourcePage } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line, makePdf, PIXEL } from "./make-pdf.js";
import { errorOf, extractPdf } from "./read.js";

const act = (pdf: PDFKit.PDFDocument): void => {
  for (const text of ["Бірінші бет", "Екінші бет", "Үшінші бет"]) {
    if (text !== "Бірінші бет") pdf.addPage();
    line(pdf, text, 50, 50);
  }
};

describe("what keeps a PDF from being read", () => {
  test("a password", async () => {
    const error = await errorOf(extractPdf(await makePdf(act, { userPassword: "secret", pdfVersion: "1.7" })));
    expect([error.code, error.message]).toEqual(["input.encrypted", "the PDF is protected by a password"]);
  });

  test("an owner's password alone does not", async () => {
    const { pages } = await extractPdf(await makePdf(act, { ownerPassword: "secret", pdfVersion: "1.7" }));
    expect(pages.map(({ text }) => text)).toEqual(["Бірінші бет", "Екінші бет", "Үшінші бет"]);
  });

  test.each([0.02, 0.3, 0.6, 0.9])("its end is cut off after %d of it", async (share) => {
    const bytes = await makePdf(act);
    const error = await errorOf(extractPdf(bytes.subarray(0, Math.floor(bytes.length * share))));
    expect(error.code).toBe("input.damaged");
  });

  test("its pages are images", async () => {
    const bytes = await makePdf((pdf) => pdf.image(PIXEL, 0, 0, { width: 595.28, height: 841.89 }));
    const error = await errorOf(extractPdf(bytes));
    expect([error.code, error.message]).toEqual(["input.no-text", "the PDF's pages are images"]);
    expect(error.advice).toContain("OCR");
  });

  test("its fonts do not say which letters they draw; beside others it is counted", async () => {
    const withoutMap = async (draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> => {
      const written = Buffer.from(await makePdf(draw)).toString("latin1");
      // The first map alone: that of the first font drawn with.
      return new Uint8Array(Buffer.from(written.replace(/\/ToUnicode (\d+ 0 R)/, "/Unknown__ $1"), "latin1"));
    };
    const error = await errorOf(extractPdf(await withoutMap((pdf) => line(pdf, "Қаулы", 50, 50))));
    expect([error.code, error.message]).toEqual([
      "input.no-text",
      "the PDF's fonts do not say which letters they draw",
    ]);
    const both = await withoutMap((pdf) => {
      line(pdf, "Қаулы", 50, 50);
      line(pdf.font("SerifBold"), "әкім", 50, 80);
    });
    const [page] = (await extractPdf(both)).pages;
    expect([
      ["әкім", 5],
      ["Қаулы", 4],
    ]).toContainEqual([page!.text, page!.unmapped]);
  });

  test("its pages are blank", async () => {
    const error = await errorOf(extractPdf(await makePdf(() => undefined)));
    expect([error.code, error.message]).toEqual(["input.no-text", "the PDF's pages hold no text"]);
  });
});

test("foreign bytes before the header do not matter", async () => {
  const bytes = await makePdf(act);
  const shifted = new Uint8Array(bytes.length + 100).fill(0x0a);
  shifted.set(bytes, 100);
  expect((await extractPdf(shifted)).pages).toHaveLength(3);
});

test("the caller's bytes are left as they are", async () => {
  const bytes = await makePdf(act);
  const before = bytes.slice();
  await extractPdf(bytes);
  expect(bytes).toEqual(before);
});

describe("pages are read one by one", () => {
  const page = (number: number): SourcePage => ({
    number,
    size: { width: 100, height: 100 },
    text: "сөз",
    tokens: [],
    rulings: [],
    links: [],
    imageCoverage: 0,
  });

  /** An engine of three pages, some of which cannot be read; it counts how often it is closed. */
  function engine(broken: readonly number[], onRead: (number: number) => void = () => undefined) {
    const closed: string[] = [];
    const reader: PdfEngine = {
      name: "three pages",
      open: async () => ({
        pageCount: 3,
        page: async (number) => {
          onRead(number);
          if (broken.includes(number)) throw new Error("unreadable");
          return page(number);
        },
        close: async () => {
          closed.push("closed");
        },
      }),
    };
    return { reader, closed };
  }
  const header = new TextEncoder().encode("%PDF-1.4");

  test("progress is told before each page", async () => {
    const told: number[][] = [];
    const { reader, closed } = engine([]);
    await extract(header, { engine: reader, onPage: (number, total) => told.push([number, total]) });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(closed).toEqual(["closed"]);
  });

  test("a page that cannot be read is left empty and marked; the others stay", async () => {
    const { pages } = await extract(header, { engine: engine([2]).reader });
    expect(pages.map(({ text, damaged }) => [text, damaged])).toEqual([
      ["сөз", undefined],
      ["", true],
      ["сөз", undefined],
    ]);
  });

  test("where no page can be read the PDF is damaged, and closed", async () => {
    const { reader, closed } = engine([1, 2, 3]);
    expect((await errorOf(extract(header, { engine: reader }))).code).toBe("input.damaged");
    expect(closed).toEqual(["closed"]);
  });

  test("a signal stops the reading between pages and closes the document", async () => {
    const read: number[] = [];
    const stop = new AbortController();
    const { reader, closed } = engine([], (number) => {
      read.push(number);
      if (number === 2) stop.abort();
    });
    expect((await errorOf(extract(header, { engine: reader, signal: stop.signal }))).code).toBe("aborted");
    expect(read).toEqual([1, 2]);
    expect(closed).toEqual(["closed"]);
  });

  test("a signal given beforehand stops each engine too", async () => {
    const bytes = await makePdf(act);
    expect((await errorOf(extractPdf(bytes, { signal: AbortSignal.abort() }))).code).toBe("aborted");
    const stop = new AbortController();
    const stopped = extractPdf(bytes, { signal: stop.signal, onPage: (number) => number === 2 && stop.abort() });
    expect((await errorOf(stopped)).code).toBe("aborted");
  });
});
