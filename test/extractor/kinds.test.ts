import { extract } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { errorOf } from "./read.js";

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const file = (...head: number[]): Uint8Array => Uint8Array.from([...head, ...new Array<number>(64).fill(7)]);

/** Bytes without a pattern, the same in every run (a linear congruential generator). */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  });
}

describe("an image needs OCR, whatever its name says", () => {
  test.each([
    ["PNG", file(0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a)],
    ["JPEG", file(0xff, 0xd8, 0xff, 0xe0)],
    ["TIFF", file(...ascii("II*"), 0)],
    ["TIFF", file(...ascii("MM"), 0, 0x2a)],
    ["WebP", file(...ascii("RIFF"), 1, 2, 3, 4, ...ascii("WEBP"))],
    ["GIF", file(...ascii("GIF89a"))],
  ])("%s", async (name, bytes) => {
    const error = await errorOf(extract(bytes, { fileName: "akt.pdf" }));
    expect(error.code).toBe("input.no-text");
    expect(error.message).toContain(name);
    expect(error.advice).toContain("OCR");
  });
});

describe("a file of another kind is named and refused", () => {
  test.each([
    ["BMP", file(...ascii("BM"), 9, 9, 9, 9, 0, 0, 0, 0)],
    ["Office", file(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["RTF", file(...ascii("{\\rtf1"))],
    ["gzip", file(0x1f, 0x8b, 8)],
    ["program", file(0x7f, ...ascii("ELF"))],
    ["XML", new TextEncoder().encode('<?xml version="1.0"?><act/>')],
    ["not a PDF or a text", noise(1_000_000)],
    ["not a PDF or a text", file(0, 1, 2, 3)],
  ])("%s", async (name, bytes) => {
    const error = await errorOf(extract(bytes, { fileName: "akt.txt" }));
    expect(error.code).toBe("input.unsupported");
    expect(error.message).toContain(name);
    expect(error.advice).not.toBe("");
  });
});

test("a text that begins like a BMP image is a text", async () => {
  expect((await extract(new TextEncoder().encode("BMW ЖШС туралы қаулы"))).mediaType).toBe("text/plain");
});

test.each([
  ["no bytes", ""],
  ["white space alone", " \r\n\t\f\n"],
])("%s: the file is empty", async (_, text) => {
  expect((await errorOf(extract(new TextEncoder().encode(text)))).code).toBe("input.empty");
});

test("the head of an archive and no more: a damaged one", async () => {
  const error = await errorOf(extract(file(...ascii("PK"), 3, 4)));
  expect([error.code, error.message]).toEqual(["input.damaged", expect.stringContaining("directory is missing")]);
});

test.each([
  ["a header alone", Uint8Array.from(ascii("%PDF-1.7\n"))],
  ["a header and noise", Uint8Array.from([...ascii("%PDF-1.7\n"), ...noise(200_000)])],
  ["a header and a broken object", Uint8Array.from(ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"))],
])("%s: a damaged PDF", async (_, bytes) => {
  expect((await errorOf(extract(bytes))).code).toBe("input.damaged");
});

test("an error is one line with one advice", async () => {
  const { message, advice } = await errorOf(extract(noise(1000)));
  expect(`${message}: ${advice}`).toBe(
    "this is not a PDF or a text in a known encoding: give the act as a PDF or a text file in UTF-8",
  );
});
