import { readFileSync } from "node:fs";
import type { Resolution } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { csvWriter } from "../../packages/qauly/src/writers/csv.js";

const answer: Resolution = JSON.parse(
  readFileSync(new URL("../golden/bayterek-593.expected.json", import.meta.url), "utf8"),
);

function csvOf(edit: (act: Resolution) => void): string {
  const act = structuredClone(answer);
  edit(act);
  const writer = csvWriter();
  return writer.act(act) + writer.end();
}

/** Reads RFC 4180 back, so that the test does not depend on how a cell was quoted. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

function column(csv: string, header: string): string[] {
  const [headers = [], ...rows] = cellsOf(csv);
  return rows.map((row) => row[headers.indexOf(header)] ?? "(no such column)");
}

const rename = (name: string) => (act: Resolution) => {
  const [first] = act.quota?.allocations ?? [];
  if (first) first.organization.name = name;
};

describe("the CSV of allocations", () => {
  it("carries every allocation with its act", () => {
    const csv = csvOf(() => {});
    expect(column(csv, "organization")).toEqual(answer.quota?.allocations.map((row) => row.organization.name));
    expect(column(csv, "headcount")).toEqual(["92", "73", "148", "50"]);
    expect(new Set(column(csv, "act_number"))).toEqual(new Set(["593"]));
  });

  it.each(['a "quoted" name', "one, two", "two\r\nlines", "plain"])("keeps %j as it is", (name) => {
    expect(column(csvOf(rename(name)), "organization")[0]).toBe(name);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("a")'])(
    "makes text of the formula %j",
    (name) => {
      expect(column(csvOf(rename(name)), "organization")[0]).toBe(`'${name}`);
    },
  );

  it("leaves a cell empty where the act says nothing", () => {
    const csv = csvOf((act) => {
      for (const row of act.quota?.allocations ?? []) Object.assign(row, { headcount: null, rowNumber: null });
    });
    expect(column(csv, "headcount")).toEqual(["", "", "", ""]);
  });

  it("names the findings of a row beside it", () => {
    const csv = csvOf((act) => {
      const said = { message: "Wrong.", key: null, values: null, place: null, because: null };
      const finding = { severity: "error", expected: null, actual: null, ...said } as const;
      act.findings = [
        { ...finding, code: "quota.positions-mismatch", path: "/quota/allocations/1/positions" },
        { ...finding, code: "quota.percent-mismatch", path: "/quota/allocations/1/percent" },
      ];
    });
    expect(column(csv, "findings")).toEqual(["", "quota.positions-mismatch quota.percent-mismatch", "", ""]);
  });

  it("has no row for an act without a quota", () => {
    expect(cellsOf(csvOf((act) => Object.assign(act, { quota: null })))).toHaveLength(1);
  });
});
