import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { inFolder, qauly, sample, samplePdf } from "./command.js";

const repeals = join(root, "test/golden/repeal-list.txt");
const cells = (csv: string) =>
  csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

describe("qauly refs", () => {
  it("prints one JSON object a citation, with its place in the source", () => {
    const { status, stdout, stderr } = qauly(["refs", sample, samplePdf]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, reference }) => `${file} ${reference}`)).toEqual(
      ["bayterek-593.txt", "bayterek-593.pdf"].flatMap((file) => [1, 2, 3, 4, 5, 6, 7].map((n) => `${file} ref-${n}`)),
    );
    expect(lines[0]).toMatchObject({
      source: null,
      kind: "act",
      act: { type: "code", title: "Қылмыстық–атқару кодексі" },
      pinpoint: [],
      target: "K1400000234",
      basis: "catalogue",
      at: { path: "/preamble/text", start: 0 },
      page: 1,
    });
    const [printed] = readFileSync(sample, "utf8")
      .split("\n")
      .slice(lines[0].line - 1);
    expect(printed).toContain("Қазақстан Республикасының Қылмыстық–атқару");
    expect(lines[4]).toMatchObject({ kind: "internal", act: null, target: "/annexes/0", basis: "internal" });
    expect(lines[7]).toMatchObject({ file: "bayterek-593.pdf", page: 1, line: null });
  });

  it("prints them as CSV and as a table", () => {
    const [headers, ...rows] = cells(qauly(["refs", "--format", "csv", sample]).stdout);
    expect(headers).toEqual(
      "file source reference kind type title authority date number registration pinpoint target basis path start end page line text".split(
        " ",
      ),
    );
    expect(rows.map((row) => [row[3], row[10], row[11], row[12]])).toContainEqual([
      "internal",
      "annex 1",
      "/annexes/0",
      "internal",
    ]);
    const table = qauly(["refs", "--format", "table", sample]).stdout.trimEnd().split("\n");
    expect(table).toHaveLength(8);
    expect(table[0]).toMatch(/^act +pinpoint +target +basis +where$/);
    expect(table[5]).toMatch(/^this act +annex 1 +\/annexes\/0 +internal +bayterek-593\.txt, line \d+ /);
  });

  it("prints edges between acts, each pair once", () => {
    const { stdout } = qauly(["refs", "--format", "edges", sample, repeals]);
    expect(cells(stdout)).toEqual([
      ["Source", "Target", "Weight"],
      ["bayterek-593.txt", "K1400000234", "1"],
      ["bayterek-593.txt", "Z010000148_", "1"],
      ["bayterek-593.txt", "Z1600000482", "1"],
      ["repeal-list.txt", "Z1600000480", "1"],
    ]);
  });

  it("names a file that cannot be read, and goes on", () => {
    const { status, stdout, stderr } = qauly(["refs", "missing.txt", sample, "--format", "edges"]);
    expect(status).toBe(3);
    expect(stdout.split("\r\n")).toHaveLength(5);
    expect(stderr).toMatch(/^qauly: missing\.txt: [^\n]+\n$/);
  });
});

describe("--catalogue", () => {
  const act = `Кейбір мәселелер туралы

Жамбыл облысы Мерке ауданы әкімдігінің 2021 жылғы 4 қазандағы № 9 қаулысы

Қазақстан Республикасының "Жол жүрісі туралы" Заңына сәйкес Мерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

1. Жұмыс тобы құрылсын.

Аудан әкімі Б. Сәлімов
`;
  const row = {
    id: "Z1400000194",
    type: "law",
    titleKk: "Жол жүрісі туралы",
    date: "2014-04-17",
    number: "194-V",
    inForceTo: "2020-01-01",
  };
  const csv = "id,type,titleKk,date,number,inForceTo\nZ1400000194,law,Жол жүрісі туралы,2014-04-17,194-V,2020-01-01\n";

  it.each([
    ["JSON lines", "own.jsonl", `${JSON.stringify(row)}\n`],
    ["CSV", "own.csv", csv],
  ])("adds acts from %s to the known ones", (_, name, content) =>
    inFolder({ [name]: content, "act.txt": act }, (cwd) => {
      expect(qauly(["refs", "--format", "edges", "act.txt"], { cwd }).stdout).toBe("Source,Target,Weight\r\n");
      const { stdout } = qauly(["refs", "--format", "edges", "--catalogue", name, "act.txt"], { cwd });
      expect(cells(stdout)[1]).toEqual(["act.txt", "Z1400000194", "1"]);
      const parsed = qauly(["parse", "--catalogue", name, "--out", "act.json", "act.txt"], { cwd });
      expect([parsed.status, parsed.stderr]).toEqual([0, ""]);
      const checked = qauly(["validate", "--catalogue", name, "--format", "json", "act.json"], { cwd });
      expect(JSON.parse(checked.stdout).map(({ code }: { code: string }) => code)).toEqual(["reference.repealed"]);
    }),
  );

  it.each([
    ["own.jsonl", '{"id":"Z1400000194"', "line 1: not a JSON object"],
    ["own.jsonl", `\n${JSON.stringify({ ...row, date: "2014-02-30" })}`, "line 2: date: the calendar has no such day"],
    ["own.jsonl", JSON.stringify({ ...row, id: "194" }), "line 1: id: not an id of the registry, as Z1600000480"],
    ["own.jsonl", JSON.stringify({ ...row, type: "order" }), "line 1: authority: name the adopting body"],
    [
      "own.csv",
      `${csv}Z1400000194,law,Басқа заң туралы,2014-04-18,195-V,\n`,
      "line 3: id: Z1400000194 stands on line 2 already",
    ],
    ["own.csv", `${csv}Z1400000195,law\n`, "line 3: "],
    ["own.csv", csv.replaceAll(",", ";"), "line 1: semicolons part the columns: save the catalogue as CSV with commas"],
    ["own.csv", csv.replaceAll(",", "\t"), "line 1: tabs part the columns: save the catalogue as CSV with commas"],
  ])("says which line of %s is no row: %s", (name, content, message) =>
    inFolder({ [name]: content, "act.txt": act }, (cwd) => {
      const { status, stdout, stderr } = qauly(["refs", "--catalogue", name, "act.txt"], { cwd });
      expect([status, stdout]).toEqual([3, ""]);
      expect(stderr).toContain(`qauly: ${name}: ${message}`);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }),
  );
});
