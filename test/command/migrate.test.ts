import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migrateResolution } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { inFolder, qauly } from "./command.js";

/** A result of an invented act as version 1.0.0 printed it. */
const old = readFileSync(join(root, "test/model/results/1.0.0.json"), "utf8");
const line = `${JSON.stringify(JSON.parse(old))}\n`;
const lifted = migrateResolution(JSON.parse(old));
const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));

describe("qauly migrate", () => {
  it.each([
    ["one indented result", { "old.json": old }, ["old.json"], 1],
    ["JSON lines", { "acts.jsonl": line + line }, ["acts.jsonl"], 2],
    ["an array", { "acts.json": `[${old},${old}]` }, ["acts.json"], 2],
    ["a folder of results", { "out/acts.jsonl": line }, ["out"], 1],
    ["several files", { "a.json": old, "b.jsonl": line + line }, ["a.json", "b.jsonl"], 3],
  ])("prints each result of %s on a line", (_, files, args, count) =>
    inFolder(files, (cwd) => {
      const { status, stdout, stderr } = qauly(["migrate", ...args], { cwd });
      expect([status, stderr]).toEqual([0, ""]);
      expect(linesOf(stdout)).toEqual(Array(count).fill(lifted));
    }),
  );

  it("reads standard input, and indents", () => {
    expect(linesOf(qauly(["migrate", "-"], { input: old }).stdout)).toEqual([lifted]);
    expect(qauly(["migrate", "--pretty", "-"], { input: old }).stdout).toBe(`${JSON.stringify(lifted, null, 2)}\n`);
    const several = qauly(["migrate", "--pretty", "-"], { input: `[${old},${old}]` }).stdout;
    expect(JSON.parse(several)).toEqual([lifted, lifted]);
  });

  it("writes to a file, which is no input", () =>
    inFolder({ "old.json": old }, (cwd) => {
      expect(qauly(["migrate", "old.json", "--out", "new.jsonl"], { cwd })).toMatchObject({ status: 0, stdout: "" });
      expect(linesOf(readFileSync(join(cwd, "new.jsonl"), "utf8"))).toEqual([lifted]);
      expect(qauly(["migrate", "old.json", "--out", "old.json"], { cwd }).status).toBe(2);
      expect(readFileSync(join(cwd, "old.json"), "utf8")).toBe(old);
    }));

  it("keeps a result of this version, names what is none and goes on", () =>
    inFolder({ "acts.jsonl": `{"schemaVersion":"7.0.0"}\n${JSON.stringify(lifted)}\n`, "no.json": "[" }, (cwd) => {
      const { status, stdout, stderr } = qauly(["migrate", "gone.json", "no.json", "acts.jsonl"], { cwd });
      expect(status).toBe(3);
      expect(linesOf(stdout)).toEqual([lifted]);
      const errors = stderr.trimEnd().split("\n");
      expect(errors.map((error) => /^qauly: ([^:]+)/.exec(error)?.[1])).toEqual(["gone.json", "no.json", "acts.jsonl"]);
      expect(errors[2]).toMatch(/^qauly: acts\.jsonl: line 1: not a Resolution: \/schemaVersion: /);
    }));
});

describe("a result of version 1.0.0", () => {
  it("is checked, exported, queried, reported and compared as it is", () =>
    inFolder({ "a/acts.jsonl": line, "b/acts.jsonl": `${JSON.stringify(lifted)}\n` }, (cwd) => {
      expect(qauly(["validate", "-"], { input: old })).toMatchObject({ status: 0, stderr: "" });
      const sql = "select number, joint_body_count, session from acts";
      const { status, stdout } = qauly(["query", "a", sql, "--format", "jsonl"], { cwd });
      expect([status, JSON.parse(stdout)]).toEqual([0, { number: "218", joint_body_count: 0, session: null }]);
      expect(qauly(["export", "a", "--to", "csv"], { cwd }).status).toBe(0);
      expect(qauly(["report", "a"], { cwd }).status).toBe(0);
      expect(qauly(["diff", "a", "b", "--strict"], { cwd }).status).toBe(0);
    }));
});
