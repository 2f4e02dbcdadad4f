/** Footnotes: small type under a short rule at the foot of a page. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

type Draw = (pdf: PDFKit.PDFDocument) => void;

const act: Draw = (pdf) => {
  line(pdf, "Аудан аумағында сауда орындарын айқындау туралы", 50, 50);
  line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы", 50, 80);
  line(pdf, "Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:", 50, 110);
  line(pdf, "1. Сауда орындары", 50, 130);
  const x = 50 + pdf.widthOfString("1. Сауда орындары");
  line(pdf, "* айқындалсын.", x, 130);
  line(pdf, "2. Осы қаулы жариялансын.", 50, 150);
  line(pdf, "Аудан әкімі Б. Омаров", 50, 180);
};

const rule: Draw = (pdf) => {
  pdf.moveTo(50, 700).lineTo(190, 700).lineWidth(0.6).stroke();
};

test("notes under a rule are kept with their marks, and cite", async () => {
  const bytes = await makePdf((pdf) => {
    act(pdf);
    rule(pdf);
    pdf.fontSize(8);
    line(pdf, "1 Сауда орны деп Қазақстан Республикасының Кәсіпкерлік кодексінің 12-бабында", 50, 708);
    line(pdf, "айтылған орын танылады.", 50, 719);
    line(pdf, "* Тізбе жыл сайын жаңартылады.", 50, 732);
    line(pdf, "– 1 –", 280, 800);
  });
  const { notes, references, clauses, annexes, signatories } = await parseAct(bytes);
  expect(notes).toEqual([
    {
      kind: "footnote",
      mark: "1",
      text: "Сауда орны деп Қазақстан Республикасының Кәсіпкерлік кодексінің 12-бабында айтылған орын танылады.",
      at: null,
    },
    { kind: "footnote", mark: "*", text: "Тізбе жыл сайын жаңартылады.", at: null },
  ]);
  expect(references.find(({ at }) => at.path === "/notes/0/text")).toMatchObject({
    pinpoint: [{ unit: "article", number: "12" }],
  });
  expect(clauses.map(({ text }) => text)).toEqual(["Сауда орындары* айқындалсын.", "Осы қаулы жариялансын."]);
  expect([annexes, signatories.length]).toEqual([[], 1]);
});

test("a running foot under a rule, and small type without a mark, are no footnotes", async () => {
  const bytes = await makePdf((pdf) => {
    act(pdf);
    for (const text of ["Ресми басылым", "Ресми басылым"]) {
      rule(pdf);
      pdf.fontSize(8);
      line(pdf, text, 50, 708);
      pdf.fontSize(12);
      if (pdf.bufferedPageRange().count === 1) pdf.addPage();
    }
  });
  expect((await parseAct(bytes)).notes).toEqual([]);
});
