import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import type { Resolution } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import type { ExportFormat } from "../../packages/qauly/src/command/options.js";
import { exportDataset } from "../../packages/qauly/src/dataset/export.js";
import { writeRows } from "../../packages/qauly/src/dataset/rows.js";
import type { Cell, TableForm } from "../../packages/qauly/src/dataset/table.js";
import { tables } from "../../packages/qauly/src/dataset/tables/index.js";
import { views } from "../../packages/qauly/src/dataset/tables/views.js";
import { datasetsPage, pageFile } from "../../scripts/datasets-page.mjs";
import { drawnResults, inWorkplace, jsonLines, withTrust } from "./results.js";
import { csvRows, databaseRows, jsonRows, parquetRows, type Rows } from "./tables-in.js";

let drawn: Resolution[];
beforeAll(async () => {
  drawn = withTrust(await drawnResults(1, 60));
  const { act } = drawn[4]!;
  const who = { who: "Асан", when: "2026-03-01T10:00:00Z" };
  drawn[4]!.corrections = [{ path: "/act/number", action: "accept", old: act.number, new: act.number, ...who }];
  const at = { page: 1, bbox: null, start: 2, end: 9, confidence: null };
  drawn[5]!.unplaced = [{ text: "қалғаны", at, reason: "unread" }];
});

const silent = () => {};
const tableOf = (name: string) => tables.find((table) => table.name === name)!;

type Place = Parameters<Parameters<typeof inWorkplace>[1]>[0];

/** What the tables state, before any file format. */
async function statedRows(place: Place): Promise<Map<string, Cell[][]>> {
  const rows = new Map<string, Cell[][]>(tables.map(({ name }) => [name, []]));
  const row = (name: string, cells: readonly Cell[]) => void rows.get(name)!.push([...cells]);
  await writeRows(await place.results(), { row, flush: () => Promise.resolve() }, silent);
  return rows;
}

async function exported(place: Place, format: ExportFormat, name = format as string): Promise<string> {
  const out = join(place.folder, name);
  await exportDataset(await place.results(), format, out, silent);
  return out;
}

const readers: Record<Exclude<ExportFormat, "xlsx">, (folder: string, table: TableForm) => Rows | Promise<Rows>> = {
  parquet: parquetRows,
  duckdb: databaseRows,
  jsonl: jsonRows,
  csv: csvRows,
};

