/** What an annotation draws is text of the page, at its place. */
import { describe, expect, test } from "vitest";
import { annotate } from "./annotate.js";
import { line } from "./make-pdf.js";
import { extractPdf, readPage, readPages, texts, tokenOf } from "./read.js";

const FIRST = "1. Мектепке бір орын бөлінсін.";
const LAST = "3. Осы шешім жарияланған күнінен бастап енгізіледі.";

/** Two lines with room for one between them. */
const frame = (pdf: PDFKit.PDFDocument): void => {
  line(pdf, FIRST, 60, 100);
  line(pdf, LAST, 60, 140);
};

const between = [58, 120, 400, 16] as const;
const filled = "2. Ауруханаға екі орын бөлінсін.";

describe.each(["FreeText", "Widget", "Stamp", "Watermark", "Square", "Redact", "PrinterMark", "Hologram"])(
  "what an annotation of the subtype %s draws",
  (subtype) => {
    test("is text where it stands in the order of the page", async () => {
      const page = await readPage((pdf) => {
        frame(pdf);
        annotate(pdf, { subtype, at: between, text: filled });
      });
      expect([page.text, page.annotated]).toEqual([`${FIRST}\n${filled}\n${LAST}`, undefined]);
      const [x0, y0, , y1] = tokenOf(page, "Ауруханаға").bbox;
      expect(x0).toBeGreaterThan(62);
      expect(y0).toBeGreaterThan(115);
      expect(y1).toBeLessThan(140);
    });

    test("stays out where it is hidden or not to be viewed", async () => {
      const page = await readPage((pdf) => {
        frame(pdf);
        for (const F of [2, 32, 38]) annotate(pdf, { subtype, at: between, text: filled, entries: { F } });
      });
      expect(page.text).toBe(`${FIRST}\n${LAST}`);
    });
  },
);

describe.each(["Text", "Popup", "Link", "Highlight", "Underline", "Squiggly", "Caret", "Ink", "FileAttachment"])(
  "what an annotation of the subtype %s draws",
  (subtype) => {
    test("is a mark and no text, and covers nothing", async () => {
      const page = await readPage((pdf) => {
        frame(pdf);
        annotate(pdf, { subtype, at: [50, 95, 400, 60], operators: "1 1 0 rg 0 0 400 60 re f", text: "Белгі" });
      });
      expect([page.text, page.unseen]).toEqual([`${FIRST}\n${LAST}`, undefined]);
    });
  },
);

test("the flag of the invisible hides what a viewer does not know, and nothing else", async () => {
  const page = await readPage((pdf) => {
    frame(pdf);
    annotate(pdf, { subtype: "Hologram", at: [58, 170, 400, 16], text: "Көрінбейді", entries: { F: 5 } });
    annotate(pdf, { subtype: "Stamp", at: between, text: filled, entries: { F: 5 } });
  });
  expect(page.text).toBe(`${FIRST}\n${filled}\n${LAST}`);
});

describe("the place of an appearance", () => {
  test("its form is stretched into the annotation's box", async () => {
    const page = await readPage((pdf) =>
      annotate(pdf, { subtype: "Stamp", at: [100, 200, 300, 60], box: [150, 30], text: "Тіркелді" }),
    );
    const { bbox, fontSize } = tokenOf(page, "Тіркелді");
    expect(fontSize).toBeCloseTo(24, 1);
    expect(bbox[0]).toBeCloseTo(108, 0);
  });

  test("its form's matrix is heeded: a form on its side is set upright", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      const operators = "BT /F1 12 Tf 0 1 -1 0 12 4 Tm (Approved 148) Tj ET";
      annotate(pdf, {
        subtype: "Stamp",
        at: [60, 180, 200, 20],
        box: [20, 200],
        matrix: [0, -1, 1, 0, 0, 0],
        operators,
      });
    });
    expect(page.text).toBe(`${FIRST}\n${LAST}\nApproved 148`);
    expect(tokenOf(page, "148").angle).toBe(0);
  });

  test("on a page on its side, and on one that is cropped", async () => {
    const pages = await readPages((pdf) => {
      for (const entries of [{ Rotate: 90 }, { Rotate: 270 }, { CropBox: [20, 30, 560, 800] }]) {
        pdf.addPage();
        Object.assign((pdf.page.dictionary as unknown as { data: object }).data, entries);
        frame(pdf);
        annotate(pdf, { subtype: "FreeText", at: between, text: filled });
      }
    });
    for (const page of pages.slice(1)) expect(page.text).toBe(`${FIRST}\n${filled}\n${LAST}`);
  });

  test("a page that ends inside a changed state of graphics moves no annotation", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      annotate(pdf, { subtype: "FreeText", at: between, text: filled });
      pdf.addContent("q 3 0 0 3 40 50 cm q");
    });
    expect(page.text).toBe(`${FIRST}\n${filled}\n${LAST}`);
  });

  test("many on a page, each at its own place", async () => {
    const page = await readPage((pdf) => {
      for (let index = 30; index > 0; index -= 1) {
        annotate(pdf, { subtype: "Widget", at: [60, 20 * index, 200, 16], text: `${index}-жол` });
      }
    });
    expect(page.text.split("\n")).toEqual(Array.from({ length: 30 }, (_, index) => `${index + 1}-жол`));
  });
});

