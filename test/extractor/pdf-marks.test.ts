/**
 * What a page shows of its words beside their letters: lines through them, paint over them, letters drawn as shapes, a
 * turn.
 */
import { expect, test } from "vitest";
import { line, makePdf } from "./make-pdf.js";
import { extractPdf, readPage, readPages, tokenOf } from "./read.js";

type Draw = (pdf: PDFKit.PDFDocument) => void;

const words = async (draw: Draw, of: "struck" | "unseen"): Promise<string[]> => {
  const page = await readPage(draw);
  return (page[of] ?? []).map(({ start, end }) => page.text.slice(start, end));
};

const rule = (pdf: PDFKit.PDFDocument, x0: number, x1: number, y: number, width = 0.8): void => {
  pdf.moveTo(x0, y).lineTo(x1, y).lineWidth(width).stroke();
};

test("a line through the middle of words strikes them", async () => {
  const struck = await words((pdf) => {
    pdf.text("Жолдар жөнделсін", 60, 100, { strike: true, lineBreak: false });
    line(pdf, "Көпірлер бояулсын", 60, 130);
  }, "struck");
  expect(struck).toEqual(["Жолдар", "жөнделсін"]);
});

test("a thin bar through one word of a line strikes that word", async () => {
  const struck = await words((pdf) => {
    line(pdf, "Жолдар", 60, 100);
    line(pdf, "жөнделсін", 160, 100);
    pdf.rect(160, 106, pdf.widthOfString("жөнделсін"), 0.9).fill("black");
  }, "struck");
  expect(struck).toEqual(["жөнделсін"]);
});

test("a line under words, and one of a table that runs on, strike nothing", async () => {
  const struck = await words((pdf) => {
    pdf.text("Жолдар жөнделсін", 60, 100, { underline: true, lineBreak: false });
    line(pdf, "Көпір", 60, 130);
    rule(pdf, 40, 500, 136);
  }, "struck");
  expect(struck).toEqual([]);
});

test("white words on white paper are seen by nobody", async () => {
  const unseen = await words((pdf) => {
    pdf.fillColor("white");
    line(pdf, "Ескі мәтін", 60, 100);
    pdf.fillColor("black");
    line(pdf, "Жаңа", 60, 130);
  }, "unseen");
  expect(unseen).toEqual(["Ескі", "мәтін"]);
});

test("words under a later rectangle are seen by nobody, whatever its colour", async () => {
  for (const color of ["white", "black"]) {
    const unseen = await words((pdf) => {
      line(pdf, "Құпия", 60, 100);
      line(pdf, "Ашық", 160, 100);
      pdf.rect(55, 96, 80, 24).fill(color);
    }, "unseen");
    expect(unseen).toEqual(["Құпия"]);
  }
});

test("white words on a dark ground, words on a light one and words behind a thin tint are seen", async () => {
  const unseen = await words((pdf) => {
    pdf.rect(50, 90, 200, 30).fill("#224466");
    pdf.fillColor("white");
    line(pdf, "Тақырып", 60, 100);
    pdf.rect(50, 130, 200, 30).fill("#eeeeee");
    pdf.fillColor("black");
    line(pdf, "Жолы", 60, 140);
    line(pdf, "Белгі", 60, 180);
    pdf.fillOpacity(0.3).rect(50, 170, 200, 30).fill("yellow");
  }, "unseen");
  expect(unseen).toEqual([]);
});

/** Letters as shapes of several widths, one beside the other. */
function outlined(pdf: PDFKit.PDFDocument, y: number, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const [x, width] = [60 + at * 12, 4 + (at % 5)];
    pdf
      .moveTo(x, y)
      .bezierCurveTo(x, y - 9, x + width, y - 9, x + width, y)
      .lineTo(x + width / 2, y - 3)
      .closePath();
    pdf.fill("black");
  }
}

test("letters that are drawn as shapes are counted", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "Қосымша", 60, 60);
    for (const y of [100, 120, 140]) outlined(pdf, y, 30);
  });
  expect(page.outlined).toBe(90);
});

test("an emblem and an ornament are no letters", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "Қосымша", 60, 60);
    for (let at = 0; at < 30; at += 1) pdf.circle(60 + at * 12, 100, 4).fill("black");
    for (let at = 0; at < 60; at += 1) pdf.circle(300 + (at % 8) * 3, 200 + at * 2, 3 + (at % 4)).fill("black");
  });
  expect(page.outlined).toBeUndefined();
});

test.each([90, 270, 180])("a page whose text is turned by %i degrees is turned back", async (angle) => {
  const written = (pdf: PDFKit.PDFDocument): void => {
    line(pdf, "Бірінші жол", 100, 100);
    line(pdf, "Екінші жол", 100, 130);
    rule(pdf, 90, 300, 150);
  };
  const [page] = await readPages((pdf) => {
    pdf.rotate(angle, { origin: [300, 400] });
    written(pdf);
  });
  expect(page?.text).toBe("Бірінші жол\nЕкінші жол");
  expect(page?.tokens.every((token) => token.angle === 0)).toBe(true);
  expect(page?.rulings.map(({ orientation }) => orientation)).toEqual(["horizontal"]);
  const { baseline, bbox } = tokenOf(page!, "Екінші");
  expect(page!.rulings[0]!.at).toBeGreaterThan(baseline);
  const [a, b, c, d, e, f] = page!.toSeen!;
  const radians = (angle * Math.PI) / 180;
  // Where the drawing itself has put the left end of the baseline.
  const own = tokenOf((await readPages(written))[0]!, "Екінші");
  const [x, y] = [own.bbox[0] - 300, own.baseline - 400];
  const seen = [a * bbox[0] + c * baseline + e, b * bbox[0] + d * baseline + f];
  expect(seen[0]).toBeCloseTo(300 + x * Math.cos(radians) - y * Math.sin(radians), 1);
  expect(seen[1]).toBeCloseTo(400 + x * Math.sin(radians) + y * Math.cos(radians), 1);
});

test("a note on its side in the margin turns no page", async () => {
  const bytes = await makePdf((pdf) => {
    line(pdf, "Негізгі мәтін осында тұр және ұзағырақ", 100, 100);
    pdf.rotate(270, { origin: [40, 400] });
    line(pdf, "Шеткі жазу", 40, 400);
  });
  const [page] = (await extractPdf(bytes)).pages;
  expect([page?.toSeen, tokenOf(page!, "Негізгі").angle]).toEqual([undefined, 0]);
});
