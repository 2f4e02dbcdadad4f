import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, qauly, type Way, ways } from "../command/command.js";
import { actsIn, contentsOf, documentsIn, drawnActs, failuresIn } from "./folder.js";
import { zip } from "./zip.js";

const acts = drawnActs(1, 6);
const [first = "", second = "", third = "", fourth = ""] = Object.values(acts);
const batch = (cwd: string, ...args: string[]) => qauly(["batch", ...args, "--quiet"], { cwd });

describe("a batch", () => {
  it("gives what parse gives, in the order of the inputs, whatever the number of processes", () =>
    inFolder({ "in/b.txt": first, "in/a/2.txt": second, "in/a/10.txt": third, "in/c.txt": fourth }, (cwd) => {
      expect(batch(cwd, "in", "--out", "one", "--jobs", "1")).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(batch(cwd, "in", "--out", "three", "--jobs", "3").status).toBe(0);
      expect(contentsOf(join(cwd, "three"))).toEqual(contentsOf(join(cwd, "one")));
      const paths = ["in/a/10.txt", "in/a/2.txt", "in/b.txt", "in/c.txt"];
      const documents = documentsIn(join(cwd, "one"));
      expect(documents.map(({ path, status, line, code }) => [path, status, line, code])).toEqual(
        paths.map((path, line) => [path, "done", line, null]),
      );
      const parsed = qauly(["parse", "--format", "jsonl", ...paths], { cwd });
      expect(readFileSync(join(cwd, "one/acts.jsonl"), "utf8")).toBe(parsed.stdout);
      const summary = JSON.parse(readFileSync(join(cwd, "one/summary.json"), "utf8"));
      expect(summary).toMatchObject({
        complete: true,
        documents: { total: 4, done: 4, failed: 0 },
        pages: { total: 4 },
      });
      expect(Object.keys(contentsOf(join(cwd, "one"))).sort()).toEqual([
        "acts.jsonl",
        "documents.jsonl",
        "failures.jsonl",
        "journal.jsonl",
        "review.csv",
        "summary.json",
      ]);
    }));

  it("writes all of them without the order too", () =>
    inFolder(acts, (cwd) => {
      expect(batch(cwd, ".", "--out", "out", "--no-ordered", "--jobs", "3").status).toBe(0);
      const read = actsIn(join(cwd, "out")).map(({ source }) => source.fileName);
      expect([...read].sort()).toEqual(Object.keys(acts));
      for (const { path, line } of documentsIn(join(cwd, "out"))) expect(`./${read[line ?? -1]}`).toBe(path);
    }));

  it("reads the same bytes once, and says where they were read", () =>
    inFolder({ "1.txt": first, "2.txt": second, "3.txt": first, "4.bin": "\0\0", "5.bin": "\0\0" }, (cwd) => {
      expect(batch(cwd, ".", "--out", "out").status).toBe(4);
      const documents = documentsIn(join(cwd, "out"));
      expect(documents.map(({ status, line }) => [status, line])).toEqual([
        ["done", 0],
        ["done", 1],
        ["skipped", 0],
        ["failed", null],
        ["failed", null],
      ]);
      expect(failuresIn(join(cwd, "out")).map(({ path, code }) => [path, code])).toEqual([
        ["./4.bin", "input.unsupported"],
        ["./5.bin", "input.unsupported"],
      ]);
    }));

  it("keeps what is no act out of acts and counts", () => {
    const readme = "# Tool\n\n## Install\n\n```sh\nnpm install tool\n```\n";
    const files = {
      "in/act.txt": first,
      "in/README.md": readme,
      "in/copy.md": readme,
      "in/data.json": '{"a": [1, 2]}',
    };
    return inFolder(files, (cwd) => {
      expect(batch(cwd, "in", "--out", "out", "--strict").status).toBe(0);
      const out = join(cwd, "out");
      expect(documentsIn(out).map(({ path, status, line, code }) => [path, status, line, code])).toEqual([
        ["in/README.md", "not-an-act", null, "input.not-an-act"],
        ["in/act.txt", "done", 0, null],
        ["in/copy.md", "not-an-act", null, "input.not-an-act"],
        ["in/data.json", "not-an-act", null, "input.not-an-act"],
      ]);
      expect(failuresIn(out)[0]).toMatchObject({ status: "not-an-act", message: expect.stringContaining("formula") });
      const summary = JSON.parse(readFileSync(join(out, "summary.json"), "utf8"));
      const acts = actsIn(out) as unknown as { findings: unknown[] }[];
      expect(summary).toMatchObject({
        documents: { total: 4, done: 1, failed: 0, "not-an-act": 3 },
        pages: { total: 1 },
        findings: { total: acts[0]!.findings.length },
        failures: { byCode: {} },
      });
      expect(batch(cwd, "in", "--out", "out", "--strict", "--resume").status).toBe(0);
      expect(documentsIn(out)).toHaveLength(4);
    });
  });

  it("reads archives, whatever the alphabet of their names", () => {
    const ibm866 = Buffer.from([0xaa, 0xa0, 0xe3, 0xab, 0xeb, 0x2e, 0x74, 0x78, 0x74]);
    const archive = zip([
      { name: "қаулы/1.txt", content: first },
      { name: "қаулы/", content: "" },
      { name: "__MACOSX/._1.txt", content: "x" },
      { name: ibm866, content: second, flags: 0 },
      { name: "inner.zip", content: zip([{ name: "3.txt", content: third }]) },
    ]);
    return inFolder({ "in/acts.zip": archive }, (cwd) => {
      expect(batch(cwd, "in", "--out", "out").status).toBe(4);
      expect(documentsIn(join(cwd, "out")).map(({ path, status, code }) => [path, status, code])).toEqual([
        ["in/acts.zip!/қаулы/1.txt", "done", null],
        ["in/acts.zip!/каулы.txt", "done", null],
        ["in/acts.zip!/inner.zip", "failed", "input.unsupported"],
      ]);
      expect(actsIn(join(cwd, "out")).map(({ source }) => source.fileName)).toEqual(["1.txt", "каулы.txt"]);
    });
  });

  it("takes globs, lists and exclusions, and leaves its own results and hidden files alone", () =>
    inFolder(
      {
        "1.txt": first,
        "2.json": "{}",
        "deep/3.txt": second,
        "deep/x/4.txt": first,
        ".5.txt": third,
        "left/6.txt": third,
      },
      (cwd) => {
        const paths = (out: string) => documentsIn(join(cwd, out)).map(({ path }) => path);
        const out = ["--out", "out", "--quiet"];
        qauly(["batch", "*.txt", "-", "deep/**/*.txt", ...out], { cwd, input: "deep/x/\r\n\n./1.txt" });
        expect(paths("out")).toEqual(["1.txt", "deep/x/4.txt", "./1.txt", "deep/3.txt"]);
        const walk = [
          "batch",
          "-",
          "--null",
          ".",
          "--exclude",
          "*.json",
          "--exclude",
          "left",
          "--out",
          "again",
          "--quiet",
        ];
        qauly(walk, { cwd, input: "1.txt\0no\nsuch" });
        expect(failuresIn(join(cwd, "again"))).toMatchObject([
          { path: "no\nsuch", code: "input.missing", sha256: null },
        ]);
        expect(paths("again")).toEqual(["1.txt", "no\nsuch", "./1.txt", "./deep/3.txt", "./deep/x/4.txt"]);
      },
    ));

  it("is the same in parts", () =>
    inFolder(acts, (cwd) => {
      const parts = [1, 2].map((part) => {
        expect(batch(cwd, "*.txt", "none", "--shard", `${part}/2`, "--out", `part${part}`).status).toBeOneOf([0, 4]);
        return documentsIn(join(cwd, `part${part}`)).map(({ path }) => path);
      });
      expect(parts.flat().sort()).toEqual([...Object.keys(acts), "none"]);
      for (const part of parts) expect(part.length).toBeGreaterThan(0);
    }));

  it("follows a link to a folder once", () =>
    inFolder({ "in/a/1.txt": first, "other/2.txt": second }, (cwd) => {
      symlinkSync(join(cwd, "other"), join(cwd, "in/b"));
      symlinkSync(join(cwd, "in"), join(cwd, "in/c"));
      expect(batch(cwd, "in", "--out", "out").status).toBe(4);
      expect(documentsIn(join(cwd, "out")).map(({ path, code }) => [path, code])).toEqual([
        ["in/a/1.txt", null],
        ["in/b/2.txt", null],
        ["in/c", "input.link-loop"],
      ]);
    }));
});

