import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

/** Left edges of the five columns. */
const COLUMNS = [52, 95, 260, 370, 470] as const;

/** Sets the lines of each cell of a row, and gives where the next row starts. */
function row(pdf: PDFKit.PDFDocument, y: number, cells: readonly (readonly string[])[]): number {
  for (const [column, lines] of cells.entries()) {
    for (const [at, text] of lines.entries()) line(pdf, text, COLUMNS[column] as number, y + at * 13);
  }
  return y + Math.max(...cells.map((lines) => lines.length)) * 13 + 12;
}

const employer = (number: string, ...name: string[]): string[][] => [[number], name, ["100"], ["2"], ["2"]];
const HEADER = [["№"], ["Ұйымның атауы"], ["Тізімдік саны"], ["Квота, %"], ["Орын саны"]];

/** Long enough to show how far the lines of the text stand apart. */
const CLAUSES = [
  "1. Қосымшаға сәйкес мүгедектер үшін жұмыс орындарына квота белгіленсін.",
  "2. Ақкөл ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі осы",
  "қаулының аумақтық әділет органында мемлекеттік тіркелуін, оның көшірмесінің ресми",
  "жарияланымдар үшін жіберілуін және интернет-ресурста орналастырылуын заңнамада",
  "белгіленген тәртіппен қамтамасыз етсін, сондай-ақ ұйымдардың басшыларына осы",
  "қаулының талаптарын түсіндірсін және олардың орындалуы туралы мәліметтерді жинасын.",
  "3. Осы қаулының орындалуын бақылау аудан әкімінің орынбасарына жүктелсін, ол бұл",
  "туралы әкімдіктің мәжілісінде жартыжылдықтың қорытындысы бойынша есеп беріп тұрсын,",
  "ал есептің көшірмесін аудан мәслихатына бес жұмыс күні ішінде ұсынатын болсын.",
];

test("a repeated header, the rest of a cut row and the heading of a group below it", async () => {
  const bytes = await makePdf((pdf) => {
    line(pdf, "Жұмыс орындарына квота белгілеу туралы", 50, 50);
    line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы", 50, 80);
    line(pdf, "Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:", 50, 110);
    let top = 130;
    for (const text of CLAUSES) {
      line(pdf, text, 50, top);
      top += 14;
    }
    line(pdf, "Аудан әкімі А. Серіков", 50, top + 30);
    line(pdf, "Ақкөл ауданы әкімдігінің", 300, 560);
    line(pdf, "2021 жылғы 3 мамырдағы", 300, 574);
    line(pdf, "№ 17 қаулысына қосымша", 300, 588);
    let y = row(pdf, 630, HEADER);
    y = row(pdf, y, employer("1", "«Дала» ЖШС"));
    y = row(pdf, y, employer("2", "«Бидай» ЖШС"));
    row(pdf, y, employer("3", "«Топырақ зертханасы»"));
    pdf.addPage();
    y = row(pdf, 60, HEADER);
    y = row(pdf, y, [[], ["мемлекеттік", "мекемесі"]]);
    y = row(pdf, y, [[], ["Өнеркәсіп және", "құрылыс"]]);
    y = row(pdf, y, employer("4", "«Көктерек» ЖШС"));
    row(pdf, y, employer("5", "«Астық» АҚ"));
  });
  const { quota } = await parseAct(bytes);
  expect(quota?.allocations.map(({ rowNumber, organization }) => [rowNumber, organization.name])).toEqual([
    [1, "«Дала» ЖШС"],
    [2, "«Бидай» ЖШС"],
    [3, "«Топырақ зертханасы» мемлекеттік мекемесі"],
    [4, "«Көктерек» ЖШС"],
    [5, "«Астық» АҚ"],
  ]);
});
