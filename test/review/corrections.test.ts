import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import { parseResolution } from "../../packages/model/src/index.js";
import { applyCorrections } from "../../packages/qauly/src/corrections/apply.js";
import { appendCorrections, readCorrections } from "../../packages/qauly/src/corrections/file.js";
import { inFolder } from "../command/command.js";
import { decision, pageOf, readSample, sampleText, withClauseBefore, withOther } from "./decisions.js";

let act: Resolution;
beforeAll(async () => {
  act = await readSample();
});

const source = pageOf(sampleText);
const positions = "/quota/allocations/2/positions";
const codes = ({ findings }: Resolution) => findings.map(({ code, path }) => `${code} ${path}`);

describe("decisions in a result", () => {
  it("change the value, what was read from the same cell, and the findings", () => {
    const wrong = decision(act, positions, 4);
    const { resolution, decided, stale, refused } = applyCorrections(act, [wrong]);
    expect([stale, refused]).toEqual([[], []]);
    expect(resolution.quota!.allocations[2]!.positions).toBe(4);
    expect(resolution.annexes[2]!.tables[0]!.rows[0]!.cells[4]).toBe("4");
    expect(resolution.annexes[2]!.tables[0]!.values[0]![4]).toBe(4);
    expect(codes(resolution)).toEqual([...codes(act), `quota.positions-mismatch ${positions}`]);
    const { who, when } = wrong;
    expect(decided).toEqual([{ path: positions, action: "correct", old: 3, new: 4, who, when }]);
    expect(resolution.corrections).toEqual(decided);
    expect(parseResolution(JSON.parse(JSON.stringify(resolution)))).toEqual(resolution);
    expect(act.quota!.allocations[2]!.positions).toBe(3);
  });

  it("go from a cell to the allocation, and from a name to what it is made of", () => {
    const cell = decision(act, "/annexes/2/tables/0/rows/1/cells/2", "500 адам");
    const name = decision(act, "/quota/allocations/2/organization/name", '"Тарлан" АҚ');
    const { resolution } = applyCorrections(act, [cell, name]);
    const [, , second, third] = resolution.quota!.allocations;
    expect(third!.headcount).toBe(500);
    expect(second!.organization).toEqual({
      name: '"Тарлан" АҚ',
      properName: "Тарлан",
      legalForm: { code: "JSC", label: "АҚ" },
      key: "JSC:тарлан",
    });
    expect(resolution.annexes[2]!.tables[0]!.rows[0]!.cells[1]).toBe('"Тарлан" АҚ');
  });

  it("hold for all places that a joined cell covers", () => {
    const joined = structuredClone(act);
    const table = joined.annexes[2]!.tables[0]!;
    table.rows[1]!.cells[1] = table.rows[0]!.cells[1]!;
    table.spans = [{ row: 0, column: 1, rowSpan: 2, colSpan: 1 }];
    const cell = decision(joined, "/annexes/2/tables/0/rows/0/cells/1", '"Тарлан" АҚ');
    const { resolution } = applyCorrections(joined, [cell]);
    expect(resolution.annexes[2]!.tables[0]!.rows.slice(0, 2).map(({ cells }) => cells[1])).toEqual(
      Array.from({ length: 2 }, () => '"Тарлан" АҚ'),
    );
  });

  it("put a proper name into its cell", () => {
    const { resolution } = applyCorrections(act, [
      decision(act, "/quota/allocations/2/organization/properName", "АСФАЛЬТ"),
    ]);
    const name = '"АСФАЛЬТ" жауапкершілігі шектеулі серіктестігі';
    expect(resolution.quota!.allocations[2]!.organization).toMatchObject({ name, key: "LLP:асфальт" });
    expect(resolution.annexes[2]!.tables[0]!.rows[0]!.cells[1]).toBe(name);
  });

  it("move the citations of a text, and name what still says the old value", () => {
    const [reference] = act.references;
    const path = "/preamble/text";
    const text = `Сонымен, ${act.preamble!.text}`;
    const moved = applyCorrections(act, [decision(act, path, text)]).resolution.references[0]!;
    expect(text.slice(moved.at.start, moved.at.end)).toBe(reference!.text);
    const number = decision(act, "/references/3/act/number", "413");
    expect(applyCorrections(act, [number]).notFollowed).toEqual([path, "/references/3/text"]);
  });

  it("count once, the latest of them, and not at all when taken back", () => {
    const first = decision(act, positions, 4);
    const second = decision(act, positions, 5);
    const back = { ...decision(act, positions, 5), action: "withdraw" as const };
    expect(applyCorrections(act, [second, first]).resolution.quota!.allocations[2]!.positions).toBe(5);
    const all = applyCorrections(act, [first, second, back]);
    expect([all.resolution.quota, all.decided]).toEqual([act.quota, []]);
  });

  it("give the same when they are put into a result that has them", () => {
    const entries = [decision(act, positions, 4), decision(act, "/act/number", undefined)];
    const once = applyCorrections(act, entries).resolution;
    expect(applyCorrections(once, entries).resolution).toEqual(once);
    const back = { ...decision(act, positions, 4), action: "withdraw" as const };
    const { resolution } = applyCorrections(once, [...entries, back]);
    expect(resolution.quota).toEqual(act.quota);
    expect(resolution.annexes).toEqual(act.annexes);
    expect(codes(resolution)).toEqual(codes(act));
  });

  it("are refused alone where the schema forbids the value", () => {
    const never = decision(act, "/act/date", "2023-02-30");
    const { resolution, refused } = applyCorrections(act, [never, decision(act, positions, 4)]);
    expect(refused).toEqual([never]);
    expect([resolution.act.date, resolution.quota!.allocations[2]!.positions]).toEqual([act.act.date, 4]);
  });

  it("never reach what tells of the reading, whatever a file says", () => {
    for (const path of [
      "/source/fileName",
      "/schemaVersion",
      "/references/0/id",
      "/__proto__/x",
      "/trust",
      "",
      "/act",
    ]) {
      const entry = {
        ...decision(act, "/act/number", "x"),
        path,
        anchor: { ...decision(act, "/act/session", "x").anchor },
      };
      const { resolution, decided } = applyCorrections(act, [entry]);
      expect([resolution, decided], path).toEqual([act, []]);
    }
    expect(applyCorrections(act, [{ ...decision(act, "/source/fileName", "x") }]).refused).toHaveLength(1);
  });

  it("answer a doubt of recognition about the value, and no other", () => {
    const doubt = (path: string) => ({
      code: "ocr.low-confidence" as const,
      severity: "warning" as const,
      path,
      message: "…",
      expected: null,
      actual: null,
      ...{ key: null, values: null, place: null, because: null },
    });
    const scanned = { ...act, findings: [...act.findings, doubt(positions), doubt("/act/number")] };
    const { resolution } = applyCorrections(scanned, [decision(scanned, positions, undefined)]);
    expect(codes(resolution)).toEqual([...codes(act), "ocr.low-confidence /act/number"]);
  });

  it("no longer prove a value that was corrected", () => {
    const proved: Resolution = { ...act, provedBy: { [positions]: ["share"], "/act/number": ["clause"] } };
    const { resolution } = applyCorrections(proved, [decision(proved, positions, 4)]);
    expect(resolution.provedBy).toEqual({ "/act/number": ["clause"] });
  });

  it("leave a result alone on which nobody decided", () => {
    const other = { ...act, source: { ...act.source, sha256: "0".repeat(64) } };
    expect(applyCorrections(other, [decision(act, positions, 4)]).resolution).toBe(other);
  });
});

