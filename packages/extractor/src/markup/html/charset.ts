import { decode, type TextEncoding } from "../../text/decode.js";
import { detectEncoding } from "../../text/detect.js";
import { plausibility } from "../../text/plausibility.js";

/** Bytes in which a page says its encoding: the standard asks for the first 1024, pages that were saved need more. */
const PRESCAN = 0x2000;
/** Bytes of letters beyond ASCII, with what stands around them, by which the encoding is judged. */
const SAMPLE = 0x8000;
/** How much less likely a text in the stated encoding may look than in the one that was found. */
const TOLERANCE = 0.02;

const LABELS: Readonly<Record<string, TextEncoding>> = {
  "kz-1048": "rk1048",
  "strk1048-2002": "rk1048",
  rk1048: "rk1048",
  ptcp154: "ptcp154",
  pt154: "ptcp154",
  csptcp154: "ptcp154",
  cp154: "ptcp154",
};
const KNOWN: ReadonlySet<string> = new Set<TextEncoding>([
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1251",
  "koi8-r",
  "ibm866",
  "x-mac-cyrillic",
  "iso-8859-5",
]);

/**
 * Encoding of a page: a byte order mark decides; then what the page says of itself, unless its bytes say another thing,
 * as they do where a program saved a page anew and left its `meta` as it was. Null where the bytes are no text.
 */
export function encodingOfPage(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return detectEncoding(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const sample = letterSample(bytes);
  const stated = statedEncoding(bytes);
  if (sample.length === 0) return stated ?? detectEncoding(bytes);
  const found = detectEncoding(sample) ?? detectEncoding(bytes);
  if (found === null || found === "utf-8" || found.startsWith("utf-16")) return found ?? stated;
  if (stated === null || stated === found || stated.startsWith("utf-")) return found;
  return plausibility(decode(sample, stated)) >= plausibility(decode(sample, found)) - TOLERANCE ? stated : found;
}

/** What the page's head says: `<meta charset=…>`, `<meta http-equiv … content="…; charset=…">`, `<?xml encoding=…?>`. */
function statedEncoding(bytes: Uint8Array): TextEncoding | null {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?-->/g, "");
  const [, xml] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(head) ?? [];
  for (const [meta] of head.matchAll(/<meta[\s/][^>]*>/gi)) {
    const [, label] = /charset\s*=\s*["']?\s*([^\s"';/>]+)/i.exec(meta) ?? [];
    const encoding = label === undefined ? null : encodingOf(label);
    // A page that could be asked was in an encoding of bytes.
    if (encoding !== null) return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  }
  return xml === undefined ? null : encodingOf(xml);
}

function encodingOf(label: string): TextEncoding | null {
  const lower = label.trim().toLowerCase();
  const own = LABELS[lower];
  if (own !== undefined) return own;
  try {
    const { encoding } = new TextDecoder(lower);
    return KNOWN.has(encoding) ? (encoding as TextEncoding) : null;
  } catch {
    return null;
  }
}

/** The lines of the page that hold bytes beyond ASCII, without their tags, up to a limit. */
function letterSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  for (let at = 0; at < bytes.length && length < SAMPLE - 256; at += 1) {
    if ((bytes[at] as number) < 0x80) continue;
    // From the letter to the next tag.
    while (at < bytes.length && bytes[at] !== 0x3c && length < SAMPLE - 1) sample[length++] = bytes[at++] as number;
    sample[length++] = 0x0a;
  }
  return sample.subarray(0, length);
}
