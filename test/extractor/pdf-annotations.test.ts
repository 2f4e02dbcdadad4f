/** Annotations that a reader of the page sees: text boxes and strokes. */
import { expect, test } from "vitest";
import { line } from "./make-pdf.js";
import { readPage } from "./read.js";

const STAMP = "Тіркелді: № 512,\nбөлім бастығы";

test("the words of a text box stand below the page's own, in its box, and are named", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "Бірінші жол", 60, 100);
    line(pdf, "Екінші жол", 60, 130);
    pdf.textAnnotation(300, 90, 220, 60, STAMP);
  });
  expect(page.text).toBe(`Бірінші жол\nЕкінші жол\n${STAMP}`);
  expect(page.annotated?.map(({ start, end }) => page.text.slice(start, end))).toEqual([STAMP]);
  const words = page.tokens.filter(({ start }) => start >= page.annotated![0]!.start);
  for (const { bbox } of words) {
    expect(bbox[0]).toBeGreaterThanOrEqual(299);
    expect(bbox[1]).toBeGreaterThanOrEqual(89);
    expect(bbox[3]).toBeLessThanOrEqual(151);
  }
});

test("a hidden text box, a note that opens and an empty box say nothing", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "Бірінші жол", 60, 100);
    pdf.textAnnotation(300, 90, 220, 60, STAMP, { F: 2 } as PDFKit.Mixins.AnnotationOption);
    pdf.note(300, 200, 20, 20, "Тексеру керек");
    pdf.textAnnotation(300, 300, 220, 60, " ");
  });
  expect([page.text, page.annotated]).toEqual(["Бірінші жол", undefined]);
});

test("an annotation strikes out the words in its box", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "Ескі сөз", 60, 100);
    line(pdf, "Жаңа сөз", 60, 130);
    pdf.strike(60, 100, pdf.widthOfString("Ескі сөз"), 14);
  });
  expect(page.struck?.map(({ start, end }) => page.text.slice(start, end))).toEqual(["Ескі", "сөз"]);
});
