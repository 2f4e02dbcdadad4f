import type { MisreadLine } from "../document.js";
import { decode, type TextEncoding } from "./decode.js";
import { SINGLE_BYTE } from "./detect.js";
import { plausibility } from "./plausibility.js";

/** A decoded text, and the lines of it that were read anew. */
export interface PlainText {
  readonly text: string;
  readonly misread: readonly MisreadLine[];
}

/** Encodings that programs take for granted, and so read other ones as. */
const TAKEN_FOR = ["windows-1252", "windows-1251", "koi8-r", "ibm866"] as const;
/** What the bytes may have been. */
const MEANT: readonly TextEncoding[] = ["utf-8", ...SINGLE_BYTE];

/** Worth (see `plausibility`) up to which a text may be misread, and from which another reading of it is right. */
const MOST_DOUBTED = 0.4;
const LEAST_BELIEVED = 0.9;
/** Letters that are looked at: of every text, and of one in doubt. */
const BEGINNING = 600;
const SAMPLE = 0x4000;
/** Letters beyond ASCII from which a text is judged: a single word of another language is none of ours. */
const MIN_LETTERS = 20;

/**
 * Undoes a misreading: an earlier program took the bytes of the text for another encoding and saved the letters that it
 * saw.
 *
 *     Îá óòâåðæäåíèè         windows-1251 read as windows-1252
 *     РћР± СѓС‚РІРµСЂР¶     UTF-8 read as windows-1251
 *     пВ ХФЧЕТЦДЕОЙЙ         KOI8-R read as windows-1251
 *
 * Only where the letters as they stand are no text in Kazakh or Russian, and the bytes behind them clearly are one.
 */
export function readAnew(text: string): PlainText {
  const beginning = withoutDrawing(text).slice(0, BEGINNING);
  if (lettersIn(beginning) < MIN_LETTERS || worthOf(beginning) > MOST_DOUBTED) return { text, misread: [] };
  const sample = text.slice(0, SAMPLE);
  const wholeLines = text.length > SAMPLE ? sample.split("\n").slice(0, -1) : sample.split("\n");
  let best: ((line: string) => string | null) | null = null;
  let bestWorth = LEAST_BELIEVED;
  for (const taken of TAKEN_FOR) {
    const toBytes = bytesIn(taken);
    for (const meant of MEANT) {
      if (meant === taken) continue;
      const reading = (line: string): string | null => decoded(toBytes(line), meant);
      const lines = wholeLines.map(reading);
      const whole = lines.filter((line) => line !== null).join("\n");
      const worth = whole.length < sample.length / 4 ? 0 : worthOf(whole);
      if (worth > bestWorth) [best, bestWorth] = [reading, worth];
    }
  }
  return best === null ? { text, misread: [] } : byLine(text, best);
}

/** The text without the lines of drawn tables: borders, and the upright marks between cells. */
function withoutDrawing(text: string): string {
  if (!/[\u2500-\u257f]/.test(text)) return text;
  return text
    .split("\n")
    .filter((line) => !/^[\s\u2500-\u257f]+$/.test(line))
    .map((line) => line.replace(/(?<!\S)[\u2500-\u257f](?!\S)/g, " "))
    .join("\n");
}

/** Letters beyond ASCII. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) letters += 1;
  return letters;
}

/** As `plausibility`, but a text without Cyrillic letters is none of ours. */
const worthOf = (text: string): number => (/[\u0400-\u04ff]/.test(text) ? plausibility(text) : 0);

/** Lines that no such misreading gives stay as they are. */
function byLine(text: string, reading: (line: string) => string | null): PlainText {
  const misread: MisreadLine[] = [];
  let anew = "";
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) anew += "\n";
    const read = reading(line) ?? line;
    if (read !== line) misread.push({ start: anew.length, end: anew.length + read.length, before: line });
    anew += read;
  }
  return { text: anew, misread };
}

/** The bytes that an encoding shows as these letters; null where it shows none so. */
function bytesIn(encoding: (typeof TAKEN_FOR)[number]): (text: string) => Uint8Array | null {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const shown = new TextDecoder(encoding).decode(all);
  const byLetter = new Map(Array.from(shown, (letter, byte) => [letter, byte] as const));
  // ISO 8859-1, which many programs call by the same name, shows control characters where windows-1252 has signs.
  for (let byte = 0x80; byte < 0xa0; byte += 1) {
    const control = String.fromCharCode(byte);
    if (!byLetter.has(control)) byLetter.set(control, byte);
  }
  // The only byte for which windows-1251 has no letter.
  if (encoding === "windows-1251") byLetter.set("\ufffd", 0x98);
  return (text) => {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const byte = byLetter.get(text[at]!);
      if (byte === undefined) return null;
      bytes[at] = byte;
    }
    return bytes;
  };
}

function decoded(bytes: Uint8Array | null, encoding: TextEncoding): string | null {
  if (bytes === null) return null;
  const text = decode(bytes, encoding);
  return text.includes("\ufffd") ? null : text;
}
