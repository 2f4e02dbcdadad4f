/** Tables that stand in clauses: drawn, ruled or in columns; over pages; where no clause is. */
import { allTables, valueAt } from "@qauly/model/rules";
import { parseAct, type Resolution } from "qauly";
import { describe, expect, it } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

const title = "Көкжар ауданы бойынша 2024 жылға жұмыс орындарына квота белгілеу туралы";
const requisites = "Қарағанды облысы Көкжар ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 41 қаулысы";
const formula = "Көкжар ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:";
const first = "Мүгедектігі бар адамдар үшін мынадай ұйымдарға жұмыс орындарының квотасы белгіленсін:";
const second = "Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.";
const signature = "Аудан әкімі                                     Б.Сәрсенов";

const header = ["№", "Ұйымның атауы", "Жұмыскерлердің тізімдік саны", "Жұмыс орындарының саны"];
const rows = [
  ["1", '"Тасбұлақ" ЖШС', "150", "3"],
  ["2", '"Сұңқар" АҚ', "320", "6"],
  ["3", '"Ақжол" КММ', "75", "2"],
];

/** An act with something between its clauses, or where else it is put. */
function act(between: string, { before = "", below = "" }: { before?: string; below?: string } = {}): string {
  return [
    title,
    "",
    requisites,
    "",
    `      ${formula}`,
    ...(before === "" ? [] : ["", before, ""]),
    `      1. ${first}`,
    "",
    between,
    "",
    ...(below === "" ? [] : [`      ${below}`]),
    `      2. ${second}`,
    "",
    `      ${signature}`,
  ].join("\n");
}

