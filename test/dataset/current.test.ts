import { parseAct, type Resolution } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import { datasetFile } from "../../packages/qauly/src/query/dataset-file.js";
import { runQuery } from "../../packages/qauly/src/query/run-query.js";
import { drawnResults, inWorkplace, jsonLines } from "./results.js";

let act: Resolution;
beforeAll(async () => {
  const drawn = await drawnResults(1, 20);
  act = drawn.find(({ quota, act: { date, number } }) => (quota?.allocations.length ?? 0) > 1 && date && number)!;
});

interface Reading {
  readonly score: number | null;
  readonly status?: Resolution["act"]["status"];
  readonly number?: string | null;
  readonly russian?: true;
}

/** Readings of acts in files of their own. */
const readingsOf = (readings: readonly Reading[]): Resolution[] =>
  readings.map(({ score, status = "unknown", number = "5", russian }, index) => {
    const copy = structuredClone(act);
    copy.source.sha256 = String(index).padStart(64, "0");
    copy.act.status = status;
    copy.act.number = number;
    copy.act.authority = russian
      ? {
          name: "Акимат Иртышского района",
          kind: "akimat",
          region: "Павлодарская область",
          district: "Иртышский район",
        }
      : { name: "Ертіс ауданының әкімдігі", kind: "akimat", region: "Павлодар облысы", district: "Ертіс ауданы" };
    copy.trust = score === null || copy.trust === null ? null : { ...copy.trust, score };
    return copy;
  });

async function answers(acts: readonly Resolution[], sql: string): Promise<unknown[][]> {
  return inWorkplace({ "acts.jsonl": jsonLines(acts) }, async (place) => {
    const dataset = await datasetFile(await place.results(), () => {});
    const rows: unknown[][] = [];
    try {
      await runQuery(dataset, sql, { start: async () => {}, row: async (cells) => void rows.push([...cells]) });
    } finally {
      await dataset.done();
    }
    return rows;
  });
}

const currentLines = (readings: readonly Reading[]) =>
  answers(readingsOf(readings), "select line from acts_current order by line").then((rows) => rows.flat());

describe("an act counts once", () => {
  it("in the reading that can be trusted most, the first of equal ones", async () => {
    expect(await currentLines([{ score: 0.7 }, { score: 0.9, russian: true }, { score: null }])).toEqual([1]);
    expect(await currentLines([{ score: 0.9 }, { score: 0.9, russian: true }])).toEqual([0]);
    expect(await currentLines([{ score: null }, { score: 0.2 }])).toEqual([1]);
  });

  it("not at all when one reading shows that it is repealed", async () => {
    expect(await currentLines([{ score: 0.9 }, { score: 0.1, status: "repealed", russian: true }])).toEqual([]);
    expect(await currentLines([{ score: 0.9, number: null, status: "repealed" }, { score: 0.9 }])).toEqual([1]);
  });

  it("by itself where it does not say which act it is", async () => {
    const unnamed = { score: 0.5, number: null };
    expect(await currentLines([unnamed, unnamed, { score: 0.5, number: "6" }])).toEqual([0, 1, 2]);
  });

  it("with its allocations", async () => {
    const readings = readingsOf([{ score: 0.7 }, { score: 0.9, russian: true }, { score: 0.8, number: "6" }]);
    const one = act.quota!.allocations.length;
    expect(await answers(readings, "select count(*) from allocations")).toEqual([[3 * one]]);
    expect(await answers(readings, "select count(*) from allocations_current")).toEqual([[2 * one]]);
    const codes = "select distinct region_code, district_code from allocations_current";
    expect(await answers(readings, codes)).toEqual([["550000000", "554600000"]]);
  });
});

it("a text that is no act is in no table", async () => {
  const none = await parseAct("hello world", { fileName: "hello.txt" });
  const acts = [none, ...readingsOf([{ score: 0.5 }])];
  expect(await answers(acts, "select line from acts")).toEqual([[1]]);
  expect(await answers(acts, "select count(*) from findings where code = 'input.not-an-act'")).toEqual([[0]]);
});

it("orders words by the Kazakh alphabet, in which the Russian one is", async () => {
  const names = ["Іле", "Яр", "Әйтеке", "Қобда", "Лисаков", "Ёлка", "Абай", "Караганда", "Ұлан", "Цех"];
  const acts = names.map((name, index) => {
    const copy = structuredClone(act);
    copy.source.sha256 = String(index).padStart(64, "0");
    copy.act.title = name;
    return copy;
  });
  expect((await answers(acts, "select title from acts order by title")).flat()).toEqual([
    ...["Абай", "Әйтеке", "Ёлка", "Караганда", "Қобда", "Лисаков", "Ұлан", "Цех", "Іле", "Яр"],
  ]);
  expect((await answers(acts, "select title from acts order by all desc limit 1")).flat()).toEqual(["Яр"]);
});
