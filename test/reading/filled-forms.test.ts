/** A resolution whose clauses have been filled in as a form. */
import { type EngineName, extract } from "@qauly/extractor";
import { normalize } from "@qauly/normalizer";
import { expect, test } from "vitest";
import { annotate } from "../extractor/annotate.js";
import { line, makePdf } from "../extractor/make-pdf.js";

const ENGINES = ["pdfium", "pdf.js"] as const;

const read = async (bytes: Uint8Array, engine: EngineName) => normalize(await extract(bytes, { engine }));

const act = (fill: (pdf: PDFKit.PDFDocument) => void) =>
  makePdf((pdf) => {
    const lines = [
      "Арал ауданы әкімдігінің",
      "2019 жылғы 5 наурыздағы № 47 қаулысы",
      "",
      "Мүгедектігі бар адамдар үшін жұмыс орындарына квота белгілеу туралы",
      "",
      "Арал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
      "1. Жалпы саны ____________ жұмыс орны белгіленсін.",
      "",
      "3. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.",
      "",
      "Аудан әкімі     С. Ержанов",
    ];
    for (const [index, text] of lines.entries()) line(pdf, text, 60, 100 + 24 * index);
    fill(pdf);
  });

test.each(ENGINES)("what is filled in is part of the clause in which it stands (%s)", async (engine) => {
  const bytes = await act((pdf) => {
    annotate(pdf, { subtype: "Widget", at: [150, 243, 85, 17], text: "148", entries: { FT: "Tx" } });
    annotate(pdf, { subtype: "FreeText", at: [56, 267, 400, 17], text: "2. Бақылау бөлімге жүктелсін." });
  });
  const result = await read(bytes, engine);
  expect(result.clauses.map(({ text }) => text)).toEqual([
    "Жалпы саны 148 жұмыс орны белгіленсін.",
    "Бақылау бөлімге жүктелсін.",
    "Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.",
  ]);
  expect(result.unplaced).toEqual([]);
});

test.each(ENGINES)("a stamp over the words changes none of them, and is given apart (%s)", async (engine) => {
  const stamp = "КӨШІРМЕСІ ДҰРЫС";
  const bytes = await act((pdf) => {
    annotate(pdf, { subtype: "Stamp", at: [80, 236, 300, 30], text: stamp, size: 20 });
    annotate(pdf, { subtype: "FreeText", at: [56, 267, 400, 17], text: "2. Бақылау бөлімге жүктелсін." });
  });
  const result = await read(bytes, engine);
  expect(result.clauses).toHaveLength(3);
  expect(result.clauses[0]?.text).toMatch(/^Жалпы саны _+ жұмыс орны белгіленсін\.$/);
  expect(result.unplaced).toMatchObject([{ text: stamp, reason: "annotation" }]);
});
