import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "qauly";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { datasetFile } from "../../packages/qauly/src/query/dataset-file.js";
import { type AnswerSink, QueryError, runQuery } from "../../packages/qauly/src/query/run-query.js";
import { actsOf } from "../../packages/qauly/src/results/results.js";
import { root } from "../../scripts/setup.mjs";
import { qauly } from "../command/command.js";
import { drawnResults, inWorkplace, jsonLines } from "./results.js";

let drawn: Resolution[];
beforeAll(async () => {
  drawn = await drawnResults(1, 40);
});

type Place = Parameters<Parameters<typeof inWorkplace>[1]>[0];

/** Answers of queries over one dataset, as rows of objects. */
async function withAnswers(
  place: Place,
  use: (answer: (sql: string) => Promise<Record<string, unknown>[]>) => Promise<void>,
): Promise<void> {
  const dataset = await datasetFile(await place.results(), () => {});
  try {
    await use(async (sql) => {
      const rows: Record<string, unknown>[] = [];
      let names: readonly string[] = [];
      const sink: AnswerSink = {
        start: async (columns) => {
          names = columns;
        },
        row: async (cells) => void rows.push(Object.fromEntries(names.map((name, index) => [name, cells[index]]))),
      };
      await runQuery(dataset, sql, sink);
      return rows;
    });
  } finally {
    await dataset.done();
  }
}

/** Positions by region, category and year, counted from the results themselves. */
function countedPositions(): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { act, quota } of drawn) {
    if (act.status === "repealed") continue;
    for (const { category, positions } of quota?.allocations ?? []) {
      if (positions === null) continue;
      const key = [act.authority?.region ?? null, category, quota!.year].join("|");
      sums[key] = (sums[key] ?? 0) + positions;
    }
  }
  return sums;
}

const summed = (rows: Record<string, unknown>[]) =>
  Object.fromEntries(
    rows
      .filter(({ positions }) => positions !== null)
      .map(({ region, category, quota_year, positions }) => [[region, category, quota_year].join("|"), positions]),
  );