describe("form fields", () => {
  const field = (entries: object) => ({ FT: "Tx", T: new String("өріс"), ...entries });

  test("a value is part of the line on which it stands", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "Жұмыс орындарының саны", 60, 100);
      line(pdf, "болып белгіленсін.", 320, 100);
      annotate(pdf, { subtype: "Widget", at: [232, 98.9, 80, 16.1], text: "148", entries: field({}) });
    });
    expect(page.text).toBe("Жұмыс орындарының саны 148 болып белгіленсін.");
  });

  test.each(["_", ".", "…", "-"])("a line of %s to write on gives way to what is written there", async (mark) => {
    const page = await readPage((pdf) => {
      line(pdf, "Саны", 60, 100);
      line(pdf, mark.repeat(12), 110, 100);
      line(pdf, "орын.", 300, 100);
      annotate(pdf, { subtype: "Widget", at: [105, 99, 190, 17], text: "148", entries: field({}) });
    });
    expect(page.text).toBe("Саны 148 орын.");
  });

  test("a line to write on stays where nothing is written", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "Саны ______ орын.", 60, 100);
      annotate(pdf, { subtype: "Widget", at: [90, 99, 60, 17], operators: "0 0 1 RG 0 0 60 17 re S" });
    });
    expect([page.text, page.rulings]).toEqual(["Саны ______ орын.", []]);
  });

  test("a value without an appearance stands in its box", async () => {
    const page = await readPage((pdf) => {
      pdf.initForm();
      line(pdf, "Саны", 60, 100);
      line(pdf, "орын.", 300, 100);
      pdf.formText("a", 100, 98, 150, 18, { value: "148" });
      line(pdf, LAST, 60, 140);
    });
    expect([page.text, page.annotated]).toEqual([`Саны 148 орын.\n${LAST}`, undefined]);
  });

  test("a value that the field over the widget holds", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      pdf.initForm();
      const parent = pdf.formField("b", { value: filled } as object);
      pdf.formText("c", ...between, { parent } as object);
    });
    expect(page.text).toBe(`${FIRST}\n${filled}\n${LAST}`);
  });

  test("of a choice, the label that its reader sees", async () => {
    const page = await readPage((pdf) => {
      pdf.initForm();
      frame(pdf);
      const label = (text: string) => new String(text);
      pdf.formCombo("d", ...between, {
        select: [
          [label("m"), label("Мектеп")],
          [label("a"), label("Аурухана")],
        ],
        value: label("a"),
      } as object);
    });
    expect(page.text).toBe(`${FIRST}\nАурухана\n${LAST}`);
  });

  test("a password is told by nobody, and a button says its caption", async () => {
    const page = await readPage((pdf) => {
      pdf.initForm();
      frame(pdf);
      pdf.formText("e", ...between, { value: "құпия", password: true } as object);
      annotate(pdf, {
        subtype: "Widget",
        at: [60, 180, 100, 18],
        text: "Басып шығару",
        entries: { FT: "Btn", Ff: 65536 },
      });
    });
    expect(page.text).toBe(`${FIRST}\n${LAST}\nБасып шығару`);
  });

  test("of two states, the one that is on", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "Мектеп", 60, 100);
      line(pdf, "Аурухана", 60, 130);
      const box = (y: number, entries: Readonly<Record<string, unknown>>) =>
        annotate(pdf, { subtype: "Widget", at: [140, y, 40, 16], text: "иә", state: "Yes", entries });
      box(100, { FT: "Btn", T: new String("f"), V: "Yes" });
      box(130, { FT: "Btn", T: new String("g"), AS: "Off", V: "Off" });
    });
    expect(page.text).toBe("Мектеп иә\nАурухана");
  });

  test("a field of a page that was filled in for good says nothing twice", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      line(pdf, filled, 62, 120);
      annotate(pdf, { subtype: "Widget", at: [58, 119.8, 400, 16], text: filled, entries: field({}) });
    });
    expect(page.text.split("\n").filter((text) => text === filled)).toHaveLength(1);
  });
});

