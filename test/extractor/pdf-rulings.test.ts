import type { Ruling } from "@qauly/extractor";
import { expect, test } from "vitest";
import { line } from "./make-pdf.js";
import { readPage } from "./read.js";

/** Rulings of a drawing in short: orientation, place, extent, all in whole points. */
async function rulings(draw: (pdf: PDFKit.PDFDocument) => void): Promise<string[]> {
  const page = await readPage((pdf) => {
    line(pdf, "мәтін", 50, 700);
    draw(pdf);
  });
  return page.rulings.map(inShort).sort();
}

const inShort = ({ orientation, at, from, to }: Ruling): string =>
  `${orientation} ${Math.round(at)}: ${Math.round(from)}-${Math.round(to)}`;

const FRAME = ["horizontal 100: 50-250", "horizontal 160: 50-250", "vertical 250: 100-160", "vertical 50: 100-160"];

test("strokes", async () => {
  const found = await rulings((pdf) => {
    pdf.moveTo(50, 100).lineTo(300, 100).lineTo(300, 180).stroke();
  });
  expect(found).toEqual(["horizontal 100: 50-300", "vertical 300: 100-180"]);
});

test("the four sides of a stroked rectangle", async () => {
  expect(await rulings((pdf) => pdf.rect(50, 100, 200, 60).stroke())).toEqual(FRAME);
});

test("a closed path", async () => {
  const found = await rulings((pdf) =>
    pdf.moveTo(50, 100).lineTo(250, 100).lineTo(250, 160).lineTo(50, 160).closePath().stroke(),
  );
  expect(found).toEqual(FRAME);
});

test("thin filled rectangles, but no filled areas", async () => {
  const found = await rulings((pdf) => {
    pdf.rect(50, 99.75, 200, 0.5).fill();
    pdf.rect(249, 100, 1.5, 60).fill();
    pdf.rect(50, 300, 200, 60).fill("#eeeeee");
  });
  expect(found).toEqual(["horizontal 100: 50-250", "vertical 250: 100-160"]);
});

test("a filled and stroked cell has its four sides", async () => {
  expect(await rulings((pdf) => pdf.rect(50, 100, 200, 60).fillAndStroke("#eeeeee", "#000000"))).toEqual(FRAME);
});

test("pieces of one line and dashes are one", async () => {
  const found = await rulings((pdf) => {
    for (let x = 50; x < 250; x += 5)
      pdf
        .moveTo(x, 100)
        .lineTo(x + 3, 100)
        .stroke();
    for (let y = 100; y < 200; y += 25)
      pdf
        .moveTo(50, y)
        .lineTo(50, y + 25)
        .stroke();
    pdf.dash(3, { space: 2 }).moveTo(50, 300).lineTo(250, 300).stroke().undash();
  });
  expect(found).toEqual(["horizontal 100: 50-248", "horizontal 300: 50-250", "vertical 50: 100-200"]);
});

test("lines side by side, or end to end with a gap, stay apart", async () => {
  const found = await rulings((pdf) => {
    pdf.moveTo(50, 100).lineTo(150, 100).moveTo(160, 100).lineTo(250, 100).stroke();
    pdf.moveTo(50, 103).lineTo(150, 103).stroke();
  });
  expect(found).toEqual(["horizontal 100: 160-250", "horizontal 100: 50-150", "horizontal 103: 50-150"]);
});

test("slanted lines and curves are none", async () => {
  const found = await rulings((pdf) => {
    pdf.moveTo(50, 100).lineTo(250, 160).stroke();
    pdf.circle(150, 300, 40).stroke();
    pdf.moveTo(50, 400).quadraticCurveTo(100, 300, 200, 400).stroke();
  });
  expect(found).toEqual([]);
});

test("a path that only clips draws nothing", async () => {
  expect(await rulings((pdf) => pdf.save().rect(50, 100, 200, 60).clip().restore())).toEqual([]);
});

test("of lines that run out of a clipping path only what is seen", async () => {
  const found = await rulings((pdf) => {
    pdf.save().rect(50, 100, 200, 80).clip().lineWidth(0.5);
    pdf.moveTo(100, 120).lineTo(100, 400).stroke();
    pdf.rect(199.5, 20, 1, 400).fill();
    pdf.moveTo(50, 100).lineTo(250, 100).stroke();
    pdf.moveTo(50, 300).lineTo(250, 300).moveTo(300, 120).lineTo(300, 160).stroke();
    // Cut at the edge it would lie flat.
    pdf.moveTo(60, 170).lineTo(240, 400).stroke();
    pdf.restore().moveTo(400, 100).lineTo(400, 500).stroke();
  });
  expect(found).toEqual([
    "horizontal 100: 50-250",
    "vertical 100: 120-181",
    "vertical 200: 99-181",
    "vertical 400: 100-500",
  ]);
});

test("the thickness is the one on the page", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "мәтін", 50, 700);
    pdf.scale(2).lineWidth(0.75).moveTo(20, 50).lineTo(120, 50).stroke();
  });
  expect(page.rulings).toHaveLength(1);
  expect(page.rulings[0]?.thickness).toBeCloseTo(1.5, 3);
});

test("borders whose ends browsers cut aslant, but no thin wedge", async () => {
  const found = await rulings((pdf) => {
    pdf.polygon([50, 100], [50, 160], [50.75, 159.25], [50.75, 100]).fill();
    pdf.polygon([50, 160], [250, 160], [249.25, 159.25], [50.75, 159.25]).fill();
    pdf.polygon([300, 100], [301, 130], [302, 160], [300.5, 130]).fill();
  });
  expect(found).toEqual(["horizontal 160: 50-250", "vertical 50: 100-160"]);
});
