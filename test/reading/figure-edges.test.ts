/** Figures that meet in a cell are one number only where the source shows it: a wrong number is worse than a missing one. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { makeDocx, p, r, tbl, tc, tr } from "../extractor/make-docx.js";
import { line, makePdf } from "../extractor/make-pdf.js";

const title = "Мүгедектігі бар адамдар үшін жұмыс орындарына квота белгілеу туралы";
const requisite = "Маңғыстау облысы әкімдігінің 2024 жылғы 14 ақпандағы № 31 қаулысы";
const enacts = "Маңғыстау облысының әкімдігі ҚАУЛЫ ЕТЕДІ:";
const clause = "1. Жұмыс орындарына квота осы қаулының қосымшасына сәйкес белгіленсін.";
const heading = "Маңғыстау облысы әкімдігінің 2024 жылғы 14 ақпандағы № 31 қаулысына қосымша";
const headers = ["№", "Ұйымның атауы", "Қызметкерлердің тізімдік саны", "Квота мөлшері (%)", "Жұмыс орындарының саны"];
const plainRow = ["1", "«Арна» ЖШС", "400", "2", "8"];

const result = async (bytes: Uint8Array): Promise<{ cell: string; value: unknown; codes: string[] }> => {
  const { annexes, findings } = await parseAct(bytes);
  const table = annexes[0]!.tables[0]!;
  const path = "/annexes/0/tables/0/rows/1/cells/2";
  return {
    cell: table.rows[1]!.cells[2]!,
    value: table.values[1]![2],
    codes: findings.filter((finding) => finding.path === path).map(({ code }) => code),
  };
};

const page = (cell: string): Uint8Array => {
  const rows = [headers, plainRow, ["2", "«Бұлақ» ЖШС", cell, "2", "4"]];
  const table = rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
  const lines = [title, requisite, enacts, clause].map((text) => `<p>${text}</p>`).join("");
  return new TextEncoder().encode(
    `<html><body>${lines}<p>${heading}</p><table border="1">${table}</table></body></html>`,
  );
};

const word = (cell: string): Uint8Array => {
  const rows = [headers, plainRow, ["2", "«Бұлақ» ЖШС", cell, "2", "4"]];
  const content = (text: string): string => (text.startsWith("<") ? text : p(text));
  const table = tbl(rows.map((cells) => tr(...cells.map((text) => tc(content(text))))));
  return makeDocx({ body: [title, requisite, enacts, clause, heading].map((text) => p(text)).join("") + table });
};

describe("in a page, no number is made of", () => {
  test.each([
    ["two lines", "200<br>300"],
    ["two paragraphs", "<p>200</p><p>300</p>"],
    ["two tables", "<table><tr><td>200</td></tr></table><table><tr><td>300</td></tr></table>"],
    ["a struck figure and what it became", "<s>2</s> 300"],
    ["a figure of no height and one that is seen", '<span style="font-size:0">2</span>300'],
  ])("%s", async (_, cell) => {
    const read = await result(page(cell));
    expect(read.value).toBeNull();
    expect(read.codes).toContain("quota.cell-unreadable");
    expect(read.cell.replace(/\D/g, "")).toBe(cell.replace(/font-size:0/, "").replace(/\D/g, ""));
  });

  test.each(["1 300", "1&nbsp;300", "<b>1</b> 300", "<span>1</span>&nbsp;<span>300</span>"])(
    "%s is one number",
    async (cell) => {
      expect(await result(page(cell))).toMatchObject({ cell: "1 300", value: 1300 });
    },
  );
});

describe("in a page, figures that stand above, below or beside a number do not join it:", () => {
  test.each([
    ["a mark", "500<sup>1</sup>"],
    ["a mark with a bracket", "500<sup>1)</sup>"],
    ["a list of marks", "500<sup>1,2</sup>"],
    ["an index", "500<sub>2</sub>"],
    ["a fraction", "<math><mfrac><mn>500</mn><mn>12</mn></mfrac></math>"],
    ["an exponent", "<math><msup><mn>500</mn><mn>2</mn></msup></math>"],
    ["boxes side by side", '<span style="display:inline-block">500</span><span style="display:inline-block">12</span>'],
    ["a picture between", '500<img src="a.png">12'],
  ])("%s", async (_, cell) => {
    const read = await result(page(cell));
    expect(read.value === null || read.value === 500).toBe(true);
    if (read.value === null) expect(read.codes).toContain("quota.cell-unreadable");
  });
});

describe("in a document of Word, figures that stand above, below or beside a number do not join it:", () => {
  const math = (inner: string): string => p(`<m:oMath>${inner}</m:oMath>`);
  const part = (name: string, text: string): string => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
  test.each([
    ["a mark with a bracket", p(r("500") + r("1)", '<w:vertAlign w:val="superscript"/>'))],
    ["an index", p(r("500") + r("2", '<w:vertAlign w:val="subscript"/>'))],
    ["a fraction", math(`<m:f>${part("num", "500")}${part("den", "12")}</m:f>`)],
    ["an exponent", math(`<m:sSup>${part("e", "500")}${part("sup", "2")}</m:sSup>`)],
  ])("%s", async (_, cell) => {
    const read = await result(word(cell));
    expect(read.value === null || read.value === 500).toBe(true);
    expect(read.cell).toMatch(/^500./s);
    if (read.value === null) expect(read.codes).toContain("quota.cell-unreadable");
  });
});

describe("in a document of Word, no number is made of", () => {
  test.each([
    ["two lines", p(`<w:r><w:t>200</w:t><w:br/><w:t>300</w:t></w:r>`)],
    ["two paragraphs", p("200") + p("300")],
    ["figures that a stop of the tabulator parts", p(`<w:r><w:t>200</w:t><w:tab/><w:t>300</w:t></w:r>`)],
    ["a struck figure and what it became", p(r("2", "<w:strike/>") + r(" 300"))],
    ["white figures and those that are seen", p(r("2", '<w:color w:val="FFFFFF"/>') + r("300"))],
    ["figures of no size and those that are seen", p(r("2", '<w:sz w:val="2"/>') + r("300"))],
  ])("%s", async (_, cell) => {
    const read = await result(word(cell));
    expect(read.value).toBeNull();
    expect(read.codes).toContain("quota.cell-unreadable");
  });

  test("a header of white letters on a dark ground is seen", async () => {
    const shade = '<w:shd w:val="clear" w:fill="1F3864"/>';
    const white = (text: string): string => tc(p(r(text, '<w:color w:val="FFFFFF"/>')), shade);
    const table = tbl([tr(...headers.map(white)), tr(...plainRow.map((text) => tc(p(text))))]);
    const bytes = makeDocx({
      body: [title, requisite, enacts, clause, heading].map((text) => p(text)).join("") + table,
    });
    const { findings, annexes } = await parseAct(bytes);
    expect(annexes[0]!.tables[0]!.columns.map(({ header }) => header)).toEqual(headers);
    expect(findings.filter(({ code }) => code === "text.unseen")).toEqual([]);
  });
});

test("in a PDF, no number is made of the figures of two lines of a cell", async () => {
  const bytes = await makePdf((pdf) => {
    for (const [at, text] of [title, requisite, enacts, clause].entries()) line(pdf, text, 50, 50 + at * 20);
    pdf.addPage();
    line(pdf, heading, 50, 50);
    const edges = [50, 80, 200, 350, 450, 550];
    for (const [row, cells] of [headers, plainRow, ["2", "«Бұлақ» ЖШС", "200|300", "2", "4"]].entries()) {
      for (const [column, cell] of cells.entries()) {
        pdf.rect(edges[column]!, 80 + row * 40, edges[column + 1]! - edges[column]!, 40).stroke();
        pdf.fontSize(row === 0 ? 6 : 10);
        for (const [at, text] of cell.split("|").entries()) {
          line(pdf, text, edges[column]! + 4, 86 + row * 40 + at * 14);
        }
      }
    }
  });
  expect(await result(bytes)).toMatchObject({ cell: "200\n300", value: null });
});
