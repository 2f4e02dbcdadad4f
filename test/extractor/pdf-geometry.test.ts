import type { Box } from "@qauly/extractor";
import { seenBox, seenSize } from "@qauly/extractor/seen-box";
import { describe, expect, test } from "vitest";
import { form, line, PIXEL } from "./make-pdf.js";
import { readPage, tokenOf } from "./read.js";

const WIDTH = 595.28;
const HEIGHT = 841.89;

/** Where the drawing library itself sets a word: box from its own font measures, y of the baseline. */
interface Drawn {
  readonly box: Box;
  readonly baseline: number;
}

function drawMeasured(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, spacing = 0): Drawn {
  line(pdf, text, x, y, spacing);
  const width = pdf.widthOfString(text, { characterSpacing: spacing });
  const { ascender } = (pdf as unknown as { _font: { ascender: number } })._font;
  return { box: [x, y, x + width, y + pdf.currentLineHeight()], baseline: y + (ascender / 1000) * 12 };
}

/** Entries of the page's own dictionary, which the drawing library has no words for. */
function setPageEntry(pdf: PDFKit.PDFDocument, entries: Record<string, unknown>): void {
  Object.assign(pdf.page.dictionary.data, entries);
}

function expectNear(actual: readonly number[], expected: readonly number[], tolerance = 0.05): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) {
    expect(Math.abs(value - expected[index]!), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
  }
}

test.each([0, 2.5, 8])("boxes are where the letters were set, at a spacing of %d points", async (spacing) => {
  let drawn: Drawn | undefined;
  const page = await readPage((pdf) => {
    drawn = drawMeasured(pdf, "Бәйтерек", 72, 144, spacing);
  });
  const { bbox, baseline } = tokenOf(page, "Бәйтерек");
  expectNear([bbox[0], bbox[2], baseline], [drawn!.box[0], drawn!.box[2], drawn!.baseline]);
  // The font's own ascent and descent make the line's height, up to the line gap.
  expectNear([bbox[1], bbox[3]], [drawn!.box[1], drawn!.box[3]], 1);
});

describe("a page that is turned is read as its reader sees it", () => {
  test.each<[number, [number, number], (box: Box) => Box]>([
    [0, [WIDTH, HEIGHT], (box) => box],
    [90, [HEIGHT, WIDTH], ([x0, y0, x1, y1]) => [HEIGHT - y1, x0, HEIGHT - y0, x1]],
    [180, [WIDTH, HEIGHT], ([x0, y0, x1, y1]) => [WIDTH - x1, HEIGHT - y1, WIDTH - x0, HEIGHT - y0]],
    [270, [HEIGHT, WIDTH], ([x0, y0, x1, y1]) => [y0, WIDTH - x1, y1, WIDTH - x0]],
  ])("by %d degrees", async (degrees, [width, height], turn) => {
    let drawn: Drawn | undefined;
    const page = await readPage((pdf) => {
      setPageEntry(pdf, { Rotate: degrees });
      drawn = drawMeasured(pdf, "бұрылған", 100, 200);
      pdf.moveTo(100, 300).lineTo(250, 300).stroke();
      pdf.link(100, 200, 60, 14, "https://adilet.zan.kz/");
    });
    // Its lengths are those of the page on which its words stand upright.
    expectNear([page.size!.width, page.size!.height], [WIDTH, HEIGHT]);
    expectNear(tokenOf(page, "бұрылған").bbox, drawn!.box, 1);
    expect(page.rulings.map(({ orientation }) => orientation)).toEqual(["horizontal"]);
    const size = seenSize(page)!;
    expectNear([size.width, size.height], [width, height]);
    expectNear(seenBox(page, tokenOf(page, "бұрылған").bbox), turn(drawn!.box), 1);
    expectNear(seenBox(page, page.links[0]!.bbox), turn([100, 200, 160, 214]));
    const { at, from, to } = page.rulings[0]!;
    expectNear(seenBox(page, [from, at, to, at]), turn([100, 300, 250, 300]));
  });

  test("text that runs upright on a turned page reads in its order", async () => {
    const page = await readPage((pdf) => {
      setPageEntry(pdf, { Rotate: 90 });
      pdf.rotate(-90, { origin: [0, HEIGHT] }).translate(0, HEIGHT);
      line(pdf, "бірінші жол", 100, 100);
      line(pdf, "екінші жол", 100, 120);
    });
    expect(page.text).toBe("бірінші жол\nекінші жол");
    expectNear(tokenOf(page, "бірінші").bbox.slice(0, 2), [100, 100], 1);
  });
});

