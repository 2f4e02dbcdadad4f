import { extract } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line, makePdf } from "./make-pdf.js";
import { errorOf, texts } from "./read.js";
import { writePages } from "./write-objects.js";

/** A PDF of the given objects; its page draws `content`. Readers find the objects without a cross-reference table. */
function pdfOf(content: string, { catalog = "", page = "", objects = "" } = {}): Uint8Array {
  return new TextEncoder().encode(
    [
      "%PDF-1.7",
      `1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj`,
      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${page}>>>>endobj`,
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
      "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
      objects,
      "trailer<</Root 1 0 R>>",
      "%%EOF",
    ].join("\n"),
  );
}

const show = (text: string, y: number): string => `BT /F 12 Tf 50 ${y} Td (${text}) Tj ET`;

describe("the engine that reads a PDF", () => {
  test("is PDFium, or the one that is asked for; a text has none", async () => {
    const bytes = await makePdf((pdf) => line(pdf, "Қаулы", 50, 50));
    expect((await extract(bytes)).engine).toBe("pdfium");
    expect((await extract(bytes, { engine: "pdf.js" })).engine).toBe("pdf.js");
    expect((await extract(new TextEncoder().encode("Қаулы"))).engine).toBeNull();
  });

  test("is pdf.js where layers are switched off, in the file or in an object stream", async () => {
    const layers = "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>";
    const layer = "6 0 obj<</Type/OCG/Name(off)>>endobj";
    const content = `${show("seen", 700)} /OC /L BDC ${show("unseen", 650)} EMC`;
    const plain = pdfOf(content, { catalog: layers, page: "/Properties<</L 6 0 R>>", objects: layer });
    const { engine, pages } = await extract(plain);
    expect([engine, pages[0]!.text, texts(pages[0]!)]).toEqual(["pdf.js", "seen", ["seen", "unseen"]]);

    const packed = writePages([["seen"]], { tables: "stream", catalogue: "/OCProperties << /OCGs [] /D << >> >>" });
    expect((await extract(packed.bytes)).engine).toBe("pdf.js");
  });

  test("is pdf.js where the unit of a page is not the point", async () => {
    const bytes = pdfOf(show("unit", 700));
    const scaled = new TextDecoder().decode(bytes).replace("/MediaBox", "/UserUnit 2/MediaBox");
    const { engine, pages } = await extract(new TextEncoder().encode(scaled));
    expect([engine, pages[0]!.size]).toEqual(["pdf.js", { width: 1200, height: 1600 }]);
  });
});

describe("a PDF that wants more than it may have", () => {
  test("a form that draws itself is read once or some times, and comes to an end", async () => {
    const inner = `${show("inner", 600)} /X Do`;
    const self = `6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>`;
    const objects = `${self}/Length ${inner.length}>>stream\n${inner}\nendstream endobj`;
    const bytes = pdfOf(`${show("outer", 700)} /X Do`, { page: "/XObject<</X 6 0 R>>", objects });
    const { engine, pages } = await extract(bytes);
    expect([engine, pages[0]!.text]).toEqual(["pdfium", "outer\ninner"]);
  });

  test("forms that draw each other twice, forty times over, are refused; the next PDF is read", async () => {
    const forms = Array.from({ length: 40 }, (_, index) => {
      const content = index < 39 ? "/X Do /X Do" : "0 0 m 1 1 l S";
      const resources = `/Resources<</XObject<</X ${7 + index} 0 R>>>>`;
      return `${6 + index} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${resources}/Length ${content.length}>>stream\n${content}\nendstream endobj`;
    });
    const bytes = pdfOf("/X Do", { page: "/XObject<</X 6 0 R>>", objects: forms.join("\n") });
    const error = await errorOf(extract(bytes));
    expect([error.code, error.message]).toEqual([
      "input.damaged",
      "the PDF asks for more than a reader may give: memory",
    ]);
    expect((await extract(pdfOf(show("next", 700)))).pages[0]!.text).toBe("next");
  }, 30_000);
});
