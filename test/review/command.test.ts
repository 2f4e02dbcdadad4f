import { EventEmitter } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";
import { parse } from "csv-parse/sync";
import type { Resolution } from "qauly";
import { describe, expect, it } from "vitest";
import { openTerminal } from "../../packages/qauly/src/review/terminal.js";
import { drawnActs } from "../batch/folder.js";
import { inFolder, qauly, sample } from "../command/command.js";
import { jsonLines } from "../dataset/results.js";
import { decision, readSample, sampleText } from "./decisions.js";

const batch = (cwd: string, ...args: string[]) => qauly(["batch", ...args, "--quiet"], { cwd });
const rowsIn = (folder: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, "review.csv"), "utf8"), { columns: true });
const positions = "/quota/allocations/2/positions";

describe("review.csv", () => {
  const files = { ...drawnActs(1, 12), "empty.txt": "", "copy.txt": drawnActs(3, 3)["act-0003.txt"]! };

  it("lists every content once, the worst first, in the same bytes however it was made", () =>
    inFolder(files, (cwd) => {
      const paths = Object.keys(files);
      batch(cwd, ...paths, "--out", "one", "--jobs", "1");
      batch(cwd, ...paths, "--out", "three", "--jobs", "3");
      batch(cwd, ...paths.slice(0, 5), "--out", "again", "--jobs", "2");
      batch(cwd, ...paths, "--out", "again", "--jobs", "2", "--update", "--other-inputs");
      const one = readFileSync(join(cwd, "one/review.csv"), "utf8");
      for (const name of ["three", "again"]) expect(readFileSync(join(cwd, name, "review.csv"), "utf8")).toBe(one);
      const rows = rowsIn(join(cwd, "one"));
      expect(rows.map(({ path }) => path).sort()).toEqual(paths.filter((path) => path !== "copy.txt").sort());
      expect(rows[0]).toMatchObject({ path: "empty.txt", level: "failed", line: "", score: "" });
      const order = ["failed", "partial", "doubtful", "look", "not reckoned", "clear"];
      const levels = rows.map(({ level }) => order.indexOf(level!));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      const acts = readFileSync(join(cwd, "one/acts.jsonl"), "utf8").trim().split("\n");
      for (const { line, sha256, errors, warnings, level } of rows.slice(1)) {
        const act = JSON.parse(acts[Number(line)]!) as Resolution;
        const count = (wanted: string) => String(act.findings.filter(({ severity }) => severity === wanted).length);
        expect([sha256, errors, warnings]).toEqual([act.source.sha256, count("error"), count("warning")]);
        expect(level).toBe(act.trust?.level ?? "not reckoned");
      }
      const { levels: counted } = JSON.parse(readFileSync(join(cwd, "one/summary.json"), "utf8"));
      expect(Object.values<number>(counted).reduce((a, b) => a + b)).toBe(rows.length);
      expect(counted.failed).toBe(1);
    }));
});

