import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { qauly, sample } from "./command.js";

describe("wrong use", () => {
  it.each([
    ["nothing"],
    ["an unknown command", "frobnicate"],
    ["no file", "parse"],
    ["an unknown option", "parse", "--colour", sample],
    ["an unknown format", "parse", "--format", "xml", sample],
    ["an option without its value", "parse", sample, "--out"],
    ["OCR of a way that is not there", "parse", "--ocr", "sometimes", sample],
    ["language data in no folder", "parse", "--tessdata", "no-such-folder", sample],
    ["no number of jobs", "parse", "--jobs", "0", sample],
    ["indented lines", "parse", "--pretty", "--format", "jsonl", sample],
    ["standard input twice", "parse", "-", "-"],
    ["validate without a file", "validate"],
    ["validate with two files", "validate", "a.json", "b.json"],
  ])("%s: one line and exit code 2", (_, ...args) => {
    const { status, stdout, stderr } = qauly(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^qauly: [^\n]+: [^\n]+\n$/);
  });
});

describe("help and version", () => {
  it("names the subcommands", () => {
    const { status, stdout, stderr } = qauly(["--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    for (const name of ["parse", "validate", "export", "query", "report", "diff", "schema"])
      expect(stdout).toContain(`  ${name} `);
  });

  it("is the package's version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "packages/qauly/package.json"), "utf8"));
    expect(qauly(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

it("ends in silence when the reader of its output stops early", () => {
  const many = Array.from({ length: 40 }, () => `"${sample}"`).join(" ");
  const script = `"${join(root, "qauly")}" parse --pretty ${many} | head -c 10; echo; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("0");
  expect(stderr).toBe("");
});

it("ends in silence when no one reads its help", () => {
  const script = `"${join(root, "qauly")}" inspect --help | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["0\n", ""]);
});
