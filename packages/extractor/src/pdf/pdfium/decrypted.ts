import { openDocument } from "./document.js";
import type { Pdfium } from "./load.js";

/** FPDF_REMOVE_SECURITY of fpdf_save.h. */
const WITHOUT_SECURITY = 3;

/**
 * A copy of an encrypted file that opens without a password, with its streams decrypted and packed as they were; null
 * where PDFium cannot make one.
 */
export async function decrypted(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { pdfium, document, close } = await openDocument(bytes);
  try {
    return written(pdfium, document);
  } finally {
    close();
  }
}

/**
 * The first place of the table of functions is that of none, so nothing else is called through it. The table cannot grow;
 * it has the place back when the file is written.
 */
const SLOT = 0;

function written({ call, memory }: Pdfium, document: number): Uint8Array | null {
  const table = call.__indirect_function_table;
  const before: unknown = table.get(SLOT);
  const chunks: Uint8Array[] = [];
  const write = (_writer: number, data: number, size: number): number => {
    chunks.push(memory.bytes().slice(data, data + size));
    return 1;
  };
  table.set(SLOT, asFunctionOfC(write));
  try {
    // FPDF_FILEWRITE: its version, then the function that takes a block.
    const writer = memory.scratch;
    memory.words().set([1, SLOT], writer >> 2);
    if (call.FPDF_SaveAsCopy(document, writer, WITHOUT_SECURITY) === 0) return null;
  } finally {
    table.set(SLOT, before);
  }
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * A module of WebAssembly that gives back what it imports: a table of functions takes no function of JavaScript. Type: three
 * 32-bit numbers to one.
 */
const WRAPPER = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  // Types: (i32, i32, i32) → i32.
  ...[0x01, 0x08, 0x01, 0x60, 0x03, 0x7f, 0x7f, 0x7f, 0x01, 0x7f],
  // Imports: a.a, a function of type 0.
  ...[0x02, 0x07, 0x01, 0x01, 0x61, 0x01, 0x61, 0x00, 0x00],
  // Exports: a, function 0.
  ...[0x07, 0x05, 0x01, 0x01, 0x61, 0x00, 0x00],
);

function asFunctionOfC(take: (writer: number, data: number, size: number) => number): unknown {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(WRAPPER), { a: { a: take } });
  return exports.a;
}
