/** Acts that change one another, read together: the graph, and which of them have force. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { qauly } from "../command/command.js";

const body = "акимата Сарыкольской области";
const act = (number: number, date: string, clauses: readonly string[], above: readonly string[] = []): string =>
  [
    "О содержании парков",
    `Постановление ${body} от ${date} № ${number}`,
    ...above,
    "В соответствии с Законом Республики Казахстан «О парках» акимат Сарыкольской области ПОСТАНОВЛЯЕТ:",
    ...clauses,
    "Аким области      Д. Оспанов",
  ].join("\n\n");

const acts: Readonly<Record<string, string>> = {
  // Amended, then repealed.
  "first.txt": act(1, "3 марта 2019 года", ["1. Открыть парк."]),
  "second.txt": act(2, "4 апреля 2020 года", [
    `1. Внести в постановление ${body} от 3 марта 2019 года № 1 «О содержании парков» изменение:`,
    "пункт 1 изложить в новой редакции.",
  ]),
  "third.txt": act(3, "5 мая 2021 года", [
    `1. Признать утратившим силу постановление ${body} от 3 марта 2019 года № 1 «О содержании парков».`,
  ]),
  // What repealed the first is repealed itself, which brings the first not back.
  "fourth.txt": act(4, "6 июня 2022 года", [
    `1. Признать утратившим силу постановление ${body} от 5 мая 2021 года № 3 «О содержании парков».`,
    "2. Настоящее постановление вступает в силу с 1 января 2023 года и действует до 31 декабря 2023 года.",
  ]),
  "noted.txt": act(
    5,
    "7 июля 2020 года",
    ["1. Закрыть парк."],
    [`Сноска. Утратило силу постановлением ${body} от 8 августа 2022 года № 9.`],
  ),
  "suspended.txt": act(6, "9 сентября 2020 года", ["1. Закрыть парк."]),
  "suspending.txt": act(7, "9 октября 2022 года", [
    `1. Приостановить действие постановления ${body} от 9 сентября 2020 года № 6 «О содержании парков».`,
  ]),
};

let folder: string;
let results: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qauly-graph-"));
  results = join(folder, "results");
  mkdirSync(join(folder, "acts"));
  for (const [name, text] of Object.entries(acts)) writeFileSync(join(folder, "acts", name), text);
  expect(qauly(["batch", join(folder, "acts"), "--out", results]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (format: string): string => {
  const { status, stdout, stderr } = qauly(["graph", results, "--to", format]);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
};

const lines = (): Record<string, unknown>[] =>
  written("jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const numberOf = (id: unknown): unknown => lines().find((line) => line.is === "node" && line.id === id)?.number;

test("what acts do leads from them to others, what notes say from others to them", () => {
  const edges = lines().filter(({ is, kind }) => is === "edge" && kind !== "based-on");
  expect(edges.map(({ source, kind, target }) => `${numberOf(source)} ${kind} ${numberOf(target)}`).sort()).toEqual([
    "2 amends 1",
    "2 replaces-wording 1",
    "3 repeals 1",
    "4 repeals 3",
    "7 suspends 6",
    "9 repeals 5",
  ]);
});

test("an act that the results hold and others cite is one node", () => {
  const nodes = lines().filter(({ is, type }) => is === "node" && type === "resolution");
  expect(nodes.map(({ number, isHeld }) => `${number} ${isHeld}`).sort()).toEqual([
    ...["1", "2", "3", "4", "5", "6", "7"].map((number) => `${number} true`),
    "9 false",
  ]);
});

describe("is written", () => {
  test("as a table", () => {
    const [header = "", ...rows] = written("csv").trimEnd().split("\r\n");
    expect(header).toMatch(/^kind,part,from,until,source_id,/);
    expect(rows).toHaveLength(lines().filter(({ is }) => is === "edge").length);
  });

  test("as GraphML", () => {
    const text = written("graphml");
    expect(text.match(/<node /g)).toHaveLength(lines().filter(({ is }) => is === "node").length);
    expect(text).toContain('<data key="kind">repeals</data>');
  });

  test("as a flowchart, with one arrow for all that an act does to another", () => {
    const text = written("mermaid");
    expect(text).toMatch(/^flowchart LR\n/);
    expect(text).toContain('|"amends, replaces-wording"|');
  });

  test("to a file, which is replaced only when it is asked for", () => {
    const out = join(folder, "graph.jsonl");
    expect(qauly(["graph", results, "--to", "jsonl", "--out", out]).status).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(written("jsonl"));
    expect(qauly(["graph", results, "--to", "jsonl", "--out", out]).status).toBe(2);
  });
});

test("a chain of repeals and suspensions decides which acts have force; what nothing says stays unknown", () => {
  const sql = "select number, state, amendment_count as amended from in_force order by number";
  const { stdout, stderr } = qauly(["query", results, sql, "--format", "json"]);
  expect(stderr).toBe("");
  const rows = JSON.parse(stdout) as { number: string; state: string; amended: number }[];
  expect(rows.map(({ number, state, amended }) => `${number} ${state} ${amended}`)).toEqual([
    "1 repealed 1",
    "2 unknown 0",
    "3 repealed 0",
    "4 ended 0",
    "5 repealed 0",
    "6 suspended 0",
    "7 unknown 0",
  ]);
});

test("the report names the acts that others cite and change most, and grounds that were repealed before", () => {
  const later = join(folder, "later.txt");
  writeFileSync(
    later,
    act(8, "10 октября 2023 года", ["1. Открыть сад."]).replace(
      "Законом Республики Казахстан «О парках»",
      `постановлением ${body} от 3 марта 2019 года № 1 «О содержании парков»`,
    ),
  );
  const out = join(folder, "later");
  expect(qauly(["batch", join(folder, "acts"), later, "--out", out]).status).toBe(0);
  const { stdout, stderr, status } = qauly(["report", out, "--out", "-"]);
  expect([status, stderr]).toEqual([0, ""]);
  const [, lists = ""] = /<section id="relations">(.*?)<\/section>/s.exec(stdout) ?? [];
  const rows = lists.split("<table>").map((table) => table.match(/<tr>.*?<\/tr>/gs) ?? []);
  expect(lists).toContain("Most amended");
  expect(rows[2]?.[1]).toContain("№ 1");
  expect(rows[3]?.[1]).toMatch(/2019-03-03 № 1.*2021-05-05 № 3.*1</s);
});
