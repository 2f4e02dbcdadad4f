/** Names of what lies in ZIP archives, as packers and people write them. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, qauly } from "../command/command.js";
import { rawAct, rawPdf } from "../command/raw-pdf.js";
import { makeDocx, p } from "../extractor/make-docx.js";
import { documentsIn, drawnActs, failuresIn } from "./folder.js";
import { zip } from "./zip.js";

const [first = "", second = "", third = ""] = Object.values(drawnActs(11, 13));

/** Path and status of each document, without the archive's name. */
function read(entries: Parameters<typeof zip>[0], ...options: readonly string[]): Promise<string[]> {
  return inFolder({ "acts.zip": zip(entries) }, (cwd) => {
    qauly(["batch", "acts.zip", "--out", "results", "--quiet", ...options], { cwd });
    return documentsIn(join(cwd, "results")).map(({ path, status, code }) =>
      [path.replace(/^acts\.zip!\//, ""), status, code ?? ""].join(" ").trim(),
    );
  });
}

describe("an entry of an archive", () => {
  it("is read when its name begins here, or goes through here", async () => {
    const names = ["./one.txt", "in/././two.txt", ".\\by\\three.txt"];
    const entries = names.map((name, index) => ({ name, content: [first, second, third][index] ?? "" }));
    expect(await read([{ name: "./", content: "" }, { name: "./in/", content: "" }, ...entries])).toEqual([
      "one.txt done",
      "in/two.txt done",
      "by/three.txt done",
    ]);
  });

  it("is passed over when it is hidden, and refused when it leads out, however its name begins", async () => {
    const names = ["./.hidden/a.txt", "./__MACOSX/b.txt", "./../c.txt", "in/./../../d.txt"];
    const entries = names.map((name) => ({ name, content: first }));
    expect(await read([...entries, { name: "././e.txt", content: second }])).toEqual([
      expect.stringMatching(/c\.txt failed input\.unsafe-path$/),
      expect.stringMatching(/d\.txt failed input\.unsafe-path$/),
      "e.txt done",
    ]);
  });

  it("is read beside another of the same name", async () => {
    const entries = [first, second].map((content) => ({ name: "act.txt", content }));
    expect(await read([...entries, { name: "./act.txt", content: third }])).toEqual([
      "act.txt done",
      "act.txt (2) done",
      "act.txt (3) done",
    ]);
  });

  it("is read when its name is in a code page", async () => {
    const names = ["ea e0 f3 eb fb", "a2 ac e3 ab eb", "ff fe e9"].map((hex) =>
      Buffer.from(`${hex.replaceAll(" ", "")}2e747874`, "hex"),
    );
    const entries = names.map((name, index) => ({
      name,
      flags: index === 2 ? 0x800 : 0,
      content: `${first}\n${index}`,
    }));
    expect((await read(entries)).map((line) => line.split(" ").at(-1))).toEqual(["done", "done", "done"]);
  });

  it("fails alone when it has too many pages, or is too large", async () => {
    const entries = [
      { name: "long.pdf", content: rawPdf(rawAct(4)) },
      { name: "large.txt", content: "x".repeat(30_000) },
      { name: "act.txt", content: first },
    ];
    expect(await read(entries, "--max-pages", "3", "--max-size", "0.02")).toEqual([
      "long.pdf failed input.too-large",
      "large.txt failed input.too-large",
      "act.txt done",
    ]);
    await inFolder({ "acts.zip": zip(entries) }, (cwd) => {
      qauly(["batch", "acts.zip", "--out", "results", "--max-pages", "3"], { cwd });
      expect(failuresIn(join(cwd, "results"))[0]?.advice).toContain("--max-pages");
    });
  });
});

describe("a DOCX", () => {
  const docx = makeDocx({
    body: first
      .split("\n")
      .map((line) => p(line))
      .join(""),
  });

  it("is a document in an archive, in a folder and under the name of an archive", async () => {
    const paths = await inFolder({ "acts.zip": zip([{ name: "in/a.docx", content: docx }]) }, (cwd) => {
      qauly(["batch", "acts.zip", "--out", "results", "--quiet"], { cwd });
      return documentsIn(join(cwd, "results")).map(({ path, status }) => `${path} ${status}`);
    });
    expect(paths).toEqual(["acts.zip!/in/a.docx done"]);
    const alone = await inFolder({ "acts/a.docx": Buffer.from(docx), "acts/b.zip": Buffer.from(docx) }, (cwd) => {
      qauly(["batch", "acts", "--out", "results", "--quiet"], { cwd });
      return documentsIn(join(cwd, "results")).map(({ path, status }) => `${path} ${status}`);
    });
    expect(alone).toEqual([expect.stringMatching(/a\.docx done$/), expect.stringMatching(/b\.zip skipped$/)]);
  });
});