describe("decisions on the command line", () => {
  it("are put into what batch reads, and those that do not hold are told", async () => {
    const act = await readSample();
    const right = decision(act, positions, 4);
    const gone = { ...decision(act, "/clauses/1/text", "Басқаша."), anchor: { ...right.anchor, exact: "жоқ" } };
    const other = { ...right, anchor: { ...right.anchor, sha256: "0".repeat(64) } };
    await inFolder({ "a.txt": sampleText, "c.jsonl": jsonLines([right, gone, other]) }, (cwd) => {
      const { status, stderr } = qauly(["batch", "a.txt", "--out", "out", "--corrections", "c.jsonl"], { cwd });
      expect([status, stderr]).toEqual([0, expect.stringContaining("1 correction does not hold any more, 1 do")]);
      const read = JSON.parse(readFileSync(join(cwd, "out/acts.jsonl"), "utf8")) as Resolution;
      expect(read.corrections).toMatchObject([{ path: positions, old: 3, new: 4, who: "Әсел" }]);
      expect(read.findings.map(({ code }) => code)).toContain("quota.positions-mismatch");
      const { corrections } = JSON.parse(readFileSync(join(cwd, "out/summary.json"), "utf8"));
      expect(corrections).toEqual({ applied: 1, stale: 1, refused: 0 });
      expect(rowsIn(join(cwd, "out"))[0]!.reasons).toContain("1 correction does not hold any more");
      writeFileSync(join(cwd, "c.jsonl"), jsonLines([right]));
      const resumed = qauly(["batch", "a.txt", "--out", "out", "--corrections", "c.jsonl", "--resume"], { cwd });
      expect([resumed.status, resumed.stderr]).toEqual([2, expect.stringContaining("other options (corrections)")]);
      expect(qauly(["batch", "a.txt", "--out", "x", "--corrections", "gone.jsonl"], { cwd }).status).toBe(3);
    });
  });

  it("are honoured by validate, query and export where they lie beside the results", async () => {
    const act = await readSample();
    const files = {
      "r/acts.jsonl": jsonLines([act]),
      "r/one.json": JSON.stringify(act),
      "r/corrections.jsonl": jsonLines([decision(act, positions, 4)]),
    };
    await inFolder(files, (cwd) => {
      const asked = qauly(["query", "r", "select sum(positions)::int as n from allocations", "--format", "json"], {
        cwd,
      });
      expect(JSON.parse(asked.stdout)).toEqual([{ n: 7 }]);
      expect(qauly(["validate", "r/one.json", "--strict"], { cwd }).status).toBe(1);
      expect(qauly(["export", "r", "--to", "jsonl"], { cwd }).status).toBe(0);
      expect(readFileSync(join(cwd, "r/jsonl/corrections.jsonl"), "utf8")).toContain('"new":"4"');
      writeFileSync(join(cwd, "r/corrections.jsonl"), "");
      const after = qauly(["query", "r", "select sum(positions)::int as n from allocations", "--format", "json"], {
        cwd,
      });
      expect(JSON.parse(after.stdout)).toEqual([{ n: 6 }]);
      expect(qauly(["validate", "r/one.json", "--strict"], { cwd }).status).toBe(0);
    });
  });

  it("need a terminal", () =>
    inFolder({ "r/acts.jsonl": "" }, (cwd) => {
      const { status, stderr, stdout } = qauly(["review", "r"], { cwd });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toBe("qauly: review needs a terminal for keys and screen: run it in one, without pipes\n");
      expect(qauly(["review", sample]).status).toBe(2);
      expect(qauly(["review", "gone"], { cwd }).status).toBe(3);
      expect(qauly(["review", "r", "--audit", "0"], { cwd }).status).toBe(2);
    }));

  it("certify nothing without a sample", async () => {
    const act = await readSample();
    await inFolder({ "r/acts.jsonl": jsonLines([{ ...act, findings: [] }]) }, (cwd) => {
      const { status, stdout } = qauly(["certificate", "r"], { cwd });
      expect([status, stdout]).toEqual([1, expect.stringContaining("nothing is known of them")]);
      const json = JSON.parse(qauly(["certificate", "r", "--format", "json"], { cwd }).stdout);
      expect(json).toMatchObject({ kind: "qauly-certificate", sample: null, all: { atMost: null } });
      expect(qauly(["certificate", "r", "--confidence", "100"], { cwd }).status).toBe(2);
    });
  });
});

describe("the terminal", () => {
  /** A terminal of which all that is written to it is kept. */
  function fake() {
    const written: string[] = [];
    const modes: boolean[] = [];
    const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => modes.push(on) });
    const output = Object.assign(new EventEmitter(), {
      columns: 40,
      rows: 10,
      write: (text: string) => written.push(text),
    });
    return {
      input: input as unknown as ReadStream,
      output: output as unknown as WriteStream,
      written,
      modes,
      typed: input,
    };
  }

  it("is given back as it was, once", () => {
    const { input, output, written, modes } = fake();
    const listeners = () => process.listenerCount("SIGTERM") + process.listenerCount("exit");
    const before = listeners();
    const terminal = openTerminal(input, output, { onKey() {}, onResize() {}, onEnd() {} });
    terminal.draw(["a", "b"]);
    terminal.close();
    terminal.close();
    terminal.draw(["c"]);
    expect(modes).toEqual([true, false]);
    expect(written.at(0)).toContain("\u001b[?1049h");
    expect(written.at(-1)).toContain("\u001b[?25h\u001b[?1049l");
    expect(written.filter((text) => text.includes("1049l"))).toHaveLength(1);
    expect(listeners()).toBe(before);
  });

  it("tells keys by name, and letters of any script as they are", async () => {
    const { input, output, typed } = fake();
    const keys: unknown[] = [];
    const terminal = openTerminal(input, output, { onKey: (key) => keys.push(key), onResize() {}, onEnd() {} });
    typed.write("aҚ\u0003\u001b[C\r\u007f");
    await new Promise((resolve) => setImmediate(resolve));
    terminal.close();
    expect(keys).toEqual([
      { name: "a", text: "a", ctrl: false },
      { name: "Қ", text: "Қ", ctrl: false },
      { name: "c", text: "", ctrl: true },
      { name: "right", text: "", ctrl: false },
      { name: "return", text: "", ctrl: false },
      { name: "backspace", text: "", ctrl: false },
    ]);
  });
});
