/** Text that is set in two columns, as gazettes do. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

const head = (pdf: PDFKit.PDFDocument): void => {
  line(pdf, "Аудан аумағында сауда орындарын айқындау туралы", 50, 50);
  line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы", 50, 80);
};

const clauses = [
  "1. Ақкөл ауданының орталық алаңында көктемгі және күзгі ауыл шаруашылығы жәрмеңкелерін өткізу үшін сауда орындары айқындалсын.",
  "2. Ауданның кәсіпкерлік бөлімі сауда орындарының тізбесін баспасөзде жариялап, оны жыл сайын қайта қарасын.",
  "3. Осы қаулының орындалуын бақылау аудан әкімінің орынбасары Ж. Сәрсенқызына жүктелсін және есеп берілсін.",
  "4. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
];

/** Text from the left column's foot on goes to the right one. */
function columns(pdf: PDFKit.PDFDocument, top: number, width: number, gap: number, height: number): void {
  pdf.fontSize(9);
  const text = ["Заңға сәйкес, Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:", ...clauses].join("\n");
  pdf.text(text, 50, top, { columns: 2, columnGap: gap, width: 2 * width + gap, height, indent: 12 });
}

test.each([
  ["a narrow gutter", 235, 18, 100],
  ["a wide gutter and ragged columns of unlike length", 225, 40, 110],
])("clauses in columns with %s stand in their order", async (_, width, gap, height) => {
  const bytes = await makePdf((pdf) => {
    head(pdf);
    columns(pdf, 110, width, gap, height);
    pdf.fontSize(12);
    line(pdf, "Аудан әкімі", 50, 320);
    line(pdf, "Б. Омаров", 350, 320);
  });
  const act = await parseAct(bytes);
  expect(act.clauses.map(({ number, text }) => `${number}. ${text}`)).toEqual(clauses);
  expect(act.signatories).toMatchObject([{ role: "Аудан әкімі", name: "Б. Омаров" }]);
  expect(act.findings).toContainEqual(
    expect.objectContaining({ code: "structure.doubtful", severity: "warning", path: "/source/pageCount", actual: 1 }),
  );
});

test("a list without rulings is no text in columns", async () => {
  const rows = [
    ["1", "Ақбидай жауапкершілігі шектеулі серіктестігі", "120", "2", "2"],
    ["2", "Көлсай орта мектебі мемлекеттік мекемесі", "80", "2", "2"],
    ["3", "Жылу желілері мемлекеттік кәсіпорны", "210", "2", "4"],
    ["4", "Орталық аурухана мемлекеттік кәсіпорны", "340", "2", "7"],
    ["5", "Су арнасы мемлекеттік кәсіпорны", "95", "2", "2"],
  ];
  const bytes = await makePdf((pdf) => {
    head(pdf);
    for (const [row, cells] of rows.entries()) {
      for (const [at, cell] of cells.entries()) line(pdf, cell, [50, 80, 370, 430, 490][at]!, 140 + row * 20);
    }
  });
  const { findings } = await parseAct(bytes);
  expect(findings.filter(({ path }) => path === "/source/pageCount")).toEqual([]);
});
