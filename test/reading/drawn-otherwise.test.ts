import type { Table } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

/** Tables as browsers, office programs and hand-made drawings set them. Each stands on a page below the heading of an annex. */
type Draw = (pdf: PDFKit.PDFDocument) => void;

const clauses = [
  "Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
  "1. Осы қаулының қосымшасына сәйкес тізбе бекітілсін және ол аудан аумағында қолданылсын.",
  "2. Осы қаулының орындалуын бақылау аудан әкімінің жетекшілік ететін орынбасарына жүктелсін,",
  "ол жартыжылдықтың қорытындысы бойынша аудан әкімдігінің мәжілісінде есеп беріп тұратын болсын.",
  "3. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң күшіне енеді.",
];

async function tablesOf(...draw: Draw[]): Promise<Table[]> {
  const bytes = await makePdf((pdf) => {
    line(pdf, "Тізбені бекіту туралы", 50, 50);
    line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы", 50, 80);
    clauses.forEach((text, at) => {
      line(pdf, text, 50, 110 + at * 14);
    });
    line(pdf, "Аудан әкімі А. Серіков", 50, 220);
    draw.forEach((page, at) => {
      pdf.addPage();
      if (at === 0) {
        line(pdf, "Ақкөл ауданы әкімдігінің", 300, 50);
        line(pdf, "2021 жылғы 3 мамырдағы", 300, 64);
        line(pdf, "№ 17 қаулысына қосымша", 300, 78);
        line(pdf, "Аудан бойынша тізбе", 220, 110);
      }
      page(pdf);
    });
  });
  const { annexes } = await parseAct(bytes);
  return annexes.flatMap(({ tables }) => tables);
}

const cells = ({ rows }: Table): string[][] => rows.map((row) => [...row.cells]);

/** Sets texts: each with its place from the left and from the top. */
const texts =
  (...all: readonly (readonly [text: string, x: number, y: number])[]): Draw =>
  (pdf) => {
    for (const [text, x, y] of all) line(pdf, text, x, y);
  };

const rule = (pdf: PDFKit.PDFDocument, x0: number, y0: number, x1: number, y1: number): void => {
  pdf.moveTo(x0, y0).lineTo(x1, y1).lineWidth(0.5).stroke();
};

/** A table with all its rulings, its cells one line high. */
const grid =
  (xs: readonly number[], top: number, rows: readonly (readonly string[])[]): Draw =>
  (pdf) => {
    const left = xs[0] as number;
    const right = xs.at(-1) as number;
    for (let row = 0; row <= rows.length; row += 1) rule(pdf, left, top + row * 24, right, top + row * 24);
    for (const x of xs) rule(pdf, x, top, x, top + rows.length * 24);
    rows.forEach((row, at) => {
      row.forEach((text, column) => {
        if (text !== "") line(pdf, text, (xs[column] as number) + 4, top + at * 24 + 6);
      });
    });
  };

describe("sheets and halves", () => {
  test("the second sheet of a wide table repeats its first columns", async () => {
    const xs = [50, 80, 250, 350, 450];
    const [table, ...others] = await tablesOf(
      grid(xs, 140, [
        ["№", "Атауы", "Қаңтар", "Ақпан"],
        ["1", "Су", "10", "20"],
        ["2", "Жылу", "11", "21"],
      ]),
      grid(xs, 60, [
        ["№", "Атауы", "Наурыз", "Сәуір"],
        ["1", "Су", "30", "40"],
        ["2", "Жылу", "31", "41"],
      ]),
    );
    expect(others).toEqual([]);
    expect(table?.headerRows).toEqual([["№", "Атауы", "Қаңтар", "Ақпан", "Наурыз", "Сәуір"]]);
    expect(cells(table as Table)).toEqual([
      ["1", "Су", "10", "20", "30", "40"],
      ["2", "Жылу", "11", "21", "31", "41"],
    ]);
  });

  test("two tables beside each other of which the second counts on are one", async () => {
    const half = (from: number): string[][] => [
      ["№", "Ауыл", "Саны"],
      [`${from}`, `Тасты-${from}`, `${from}5`],
      [`${from + 1}`, `Көкөзек-${from}`, `${from}7`],
    ];
    const tables = await tablesOf((pdf) => {
      grid([50, 80, 200, 260], 140, half(1))(pdf);
      grid([300, 330, 450, 510], 140, half(3))(pdf);
    });
    expect(tables.map(({ rows }) => rows.map((row) => row.cells[0]))).toEqual([["1", "2", "3", "4"]]);
  });
});

