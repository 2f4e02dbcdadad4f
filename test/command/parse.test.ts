import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ResolutionSchema } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { inFolder, qauly, sample, samplePdf, type Way, ways } from "./command.js";

const text = readFileSync(sample, "utf8");
/** The sample with a wrong number of positions in its first row: a finding of severity error. */
const wrong = text.replace("92 1 1\n", "92 1 7\n");

const actOf = (json: string) => ResolutionSchema.parse(JSON.parse(json));

describe.each(Object.keys(ways) as Way[])("%s parse", (way) => {
  it("prints one act as one JSON object and nothing else", () => {
    const { status, stdout, stderr } = qauly(["parse", sample], { way });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.endsWith("}\n")).toBe(true);
    const act = actOf(stdout);
    expect(act.source).toMatchObject({ fileName: "bayterek-593.txt", mediaType: "text/plain", method: "plain-text" });
    expect(act.act.number).toBe("593");
  });

  it("reads a PDF", () => {
    const { status, stdout, stderr } = qauly(["parse", samplePdf], { way });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(actOf(stdout).source).toMatchObject({
      mediaType: "application/pdf",
      method: "text-layer",
      engine: "pdfium",
    });
  });

  it("reads standard input for -", () => {
    const { status, stdout } = qauly(["parse", "-"], { way, input: text });
    expect(status).toBe(0);
    const { source, act } = actOf(stdout);
    expect([source.fileName, act.number]).toEqual([null, "593"]);
  });
});

describe("the form of the results", () => {
  it("is an array in the order of the files for several, whatever is indented", () =>
    inFolder({ "b.txt": text, "a.txt": text }, (cwd) => {
      const compact = qauly(["parse", "b.txt", "a.txt"], { cwd });
      const pretty = qauly(["parse", "--pretty", "b.txt", "a.txt"], { cwd });
      const names = JSON.parse(compact.stdout).map((act: { source: { fileName: string } }) => act.source.fileName);
      expect(names).toEqual(["b.txt", "a.txt"]);
      expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(compact.stdout));
      expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(compact.stdout), null, 2)}\n`);
    }));

  it("is one object a line for jsonl", () => {
    const { stdout } = qauly(["parse", "--format", "jsonl", sample, sample]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => actOf(line).act.number)).toEqual(["593", "593"]);
  });

  it("is one row for each quota allocation for csv, under one header", () => {
    const { stdout } = qauly(["parse", "--format", "csv", sample, sample]);
    const rows = stdout.trimEnd().split("\r\n");
    const allocations = actOf(qauly(["parse", sample]).stdout).quota?.allocations ?? [];
    expect(allocations.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(1 + 2 * allocations.length);
    expect(rows.filter((row) => row.startsWith("file,act_type,"))).toEqual([rows[0]]);
  });
});

describe("--out", () => {
  it("writes what standard output would have had", () =>
    inFolder({}, (cwd) => {
      const { status, stdout } = qauly(["parse", sample, "--out", "act.json"], { cwd });
      expect([status, stdout]).toEqual([0, ""]);
      expect(readFileSync(join(cwd, "act.json"), "utf8")).toBe(qauly(["parse", sample]).stdout);
    }));

  it("keeps the old file when no act could be read", () =>
    inFolder({ "act.json": "old", "empty.txt": "" }, (cwd) => {
      expect(qauly(["parse", "empty.txt", "--out", "act.json", "--force"], { cwd }).status).toBe(3);
      expect(readFileSync(join(cwd, "act.json"), "utf8")).toBe("old");
    }));

  it.each([
    ["a folder", "folder"],
    ["a file in a folder that is not there", "nowhere/act.json"],
    ["an input", "act.txt"],
  ])("refuses %s", (_, out) =>
    inFolder({ "act.txt": text, folder: null }, (cwd) => {
      const { status, stdout, stderr } = qauly(["parse", "act.txt", "--out", out], { cwd });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^qauly: --out [^\n]+\n$/);
      expect(readFileSync(join(cwd, "act.txt"), "utf8")).toBe(text);
    }),
  );
});

describe("--strict", () => {
  it("ends with 1 when a finding is an error, and still prints the act", () =>
    inFolder({ "wrong.txt": wrong }, (cwd) => {
      const strict = qauly(["parse", "--strict", "wrong.txt"], { cwd });
      expect(strict.status).toBe(1);
      expect(actOf(strict.stdout).findings.map(({ code }) => code)).toContain("quota.positions-mismatch");
      expect(strict.stderr).toMatch(/^qauly: wrong\.txt: [^\n]+\n$/);
      const lenient = qauly(["parse", "wrong.txt"], { cwd });
      expect([lenient.status, lenient.stderr, lenient.stdout]).toEqual([0, "", strict.stdout]);
    }));

  it("ends with 0 when there are only warnings", () => {
    const { status, stdout } = qauly(["parse", "--strict", sample]);
    expect(actOf(stdout).findings.map(({ severity }) => severity)).toContain("warning");
    expect(status).toBe(0);
  });
});
