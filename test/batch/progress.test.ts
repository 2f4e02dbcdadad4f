/** What is said of a batch while it runs: how long it will take, and how many documents there will be. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectedDocuments } from "../../packages/qauly/src/batch/inputs/count.js";
import { timeLeft } from "../../packages/qauly/src/command/time-left.js";
import { inFolder, pdf, qauly } from "../command/command.js";
import { documentsIn } from "./folder.js";
import { zip } from "./zip.js";

describe("time left", () => {
  /** A clock that a test moves. */
  function clocked() {
    let at = 0;
    const left = timeLeft(() => at);
    return {
      left,
      /** Reads a document of so many scanned pages, each of which takes so many seconds. */
      read(path: string, seconds: number, pages = 0): void {
        left.step({ path, kind: "begun" });
        for (let page = 1; page <= pages; page += 1) {
          at += seconds;
          left.step({ path, kind: "page", page, total: pages });
        }
        if (pages === 0) at += seconds;
        left.step({ path, kind: "ended", status: "done" });
      },
    };
  }

  it("weighs pages that are recognised apart from documents that have a text", () => {
    const { left, read } = clocked();
    for (let n = 0; n < 100; n += 1) left.expect(`text ${n}`, 0);
    for (let n = 0; n < 10; n += 1) left.expect(`scan ${n}`, 20);
    for (let n = 0; n < 50; n += 1) read(`text ${n}`, 0.2);
    for (let n = 0; n < 5; n += 1) read(`scan ${n}`, 4, 20);
    // Half of each is left: 50 texts of 0.2 s, five scans of twenty pages of 4 s.
    const seconds = left.seconds(55) ?? 0;
    expect(Math.abs(seconds - (50 * 0.2 + 100 * 4)) / 410).toBeLessThan(0.1);
  });

  it("corrects what it expected of a document once that is begun, and ends at nothing", () => {
    const { left, read } = clocked();
    left.expect("digital", 40);
    left.expect("scan", 1);
    expect(left.seconds(2)).toBeNull();
    read("digital", 1);
    read("scan", 2, 3);
    expect(left.seconds(0)).toBe(0);
  });
});

it("the documents that are expected are those that the summary counts", async () => {
  const scan = await pdf({ autoFirstPage: false }, (document) => {
    const picture = jpegHeader(600, 800);
    for (let page = 0; page < 3; page += 1) document.addPage({ margin: 0 }).image(picture, 0, 0, { width: 595 });
  });
  const text = await pdf({}, (document) => document.text("1. A clause"));
  const files = {
    "in/1.txt": "1. A clause",
    "in/.hidden": "x",
    "in/text.pdf": text,
    "in/scan.pdf": scan,
    "in/acts.zip": zip([
      { name: "folder/", content: "" },
      { name: "folder/2.txt", content: "2. A clause" },
      { name: "__MACOSX/._2.txt", content: "x" },
      { name: "left.json", content: "{}" },
    ]),
    "in/torn.zip": "PK",
    "in/x.json": "{}",
  };
  await inFolder(files, async (cwd) => {
    const options = { exclude: ["*.json"], out: join(cwd, "out") };
    const paths = [join(cwd, "in"), join(cwd, "in"), join(cwd, "nowhere")];
    const expected: { path: string; scans: number }[] = [];
    for await (const each of expectedDocuments(paths, { ...options, ocr: "auto" })) expected.push(each);
    qauly(["batch", ...paths, "--exclude", "*.json", "--out", "out", "--ocr", "never", "--quiet"], { cwd });
    expect(expected.map(({ path }) => path)).toEqual(documentsIn(join(cwd, "out")).map(({ path }) => path));
    expect(Object.fromEntries(expected.map(({ path, scans }) => [path.slice(cwd.length), scans]))).toMatchObject({
      "/in/1.txt": 0,
      "/in/text.pdf": 0,
    });
    expect(expected.find(({ path }) => path.endsWith("scan.pdf"))?.scans).toBeGreaterThan(0);
  });
});

/** The segments of a JPEG that say how large it is; pdfkit looks at no more. */
function jpegHeader(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.alloc(20_000, 1), Buffer.from([0xff, 0xd9])]);
}
