import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

const UTF16 = new TextDecoder("utf-16le");

/**
 * A string that a function of PDFium copies as UTF-16 with a closing zero: it is asked for the length in bytes first,
 * and then for the string.
 */
export function stringAt({ call, memory }: Pdfium, copy: (buffer: Pointer, size: number) => number): string {
  const length = copy(0, 0);
  if (length <= 2) return "";
  const buffer = call.malloc(length);
  copy(buffer, length);
  const text = UTF16.decode(memory.bytes().slice(buffer, buffer + length - 2));
  call.free(buffer);
  return text;
}