describe("qauly query", () => {
  it("answers what its pages ask", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn) }, (place) =>
      withAnswers(place, async (answer) => {
        const page = readFileSync(join(root, "docs/datasets.md"), "utf8");
        const queries = [...page.matchAll(/^\| [^|]+ \| `((?:select|from) [^|]*)` +\|$/gm)].map(([, sql]) => sql);
        expect(queries.length).toBeGreaterThan(4);
        for (const sql of queries) expect(await answer(sql!)).toBeInstanceOf(Array);
      }),
    );
  });

  it("answers the README's question in one line, over the results and over Parquet", async () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const [over] = /(?<=qauly query results ")select region_code.*(?=")/.exec(readme) ?? [];
    const [parquet] = /^select region_code.*'results\/parquet\/allocations\.parquet'.*$/m.exec(readme) ?? [];
    const counted = countedPositions();
    expect(Object.keys(counted).length).toBeGreaterThan(10);
    await inWorkplace({ "results/acts.jsonl": jsonLines(drawn) }, async ({ folder }) => {
      const asked = qauly(["query", "results", over!, "--format", "json"], { cwd: folder });
      expect(summed(JSON.parse(asked.stdout))).toEqual(counted);
      expect(qauly(["export", "results", "--to", "parquet"], { cwd: folder }).status).toBe(0);
      const { DuckDBInstance } = await import("@duckdb/node-api");
      const instance = await DuckDBInstance.create(":memory:");
      const connection = await instance.connect();
      const answer = await connection.runAndReadAll(parquet!.replace("'results", `'${join(folder, "results")}`));
      expect(summed(answer.getRowObjects() as Record<string, unknown>[])).toEqual(counted);
      connection.closeSync();
      instance.closeSync();
    });
  });

  it("refuses all that is more than one query over the tables", async () => {
    const refused = [
      ["select * from read_csv('/etc/hostname')", "Permission Error"],
      ["select * from '/etc/hostname'", "Error"],
      ["copy acts to 'acts.csv'", "Permission Error"],
      ["attach 'other.duckdb'", "only queries are run"],
      ["install httpfs", "only queries are run"],
      ["select * from 'https://example.org/a.parquet'", "Error"],
      ["set enable_external_access = true", "only queries are run"],
      ["delete from acts", "only queries are run"],
      ["drop table acts", "only queries are run"],
      ["with x as (delete from acts returning *) select * from x", "Error"],
      ["select 1; select 2", "one query is due"],
      ["select $1", "parameters"],
      ["select positon from allocations", "Binder Error"],
      ["select 'a", "Parser Error"],
      ["   ", "empty"],
    ] as const;
    await inWorkplace({ "acts.jsonl": jsonLines(drawn.slice(0, 1)) }, (place) =>
      withAnswers(place, async (answer) => {
        for (const [sql, message] of refused) {
          const error = await answer(sql).catch((caught) => caught);
          expect(error, sql).toBeInstanceOf(QueryError);
          expect(error.message, sql).toContain(message);
        }
        expect(await answer("select count(*) n from acts")).toEqual([{ n: 1 }]);
      }),
    );
  });

  it("gives values of all types as JSON can hold them", async () => {
    await inWorkplace({ "acts.jsonl": "" }, (place) =>
      withAnswers(place, async (answer) => {
        const sql = `select 9007199254740991 a, 9007199254740993 b, 1.50::decimal(5,2) c, date '2020-02-29' d, [1, null] e,
          {'x': date '2021-01-01', 'y': [true]} f, map {'k': 2} g, 'a' || chr(10) || chr(0) h, 'nan'::double i, null j,
          12345678901234567.89::decimal(20,2) k, 100::decimal(5,0) l`;
        expect(await answer(sql)).toEqual([
          {
            a: 9007199254740991,
            b: "9007199254740993",
            c: 1.5,
            d: "2020-02-29",
            e: [1, null],
            f: { x: "2021-01-01", y: [true] },
            g: [{ key: "k", value: 2 }],
            h: "a\n\0",
            i: "NaN",
            j: null,
            k: "12345678901234567.89",
            l: 100,
          },
        ]);
      }),
    );
  });

  it("keeps the tables for the next query, and makes them anew for other results", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn.slice(0, 2)) }, async (place) => {
      const kept = join(place.folder, ".query/dataset.duckdb");
      const count = (n: number) =>
        withAnswers(place, async (answer) => expect(await answer("select count(*) n from acts")).toEqual([{ n }]));
      await count(2);
      const first = statSync(kept, { bigint: true });
      await count(2);
      expect(statSync(kept, { bigint: true }).ino).toBe(first.ino);
      place.file("acts.jsonl", jsonLines(drawn.slice(0, 3)));
      await count(3);
      const path = place.file("acts.jsonl", jsonLines([drawn[4]!, drawn[0]!, drawn[1]!]));
      utimesSync(path, 5, 5);
      await count(3);
      expect(existsSync(kept)).toBe(true);
    });
  });

  it("clears away what a run that was killed left a day ago, and nothing newer", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn.slice(0, 1)) }, async (place) => {
      const home = join(place.folder, ".query");
      mkdirSync(home);
      for (const name of ["partial-old.duckdb", "partial-new.duckdb"]) place.file(join(".query", name), "");
      const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
      utimesSync(join(home, "partial-old.duckdb"), before, before);
      await (await datasetFile(await place.results(), () => {})).done();
      expect(readdirSync(home).filter((name) => name.startsWith("partial-"))).toEqual(["partial-new.duckdb"]);
    });
  });

  it("prints tables, JSON, JSON lines and CSV, and errors as one line", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn.slice(0, 2)) }, async ({ folder }) => {
      const ask = (sql: string, ...more: string[]) => qauly(["query", folder, sql, ...more]);
      const sql = "select line, '=1' || chr(10) as t from acts order by line";
      expect(ask(sql)).toEqual({ status: 0, stdout: "line  t\n0     =1\n1     =1\n", stderr: "" });
      expect(ask(sql, "--format", "csv").stdout).toBe('line,t\r\n0,"\'=1\n"\r\n1,"\'=1\n"\r\n');
      expect(ask(sql, "--format", "jsonl").stdout).toBe('{"line":0,"t":"=1\\n"}\n{"line":1,"t":"=1\\n"}\n');
      expect(JSON.parse(ask(`${sql} limit 0`, "--format", "json").stdout)).toEqual([]);
      const wrong = ask("select * from nothing");
      expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
      expect(wrong.stderr).toMatch(/^qauly: the query failed: Catalog Error: [^\n]+\n$/);
    });
  });
});

