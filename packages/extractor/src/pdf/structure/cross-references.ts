import { ascii, find, findLast } from "./bytes.js";
import { objectHeadAt, readObject } from "./objects.js";
import { BrokenSyntax, Syntax } from "./syntax.js";
import { unpack } from "./unpack.js";
import { type Dictionary, isDictionary, nameOf, PdfStream, type PdfValue } from "./values.js";

/** Where an object stands: at a place in the file, or in a stream of objects. */
export type Entry = { readonly at: number } | { readonly container: number; readonly index: number };

export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: Dictionary;
}

const START = ascii("startxref");
const TABLE = ascii("xref");
const TRAILER = ascii("trailer");

/** Sections that follow one another: an update of the file adds one. */
const MAX_SECTIONS = 1000;
/** Entries of all sections together: more than a file of acts has. */
const MAX_ENTRIES = 4_000_000;
const MAX_UNPACKED = 64 * 2 ** 20;

const itself = (value: PdfValue): PdfValue => value;

/**
 * Reads the file's tables of objects, the newest first (ISO 32000-1, 7.5.4 to 7.5.8); null where they are broken.
 * `base`: where the file begins among the bytes.
 */
export function readCrossReferences(bytes: Uint8Array, base: number): CrossReferences | null {
  const start = findLast(bytes, START);
  if (start < 0) return null;
  const first = new Syntax(bytes, start + START.length).natural();
  if (first === null) return null;
  const entries = new Map<number, Entry>();
  const free = new Set<number>();
  let trailer: Dictionary | null = null;
  const open: number[] = [first];
  const seen = new Set<number>();
  let count = 0;
  try {
    for (let section = open.shift(); section !== undefined; section = open.shift()) {
      if (seen.has(section)) continue;
      seen.add(section);
      if (seen.size > MAX_SECTIONS) return null;
      const read = readSection(bytes, base + section);
      if (read === null) return null;
      count += read.entries.size;
      if (count > MAX_ENTRIES) return null;
      for (const [number, entry] of read.entries) {
        if (entries.has(number) || free.has(number)) continue;
        if (entry === "free") free.add(number);
        else entries.set(number, entry);
      }
      trailer ??= read.trailer;
      for (const key of ["XRefStm", "Prev"]) {
        const next = read.trailer.get(key);
        if (typeof next === "number") open.push(next);
      }
    }
  } catch (error) {
    if (error instanceof BrokenSyntax) return null;
    throw error;
  }
  return trailer === null ? null : { entries, trailer };
}

interface Section {
  readonly entries: ReadonlyMap<number, Entry | "free">;
  readonly trailer: Dictionary;
}

function readSection(bytes: Uint8Array, at: number): Section | null {
  const syntax = new Syntax(bytes, at);
  return syntax.keyword(TABLE) ? readTable(syntax) : readXrefStream(bytes, at);
}

const IN_USE = 0x6e;
const FREE = 0x66;

function readTable(syntax: Syntax): Section | null {
  const entries = new Map<number, Entry | "free">();
  while (!syntax.keyword(TRAILER)) {
    const first = syntax.natural();
    const count = syntax.natural();
    if (first === null || count === null || count > MAX_ENTRIES) return null;
    for (let number = first; number < first + count; number += 1) {
      const at = syntax.natural();
      if (at === null || syntax.natural() === null) return null;
      syntax.skipBlanks();
      const kind = syntax.bytes[syntax.at];
      if (kind !== IN_USE && kind !== FREE) return null;
      syntax.at += 1;
      if (!entries.has(number)) entries.set(number, kind === FREE ? "free" : { at });
    }
  }
  const trailer = syntax.value();
  return isDictionary(trailer) ? { entries, trailer } : null;
}

function readXrefStream(bytes: Uint8Array, at: number): Section | null {
  const head = objectHeadAt(bytes, at);
  if (head === null) return null;
  const stream = readObject(bytes, head.end, itself);
  if (!(stream instanceof PdfStream) || nameOf(stream.dictionary.get("Type") ?? null) !== "XRef") return null;
  const { bytes: data } = unpack(stream, itself, MAX_UNPACKED);
  const widths = numbersOf(stream.dictionary.get("W"));
  const size = stream.dictionary.get("Size");
  if (data === null || widths.length < 3 || typeof size !== "number") return null;
  const [typeWidth, secondWidth, thirdWidth] = widths as [number, number, number];
  const width = typeWidth + secondWidth + thirdWidth;
  if (!(width > 0 && width <= 24)) return null;
  const index = numbersOf(stream.dictionary.get("Index"));
  const ranges = index.length >= 2 ? index : [0, size];
  const entries = new Map<number, Entry | "free">();
  let place = 0;
  const field = (length: number): number => {
    let value = 0;
    for (let byte = 0; byte < length; byte += 1) value = value * 256 + (data[place + byte] ?? 0);
    place += length;
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let step = 0; step < ranges[range + 1]! && place + width <= data.length; step += 1) {
      const type = typeWidth === 0 ? 1 : field(typeWidth);
      const second = field(secondWidth);
      const third = field(thirdWidth);
      const number = ranges[range]! + step;
      if (type === 1) entries.set(number, { at: second });
      else if (type === 2) entries.set(number, { container: second, index: third });
      else entries.set(number, "free");
    }
  }
  return { entries, trailer: stream.dictionary };
}

const numbersOf = (value: PdfValue | undefined): number[] =>
  Array.isArray(value) ? value.filter((part): part is number => typeof part === "number") : [];

/** Trailers of a broken file that are tried. */
const MAX_TRAILERS = 100;

/** The newest trailer that can be read wherever it stands, for a file whose tables are broken. */
export function findTrailer(bytes: Uint8Array): Dictionary | null {
  const places: number[] = [];
  for (let at = find(bytes, TRAILER, 0); at >= 0; at = find(bytes, TRAILER, at + 1)) places.push(at);
  for (const at of places.slice(-MAX_TRAILERS).reverse()) {
    try {
      const value = new Syntax(bytes, at + TRAILER.length).value();
      if (isDictionary(value) && value.has("Root")) return value;
    } catch (error) {
      if (!(error instanceof BrokenSyntax)) throw error;
    }
  }
  return null;
}