describe("rulings", () => {
  test("rows that only their numbers and gaps part", async () => {
    const [table] = await tablesOf((pdf) => {
      for (const x of [50, 110, 300, 400]) rule(pdf, x, 140, x, 300);
      for (const y of [140, 164, 300]) rule(pdf, 50, y, 400, y);
      texts(
        ["№", 54, 146],
        ["Учаске", 114, 146],
        ["Алаңы", 304, 146],
        ["1", 54, 172],
        ["Ақсу ауылы,", 114, 172],
        ["Достық көшесі", 114, 185],
        ["0,5", 304, 172],
        ["2", 54, 212],
        ["Тасты ауылы", 114, 212],
        ["1,5", 304, 212],
        ["3", 54, 239],
        ["Көкөзек ауылы", 114, 239],
        ["2", 304, 239],
        ["Барлығы", 54, 266],
        ["4", 304, 266],
      )(pdf);
    });
    expect(cells(table as Table)).toEqual([
      ["1", "Ақсу ауылы, Достық көшесі", "0,5"],
      ["2", "Тасты ауылы", "1,5"],
      ["3", "Көкөзек ауылы", "2"],
      ["Барлығы", "", "4"],
    ]);
  });

  test("a page break cuts a cell over several rows that have numbers of their own", async () => {
    const [table, ...others] = await tablesOf(
      (pdf) => {
        grid([50, 80, 250, 350], 140, [
          ["№", "Атауы", "Саны"],
          ["1", "Су", "10"],
        ])(pdf);
        for (const x of [50, 80, 250, 350]) rule(pdf, x, 188, x, 236);
        for (const [from, to] of [
          [50, 80],
          [250, 350],
        ] as const)
          rule(pdf, from, 212, to, 212);
        rule(pdf, 50, 236, 350, 236);
        texts(["2", 54, 194], ["Жылу", 84, 194], ["11", 254, 194], ["3", 54, 218], ["12", 254, 218])(pdf);
      },
      grid([50, 80, 250, 350], 60, [
        ["4", "", "13"],
        ["5", "Газ", "14"],
      ]),
    );
    expect(others).toEqual([]);
    expect(cells(table as Table)).toEqual([
      ["1", "Су", "10"],
      ["2", "Жылу", "11"],
      ["3", "Жылу", "12"],
      ["4", "Жылу", "13"],
      ["5", "Газ", "14"],
    ]);
  });

  test("a cell that ends a little above its neighbours makes no row", async () => {
    const [table] = await tablesOf((pdf) => {
      grid([50, 80, 250, 350], 140, [
        ["№", "Атауы", "Саны"],
        ["1", "Су", "10"],
      ])(pdf);
      // The further row's first cells end 4 points sooner.
      for (const x of [50, 80, 250, 350]) rule(pdf, x, 188, x, 216);
      rule(pdf, 50, 212, 250, 212);
      rule(pdf, 50, 216, 350, 216);
      texts(["2", 54, 194], ["Жылу", 84, 194], ["11", 254, 194])(pdf);
    });
    expect(cells(table as Table)).toEqual([
      ["1", "Су", "10"],
      ["2", "Жылу", "11"],
    ]);
    expect(table?.spans).toEqual([]);
  });
});

