import { CODE_PAGES, type KazakhCodePage } from "./code-pages.js";

/** WHATWG label, or the name of a Kazakh code page that the WHATWG standard lacks. */
export type TextEncoding =
  | "utf-8"
  | "utf-16le"
  | "utf-16be"
  | "windows-1251"
  | "koi8-r"
  | "ibm866"
  | "x-mac-cyrillic"
  | "iso-8859-5"
  | KazakhCodePage;

/** Decodes the bytes; a byte order mark of the encoding is left out, line ends stay as they are. */
export function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  return encoding === "rk1048" || encoding === "ptcp154"
    ? decodeCodePage(bytes, encoding)
    : new TextDecoder(encoding).decode(bytes);
}

/** Bytes that are decoded at once where others may have their turn in between. */
const PIECE = 0x80000;

/** The same in pieces. */
export function* decodeInPieces(bytes: Uint8Array, encoding: TextEncoding): Generator<string> {
  if (bytes.length <= PIECE) {
    yield decode(bytes, encoding);
    return;
  }
  const decoder = encoding === "rk1048" || encoding === "ptcp154" ? null : new TextDecoder(encoding);
  for (let start = 0; start < bytes.length; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    // A character may be cut in two at the end of a piece.
    yield decoder === null ? decode(piece, encoding) : decoder.decode(piece, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

/** Bytes per call of `String.fromCharCode`, well below any engine's limit of arguments. */
const CHUNK = 0x2000;

function decodeCodePage(bytes: Uint8Array, page: KazakhCodePage): string {
  const codes = codesOf(page);
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const chunk = Array.from(bytes.subarray(start, start + CHUNK), (byte) => codes[byte] ?? 0xfffd);
    text += String.fromCharCode(...chunk);
  }
  return text;
}

function codesOf(page: KazakhCodePage): Uint16Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const base = new TextDecoder("windows-1251").decode(all);
  return Uint16Array.from(all, (byte) => (CODE_PAGES[page][byte] ?? base[byte] ?? "\ufffd").charCodeAt(0));
}