describe("a decision and a later version", () => {
  const text = "/clauses/1/text";

  it("is found again where its evidence stands under another number", () => {
    const other = withClauseBefore(act);
    const { resolution, stale } = applyCorrections(other, [decision(act, text, "Басқаша.")], { sourceText: source });
    expect(stale).toEqual([]);
    expect(resolution.clauses[2]!.text).toBe("Басқаша.");
    expect(resolution.clauses[1]).toEqual(other.clauses[1]);
    expect(resolution.corrections.map(({ path }) => path)).toEqual(["/clauses/2/text"]);
    // Without the source too: the place in it is the same.
    expect(applyCorrections(other, [decision(act, text, "Басқаша.")]).stale).toEqual([]);
  });

  it("holds where the same words are read otherwise, if the source is at hand", () => {
    const entry = decision(act, positions, 2);
    const other = withOther(act, positions, 8);
    const seen = applyCorrections(other, [entry], { sourceText: source });
    expect(seen.resolution.quota!.allocations[2]!.positions).toBe(2);
    const unseen = applyCorrections(other, [entry]);
    expect(unseen.resolution.quota!.allocations[2]!.positions).toBe(8);
    expect(unseen.stale).toEqual([{ entry, why: "read-otherwise" }]);
  });

  it("is settled where the reading now is what the person said", () => {
    const entry = decision(act, positions, 4);
    const { stale, decided } = applyCorrections(withOther(act, positions, 4), [entry]);
    expect(stale).toEqual([]);
    expect(decided).toMatchObject([{ action: "accept", old: 4, new: 4 }]);
  });

  it("is shown again where its evidence is gone", () => {
    const entry = decision(act, text, "Басқаша.");
    const { [text]: _, ...provenance } = act.provenance;
    const other = { ...act, provenance };
    const { resolution, stale } = applyCorrections(other, [entry], { sourceText: source });
    expect(stale).toEqual([{ entry, why: "evidence-gone" }]);
    expect(resolution.clauses).toEqual(other.clauses);
  });

  it("is found by the words and those around them where all offsets moved", () => {
    const spans = (by: number) =>
      Object.fromEntries(
        Object.entries(act.provenance).map(([path, own]) => [
          path,
          own.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
        ]),
      );
    const moved = { ...act, provenance: spans(7) };
    const shifted = pageOf(`       ${sampleText}`);
    const entry = decision(act, positions, 4);
    const { resolution, stale } = applyCorrections(moved, [entry], { sourceText: shifted });
    expect([stale, resolution.quota!.allocations[2]!.positions]).toEqual([[], 4]);
    // Other words there: nothing that was decided on the old ones holds.
    const otherText = pageOf(`       ${sampleText.replaceAll("148 2 3", "148 2 7")}`);
    expect(applyCorrections(moved, [entry], { sourceText: otherText }).stale).toEqual([
      { entry, why: "evidence-gone" },
    ]);
  });

  it("does not hold for other words at the same place", () => {
    const entry = decision(act, positions, 4);
    const sourceText = pageOf(sampleText.replaceAll("148 2 3", "148 2 7"));
    expect(applyCorrections(act, [entry], { sourceText }).stale).toEqual([{ entry, why: "evidence-gone" }]);
  });

  it("is not shown again once the value is decided anew", () => {
    const entry = decision(act, positions, 4);
    const other = withOther(act, positions, 8);
    const anew = decision(other, positions, undefined);
    expect(applyCorrections(other, [entry, anew])).toMatchObject({ stale: [], decided: [{ new: 8 }] });
  });
});

describe("the corrections file", () => {
  it("is only added to, also after a line that was cut off", () =>
    inFolder({}, async (folder) => {
      const file = join(folder, "corrections.jsonl");
      expect(await readCorrections(file)).toEqual([]);
      const [first, second] = [decision(act, positions, 4), decision(act, positions, 5)];
      await appendCorrections(file, [first]);
      const before = readFileSync(file, "utf8");
      appendFileSync(file, before.slice(0, 50));
      await appendCorrections(file, [second]);
      expect(readFileSync(file, "utf8").startsWith(before)).toBe(true);
      expect(await readCorrections(file)).toEqual([first, second]);
    }));

  it("may hold lines of a later version, and is refused where it is something else", () =>
    inFolder({}, async (folder) => {
      const file = join(folder, "corrections.jsonl");
      writeFileSync(file, `{"kind":"vote","who":"Б","when":"2026-01-01T00:00:00Z"}\n`);
      expect(await readCorrections(file)).toEqual([]);
      for (const line of ["path,old,new", `{"kind":"decision","who":"Б"}`, "[1]"]) {
        writeFileSync(file, `${line}\n`);
        await expect(readCorrections(file), line).rejects.toMatchObject({ code: "json.invalid" });
      }
    }));
});
