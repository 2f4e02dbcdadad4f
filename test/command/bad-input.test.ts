import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { inFolder, pdf, qauly, sample, samplePdf } from "./command.js";

const text = readFileSync(sample, "utf8");
const wholePdf = readFileSync(samplePdf);
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** One line that names the file, says what is wrong and what to do; no stack trace, no result. */
function expectRefusal({ status, stdout, stderr }: ReturnType<typeof qauly>, label: string) {
  expect(stderr).toMatch(/^qauly: [^\n]+: [^\n]+: [^\n]+\n$/);
  expect(stderr.startsWith(`qauly: ${label}: `)).toBe(true);
  expect(stderr).not.toContain("unexpected fault");
  expect([status, stdout]).toEqual([3, ""]);
}

describe("a file that gives no result", () => {
  const files: Record<string, Uint8Array | string | null> = {
    "empty.txt": "",
    "blank.txt": " \n\n \n",
    folder: null,
    "picture.pdf": png,
    "cut.png": png.subarray(0, 40),
    "cut.pdf": wholePdf.subarray(0, wholePdf.length / 2),
    "head-only.pdf": wholePdf.subarray(0, 20),
    "noise.bin": randomBytes(50 * 1024 * 1024),
    "archive.zip": Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(4096)]),
  };
  beforeAll(async () => {
    const line = (document: PDFKit.PDFDocument) => document.text("1. A clause");
    files["locked.pdf"] = await pdf({ userPassword: "secret" }, line);
    files["no-text.pdf"] = await pdf({}, (document) => document.rect(50, 50, 100, 100).fill());
  });

  it.each([
    "empty.txt",
    "blank.txt",
    "folder",
    "picture.pdf",
    "cut.png",
    "cut.pdf",
    "head-only.pdf",
    "noise.bin",
    "archive.zip",
    "locked.pdf",
    "no-text.pdf",
    "missing.txt",
    "empty.txt/below-a-file.txt",
  ])("%s", (name) => {
    const [top = name] = name.split("/");
    const content = files[top];
    return inFolder(content === undefined ? {} : { [top]: content }, (cwd) => {
      expectRefusal(qauly(["parse", "--quiet", name], { cwd }), name);
    });
  });

  it("is standard input without content", () => {
    expectRefusal(qauly(["parse", "-"], { input: "" }), "standard input");
  });

  it("says where it happened only under --debug", () => {
    const { stderr } = qauly(["parse", "--debug", "/nowhere/act.txt"]);
    expect(stderr).toMatch(/^qauly: \/nowhere\/act\.txt: [^\n]+\n/);
    expect(stderr).toMatch(/\n {4}at /);
  });

  it("keeps its line one line, whatever its name", () =>
    inFolder({}, (cwd) => {
      const { stderr } = qauly(["parse", "two\nlines.txt"], { cwd });
      expect(stderr.split("\n")).toHaveLength(2);
    }));
});

it("does not lose the other files", () =>
  inFolder({ "1.txt": text, "2.txt": "", "3.txt": text }, (cwd) => {
    const { status, stdout, stderr } = qauly(["parse", "1.txt", "2.txt", "missing.txt", "3.txt"], { cwd });
    expect(status).toBe(3);
    const names = JSON.parse(stdout).map((act: { source: { fileName: string } }) => act.source.fileName);
    expect(names).toEqual(["1.txt", "3.txt"]);
    expect(stderr).toMatch(/^qauly: 2\.txt: [^\n]+\nqauly: missing\.txt: [^\n]+\n$/);
  }));
