import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { line } from "./make-pdf.js";
import { readPage, texts, tokenOf } from "./read.js";

const ADDRESS = "https://adilet.zan.kz/kaz/docs/Z1600000480";

test("the order is that of the eye, not that of drawing", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "төртінші", 50, 90);
    line(pdf, "үшінші", 150, 70);
    line(pdf, "екінші", 50, 70);
    line(pdf, "бірінші", 50, 50);
  });
  expect(page.text).toBe("бірінші\nекінші үшінші\nтөртінші");
});

test("words in any order of drawing give one text, and tokens point at their words", async () => {
  const words = Array.from({ length: 12 }, (_, index) => `сөз${index}`);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(words, { minLength: words.length }), async (drawn) => {
      const page = await readPage((pdf) => {
        for (const word of drawn) {
          const index = words.indexOf(word);
          line(pdf, word, 50 + (index % 4) * 80, 50 + Math.floor(index / 4) * 15);
        }
      });
      expect(texts(page)).toEqual(words);
      for (const { text, start, end } of page.tokens) expect(page.text.slice(start, end)).toBe(text);
    }),
    { numRuns: 10 },
  );
});

describe("links", () => {
  test("a link drawn after its line stands in its place, joins its comma and has its address", async () => {
    const page = await readPage((pdf) => {
      const hole = 50 + pdf.widthOfString("туралы» ");
      const width = pdf.widthOfString("Заңына");
      line(pdf, "туралы» ", 50, 50);
      line(pdf, ", Кодексіне сәйкес", hole + width, 50);
      line(pdf, "келесі жол", 50, 66);
      line(pdf, "Заңына", hole, 50);
      pdf.link(hole, 50, width, 14, ADDRESS);
    });
    expect(page.text).toBe("туралы» Заңына, Кодексіне сәйкес\nкелесі жол");
    expect(page.tokens.filter(({ link }) => link !== null).map(({ text, link }) => [text, link])).toEqual([
      ["Заңына,", ADDRESS],
    ]);
  });

  test("spaces that are drawn under a late link do not tear it", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "осы                     сәйкес", 50, 50);
      line(pdf, "қаулысына", 80, 50);
    });
    expect(texts(page)).toEqual(["осы", "қаулысына", "сәйкес"]);
  });

  test("a link over two lines has a box in each", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "сілтеме", 300, 50);
      line(pdf, "жалғасы", 50, 70);
      line(pdf, "арасында", 50, 50);
      const quad = (x0: number, top: number, x1: number, bottom: number): number[] =>
        [x0, top, x1, top, x0, bottom, x1, bottom].map((value, index) => (index % 2 === 0 ? value : 841.89 - value));
      pdf.annotate(50, 50, 350, 34, {
        Subtype: "Link",
        A: { S: "URI", URI: new String(ADDRESS) },
        QuadPoints: [...quad(300, 50, 400, 64), ...quad(50, 70, 150, 84)],
      } as PDFKit.Mixins.AnnotationOption);
    });
    expect(page.links.map(({ bbox }) => bbox.map(Math.round))).toEqual([
      [300, 50, 400, 64],
      [50, 70, 150, 84],
    ]);
    expect(page.tokens.map(({ text, link }) => [text, link !== null])).toEqual([
      ["арасында", false],
      ["сілтеме", true],
      ["жалғасы", true],
    ]);
  });

  test("an address without a scheme stays as written", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "сілтеме", 50, 50);
      pdf.link(50, 50, 60, 14, "adilet.zan.kz/kaz/docs/K1400000226#z1");
    });
    expect(tokenOf(page, "сілтеме").link).toBe("adilet.zan.kz/kaz/docs/K1400000226#z1");
  });
});

test("text on its side does not mix with the lines that it crosses", async () => {
  const page = await readPage((pdf) => {
    line(pdf, "бір екі үш", 50, 100);
    line(pdf, "төрт бес", 50, 115);
    pdf.save().rotate(-90, { origin: [80, 140] });
    line(pdf, "тік баған", 80, 140);
    pdf.restore();
  });
  expect(page.text).toBe("бір екі үш\nтөрт бес\nтік баған");
  const [x0, top, x1, bottom] = tokenOf(page, "баған").bbox;
  expect(bottom - top).toBeGreaterThan(x1 - x0);
});