const pipes = [header, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const box = (() => {
  const widths = header.map((_, at) => Math.max(...[header, ...rows].map((cells) => cells[at]!.length)) + 2);
  const border = (left: string, mid: string, right: string) =>
    left + widths.map((width) => "─".repeat(width)).join(mid) + right;
  const drawn = (cells: readonly string[]) => `│${cells.map((cell, at) => ` ${cell}`.padEnd(widths[at]!)).join("│")}│`;
  const lines = [header, ...rows].map(drawn);
  return [border("┌", "┬", "┐"), lines.join(`\n${border("├", "┼", "┤")}\n`), border("└", "┴", "┘")].join("\n");
})();
const aligned = [header, ...rows]
  .map((cells) =>
    cells
      .map((cell, at) => cell.padEnd([6, 26, 32, 0][at]!))
      .join("")
      .trimEnd(),
  )
  .join("\n");
const blocks = ["№ Ұйымның атауы Жұмыскерлердің \nтізімдік саны\n\nЖұмыс орындарының \nсаны"]
  .concat(rows.map(([number, name, ...figures]) => `${number}\n\n${name}\n\n${figures.join(" ")}`))
  .join("\n\n");

const forms: Readonly<Record<string, string>> = {
  "upright lines": pipes,
  "upright lines without those around": pipes.replaceAll(/^\| | \|$/gm, ""),
  tabs: [header, ...rows].map((cells) => cells.join("\t")).join("\n"),
  "a drawn box": box,
  "a box of signs of the keyboard": box
    .replaceAll(/[┌┬┐├┼┤└┴┘]/g, "+")
    .replaceAll("─", "-")
    .replaceAll("│", "|"),
  columns: aligned,
  "blocks of cells": blocks,
};

const cellsOf = (result: Resolution): string[][][] =>
  allTables(result).map(({ table }) => [table.columns.map((one) => one.header), ...table.rows.map((row) => row.cells)]);

/** All is where it belongs, nothing is left over or said twice. */
function expectWhole(result: Resolution, path: string): void {
  expect(result.act.title).toBe(title);
  expect(result.clauses.map(({ number, text }) => [number, text]).filter(([number]) => number !== null)).toEqual([
    ["1", first],
    ["2", second],
  ]);
  expect(allTables(result).map((one) => one.path)).toEqual([path]);
  expect(cellsOf(result)).toEqual([[header, ...rows]]);
  expect(result.unplaced).toEqual([]);
  expect(result.signatories).toEqual([{ role: "Аудан әкімі", name: "Б.Сәрсенов" }]);
  const codes = result.findings.map(({ code }) => code);
  for (const code of ["text.unplaced", "text.read-twice", "table.unread", "table.cell-doubtful"]) {
    expect(codes).not.toContain(code);
  }
}

describe.each(Object.entries(forms))("a table of %s in a clause", (_, table) => {
  it("belongs to the clause, and its rows are those of the quota", async () => {
    const text = act(table);
    const result = await parseAct(text);
    expectWhole(result, "/clauses/0/tables/0");
    expect(result.quota?.categories).toMatchObject([{ category: "disability", clausePath: "/clauses/0" }]);
    expect(
      result.quota?.allocations.map(({ path, annexNumber, category, rowNumber, headcount, positions }) => [
        path,
        annexNumber,
        category,
        rowNumber,
        headcount,
        positions,
      ]),
    ).toEqual(
      rows.map(([number, , headcount, positions], at) => [
        `/clauses/0/tables/0/rows/${at}`,
        null,
        "disability",
        Number(number),
        Number(headcount),
        Number(positions),
      ]),
    );
    const [span] = result.provenance["/clauses/0/tables/0/rows/1/cells/1"] ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('"Сұңқар" АҚ');
    expect(result.provenance["/quota/allocations/1/headcount"]).toEqual(
      result.provenance["/clauses/0/tables/0/rows/1/cells/2"],
    );
  });
});

describe("a table in the body", () => {
  it("belongs to the sub-clause below which it stands", async () => {
    const result = await parseAct(act("      1) ауылдық ұйымдар:\n\n      2) қалалық ұйымдар:\n\n".concat(pipes)));
    expect(allTables(result).map(({ path }) => path)).toEqual(["/clauses/0/children/1/tables/0"]);
  });

  it("parts no words of the clause around it", async () => {
    const result = await parseAct(act(pipes, { below: "Ұйымдар квотаны бір ай ішінде орындайды." }));
    expectWhole(result, "/clauses/0/tables/0");
    expect(result.clauses[0]?.children.map(({ text }) => text)).toEqual(["Ұйымдар квотаны бір ай ішінде орындайды."]);
  });

  it("stands in a clause of its own before the first", async () => {
    const result = await parseAct(act("", { before: pipes }));
    expectWhole(result, "/clauses/0/tables/0");
    expect(result.clauses[0]).toMatchObject({ number: null, text: "" });
  });

  it("is found without any clause", async () => {
    const result = await parseAct(`${pipes}\n`);
    expect(cellsOf(result)).toEqual([[header, ...rows]]);
    expect(result.unplaced).toEqual([]);
  });

  it("is none where sentences only look like one", async () => {
    const list = "      1)\tбірінші міндет;\n      2)\tекінші міндет;\n      3)\tүшінші міндет.";
    const result = await parseAct(act(list));
    expect(allTables(result)).toEqual([]);
    expect(result.clauses[0]?.children.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  });

  it("keeps the word of a wrong sum", async () => {
    const result = await parseAct(act(`${pipes}\n| | Барлығы | 545 | 12 |`));
    expect(result.findings.filter(({ code }) => code === "quota.total-mismatch").map(({ path }) => path)).toEqual([
      "/clauses/0/tables/0/rows/3/cells/3",
    ]);
  });
});

const edges = [50, 90, 250, 400, 545];

/** Draws rows between rulings from a height on, and gives the height below. */
function drawRows(pdf: PDFKit.PDFDocument, cells: readonly (readonly string[])[], top: number): number {
  let y = top;
  for (const row of cells) {
    for (const [at, cell] of row.entries()) line(pdf, cell, edges[at]! + 4, y + 6);
    for (const [at, edge] of edges.entries()) {
      if (at > 0) pdf.rect(edges[at - 1]!, y, edge - edges[at - 1]!, 28).stroke();
    }
    y += 28;
  }
  return y;
}

/** An act with a ruled table between its clauses; its rows stand on as many pages as groups of them are given. */
const ruled = (groups: readonly (readonly (readonly string[])[])[], alone = false) =>
  makePdf((pdf) => {
    pdf.fontSize(9);
    let y = 60;
    const write = (text: string) => {
      pdf.text(text, 50, y, { width: 495 });
      y = pdf.y + 12;
    };
    if (!alone) for (const text of [title, requisites, formula, `1. ${first}`]) write(text);
    for (const [page, group] of groups.entries()) {
      if (page > 0) {
        pdf.addPage();
        y = 60;
      }
      y = drawRows(pdf, group, y) + 14;
    }
    if (alone) return;
    write(`2. ${second}`);
    line(pdf, "Аудан әкімі", 50, y + 10);
    line(pdf, "Б.Сәрсенов", 420, y + 10);
  });

describe("a ruled table on a page", () => {
  it("belongs to its clause, each cell with its box", async () => {
    const result = await parseAct(await ruled([[header, ...rows]]));
    expectWhole(result, "/clauses/0/tables/0");
    const [span] = result.provenance["/clauses/0/tables/0/rows/2/cells/1"] ?? [];
    expect(span?.page).toBe(1);
    expect(span?.bbox?.[0]).toBeGreaterThan(90);
    expect(span?.bbox?.[2]).toBeLessThan(250);
  });

  it("is one over two pages, with its header again or without", async () => {
    const again = await parseAct(
      await ruled([
        [header, rows[0]!],
        [header, ...rows.slice(1)],
      ]),
    );
    expectWhole(again, "/clauses/0/tables/0");
    const once = await parseAct(await ruled([[header, rows[0]!], rows.slice(1)]));
    expectWhole(once, "/clauses/0/tables/0");
    expect(once.provenance["/clauses/0/tables/0/rows/2/cells/1"]?.[0]?.page).toBe(2);
  });

  it.each(["", "0", "7", "80000", "З", "(2)", "2)"])(
    "keeps the rows of employers where one is numbered «%s»",
    async (number) => {
      const misprinted = [rows[0]!, [number, ...rows[1]!.slice(1)], rows[2]!];
      for (const groups of [
        [[header, ...misprinted]],
        [
          [header, misprinted[0]!],
          [header, ...misprinted.slice(1)],
        ],
      ]) {
        const result = await parseAct(await ruled(groups));
        expect(result.quota?.allocations.map(({ organization }) => organization.name)).toEqual(
          rows.map((row) => row[1]),
        );
        expect(result.quota?.allocations.map(({ headcount }) => headcount)).toEqual([150, 320, 75]);
      }
    },
  );

  it("is found where the document is nothing else", async () => {
    const result = await parseAct(await ruled([[header, ...rows]], true));
    expect(cellsOf(result)).toEqual([[header, ...rows]]);
    expect(valueAt(result, "/clauses/0/text")).toBe("");
  });

  it("is none where a frame is drawn around words", async () => {
    const result = await parseAct(
      await makePdf((pdf) => {
        pdf.fontSize(9);
        let y = 60;
        for (const text of [title, requisites, formula, `1. ${second}`]) {
          pdf.text(text, 50, y, { width: 495 });
          y = pdf.y + 12;
        }
        pdf.rect(50, y, 495, 40).stroke();
        pdf.rect(50, y + 40, 495, 40).stroke();
        line(pdf, "Ескертпе жолдары осы жерде тұрады.", 60, y + 14);
        line(pdf, "Екінші жол да осында.", 60, y + 54);
      }),
    );
    expect(allTables(result)).toEqual([]);
    expect(JSON.stringify(result.clauses)).toContain("Ескертпе жолдары осы жерде тұрады.");
    expect(result.unplaced).toEqual([]);
  });
});
