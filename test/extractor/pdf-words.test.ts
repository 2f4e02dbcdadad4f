import { describe, expect, test } from "vitest";
import { line } from "./make-pdf.js";
import { readPage, texts, tokenOf } from "./read.js";

/** Draws each letter by itself, `gap` points after the one before. */
function letterByLetter(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, gap: number): void {
  let pen = x;
  for (const letter of text) {
    line(pdf, letter, pen, y);
    pen += pdf.widthOfString(letter) + gap;
  }
}

describe("character spacing", () => {
  test("a stretched word stays one word", async () => {
    const page = await readPage((pdf) => line(pdf, "«Өңірлік", 50, 50, 8));
    expect(texts(page)).toEqual(["«Өңірлік"]);
  });

  test.each([-0.4, 0, 0.5, 1.5, 3, 8, 14])("spaces part words at a spacing of %d points", async (spacing) => {
    const page = await readPage((pdf) => {
      line(pdf, "аудан әкімі мен ол", 40, 50, spacing);
      pdf.fontSize(8);
      line(pdf, "№ 5 қаулы", 40, 100, spacing);
    });
    expect(page.text).toBe("аудан әкімі мен ол\n№ 5 қаулы");
  });

  test("two stretched words in neighbouring cells stay two, though the gap is that of the letters", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "мектебі", 50, 50, 5);
      line(pdf, "атындағы", 50 + pdf.widthOfString("мектебі", { characterSpacing: 5 }) + 5, 50, 3);
    });
    expect(texts(page)).toEqual(["мектебі", "атындағы"]);
  });

  test("a paragraph justified by word spacing keeps its words", async () => {
    const paragraph =
      "Жұмыс орындарының квотасы ұйымдардың жұмыскерлерінің тізімдік санынан белгіленсін және бақылау әкімнің " +
      "орынбасарына жүктелсін, осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.";
    const page = await readPage((pdf) => pdf.text(paragraph, 50, 50, { width: 210, align: "justify" }));
    expect(page.text.split("\n").length).toBeGreaterThan(4);
    expect(texts(page)).toEqual(paragraph.split(" "));
  });
});

describe("glyphs drawn apart", () => {
  test("letters that touch are one word", async () => {
    const page = await readPage((pdf) => {
      letterByLetter(pdf, "Қостанай", 50, 50, 0);
      letterByLetter(pdf, "облысы", 50 + pdf.widthOfString("Қостанай "), 50, 0);
    });
    expect(texts(page)).toEqual(["Қостанай", "облысы"]);
  });

  test("a word whose letters are moved apart evenly is one word", async () => {
    const page = await readPage((pdf) => letterByLetter(pdf, "Бәйтерек", 50, 50, 5));
    expect(texts(page)).toEqual(["Бәйтерек"]);
  });

  test("evenly set numbers of columns are not", async () => {
    const page = await readPage((pdf) => letterByLetter(pdf, "123456", 50, 50, 8));
    expect(texts(page)).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  test("a change of typeface inside a word does not part it", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "«Қам", 50, 50);
      const { x, width } = { x: 50, width: pdf.widthOfString("«Қам") };
      line(pdf.font("SerifBold"), "қор»", x + width, 50);
    });
    expect(texts(page)).toEqual(["«Қамқор»"]);
  });
});

describe("a word drawn twice at one place is read once", () => {
  test("shifted a little, it is bold", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "ҚАУЛЫ ЕТЕДІ", 50, 50);
      line(pdf, "ҚАУЛЫ ЕТЕДІ", 50.4, 50);
      line(pdf, "қалғаны", 50, 80);
    });
    expect(page.tokens.map(({ text, bold }) => [text, bold])).toEqual([
      ["ҚАУЛЫ", true],
      ["ЕТЕДІ", true],
      ["қалғаны", false],
    ]);
  });

  test("the same word in the next line is another", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "сөз", 50, 50);
      line(pdf, "сөз", 50, 64);
    });
    expect(page.text).toBe("сөз\nсөз");
  });

  test("double letters stay double", async () => {
    const page = await readPage((pdf) => line(pdf, "иілліі", 50, 50, -0.5));
    expect(page.text).toBe("иілліі");
  });
});

describe("style", () => {
  test("size, bold by the font's name, italic by a leaning matrix", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "тік", 50, 50);
      line(pdf.font("SerifBold").fontSize(16), "қалың", 50, 80);
      pdf.font("Serif", 9).text("көлбеу", 50, 120, { lineBreak: false, oblique: true });
    });
    expect(page.tokens.map(({ text, fontSize, bold, italic }) => [text, Math.round(fontSize), bold, italic])).toEqual([
      ["тік", 12, false, false],
      ["қалың", 16, true, false],
      ["көлбеу", 9, false, true],
    ]);
  });

  test("the size is the one on the page, after scaling", async () => {
    const page = await readPage((pdf) => line(pdf.scale(0.5), "кіші", 50, 50));
    expect(tokenOf(page, "кіші").fontSize).toBeCloseTo(6, 3);
  });

  test("a superscript is a token of its own in its line", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "қосымша", 50, 50);
      const end = 50 + pdf.widthOfString("қосымша");
      line(pdf.fontSize(7), "1", end, 49);
      line(pdf.fontSize(12), "бойынша", end + 12, 50);
    });
    expect(page.text).toBe("қосымша 1 бойынша");
  });
});

describe("what no reader sees is hidden and no part of the text", () => {
  test.each<[string, (pdf: PDFKit.PDFDocument) => void]>([
    [
      "invisible ink",
      (pdf) => {
        pdf.addContent("3 Tr");
        line(pdf, "жасырын", 50, 50);
        pdf.addContent("0 Tr");
      },
    ],
    ["left of the page", (pdf) => line(pdf, "жасырын", -300, 50)],
    ["under the page", (pdf) => line(pdf, "жасырын", 50, 1000)],
  ])("%s", async (_, drawHidden) => {
    const page = await readPage(
      (pdf) => {
        drawHidden(pdf);
        line(pdf, "көрінетін", 50, 50);
      },
      { margin: -5000 },
    );
    expect(page.text).toBe("көрінетін");
    expect(page.tokens.map(({ text, hidden, start, end }) => [text, hidden, start, end])).toEqual([
      ["көрінетін", false, 0, 9],
      ["жасырын", true, 9, 9],
    ]);
  });
});
