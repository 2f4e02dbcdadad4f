/**
 * What lies in a ZIP archive, from its directory alone: nothing is written anywhere, and a part is unpacked when it is
 * asked for by name. Form: PKWARE's APPNOTE 6.3, without the extension for 4 GB and more.
 */
import { QaulyError } from "@qauly/model";
import { Inflate } from "pako";

/** A part of the archive as its directory tells of it. */
interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedLength: number;
  readonly length: number;
  readonly offset: number;
}

/** An opened archive. */
export interface Zip {
  /** Names of its parts as they stand in the directory. */
  readonly names: readonly string[];
  /** Whether any part needs a password. */
  readonly isEncrypted: boolean;
  /** The bytes of a part, piece by piece; null where there is none of that name. Letter case does not count. */
  readonly open: (name: string) => Generator<Uint8Array> | null;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** A document of Word has a few dozen parts, and one for each picture. */
const MOST_ENTRIES = 10_000;
/** Those of `batch`: markup shrinks to a hundredth at most. */
const LARGEST_RATIO = 200;
const ALWAYS_ALLOWED = 64 * 1024 ** 2;

/** Steps of unpacking. */
const PIECE = 65_536;

/**
 * Reads the directory.
 *
 * @throws QaulyError `input.damaged`, `input.too-large`
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(bytes, view)) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw damaged(`it holds ${entry.name} twice`);
    entries.set(key, entry);
  }
  const budget = { left: bytes.length * LARGEST_RATIO + ALWAYS_ALLOWED };
  return {
    names: [...entries.values()].map(({ name }) => name),
    isEncrypted: [...entries.values()].some(({ isEncrypted }) => isEncrypted),
    open(name) {
      const entry = entries.get(keyOf(name));
      return entry === undefined ? null : unpacked(bytes, view, entry, budget);
    },
  };
}

/** Names of parts are compared without regard to case (ISO 29500-2, 6.2.2.3); some programs write `\`. */
const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function* directoryOf(bytes: Uint8Array, view: DataView): Generator<Entry> {
  const end = endOf(view);
  if (end === null) throw damaged("its directory is missing");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffff_ffff) throw damaged("it is one of more than 4 GB by its directory");
  if (count > MOST_ENTRIES) {
    throw new QaulyError(
      "input.too-large",
      `the document has ${count} parts, and ${MOST_ENTRIES} are read at most`,
      "check that it is one legal act",
    );
  }
  const names = new TextDecoder();
  for (let at = start, index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) throw damaged("its directory breaks off");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged("its directory breaks off");
    yield {
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedLength: view.getUint32(at + 20, true),
      length: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at = next;
  }
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function* unpacked(bytes: Uint8Array, view: DataView, entry: Entry, budget: { left: number }): Generator<Uint8Array> {
  const { name, method, offset, packedLength, length } = entry;
  if (entry.isEncrypted) {
    throw new QaulyError("input.encrypted", "the document needs a password", "save it without one");
  }
  if (length > budget.left) throw bomb();
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(`${name} is not in it`);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedLength > bytes.length) throw damaged(`${name} breaks off`);
  const packed = bytes.subarray(from, from + packedLength);
  if (method !== STORED && method !== DEFLATED) throw damaged(`${name} is packed in a way that is not read`);
  let seen = 0;
  let sum = 0xffff_ffff;
  for (const piece of method === STORED ? [packed] : inflated(packed, name)) {
    seen += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0) throw bomb();
    if (seen > length) throw damaged(`${name} is longer than it says`);
    sum = withBytes(sum, piece);
    yield piece;
  }
  if (seen !== length || (sum ^ 0xffff_ffff) >>> 0 !== entry.crc) {
    throw damaged(`the length or the checksum of ${name} is wrong`);
  }
}

/** Packed bytes that are unpacked at once: deflate makes of a byte a thousand at most. */
const STEP = 1024;

function* inflated(packed: Uint8Array, name: string): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflater = new Inflate({ raw: true, chunkSize: PIECE });
  inflater.onData = (piece) => pieces.push(piece);
  for (let at = 0; at < packed.length && !inflater.ended; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (cause) {
      throw damaged(`${name} cannot be unpacked`, cause);
    }
    if (inflater.err !== 0) throw damaged(`${name} cannot be unpacked (${inflater.msg})`);
    yield* pieces;
    pieces = [];
  }
  if (!inflater.ended) throw damaged(`${name} breaks off`);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb8_8320;
  return value;
});

function withBytes(sum: number, bytes: Uint8Array): number {
  let value = sum;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return value;
}

function bomb(): QaulyError {
  return new QaulyError(
    "input.too-large",
    `the document unpacks to more than ${LARGEST_RATIO} times its size`,
    "check that it is a legal act: no document of Word shrinks so much",
  );
}

/** The document cannot be read as a package of parts. */
export function damaged(why: string, cause?: unknown): QaulyError {
  return new QaulyError(
    "input.damaged",
    `the document cannot be read: ${why}`,
    "get another copy of the file, or open it in its program and save it anew",
    cause === undefined ? undefined : { cause },
  );
}
