import type { Finding, Resolution } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { inFolder, qauly, sample } from "./command.js";

const parsed = qauly(["parse", sample]).stdout;
const act: Resolution = JSON.parse(parsed);

/** The act after an edit by hand. */
function edited(edit: (act: Resolution) => void): string {
  const copy = structuredClone(act);
  edit(copy);
  return JSON.stringify(copy);
}

describe("qauly validate", () => {
  it("gives a fresh result the findings that it has", () =>
    inFolder({ "act.json": parsed }, (cwd) => {
      const { status, stdout, stderr } = qauly(["validate", "--format", "json", "act.json"], { cwd });
      expect([status, stderr]).toEqual([0, ""]);
      const key = ({ code, path }: Finding) => `${code} ${path}`;
      expect(JSON.parse(stdout).map(key).sort()).toEqual(act.findings.map(key).sort());
    }));

  it("prints a line for each finding", () => {
    const { status, stdout } = qauly(["validate", "-"], { input: parsed });
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(act.findings.length);
    expect(lines.some((line) => /^warning +annex\.date-mismatch +\/annexes\/0\/heading\/date +\S/.test(line))).toBe(
      true,
    );
  });

  it("finds what an edit broke, and under --strict ends with 1", () => {
    const input = edited((copy) => {
      const [first] = copy.quota?.allocations ?? [];
      if (first) first.positions = 7;
    });
    const { status, stdout } = qauly(["validate", "--strict", "--format", "json", "-"], { input });
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ code: "quota.positions-mismatch", path: "/quota/allocations/0/positions" }),
    );
    expect(status).toBe(1);
  });

  it.each([
    ["no JSON", "{"],
    ["not UTF-8", Buffer.from([0x22, 0xff, 0x22])],
    ["another document", "{}"],
    ["a field of the wrong type", edited((copy) => Object.assign(copy.act, { number: 593 }))],
    ["a field that the schema does not know", edited((copy) => Object.assign(copy, { extra: true }))],
  ])("refuses %s with one line and exit code 3", (_, input) => {
    const { status, stdout, stderr } = qauly(["validate", "-"], { input });
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^qauly: standard input: [^\n]+: [^\n]+\n$/);
  });
});

it("qauly schema prints the JSON Schema", () => {
  const { status, stdout } = qauly(["schema"]);
  expect(status).toBe(0);
  const schema = JSON.parse(stdout);
  expect(schema.$schema).toMatch(/^https:\/\/json-schema\.org\//);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(act));
});