test("lengths count from the corner of the crop box, and what lies outside it is hidden", async () => {
  const page = await readPage((pdf) => {
    setPageEntry(pdf, { CropBox: [40, 100, WIDTH, HEIGHT - 60] });
    line(pdf, "ішінде", 140, 160);
    line(pdf, "тыста", 140, 10);
  });
  expect(page.text).toBe("ішінде");
  expectNear(tokenOf(page, "ішінде").bbox.slice(0, 2), [100, 100], 1);
  expectNear([page.size!.width, page.size!.height], [WIDTH - 40, HEIGHT - 160]);
});

test("a change of coordinates moves text and lines until it is taken back", async () => {
  const page = await readPage((pdf) => {
    pdf.save().translate(100, 50).scale(2);
    line(pdf, "ірі", 10, 20);
    pdf.moveTo(10, 60).lineTo(60, 60).stroke();
    pdf.restore();
    line(pdf, "кәдімгі", 10, 20);
  });
  expectNear(tokenOf(page, "ірі").bbox.slice(0, 2), [120, 90], 1);
  expectNear(tokenOf(page, "кәдімгі").bbox.slice(0, 2), [10, 20], 1);
  expectNear([page.rulings[0]!.at, page.rulings[0]!.from, page.rulings[0]!.to], [170, 120, 220]);
});

test.each([false, true])("a form has coordinates of its own (as a transparency group: %s)", async (group) => {
  const page = await readPage((pdf) => {
    form(pdf, "BT /F1 20 Tf 30 40 Td (Form) Tj ET 0 0 m 70 0 l S", [100, 300], group);
    line(pdf, "кәдімгі", 10, 20);
  });
  const token = tokenOf(page, "Form");
  expectNear([token.bbox[0], token.baseline, token.fontSize], [130, 260, 20]);
  expectNear([page.rulings[0]!.at, page.rulings[0]!.from, page.rulings[0]!.to], [300, 100, 170]);
  expectNear(tokenOf(page, "кәдімгі").bbox.slice(0, 2), [10, 20], 1);
});

test("images cover their share of the page, overlaps once", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "суреті бар бет", 50, 700);
    pdf.image(PIXEL, 0, 0, { width: WIDTH, height: HEIGHT / 4 });
    pdf.image(PIXEL, 0, 0, { width: WIDTH / 2, height: HEIGHT / 2 });
    pdf.image(PIXEL, -100, -100, { width: 100, height: 100 });
  });
  expect(page.imageCoverage).toBeCloseTo(0.375, 3);
});

describe("what a clipping path hides is hidden", () => {
  test("text outside a box, until the box is taken back", async () => {
    const page = await readPage((pdf) => {
      pdf.save().rect(40, 40, 200, 30).clip();
      line(pdf, "ішінде", 50, 50);
      line(pdf, "астында", 50, 120);
      line(pdf, "жанында", 300, 50);
      pdf.restore();
      line(pdf, "кейін", 300, 90);
    });
    expect(page.text).toBe("ішінде\nкейін");
    expect(page.tokens.filter(({ hidden }) => hidden).map(({ text }) => text)).toEqual(["жанында", "астында"]);
  });

  test("boxes within boxes, and the box of a form", async () => {
    const page = await readPage((pdf) => {
      pdf.save().rect(0, 0, 400, 400).clip().rect(200, 0, 400, 400).clip();
      line(pdf, "ортақ", 250, 50);
      line(pdf, "бірінші", 50, 50);
      line(pdf, "екінші", 450, 50);
      form(pdf, "BT /F1 20 Tf (Inner) Tj 2000 0 Td (Outer) Tj ET", [250, 100]);
      form(pdf, "BT /F1 20 Tf (Beside) Tj ET", [50, 100]);
    });
    expect(page.text).toBe("ортақ\nInner");
  });

  test("letters that the edge of a box cuts are seen", async () => {
    const page = await readPage((pdf) => {
      pdf.rect(50, 57, 200, 100).clip();
      line(pdf, "кесілген", 50, 50);
    });
    expect(page.text).toBe("кесілген");
  });
});