describe("headers that no ruling bounds", () => {
  const body: readonly (readonly [string, number, number])[] = [
    ["1", 52, 240],
    ["Су", 90, 240],
    ["10", 250, 240],
    ["11", 330, 240],
    ["12", 440, 240],
    ["2", 52, 268],
    ["Жылу", 90, 268],
    ["20", 250, 268],
    ["21", 330, 268],
    ["22", 440, 268],
  ];
  const upper = ["№", "Атауы", "Барлық көлемі", "Барлық көлемі", "Барлық көлемі"];
  const lower = ["№", "Атауы", "суық", "ыстық", "басқа"];

  test("a text over columns keeps its short lines and reaches the last column that it is too narrow for", async () => {
    const [table] = await tablesOf(
      texts(
        ["№", 52, 140],
        ["Атауы", 90, 140],
        ["Тұтынылған", 250, 140],
        ["су мен жылудың", 270, 153],
        ["бүкіл аудан бойынша алғандағы", 250, 166],
        ["көлемі", 250, 179],
        ["суық", 250, 210],
        ["ыстық", 330, 210],
        ["басқа", 440, 210],
        ...body,
      ),
    );
    const over = "Тұтынылған су мен жылудың бүкіл аудан бойынша алғандағы көлемі";
    expect(table?.headerRows).toEqual([["№", "Атауы", over, over, over], lower]);
  });

  test("a text over a ruling of some columns stands over them", async () => {
    const [table] = await tablesOf((pdf) => {
      rule(pdf, 248, 162, 500, 162);
      texts(
        ["Барлық көлемі", 330, 142],
        ["№", 52, 180],
        ["Атауы", 90, 180],
        ["суық", 250, 180],
        ["ыстық", 330, 180],
        ["басқа", 440, 180],
        ...body,
      )(pdf);
    });
    expect(table?.headerRows).toEqual([upper, lower]);
  });

  test("without rulings it stands over the cells that were set lower for it", async () => {
    const [table] = await tablesOf(
      texts(
        ["Барлық көлемі", 320, 152],
        ["Учаскенің", 90, 170],
        ["орны және", 90, 183],
        ["атауы", 90, 196],
        ["№", 52, 183],
        ["суық", 250, 196],
        ["ыстық", 330, 196],
        ["басқа", 440, 196],
        ["су", 250, 209],
        ["су", 330, 209],
        ["су", 440, 209],
        ...body,
      ),
    );
    expect(table?.headerRows[0]?.slice(2)).toEqual(["Барлық көлемі", "Барлық көлемі", "Барлық көлемі"]);
    expect(table?.headerRows[1]?.slice(2)).toEqual(["суық су", "ыстық су", "басқа су"]);
  });

  test("a header that speaks of a form ends no table", async () => {
    const [table] = await tablesOf(
      texts(
        ["№", 52, 180],
        ["Шара", 90, 180],
        ["Аяқталу", 250, 174],
        ["нысаны", 250, 187],
        ["Орындау", 330, 174],
        ["мерзімі", 330, 187],
        ["1", 52, 230],
        ["Отырғызу", 90, 230],
        ["есеп", 250, 230],
        ["сәуір", 330, 230],
        ["2", 52, 258],
        ["Тазарту", 90, 258],
        ["акт", 250, 258],
        ["мамыр", 330, 258],
      ),
    );
    expect(table?.headerRows).toEqual([["№", "Шара", "Аяқталу нысаны", "Орындау мерзімі"]]);
  });

  test("the label of a total runs over the gutter between the first columns", async () => {
    const [table] = await tablesOf(
      texts(
        ["№", 52, 180],
        ["Атауы", 80, 180],
        ["Көлемі", 250, 180],
        ["Құны", 330, 180],
        ["1", 52, 210],
        ["Су", 80, 210],
        ["10", 250, 210],
        ["100", 330, 210],
        ["2", 52, 240],
        ["Жылу", 80, 240],
        ["20", 250, 240],
        ["300", 330, 240],
        ["Барлығы:", 52, 270],
        ["30", 250, 270],
        ["400", 330, 270],
      ),
    );
    expect(cells(table as Table)).toEqual([
      ["1", "Су", "10", "100"],
      ["2", "Жылу", "20", "300"],
      ["Барлығы:", "Барлығы:", "30", "400"],
    ]);
    expect(table?.spans).toEqual([{ row: 2, column: 0, rowSpan: 1, colSpan: 2 }]);
  });
});
