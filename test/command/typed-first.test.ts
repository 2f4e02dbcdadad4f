/** What people type before they have read the help: it works, or one line says what to type instead. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { zip } from "../batch/zip.js";
import { inFolder, qauly, sample } from "./command.js";

const text = readFileSync(sample, "utf8");
const files = {
  "act.txt": text,
  "folder/act.txt": text,
  "acts.zip": zip([{ name: "act.txt", content: text }]),
  "act.rtf": "{\\rtf1 act}",
  "act.pdf": "%PDF-1.7 of no use",
  "there.json": "{}",
  "acts.jsonl": `${qauly(["parse", "--format", "jsonl", sample]).stdout}`,
};

describe("leads on to", () => {
  it.each([
    ["parse for a file", "act.txt", 2, "qauly parse act.txt"],
    ["batch for a folder", "folder", 2, "qauly batch folder --out results"],
    ["batch for an archive", "acts.zip", 2, "qauly batch acts.zip --out results"],
    ["batch for a pattern", "*.pdf", 2, "qauly batch '*.pdf' --out results"],
    ["saving what an address gives", "https://adilet.zan.kz/kaz/docs/V2200000001", 2, "save the file first"],
    ["the command that is meant", "prase act.txt", 2, "Did you mean parse?"],
    ["batch from parse of a folder", "parse folder", 3, "qauly batch folder --out results"],
    ["batch from parse of an archive", "parse acts.zip", 3, "qauly batch acts.zip --out results"],
    ["batch from parse of a pattern", "parse *.pdf", 3, "qauly batch '*.pdf' --out results"],
    ["saving from parse of an address", "parse https://adilet.zan.kz/x.pdf", 3, "save the file first"],
    ["DOCX from a document in another form", "parse act.rtf", 3, "soffice --headless --convert-to docx FILE"],
    ["the language of the country", "parse --lang kz act.txt", 2, "did you mean kk?"],
    ["another form by another name", "parse --format json --out a.csv act.txt", 2, "does not go with --format json"],
    ["export for tables", "parse --out a.parquet act.txt", 2, "qauly export"],
    ["--force for a file that is there", "parse --out there.json act.txt", 2, "--force"],
    // A PDF is read in a process of its own, which must end with the command.
    ["--force as well where a process was to be started", "parse --out there.json act.pdf", 2, "--force"],
    ["a folder that is there", "parse --out no/such.json act.pdf", 2, "create it first"],
    ["a folder for tables", "export acts.jsonl --to xlsx --out tables.csv", 2, "name a folder"],
    ["the codes that begin so", "explain quota", 2, "quota.positions-mismatch, quota.percent-mismatch"],
    ["the code that is nearly the same", "explain anex.mising", 2, "annex.missing"],
    ["- for standard input", "parse", 2, "qauly parse - < FILE"],
    ["the help of the command", "parse --nothing act.txt", 2, "see qauly parse --help"],
    ["the help of the command for a value", "batch folder --out x --jobs many", 2, "see qauly batch --help"],
    ["the tables", "query acts.jsonl select.*.from.laws", 2, "the tables are acts, "],
    ["the tables, and how to list columns", "query acts.jsonl select.colour.from.acts", 2, "(describe TABLE)"],
  ])("%s: qauly %s", (_, line, code, hint) =>
    inFolder(files, (cwd) => {
      const args = line.split(" ").map((arg) => (arg.startsWith("select") ? arg.replaceAll(".", " ") : arg));
      const { status, stdout, stderr } = qauly(args, { cwd });
      expect([status, stdout]).toEqual([code, ""]);
      expect(stderr).toMatch(/^qauly: [^\n]+\n$/);
      expect(stderr).toContain(hint);
    }),
  );
});

describe("does what is meant", () => {
  it.each([["version"], ["-v"], ["-V"], ["--version"]])("qauly %s", (word) => {
    expect(qauly([word])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: "" });
  });

  it("by short forms, other names and capitals", () =>
    inFolder({ "act.txt": text }, (cwd) => {
      const plain = (...args: string[]) => qauly(["parse", "act.txt", ...args], { cwd });
      expect(plain("-f", "JSONL").stdout).toBe(plain("--format", "jsonl").stdout);
      expect(plain("--lang", "KK").stdout).toBe(plain("--lang", "kk").stdout);
      for (const [option, name] of [
        ["-o", "a.json"],
        ["--output", "b.json"],
        ["--output=c.json", ""],
      ] as const) {
        expect(plain(...[option, name].filter(Boolean)).status).toBe(0);
      }
      for (const name of ["a.json", "b.json", "c.json"]) {
        expect(readFileSync(join(cwd, name), "utf8")).toBe(plain().stdout);
      }
    }));

  it("by the name of the file for the results, which is replaced only by force", () =>
    inFolder({ "act.txt": text }, (cwd) => {
      for (const format of ["csv", "jsonl", "json"]) {
        expect(qauly(["parse", "act.txt", "--out", `a.${format}`], { cwd }).status).toBe(0);
        expect(readFileSync(join(cwd, `a.${format}`), "utf8")).toBe(
          qauly(["parse", "act.txt", "--format", format], { cwd }).stdout,
        );
      }
      expect(qauly(["refs", "act.txt", "--out", "edges.csv", "--format", "edges"], { cwd }).status).toBe(0);
      expect(qauly(["refs", "act.txt", "--out", "edges.csv"], { cwd }).status).toBe(2);
      expect(readFileSync(join(cwd, "edges.csv"), "utf8")).toMatch(/^Source,/);
      expect(qauly(["refs", "act.txt", "--out", "edges.csv", "--force"], { cwd }).status).toBe(0);
      expect(readFileSync(join(cwd, "edges.csv"), "utf8")).not.toMatch(/^Source,/);
    }));
});

it("qauly doctor says what is there, and reads the samples", () => {
  const { status, stdout } = qauly(["doctor", "--quick"]);
  expect(status).toBe(0);
  for (const line of [/^ok +Node\.js +\d/m, /^ok +memory +\d+ MiB/m, /^ok +a text +read in/m, /^ok +a PDF +read in/m]) {
    expect(stdout).toMatch(line);
  }
});