describe("text boxes without an appearance", () => {
  test("one line stands on the line of the page that runs through its box", async () => {
    const page = await readPage((pdf) => {
      line(pdf, "Жұмыс орындарының саны", 60, 100);
      line(pdf, LAST, 60, 140);
      pdf.textAnnotation(240, 98, 80, 20, "148 орын.");
    });
    expect([page.text, page.annotated]).toEqual([`Жұмыс орындарының саны 148 орын.\n${LAST}`, undefined]);
  });

  test("several lines stand where no line of the page does", async () => {
    const page = await readPage((pdf) => {
      line(pdf, FIRST, 60, 100);
      line(pdf, LAST, 60, 240);
      pdf.textAnnotation(60, 130, 300, 80, `${filled}\nЕкінші жол`);
    });
    expect(page.text).toBe(`${FIRST}\n${filled}\nЕкінші жол\n${LAST}`);
  });
});

describe("stamps", () => {
  test("one that lies over words mixes with none of them: it is named, at its true place", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      annotate(pdf, { subtype: "Stamp", at: [100, 92, 300, 65], text: "КӨШІРМЕ ДҰРЫС\nкеңсе", size: 20 });
    });
    const stamp = "КӨШІРМЕ ДҰРЫС\nкеңсе";
    expect(page.text).toBe(`${FIRST}\n${LAST}\n${stamp}`);
    expect(page.annotated?.map(({ start, end }) => page.text.slice(start, end))).toEqual([stamp]);
    expect(tokenOf(page, "КӨШІРМЕ").fontSize).toBeCloseTo(20, 1);
  });

  test("one on a ground of its own covers the words under it, which nobody sees", async () => {
    const page = await readPage((pdf) => {
      line(pdf, FIRST, 60, 100);
      line(pdf, "2. Ескі мәтін", 60, 120);
      const ground = "1 1 1 rg 0 0 300 18 re f 0 0 0 rg";
      annotate(pdf, { subtype: "FreeText", at: [58, 118, 300, 18], operators: ground, text: filled });
    });
    expect(page.text).toBe(`${FIRST}\n${filled}\n2. Ескі мәтін`);
    expect(page.unseen?.map(({ start, end }) => page.text.slice(start, end))).toEqual(["2.", "Ескі", "мәтін"]);
  });

  test("one that is aslant stays in one piece", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      const operators = "BT /F1 20 Tf 0.8 0.6 -0.6 0.8 20 20 Tm (COPY) Tj ET";
      annotate(pdf, { subtype: "Stamp", at: [60, 60, 200, 120], operators });
    });
    expect(page.text).toBe(`${FIRST}\n${LAST}\nCOPY`);
  });

  test("its frame rules no table and strikes no word", async () => {
    const page = await readPage((pdf) => {
      frame(pdf);
      const operators = "0 0 1 RG 2 w 1 1 298 28 re S 0 15 m 300 15 l S";
      annotate(pdf, { subtype: "Stamp", at: [60, 92, 300, 30], operators });
    });
    expect([page.rulings, page.struck, page.text]).toEqual([[], undefined, `${FIRST}\n${LAST}`]);
  });
});

test("a second page has its own annotations, and none of the first's", async () => {
  const bytesOf = async () => {
    const { makePdf } = await import("./make-pdf.js");
    return makePdf((pdf) => {
      frame(pdf);
      annotate(pdf, { subtype: "FreeText", at: between, text: filled });
      pdf.addPage();
      frame(pdf);
    });
  };
  const { pages } = await extractPdf(await bytesOf());
  expect(pages.map(texts).map(({ length }) => length)).toEqual([17, 12]);
});
