/** What a second run into the same folder does: finish, bring up to date, or refuse. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, qauly } from "../command/command.js";
import { contentsOf, documentsIn, drawnActs } from "./folder.js";
import { zip } from "./zip.js";

const drawn = Object.values(drawnActs(401, 408));
const [first = "", second = "", third = "", fourth = "", fifth = ""] = drawn;
const inputs = {
  "in/1.txt": first,
  "in/2.txt": second,
  "in/3.txt": third,
  "in/a copy of 1.txt": first,
  "in/bad.bin": "\0\0",
  "in/deep/4.txt": fourth,
  "in/acts.zip": zip([{ name: "5.txt", content: fifth }]),
};
const batch = (cwd: string, ...args: string[]) => qauly(["batch", ...args, "--jobs", "1"], { cwd });

describe("--update", () => {
  it("makes the results those of a new run, whatever was edited, deleted, renamed or added", () =>
    inFolder(inputs, (cwd) => {
      expect(batch(cwd, "in", "--out", "out").status).toBe(4);
      writeFileSync(join(cwd, "in/2.txt"), drawn[5] ?? "");
      rmSync(join(cwd, "in/1.txt"));
      renameSync(join(cwd, "in/3.txt"), join(cwd, "in/9.txt"));
      renameSync(join(cwd, "in/deep"), join(cwd, "in/deeper"));
      writeFileSync(join(cwd, "in/0.txt"), drawn[6] ?? "");
      expect(batch(cwd, "in", "--out", "out", "--update").status).toBe(4);
      expect(batch(cwd, "in", "--out", "new").status).toBe(4);
      expect(contentsOf(join(cwd, "out"))).toEqual(contentsOf(join(cwd, "new")));
    }));

  it("reads nothing again that is as it was", () =>
    inFolder(inputs, (cwd) => {
      batch(cwd, "in", "--out", "out");
      const before = contentsOf(join(cwd, "out"));
      // Acts are taken from where they lie: a mark that is put there comes out again.
      const marked = (before["acts.jsonl"] ?? "").replace('"schemaVersion":"1', '"schemaVersion":"9');
      writeFileSync(join(cwd, "out/acts.jsonl"), marked);
      batch(cwd, "in", "--out", "out", "--update");
      expect(contentsOf(join(cwd, "out"))).toEqual({ ...before, "acts.jsonl": marked });
    }));

  it("goes on where an update was cut off before its results were in place, and where a run was", () =>
    inFolder(inputs, (cwd) => {
      batch(cwd, "in", "--out", "out");
      const whole = contentsOf(join(cwd, "out"));
      // What was made under another name takes its place at the next run.
      mkdirSync(join(cwd, "out/.update"));
      for (const [name, text] of Object.entries(whole)) writeFileSync(join(cwd, "out/.update", name), text);
      writeFileSync(join(cwd, "out/.update/whole"), "");
      writeFileSync(join(cwd, "out/acts.jsonl"), "");
      expect(batch(cwd, "in", "--out", "out", "--resume").status).toBe(4);
      expect(contentsOf(join(cwd, "out"))).toEqual(whole);
      const journal = whole["journal.jsonl"] ?? "";
      truncateSync(join(cwd, "out/journal.jsonl"), Buffer.byteLength(journal) - 20);
      expect(batch(cwd, "in", "--out", "out", "--update").status).toBe(4);
      expect(contentsOf(join(cwd, "out"))).toEqual(whole);
    }));

  it("refuses other inputs, unless they are allowed", () =>
    inFolder(inputs, (cwd) => {
      batch(cwd, "in", "--out", "out");
      const before = contentsOf(join(cwd, "out"));
      for (const mode of ["--resume", "--update"]) {
        const { status, stderr } = batch(cwd, "in/deep", "--out", "out", mode);
        expect([status, stderr]).toEqual([
          2,
          expect.stringMatching(/^qauly: --out out: [^\n]*other inputs \(in\)[^\n]*\n$/),
        ]);
      }
      expect(contentsOf(join(cwd, "out"))).toEqual(before);
      expect(batch(cwd, "in/deep", "--out", "out", "--update", "--other-inputs").status).toBe(0);
      batch(cwd, "in/deep", "--out", "new");
      expect(contentsOf(join(cwd, "out"))).toEqual(contentsOf(join(cwd, "new")));
      expect(batch(cwd, "in", "--out", "out", "--other-inputs").status).toBe(2);
      expect(batch(cwd, "in", "--out", "out", "--resume", "--update").status).toBe(2);
    }));
});

it("--resume reads nothing into results that are whole, and says what is new", () =>
  inFolder(inputs, (cwd) => {
    batch(cwd, "in", "--out", "out");
    const before = contentsOf(join(cwd, "out"));
    appendFileSync(join(cwd, "in/2.txt"), "\n");
    rmSync(join(cwd, "in/3.txt"));
    writeFileSync(join(cwd, "in/6.txt"), drawn[5] ?? "");
    const { stderr } = batch(cwd, "in", "--out", "out", "--resume");
    expect(stderr).toMatch(/1 edited, 1 new, 1 gone[^\n]+--update/);
    expect(contentsOf(join(cwd, "out"))).toEqual(before);
  }));

describe("inputs that do not go with the folder of the results", () => {
  it.each([
    ["the same folder", ["batch", ".", "--out", "."]],
    ["the same folder by name", ["batch", "here", "--out", "here/"]],
    ["a folder of documents below", ["batch", ".", "--out", "here"]],
    ["an empty folder", ["batch", "empty", "--out", "out"]],
    ["nothing but what is left out", ["batch", "here", "--exclude", "*.txt", "--out", "out"]],
    ["a pattern that nothing fits", ["batch", "here/*.pdf", "--out", "out"]],
    ["a path that leads nowhere", ["batch", "nowhere", "--out", "out"]],
    ["an empty list", ["batch", "-", "--out", "out"]],
  ])("%s", (_, args) =>
    inFolder({ "here/act.txt": first, empty: null }, (cwd) => {
      const { status, stderr } = qauly(args, { cwd });
      expect([status, stderr.trim().split("\n").at(-1)]).toEqual([2, expect.stringMatching(/^qauly: [^\n]+: [^\n]+$/)]);
    }),
  );

  it("are none where a pattern names the documents beside the results", () =>
    inFolder({ "here/act.txt": first }, (cwd) => {
      for (const again of [[], ["--update"]]) {
        expect(qauly(["batch", "here/*", "--out", "here", ...again], { cwd }).status).toBe(0);
        expect(documentsIn(join(cwd, "here")).map(({ path }) => path)).toEqual(["here/act.txt"]);
      }
    }));
});

it("prints the last five reasons, and qauly failures lists all", () =>
  inFolder(
    {
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`in/${n}.txt`, ""])),
      "in/7.bin": "\0\0",
      "in/a.txt": first,
    },
    (cwd) => {
      const { stderr } = batch(cwd, "in", "--out", "out");
      const lines = stderr.trim().split("\n");
      expect(lines.slice(0, -1).map((line) => line.split(": ")[1])).toEqual(
        [3, 4, 5, 6].map((n) => `in/${n}.txt`).concat("in/7.bin"),
      );
      expect(lines.at(-1)).toMatch(/: qauly failures out says why$/);
      const { status, stdout } = qauly(["failures", "out"], { cwd });
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /^6 documents: the file is empty \(input\.empty\)\n {2}\S[^\n]+\n(?: {4}in\/\d\.txt\n){6}\n1 document: [^\n]+\n[^\n]+\n {4}in\/7\.bin\n$/,
      );
      expect(qauly(["failures", "out/acts.jsonl"], { cwd }).status).toBe(2);
    },
  ));

it("a summary that is there says that results are whole only where it counts them all", () =>
  inFolder(inputs, (cwd) => {
    batch(cwd, "in", "--out", "out");
    const whole = contentsOf(join(cwd, "out"));
    const lines = readFileSync(join(cwd, "out/journal.jsonl"), "utf8").split("\n");
    writeFileSync(join(cwd, "out/journal.jsonl"), `${lines.slice(0, 3).join("\n")}\n`);
    batch(cwd, "in", "--out", "out", "--resume");
    expect(contentsOf(join(cwd, "out"))).toEqual(whole);
  }));
