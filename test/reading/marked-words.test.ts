import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

const act = (pdf: PDFKit.PDFDocument, second: () => void): void => {
  line(pdf, "Аудан аумағында сауда орындарын айқындау туралы", 50, 50);
  line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы", 50, 80);
  line(pdf, "Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:", 50, 110);
  line(pdf, "1. Сауда орындары айқындалсын.", 50, 130);
  second();
  line(pdf, "3. Осы қаулы жариялансын.", 50, 170);
};

describe("a clause is named", () => {
  test("through which a line is drawn", async () => {
    const bytes = await makePdf((pdf) =>
      act(pdf, () => pdf.text("2. Жәрмеңке өткізілсін.", 50, 150, { strike: true, lineBreak: false })),
    );
    const { clauses, findings } = await parseAct(bytes);
    expect(clauses.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(findings.filter(({ code }) => code.startsWith("text."))).toMatchObject([
      { code: "text.struck", severity: "warning", path: "/clauses/1", actual: "2. Жәрмеңке өткізілсін." },
    ]);
  });

  test("that stands white on white, in the language that is asked for", async () => {
    const bytes = await makePdf((pdf) =>
      act(pdf, () => {
        line(pdf.fillColor("white"), "2. Жәрмеңке өткізілсін.", 50, 150);
        pdf.fillColor("black");
      }),
    );
    const { findings } = await parseAct(bytes, { lang: "ru" });
    expect(findings.filter(({ code }) => code.startsWith("text."))).toMatchObject([
      { code: "text.unseen", path: "/clauses/1", message: expect.stringContaining("на странице их не видно") },
    ]);
  });
});

test("a table on its side gives its rows as on an upright page", async () => {
  const cells = [
    ["№", "Ұйымның атауы", "Қызметкерлер саны"],
    ["1", "Ақбидай серіктестігі", "120"],
    ["2", "Көлсай мекемесі", "80"],
  ];
  const table = (pdf: PDFKit.PDFDocument): void => {
    const borders = [60, 100, 300, 480];
    for (const [row, texts] of cells.entries()) {
      for (const [column, text] of texts.entries()) {
        pdf.rect(borders[column]!, 100 + row * 25, borders[column + 1]! - borders[column]!, 25).stroke();
        line(pdf, text, borders[column]! + 4, 106 + row * 25);
      }
    }
  };
  const bytes = await makePdf((pdf) => {
    act(pdf, () => line(pdf, "2. Тізім осы қаулының қосымшасына сәйкес бекітілсін.", 50, 150));
    pdf.addPage();
    pdf.rotate(90, { origin: [300, 300] });
    line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысына қосымша", 60, 50);
    table(pdf);
  });
  const { annexes } = await parseAct(bytes);
  expect(annexes[0]?.tables[0]?.rows.map(({ cells }) => cells)).toEqual(cells.slice(1));
});