describe("where DuckDB is not installed", () => {
  /** Lets no module of it be found. */
  const withoutDuckDB = () => {
    const hook =
      "export async function resolve(name,context,next){if(name.includes('duckdb/node'))throw Error();return next(name,context)}";
    const start = `import{register}from"node:module";register(${JSON.stringify(dataUrl(hook))})`;
    return `--import=${dataUrl(start)}`;
  };
  const dataUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
  const { NODE_OPTIONS: before } = process.env;
  afterEach(() => {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
  });

  it("says what to install, and writes CSV, a report and differences all the same", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(drawn.slice(0, 1)) }, async ({ folder }) => {
      process.env.NODE_OPTIONS = withoutDuckDB();
      for (const args of [
        ["export", folder, "--to", "parquet"],
        ["query", folder, "select 1"],
      ]) {
        const { status, stdout, stderr } = qauly(args);
        expect([status, stdout]).toEqual([2, ""]);
        expect(stderr).toMatch(/^qauly: @duckdb\/node-api is not installed here, [^\n]+: install it [^\n]+\n$/);
      }
      for (const args of [
        ["export", folder, "--to", "csv"],
        ["report", folder],
        ["diff", folder, folder],
      ]) {
        expect(qauly(args).status, args.join(" ")).toBe(0);
      }
    });
  });
});

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("results that are not whole", () => {
  it("are told: a torn last line, a bad line, no results at all", async () => {
    const [one, two] = [jsonLines(drawn.slice(0, 1)), jsonLines(drawn.slice(1, 2))];
    const files = {
      "torn/acts.jsonl": one + two.slice(0, -20),
      "bad/acts.jsonl": `${one}{]\n${two}`,
      "other/acts.jsonl": `${one}{"a":1}\n`,
      "empty/readme.txt": "",
    };
    await inWorkplace(files, async ({ folder: cwd, results }) => {
      const count = (path: string) => qauly(["query", path, "select count(*) from acts", "--format", "csv"], { cwd });
      const torn = count("torn");
      expect([torn.status, torn.stdout]).toEqual([0, "count_star()\r\n1\r\n"]);
      expect(torn.stderr).toMatch(/^qauly: torn: line 2 is torn off and left out: [^\n]+\n$/);
      expect(count("torn").stderr).toBe(torn.stderr);
      const bad = count("bad");
      expect([bad.status, bad.stdout]).toEqual([3, ""]);
      expect(bad.stderr).toMatch(/^qauly: bad: line 2: this is not JSON: [^\n]+\n$/);
      for (const [path, code, message] of [
        ["bad", "json.invalid", "line 2: this is not JSON"],
        ["other", "schema.invalid", "line 2: not a Resolution"],
        ["empty", "input.missing", "the folder holds no acts.jsonl"],
        ["gone", "input.missing", "no such file or folder"],
      ] as const) {
        const reading = results(path).then((found) => allOf(actsOf(found, () => expect.unreachable())));
        await expect(reading).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
      }
    });
  });

  it("may be a file of qauly parse, indented or not, one act or several", async () => {
    const three = drawn.slice(0, 3);
    const files = {
      "one.json": JSON.stringify(three[0]),
      "pretty.json": JSON.stringify(three[0], null, 2),
      "several.json": JSON.stringify(three, null, 2),
      "lines.jsonl": jsonLines(three).trimEnd(),
      "lines-with-others.jsonl": `${jsonLines(three).replaceAll("\n", "\r\n")}\n`,
    };
    await inWorkplace(files, async (place) => {
      for (const [name, n] of [
        ["one.json", 1],
        ["pretty.json", 1],
        ["several.json", 3],
        ["lines.jsonl", 3],
        ["lines-with-others.jsonl", 3],
      ] as const) {
        const acts = await allOf(actsOf(await place.results(name), () => expect.unreachable()));
        expect(
          acts.map(({ resolution }) => resolution),
          name,
        ).toEqual(three.slice(0, n));
      }
      const asked = qauly([
        "query",
        join(place.folder, "several.json"),
        "select count(*) n from acts",
        "--format",
        "jsonl",
      ]);
      expect(asked).toEqual({ status: 0, stdout: '{"n":3}\n', stderr: "" });
      expect(existsSync(join(place.folder, ".query"))).toBe(false);
    });
  });
});
