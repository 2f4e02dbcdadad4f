import { ascii, find, isBlank, isDigit, startsWith, WordIndex } from "./bytes.js";
import { BrokenSyntax, Syntax } from "./syntax.js";
import { isDictionary, PdfStream, type PdfValue, type StreamFault } from "./values.js";

/** An object as it stands in the file. */
export interface FoundObject {
  readonly number: number;
  readonly value: PdfValue;
}

const OBJ = ascii("obj");
const STREAM = ascii("stream");
const END_OF_STREAM = ascii("endstream");
const END_OF_OBJECT = ascii("endobj");

/** The head `12 0 obj` at a place, null where none stands there. */
export function objectHeadAt(bytes: Uint8Array, at: number): { readonly number: number; readonly end: number } | null {
  const syntax = new Syntax(bytes, at);
  const number = syntax.natural();
  if (number === null || syntax.natural() === null) return null;
  syntax.skipBlanks();
  // What follows the keyword may touch it: `1 0 obj<<`.
  return startsWith(bytes, OBJ, syntax.at) ? { number, end: syntax.at + OBJ.length } : null;
}

/** Where streams and objects end. */
export interface Ends {
  readonly streams: WordIndex;
  readonly objects: WordIndex;
}

export const endsIn = (bytes: Uint8Array): Ends => ({
  streams: new WordIndex(bytes, END_OF_STREAM),
  objects: new WordIndex(bytes, END_OF_OBJECT),
});

/**
 * The object whose head ends at `end`.
 *
 * @throws BrokenSyntax
 */
export function readObject(
  bytes: Uint8Array,
  end: number,
  lengthOf: (value: PdfValue) => PdfValue,
  ends: Ends = endsIn(bytes),
): PdfValue {
  const syntax = new Syntax(bytes, end);
  const value = syntax.value();
  if (!isDictionary(value)) return value;
  syntax.skipBlanks();
  if (!startsWith(bytes, STREAM, syntax.at)) {
    if (!syntax.isAtEnd && !startsWith(bytes, END_OF_OBJECT, syntax.at)) throw new BrokenSyntax("no end of object");
    return value;
  }
  const start = afterLineEnd(bytes, syntax.at + STREAM.length);
  const length = lengthOf(value.get("Length") ?? null);
  const { data, fault } = dataAt(bytes, start, typeof length === "number" ? length : -1, ends);
  return new PdfStream(value, data, fault);
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  return bytes[at] === 0x0a ? at + 1 : at;
}

/** The data of a stream; the keyword behind them is worth more than the length that its dictionary gives. */
function dataAt(
  bytes: Uint8Array,
  start: number,
  length: number,
  ends: Ends,
): { readonly data: Uint8Array; readonly fault: StreamFault | null } {
  if (length >= 0 && endsAt(bytes, start + length)) return { data: bytes.subarray(start, start + length), fault: null };
  const keyword = ends.streams.after(start);
  if (keyword >= 0) return { data: bytes.subarray(start, keyword), fault: "length" };
  const end = ends.objects.after(start);
  return { data: bytes.subarray(start, end >= 0 ? end : bytes.length), fault: "endless" };
}

/** Blanks that may stand between the data and the keyword. */
const MAX_GAP = 4;

function endsAt(bytes: Uint8Array, end: number): boolean {
  for (let at = end; at <= end + MAX_GAP && at < bytes.length; at += 1) {
    if (startsWith(bytes, END_OF_STREAM, at)) return true;
    if (!isBlank(bytes[at])) return false;
  }
  return false;
}

/** Every head of an object in the file with the place of it; of several with one number the last is the newest. */
export function scanObjects(bytes: Uint8Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = find(bytes, OBJ, 0); at >= 0; at = find(bytes, OBJ, at + OBJ.length)) {
    const start = headBefore(bytes, at);
    const head = start === null ? null : objectHeadAt(bytes, start);
    if (head !== null && start !== null) places.set(head.number, start);
  }
  return places;
}

/** Where the two numbers before the keyword begin. */
function headBefore(bytes: Uint8Array, keyword: number): number | null {
  let at = keyword;
  for (let part = 0; part < 2; part += 1) {
    const gap = at;
    while (at > 0 && isBlank(bytes[at - 1])) at -= 1;
    // The keyword may touch the number before it, the numbers do not touch each other.
    if (part === 1 && gap === at) return null;
    const end = at;
    while (at > 0 && isDigit(bytes[at - 1])) at -= 1;
    if (at === end || end - at > 10) return null;
  }
  return at;
}
