import { Inflate } from "pako";
import { isBlank, isHex } from "./bytes.js";
import { lzw } from "./lzw.js";
import { type Dictionary, isDictionary, nameOf, type PdfStream, type PdfValue } from "./values.js";

/**
 * Why data cannot be unpacked: `checksum`, they can, but they are not what was packed; `broken`, the packing breaks off
 * or means nothing, as that of a picture or a cipher does where text is expected; `large`, they are more than may be unpacked.
 */
export type PackingFault = "checksum" | "broken" | "large";

export type Unpacked =
  | { readonly bytes: Uint8Array; readonly fault: null }
  | { readonly bytes: null; readonly fault: PackingFault };

type Filter = (packed: Uint8Array, limit: number, early: boolean) => Unpacked;

const found = (bytes: Uint8Array): Unpacked => ({ bytes, fault: null });
const faulty = (fault: PackingFault): Unpacked => ({ bytes: null, fault });

/** Filters of text, by their names and those that inline images use (ISO 32000-1, table 6 and 8.9.7). */
const FILTERS: Readonly<Record<string, Filter>> = {
  FlateDecode: inflate,
  Fl: inflate,
  ASCII85Decode: ascii85,
  A85: ascii85,
  ASCIIHexDecode: asciiHex,
  AHx: asciiHex,
  RunLengthDecode: runLengths,
  RL: runLengths,
  LZWDecode: unlzw,
  LZW: unlzw,
};

/**
 * Unpacks what a stream holds; nothing beyond `limit` bytes. `resolve` follows references.
 */
export function unpack(
  { dictionary, data }: PdfStream,
  resolve: (value: PdfValue) => PdfValue,
  limit: number,
): Unpacked {
  const filters = listOf(resolve(dictionary.get("Filter") ?? null)).map(resolve);
  const parameters = listOf(resolve(dictionary.get("DecodeParms") ?? null)).map(resolve);
  if (data.length > limit) return faulty("large");
  let bytes = data;
  for (const [index, filter] of filters.entries()) {
    const name = nameOf(filter);
    const given = parameters[index] ?? null;
    const own: Dictionary = isDictionary(given) ? given : new Map();
    const decode = name === null ? undefined : FILTERS[name];
    if (decode === undefined) return faulty("broken");
    const unpacked = decode(bytes, limit, resolve(own.get("EarlyChange") ?? null) !== 0);
    if (unpacked.bytes === null) return unpacked;
    const whole = own.size > 0 ? unpredict(unpacked.bytes, own, resolve) : unpacked.bytes;
    if (whole === null) return faulty("broken");
    bytes = whole;
  }
  return found(bytes);
}

const listOf = (value: PdfValue): readonly PdfValue[] =>
  value === null ? [] : Array.isArray(value) ? (value as readonly PdfValue[]) : [value];

/** What is past its limit ends the unpacking. */
class TooLarge extends Error {}

/** zlib's data (RFC 1950): what follows them is of no concern, their checksum is. */
function inflate(packed: Uint8Array, limit: number): Unpacked {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate({ chunkSize: Math.min(65_536, Math.max(1024, packed.length * 4)) });
  inflater.onData = (chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  };
  try {
    inflater.push(packed, true);
  } catch (error) {
    return faulty(error instanceof TooLarge ? "large" : "broken");
  }
  if (inflater.err !== 0) return faulty(inflater.msg === "incorrect data check" ? "checksum" : "broken");
  return inflater.ended ? found(joined(chunks, size)) : faulty("broken");
}

export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unlzw(packed: Uint8Array, limit: number, early: boolean): Unpacked {
  const bytes = lzw(packed, limit, early);
  return bytes === null ? faulty("broken") : found(bytes);
}

const TILDE = 0x7e;
const LETTER_Z = 0x7a;

/** ISO 32000-1, 7.4.3. */
function ascii85(packed: Uint8Array): Unpacked {
  const bytes = new Uint8Array(packed.length * 4);
  let size = 0;
  let digits = 0;
  let group = 0;
  for (const byte of packed) {
    if (isBlank(byte)) continue;
    if (byte === TILDE) {
      if (digits === 1) return faulty("broken");
      if (digits > 0) {
        for (let missing = digits; missing < 5; missing += 1) group = group * 85 + 84;
        if (group > 0xffff_ffff) return faulty("broken");
        for (let index = 0; index < digits - 1; index += 1)
          bytes[size++] = Math.floor(group / 256 ** (3 - index)) % 256;
      }
      return found(bytes.subarray(0, size));
    }
    if (byte === LETTER_Z && digits === 0) {
      size += 4;
      continue;
    }
    if (byte < 0x21 || byte > 0x75) return faulty("broken");
    group = group * 85 + (byte - 0x21);
    digits += 1;
    if (digits < 5) continue;
    if (group > 0xffff_ffff) return faulty("broken");
    for (let index = 0; index < 4; index += 1) bytes[size++] = Math.floor(group / 256 ** (3 - index)) % 256;
    digits = 0;
    group = 0;
  }
  // The marks of the end are missing: so may be data.
  return faulty("broken");
}

const GREATER = 0x3e;

function asciiHex(packed: Uint8Array): Unpacked {
  const bytes = new Uint8Array((packed.length + 1) >> 1);
  let figures = 0;
  for (const byte of packed) {
    if (isBlank(byte)) continue;
    if (byte === GREATER) return found(bytes.subarray(0, (figures + 1) >> 1));
    if (!isHex(byte)) return faulty("broken");
    const value = byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
    bytes[figures >> 1]! |= figures % 2 === 0 ? value << 4 : value;
    figures += 1;
  }
  return faulty("broken");
}

const END_OF_RUNS = 128;

function runLengths(packed: Uint8Array, limit: number): Unpacked {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < packed.length; ) {
    const length = packed[at]!;
    if (length === END_OF_RUNS) return found(joined(chunks, size));
    const chunk =
      length < END_OF_RUNS
        ? packed.subarray(at + 1, at + 2 + length)
        : new Uint8Array(257 - length).fill(packed[at + 1] ?? 0);
    size += chunk.length;
    if (size > limit) return faulty("large");
    chunks.push(chunk);
    at += length < END_OF_RUNS ? length + 2 : 2;
  }
  return faulty("broken");
}

/** Takes back what a predictor did to rows of bytes (ISO 32000-1, 7.4.4.4); null where it cannot have done so. */
function unpredict(
  bytes: Uint8Array,
  parameters: Dictionary,
  resolve: (value: PdfValue) => PdfValue,
): Uint8Array | null {
  const number = (key: string, usual: number): number => {
    const value = resolve(parameters.get(key) ?? null);
    return typeof value === "number" ? value : usual;
  };
  const predictor = number("Predictor", 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) return null;
  const pixel = Math.max(1, (number("Colors", 1) * number("BitsPerComponent", 8)) >> 3);
  const width = Math.ceil((number("Columns", 1) * number("Colors", 1) * number("BitsPerComponent", 8)) / 8);
  if (!(width > 0 && width < 2 ** 20) || bytes.length % (width + 1) !== 0) return null;
  const rows = bytes.length / (width + 1);
  const whole = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)]!;
    if (kind > 4) return null;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column < pixel ? 0 : whole[at - pixel]!;
      const above = row === 0 ? 0 : whole[at - width]!;
      const corner = row === 0 || column < pixel ? 0 : whole[at - width - pixel]!;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind]!;
      whole[at] = bytes[row * (width + 1) + 1 + column]! + guess;
    }
  }
  return whole;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
}