it.each(Object.keys(ways) as Way[])("%s finds its processes, and says what it did", (way) =>
  inFolder({ "act.txt": first }, (cwd) => {
    const { status, stdout, stderr } = qauly(["batch", "act.txt", "--out", "out"], { cwd, way });
    expect([status, stdout]).toEqual([0, ""]);
    const counts = "1 documents \\(1 done, 0 partial, 0 failed, 0 skipped\\), \\d+ findings";
    expect(stderr).toMatch(new RegExp(`^qauly: out: ${counts}, in [^\\n]+\\n$`));
  }),
);

describe("wrong use", () => {
  it("is a folder that holds results, without --resume", () =>
    inFolder({ "act.txt": first }, (cwd) => {
      batch(cwd, "act.txt", "--out", "out");
      const before = contentsOf(join(cwd, "out"));
      const again = batch(cwd, "act.txt", "--out", "out");
      expect(again.status).toBe(2);
      expect(again.stderr).toMatch(/^qauly: --out out: there are results in it[^\n]+--resume[^\n]+\n$/);
      const other = batch(cwd, "act.txt", "--out", "out", "--resume", "--timeout", "61");
      expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("timeout")]);
      expect(contentsOf(join(cwd, "out"))).toEqual(before);
    }));

  it.each([
    [["batch", "x"]],
    [["batch", "--out", "out"]],
    [["batch", "x", "--out", "out", "--shard", "4/3"]],
    [["batch", "x", "--out", "out", "--jobs", "0"]],
    [["batch", "x", "--out", "out", "--timeout", "none"]],
    [["batch", "-", "-", "--out", "out"]],
    [["batch", "x", "--out", "file.txt/out"]],
  ])("%j", (args) =>
    inFolder({ "file.txt": "x" }, (cwd) => {
      const { status, stderr } = qauly(args, { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^qauly: [^\n]+\n$/);
    }),
  );
});
