/**
 * A promise of an engine that nobody owns ends the process that uses the library once it is rejected, however well the
 * file was read. Such files are read in processes of their own, in which any rejection that nobody hears is fatal.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { inFolder, pdf, qauly } from "./command.js";
import { entry, pageNumber, type RawPdfOptions, rawAct, rawPdf } from "./raw-pdf.js";

const extractor = JSON.stringify(pathToFileURL(join(root, "packages/extractor/dist/index.js")).href);

/** Runs a program in which a rejection without an owner is fatal; `extract` and the files' names are at hand. */
function host(program: string, cwd: string, files: readonly string[]) {
  const code = `
    import { readFileSync } from "node:fs";
    import { setTimeout as wait } from "node:timers/promises";
    import { extract } from ${extractor};
    const files = process.argv.slice(1);
    ${program}`;
  const args = ["--unhandled-rejections=strict", "--input-type=module", "--eval", code, ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Reads each file by pdf.js, and says of each how many pages it has, or why it has none. */
const readEach = `
    for (const file of files) {
      const read = extract(readFileSync(file), { engine: "pdf.js", ocr: "never" });
      console.log(file, await read.then(({ pages }) => pages.length, ({ code }) => code));
      await wait();
    }`;

const [first, second, last] = [pageNumber(0), pageNumber(1), pageNumber(2)];

/** Pages that pdf.js fetches ahead and gives up with all else when it rebuilds the file. */
const files: Readonly<Record<string, RawPdfOptions & { readonly tree?: string }>> = {
  "an offset that leads into another object": { entries: { [second]: entry(30) } },
  "an offset behind the end": { entries: { [second]: entry(4_000_000) } },
  "another generation": { entries: { [second]: entry(0, 7) } },
  "two pages of three": { entries: { [second]: entry(20), [last]: entry(21) } },
  "all pages": { entries: { [first]: entry(20), [second]: entry(21), [last]: entry(22) } },
  "the page tree and a page": { entries: { 2: entry(12), [last]: entry(13) } },
  "a page between others of a longer tree": {
    tree: `<< /Type /Pages /Kids [${first} 0 R ${second} 0 R ${second} 0 R ${last} 0 R] /Count 4 >>`,
    entries: { [second]: entry(9) },
  },
  "a count of pages that is wrong": {
    tree: `<< /Type /Pages /Kids [${first} 0 R ${second} 0 R ${last} 0 R] /Count 9 >>`,
    entries: { [second]: entry(9) },
  },
};
const damaged = Object.fromEntries(
  Object.entries(files).map(([name, { tree, ...options }]) => [`${name}.pdf`, rawPdf(rawAct(3, tree), options)]),
);

describe("a host in which a rejection without an owner is fatal", () => {
  it("lives on after each damaged file", () =>
    inFolder(damaged, (cwd) => {
      const names = Object.keys(damaged);
      const { status, stdout, stderr } = host(readEach, cwd, names);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout.trim().split("\n")).toHaveLength(names.length);
    }));

  it("lives on after several that are read at once, and one that is given up", () =>
    inFolder(damaged, (cwd) => {
      const program = `
        const given = new AbortController();
        const reads = files.map((file, index) => extract(readFileSync(file), {
          engine: "pdf.js", ocr: "never", ...(index % 3 === 0 ? { signal: given.signal } : {}),
        }));
        await wait();
        given.abort();
        console.log((await Promise.allSettled(reads)).length);
        await wait(20);`;
      const names = Object.keys(damaged);
      expect(host(program, cwd, names)).toEqual({ status: 0, stdout: `${names.length}\n`, stderr: "" });
    }));

  it("hears of its own rejections all the same, while a file is read and after", () =>
    inFolder(damaged, (cwd) => {
      const program = `
        const heard = [];
        process.on("uncaughtException", ({ message }) => heard.push(message));
        const read = extract(readFileSync(files[0]), { engine: "pdf.js", ocr: "never",
          onPage: () => void Promise.reject(new Error("while a page is read")) });
        void Promise.reject(new Error("while the file is opened"));
        await read;
        await wait(20);
        void Promise.reject(new Error("after it"));
        await wait();
        console.log([...new Set(heard)].sort().join("; "));`;
      const { status, stdout } = host(program, cwd, Object.keys(damaged));
      expect([status, stdout]).toEqual([0, "after it; while a page is read; while the file is opened\n"]);
    }));

  it("lives on after PDFs with any object changed", async () => {
    const whole = await pdf({ compress: false }, (document) => {
      document.text("1. A clause").link(50, 50, 90, 12, "https://adilet.zan.kz/").rect(50, 90, 90, 9).stroke();
      document.addPage().text("2. A clause").addPage().text("3. A clause");
    });
    const seeds = [rawPdf(rawAct(3)), Buffer.from(whole)];
    const mutants = seeds.flatMap((seed, index) =>
      Array.from({ length: 150 }, (_, at) => [`${index}-${at}.pdf`, mutant(seed, index * 1000 + at)] as const),
    );
    await inFolder(Object.fromEntries(mutants), (cwd) => {
      const names = mutants.map(([name]) => name);
      const { status, stdout, stderr } = host(readEach, cwd, names);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout.trim().split("\n")).toHaveLength(names.length);
    });
  });
});

/** One reference, place in the table, number, name or object changed; the same for the same seed. */
function mutant(bytes: Buffer, seed: number): Buffer {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
  const text = bytes.toString("latin1");
  const changes: readonly (readonly [RegExp, string])[] = [
    [/\b\d+ 0 R/g, `${random(20)} 0 R`],
    [/^\d{10} \d{5} n/gm, `${String(random(text.length)).padStart(10, "0")} 00000 n`],
    [/^\d+ 0 obj/gm, `${random(20)} 0 obj`],
    [/\/[A-Z][A-Za-z]+/g, "/Pages"],
    [/(?<=[ [])\d+(?=[ \]])/g, ["0", "-1", "99999999999"][random(3)] as string],
    [/^\d+ 0 obj[\s\S]*?endobj/gm, ""],
  ];
  const [pattern, by] = changes[random(changes.length)] as (typeof changes)[number];
  const places = [...text.matchAll(pattern)];
  const place = places[random(Math.max(1, places.length))];
  if (place === undefined) return bytes;
  return Buffer.from(text.slice(0, place.index) + by + text.slice(place.index + place[0].length), "latin1");
}

it("the next file of the same command is read", () =>
  inFolder({ ...damaged, "whole.pdf": rawPdf(rawAct(2)) }, (cwd) => {
    const names = [...Object.keys(damaged), "whole.pdf"];
    const { stdout, stderr } = qauly(["parse", "--format", "jsonl", ...names], { cwd });
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout.trim().split("\n").at(-1)).toContain('"fileName":"whole.pdf"');
  }));
