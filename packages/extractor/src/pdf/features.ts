import { find } from "./find.js";

const encode = (word: string): Uint8Array => new TextEncoder().encode(word);

/**
 * Features of which PDFium's functions tell nothing: layers that can be switched off, and a unit of a page other than the
 * point. Found as names in the file or in its object streams (ISO 32000-1, 7.5.7), without a parser: a name in a place
 * where it means nothing costs only the choice of the other engine.
 */
const LAYERS = encode("/OCProperties");
const UNIT = encode("/UserUnit");
/** The value after the name. */
const ONE = /^\s*1(?:\.0*)?\s*[/>\r\n]/;

const OBJECT_STREAM = encode("/ObjStm");
const STREAM = encode("stream");
const END_OF_STREAM = encode("endstream");

/** Most unpacked bytes that are looked through. */
const MAX_UNPACKED = 32 * 2 ** 20;
/** What a stream counts for at least, in bytes: to start unpacking costs time as well. */
const LEAST_COST = 1024;

/** Whether a PDF has features that only pdf.js reads. */
export async function needsPdfjs(bytes: Uint8Array): Promise<boolean> {
  if (holdsFeature(bytes)) return true;
  let left = MAX_UNPACKED;
  let at = find(bytes, OBJECT_STREAM, 0);
  while (at >= 0 && left > 0) {
    const keyword = find(bytes, STREAM, at);
    const end = find(bytes, END_OF_STREAM, at);
    // Where no stream follows or none ends, none follows the next name either.
    if (keyword < 0 || end < 0) return false;
    if (end > keyword) {
      const start = keyword + STREAM.length + (bytes[keyword + STREAM.length] === 0x0d ? 2 : 1);
      const unpacked = await inflate(bytes.subarray(start, end), left);
      left -= Math.max(unpacked.length, LEAST_COST);
      if (holdsFeature(unpacked)) return true;
    }
    // Names before the stream's end are of this stream.
    at = find(bytes, OBJECT_STREAM, end);
  }
  return false;
}

function holdsFeature(bytes: Uint8Array): boolean {
  if (find(bytes, LAYERS, 0) >= 0) return true;
  for (let at = find(bytes, UNIT, 0); at >= 0; at = find(bytes, UNIT, at + 1)) {
    const value = bytes.subarray(at + UNIT.length, at + UNIT.length + 16);
    if (!ONE.test(String.fromCharCode(...value))) return true;
  }
  return false;
}

/** What can be unpacked, up to a limit; nothing of what is packed or encrypted otherwise. */
async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const reader = new Blob([Uint8Array.from(packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate"))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let step = await reader.read(); !step.done && size < limit; step = await reader.read()) {
      chunks.push(step.value);
      size += step.value.length;
    }
    await reader.cancel();
  } catch {
    // What follows the data (a line end) or breaks it is of no concern.
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
