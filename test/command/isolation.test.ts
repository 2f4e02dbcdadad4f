/** Limits of time and memory are kept from outside the process that reads, whatever goes on in it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { QaulyError } from "@qauly/model";
import { describe, expect, it } from "vitest";
import * as core from "../../packages/qauly/dist/index.js";
import { openIsolatedReader, parseAct } from "../../packages/qauly/dist/node.js";
import { root } from "../../scripts/setup.mjs";
import { inFolder, qauly, sample, samplePdf } from "./command.js";
import { rawAct, rawPdf, stream } from "./raw-pdf.js";

const text = readFileSync(sample, "utf8");
const wholePdf = readFileSync(samplePdf);

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof QaulyError ? error.code : String(error)),
  );

/** One page whose content paints forms within forms: each draws the next ten times, and any reader works for hours. */
function endless(): Uint8Array {
  const depth = 12;
  const objects = rawAct(1).filter(({ number }) => number !== 11);
  const forms = Array.from({ length: depth }, (_, index) => {
    const number = 20 + index;
    const isLast = index === depth - 1;
    const content = isLast ? "BT /F1 9 Tf (word) Tj ET" : "/F Do ".repeat(10);
    const resources = `/Font << /F1 3 0 R >> ${isLast ? "" : `/XObject << /F ${number + 1} 0 R >>`}`;
    const entries = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`;
    return { number, body: stream(content, entries) };
  });
  const page = objects.map((object) =>
    object.number === 10
      ? { ...object, body: object.body.replace("/Font <<", "/XObject << /F 20 0 R >> /Font <<") }
      : object,
  );
  const content = { number: 11, body: stream("/F Do") };
  return rawPdf([...page, content, ...forms]);
}

/** Some hundred thousand words on one page. */
function hungry(): Uint8Array {
  const content = `BT /F1 9 Tf 1 0 0 1 20 20 Tm ${`(${"word ".repeat(20)}) Tj `.repeat(20_000)}ET`;
  return rawPdf(rawAct(1).map((object) => (object.number === 11 ? { ...object, body: stream(content) } : object)));
}

describe("parseAct with a process of its own", () => {
  it("gives what it gives without one", async () => {
    for (const input of [text, wholePdf]) {
      expect(await parseAct(input, { isolate: true, fileName: "a", lang: "ru" })).toEqual(
        await parseAct(input, { fileName: "a", lang: "ru" }),
      );
    }
  });

  it("throws what it throws without one", async () => {
    const empty = await parseAct("", { isolate: true }).catch((error: unknown) => error);
    expect(empty).toBeInstanceOf(QaulyError);
    expect(empty).toMatchObject({ code: "input.empty", advice: "give a PDF or a text file" });
  });

  it("ends when its time is over, and the next document is read", async () => {
    const reader = openIsolatedReader({ timeLimit: 2, ocr: "never" });
    const file = endless();
    expect(await codeOf(reader.parse(file))).toMatch(/^process\.timeout$|^input\./);
    expect((await reader.parse(text)).clauses.length).toBeGreaterThan(0);
    reader.close();
  });

  it("ends when its memory is over", async () => {
    expect(await codeOf(parseAct(hungry(), { isolate: true, memoryLimit: 70, ocr: "never" }))).toBe("process.memory");
  });

  it("ends when the caller gives up, before and while it reads", async () => {
    expect(await codeOf(parseAct(wholePdf, { isolate: true, signal: AbortSignal.abort() }))).toBe("aborted");
    const stop = new AbortController();
    const reading = codeOf(parseAct(hungry(), { isolate: true, signal: stop.signal }));
    setTimeout(() => stop.abort(), 300);
    expect(await reading).toBe("aborted");
  });

  it("takes no function of this process, and no limit that is none", async () => {
    await expect(parseAct(text, { isolate: true, timeLimit: 0 })).rejects.toThrow(RangeError);
    await expect(parseAct(text, { isolate: true, memoryLimit: Number.NaN })).rejects.toThrow(RangeError);
    await expect(parseAct(text, { isolate: true, reader: {} as never })).rejects.toThrow(TypeError);
  });

  it("is not to be had without Node.js", async () => {
    expect(await codeOf(core.parseAct(text, { isolate: true }))).toBe("process.unavailable");
  });

  it("leaves nothing behind that keeps the host alive", () => {
    const program = `
      import { parseAct } from ${JSON.stringify(pathToFileURL(join(root, "packages/qauly/dist/node.js")).href)};
      console.log((await parseAct("1. A clause", { isolate: true })).language);`;
    const run = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });
});

describe("limits of parseAct in this process", () => {
  const pages = rawPdf(rawAct(4));

  it("holds the pages, the size and the time", async () => {
    expect(await codeOf(parseAct(pages, { pageLimit: 3 }))).toBe("input.too-large");
    expect(await codeOf(parseAct(pages, { pageLimit: 4 }))).toBe("done");
    expect(await codeOf(parseAct(text, { sizeLimit: 0.001 }))).toBe("input.too-large");
    expect(await codeOf(parseAct(pages, { timeLimit: Number.POSITIVE_INFINITY }))).toBe("done");
  });

  it("gives up what never answers", async () => {
    const never = { name: "never", parallel: 1, read: () => new Promise<never>(() => {}), close: async () => {} };
    const picture = { ...never, pictures: () => new Promise<never>(() => {}) };
    const png = Buffer.from("89504e470d0a1a0a", "hex");
    expect(await codeOf(parseAct(png, { reader: picture, timeLimit: 0.2 }))).toBe("process.timeout");
  });
});

describe("limits of the command", () => {
  it.each(["parse", "refs"])("%s: one line for each file that is over, and the others are read", (command) => {
    const files = { "long.pdf": rawPdf(rawAct(4)), "hungry.pdf": hungry(), "act.pdf": wholePdf };
    return inFolder(files, (cwd) => {
      const limits = ["--max-memory", "220", "--max-pages", "3", "--quiet"];
      const { status, stdout, stderr } = qauly(
        [command, "--format", "jsonl", ...limits, "long.pdf", "hungry.pdf", "act.pdf"],
        { cwd },
      );
      expect(stderr.split("\n").slice(0, -1)).toEqual([
        expect.stringMatching(/^qauly: long\.pdf: it has 4 pages, and 3 are read at most: [^\n]*--max-pages/),
        expect.stringMatching(/^qauly: hungry\.pdf: more than 220 MiB of memory were needed: [^\n]*--max-memory/),
      ]);
      expect(status).toBe(3);
      expect(stdout).toContain(command === "parse" ? '"fileName":"act.pdf"' : '"file":"act.pdf"');
    });
  });

  it("holds the size of a file and of standard input", () =>
    inFolder({ "act.txt": text }, (cwd) => {
      for (const [file, label] of [
        ["act.txt", "act.txt"],
        ["-", "standard input"],
      ] as const) {
        const { status, stderr } = qauly(["parse", "--max-size", "0.002", file], { cwd, input: text });
        expect([status, stderr]).toEqual([
          3,
          expect.stringMatching(
            new RegExp(`^qauly: ${label}: the file is larger than 0\\.002 MiB: [^\\n]*--max-size[^\\n]*\\n$`),
          ),
        ]);
      }
    }));

  it("gives the same in one process", () => {
    const [apart, here] = [[], ["--in-process"]].map((more) => qauly(["parse", ...more, samplePdf]));
    expect(here).toEqual(apart);
  });

  it.each([["--timeout"], ["--max-memory"], ["--max-size"], ["--max-pages"]])("%s is above zero", (option) => {
    for (const value of ["0", "-1", "x", ""])
      expect(qauly(["parse", option, value, sample])).toMatchObject({ status: 2, stdout: "" });
  });
});