/** Texts that formats stumble over. */
const hostileText = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    "+1",
    "-2",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "NULL",
    '"',
    '""',
    "a\nb",
    "a\r\nb",
    "a\u2028b",
    "a\0b",
    "</script>",
    ",;\t|",
    "\\N",
    "Қ".repeat(400),
    "'x",
  ),
  // What reads DuckDB's answers for Node.js takes a byte order mark at the start of a text away; the files hold it.
  fc
    .string({ unit: "binary", minLength: 1 })
    .filter((text) => /\S/.test(text) && !/^(?:'[=+\-@\t\r]|\ufeff)/.test(text)),
);

/** The act with other words in it and, among its allocations, other numbers. */
function withWords(act: Resolution, [words, amounts]: readonly [readonly string[], readonly number[]]): Resolution {
  const changed = structuredClone(act);
  const word = (index: number) => words[index % words.length]!;
  changed.act.title = word(0);
  changed.source.fileName = word(1);
  changed.clauses.forEach((clause, index) => {
    clause.text = word(index);
  });
  changed.quota?.allocations.forEach((allocation, index) => {
    allocation.organization.name = word(index);
    allocation.headcount = amounts[index % amounts.length]!;
    allocation.positions = index % 3 === 0 ? null : allocation.headcount;
  });
  changed.repairs.forEach((repair, index) => {
    repair.before = index % 2 === 0 ? "" : word(index);
  });
  return changed;
}

describe("qauly export", () => {
  it.each(Object.keys(readers) as (keyof typeof readers)[])(
    "gives back as %s what went in, whatever it holds",
    async (format) => {
      const amount = fc.oneof(
        fc.constantFrom(0, 0.1, 1.5, 1e21, 2 ** 53),
        fc.double({ min: 0, noNaN: true, max: 1e300 }),
      );
      const contents = fc.tuple(fc.array(hostileText, { minLength: 1 }), fc.array(amount, { minLength: 1 }));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(drawn.length - 1), contents), { maxLength: 5 }), (picked) =>
          inWorkplace(
            { "acts.jsonl": jsonLines(picked.map(([index, content]) => withWords(drawn[index]!, content))) },
            async (place) => {
              const folder = await exported(place, format);
              const stated = await statedRows(place);
              for (const table of tables) {
                expect(await readers[format](folder, table), table.name).toEqual(stated.get(table.name));
              }
            },
          ),
        ),
        { numRuns: format === "parquet" || format === "duckdb" ? 4 : 20 },
      );
    },
  );

  it("states of acts what their results do", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn) }, async (place) => {
      const rows = await statedRows(place);
      const columnOf = (name: string, column: string) => {
        const at = tableOf(name).columns.findIndex((one) => one.name === column);
        expect(at, `${name}.${column}`).toBeGreaterThanOrEqual(0);
        return rows.get(name)!.map((cells) => cells[at]!);
      };
      const allocations = drawn.flatMap(({ act, quota }) =>
        (quota?.allocations ?? []).map((allocation) => ({ act, quota: quota!, allocation })),
      );
      expect(allocations.length).toBeGreaterThan(100);
      expect(columnOf("allocations", "positions")).toEqual(allocations.map(({ allocation }) => allocation.positions));
      expect(columnOf("allocations", "region")).toEqual(allocations.map(({ act }) => act.authority?.region ?? null));
      expect(columnOf("allocations", "quota_year")).toEqual(allocations.map(({ quota }) => quota.year));
      expect(columnOf("acts", "date")).toEqual(drawn.map(({ act }) => act.date));
      expect(columnOf("citations", "text")).toEqual(drawn.flatMap(({ references }) => references.map((r) => r.text)));
      expect(columnOf("findings", "code")).toEqual(drawn.flatMap(({ findings }) => findings.map((f) => f.code)));
      expect(columnOf("repairs", "after")).toEqual(drawn.flatMap(({ repairs }) => repairs.map((r) => r.after || null)));
      const cells = drawn.flatMap(({ annexes }) =>
        annexes.flatMap((annex) => annex.tables.flatMap((table) => table.rows.flatMap((row) => row.cells))),
      );
      expect(columnOf("table_cells", "value")).toEqual(cells.map((cell) => cell || null));
    });
  });

  it("states session, joint bodies, agreements and notes", async () => {
    const act = structuredClone(drawn[0]!);
    const { type, authority, date } = act.act;
    act.act.session = "кезектен тыс XII";
    act.act.jointWith = [{ type, authority, date, number: "5/7", formula: "ШЕШІМ ҚАБЫЛДАДЫ" }];
    act.agreed = [
      { body: "Ардагерлер кеңесі", role: "Төраға", name: "Қ. Арман", date: "2021-02-05" },
      { body: null, role: null, name: "Б. Сәуле", date: null },
    ];
    act.notes = [{ kind: "footnote", mark: "*", text: "Оның ішінде ауылда.", at: "/annexes/0/title" }];
    await inWorkplace({ "acts.jsonl": jsonLines([act]) }, async (place) => {
      const rows = await statedRows(place);
      const [cells = []] = rows.get("acts")!;
      const of = (name: string) => cells[tableOf("acts").columns.findIndex((column) => column.name === name)];
      expect(["session", "joint_body_count", "agreed", "producer_version"].map(of)).toEqual([
        "кезектен тыс XII",
        1,
        "Ардагерлер кеңесі Төраға Қ. Арман 2021-02-05; Б. Сәуле",
        act.source.producer.version,
      ]);
      expect(rows.get("notes")).toEqual([[cells[0], 1, "footnote", "*", "Оның ішінде ауылда.", "/annexes/0/title"]]);
    });
  });

  it("has keys that are unique and join", async () => {
    const noted = structuredClone(drawn[2]!);
    noted.notes = ["Ескерту.", "Ескерту."].map((text) => ({ kind: "editorial", mark: null, text, at: null }));
    const twice = [...drawn, drawn[0]!, drawn[0]!, noted];
    const documents = [
      { path: "a.pdf", sha256: drawn[1]!.source.sha256, byteLength: 5, status: "done", line: 1, code: null },
      { path: "gone.pdf", sha256: null, byteLength: null, status: "failed", line: null, code: "input.missing" },
      { path: "b.pdf", sha256: drawn[1]!.source.sha256, byteLength: 5, status: "skipped", line: 1, code: null },
    ];
    await inWorkplace({ "acts.jsonl": jsonLines(twice), "documents.jsonl": jsonLines(documents) }, async (place) => {
      const rows = await statedRows(place);
      const keysOf = (table: TableForm, names: readonly string[]) => {
        const at = names.map((name) => table.columns.findIndex((column) => column.name === name));
        expect(at).not.toContain(-1);
        return rows.get(table.name)!.map((cells) => at.map((index) => cells[index]!));
      };
      for (const table of tables) {
        const keys = keysOf(table, table.key).map((key) => JSON.stringify(key));
        expect(keys.length, table.name).toBeGreaterThan(0);
        expect(new Set(keys).size, table.name).toBe(keys.length);
        for (const { columns, table: other } of table.foreignKeys) {
          const known = new Set(keysOf(tableOf(other), columns).map((key) => JSON.stringify(key)));
          const links = keysOf(table, columns).filter((key) => key.every((cell) => cell !== null));
          expect(links.length, `${table.name} to ${other}`).toBeGreaterThan(0);
          expect(links.filter((key) => !known.has(JSON.stringify(key)))).toEqual([]);
        }
        const required = table.columns.filter((column) => column.required).map(({ name }) => name);
        expect(keysOf(table, required).flat()).not.toContain(null);
      }
      const { sha256 } = drawn[0]!.source;
      const keys = keysOf(tableOf("acts"), ["act_key"]).flat();
      expect(keys.filter((key) => String(key).startsWith(sha256))).toEqual([sha256, `${sha256}-2`, `${sha256}-3`]);
      expect(keysOf(tableOf("documents"), ["path", "act_key"])).toEqual([
        ["a.pdf", keys[1]],
        ["gone.pdf", null],
        ["b.pdf", keys[1]],
      ]);
      expect(keysOf(tableOf("acts"), ["path"]).flat().slice(0, 3)).toEqual([null, "a.pdf", null]);
    });
  });

  it("links a finding to the allocation that it is about", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn) }, async (place) => {
      const rows = await statedRows(place);
      const at = (name: string) => tableOf("findings").columns.findIndex((column) => column.name === name);
      const linked = rows.get("findings")!.filter((cells) => cells[at("allocation_position")] !== null);
      expect(linked.length).toBeGreaterThan(0);
      for (const cells of linked) {
        const { quota } = drawn.find(({ source }) => source.sha256 === cells[at("act_key")])!;
        const index = (cells[at("allocation_position")] as number) - 1;
        const path = `${cells[at("path")]}/`;
        const places = [`/quota/allocations/${index}/`, `${quota!.allocations[index]!.path}/`];
        expect(
          places.some((one) => path.startsWith(one)),
          path,
        ).toBe(true);
      }
    });
  });

  it.each(["parquet", "csv", "jsonl"] as const)("gives the same bytes each time as %s", async (format) => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn) }, async (place) => {
      const [one, two] = [await exported(place, format, "one"), await exported(place, format, "two")];
      expect(readdirSync(one)).toEqual(readdirSync(two));
      for (const name of readdirSync(one)) {
        expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
      }
    });
  });

  it("describes its CSV as a data package", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn) }, async (place) => {
      const folder = await exported(place, "csv");
      const description = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
      expect(description.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
      const names = description.resources.map(({ name }: { name: string }) => name);
      expect(names.every((name: string) => /^[a-z0-9._-]+$/.test(name))).toBe(true);
      expect(new Set(names).size).toBe(tables.length);
      expect(description.resources.map(({ path }: { path: string }) => path).sort()).toEqual(
        readdirSync(folder).filter((name) => name !== "datapackage.json"),
      );
      for (const { path, schema } of description.resources) {
        const fields = schema.fields.map(({ name }: { name: string }) => name);
        expect(readFileSync(join(folder, path), "utf8").split("\r\n")[0]).toBe(fields.join());
        expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
        for (const { fields: own, reference } of schema.foreignKeys ?? []) {
          expect(fields).toEqual(expect.arrayContaining(own));
          expect(names).toContain(reference.resource);
        }
      }
    });
  });

  it("writes empty tables for no acts", async () => {
    await inWorkplace({ "acts.jsonl": "" }, async (place) => {
      for (const format of Object.keys(readers) as (keyof typeof readers)[]) {
        const folder = await exported(place, format);
        for (const table of tables) expect(await readers[format](folder, table)).toEqual([]);
      }
    });
  });

  it("leaves what was there when the results turn out bad, and nothing half done", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn.slice(0, 3)) }, async (place) => {
      const folder = await exported(place, "jsonl", "out");
      const before = readFileSync(join(folder, "acts.jsonl"), "utf8");
      place.file("acts.jsonl", `${jsonLines(drawn.slice(0, 1))}{"torn\n${jsonLines(drawn.slice(0, 1))}`);
      await expect(exported(place, "jsonl", "out")).rejects.toMatchObject({ code: "json.invalid" });
      expect(readFileSync(join(folder, "acts.jsonl"), "utf8")).toBe(before);
      expect(readdirSync(folder)).toHaveLength(tables.length);
    });
  });

  it("uses no name that SQL keeps for itself", async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const answer = await connection.runAndReadAll(
      "select keyword_name from duckdb_keywords() where keyword_category = 'reserved'",
    );
    const reserved = new Set(answer.getRows().flat());
    expect(reserved).toContain("references");
    const names = tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
    expect(names.filter((name) => reserved.has(name))).toEqual([]);
    connection.closeSync();
    instance.closeSync();
  });

  it("has its columns in docs/datasets.md: node scripts/datasets-page.mjs writes them anew", () => {
    const page = readFileSync(pageFile, "utf8");
    expect(page).toBe(datasetsPage(page, tables, views));
  });
});
