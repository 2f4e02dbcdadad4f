import { decode, type TextEncoding } from "./decode.js";
import { plausibility } from "./plausibility.js";

/** Bytes that are looked at: an act's first pages, enough to tell any encoding, little enough for any size. */
const SAMPLE = 0x10000;

/** Share of control characters above which bytes are no text. */
const MAX_CONTROL = 0.01;

/** Share of unpaired bytes up to which a file counts as UTF-8 with a few damaged letters. */
const MAX_DAMAGED = 0.01;

/** Mean worth of a single-byte decoding from which it is believed, see `plausibility`. */
const MIN_PLAUSIBILITY = 0.4;

/**
 * Those of Unix, DOS, the Macintosh and ISO, which give Cyrillic letters for the few accented ones of a Western text.
 */
const OTHER_SYSTEMS: readonly TextEncoding[] = ["koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-5"];

/** In order of preference where two decode a text alike. */
export const SINGLE_BYTE: readonly TextEncoding[] = ["windows-1251", "rk1048", "ptcp154", ...OTHER_SYSTEMS];

/**
 * Encoding of a plain text, or null where the bytes are no text in any encoding known here. A byte order mark
 * decides; then UTF-8 by its strict form, UTF-16 by its pairs (as UTF-8 it would be strewn with control characters),
 * and the single-byte pages by the letters they give.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding | null {
  const marked = byteOrderMark(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  if (marked !== null) return isText(decode(sample, marked)) ? marked : null;
  if (isUtf8(sample)) return "utf-8";
  const wide = (["utf-16le", "utf-16be"] as const).find((encoding) => isWideText(sample, encoding));
  if (wide !== undefined) return wide;
  return sample.includes(0) ? null : singleByte(sample);
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted here.
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f\ufffe\uffff]/g;

function isText(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) <= text.length * MAX_CONTROL && !text.includes("\u0000");
}

/** Characters that a text in Kazakh or Russian consists of, seen as UTF-16 units. */
const WIDE = /[\t\n\f\r -~\u00a0-\u00bf\u0400-\u04ff\u2000-\u206f\u2116\u20b8]/g;

/** The other byte order, and any 8-bit text, gives ideographs instead. */
function isWideText(sample: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  if (sample.length < 2) return false;
  const text = decode(sample.subarray(0, sample.length & ~1), encoding);
  return (text.match(WIDE)?.length ?? 0) >= text.length * 0.95;
}

function isUtf8(sample: Uint8Array): boolean {
  // The sample's end may cut a character in two.
  const text = new TextDecoder("utf-8").decode(sample, { stream: true });
  if (!isText(text)) return false;
  if (!text.includes("\ufffd")) return true;
  let damaged = 0;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged += 1;
    else if (code > 0x7f) beyondAscii += 1;
  }
  return damaged <= beyondAscii * MAX_DAMAGED;
}

function singleByte(sample: Uint8Array): TextEncoding | null {
  let best: TextEncoding | null = null;
  let bestWorth = MIN_PLAUSIBILITY;
  for (const encoding of SINGLE_BYTE) {
    const text = decode(sample, encoding);
    const worth = isText(text) ? plausibility(text) : Number.NEGATIVE_INFINITY;
    if (worth > bestWorth && (isMostlyCyrillic(text) || !OTHER_SYSTEMS.includes(encoding))) {
      best = encoding;
      bestWorth = worth;
    }
  }
  return best;
}

function isMostlyCyrillic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const cyrillic = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  return cyrillic > letters / 2;
}
