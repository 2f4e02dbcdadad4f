/**
 * Paths of which the names are bytes and no UTF-8, as archives from machines with code pages leave them. Here a path is
 * a text in which such a byte stands as half of a surrogate pair, U+DC80 to U+DCFF, which no UTF-8 gives: so texts and
 * bytes say the same. Before a path goes into a result it is shown, so that the result stays Unicode.
 */
import { readFileSync } from "node:fs";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Well-formed sequences (Unicode, table 3-7), over bytes as Latin-1. */
const sequence =
  /[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\s\S]/g;

export function pathFromBytes(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const latin1 = Buffer.from(bytes).toString("latin1");
    return latin1.replace(sequence, (part) => {
      if (part.length === 1 && part >= "\x80") return String.fromCharCode(0xdc00 + part.charCodeAt(0));
      return Buffer.from(part, "latin1").toString("utf8");
    });
  }
}

const bytesInIt = /[\udc80-\udcff]/u;

/** What the file system is asked for. */
export function systemPath(path: string): string | Buffer {
  if (!bytesInIt.test(path)) return path;
  return Buffer.concat(
    path
      .split(/([\udc80-\udcff])/u)
      .map((part) => (bytesInIt.test(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part))),
  );
}

/** As it stands in results: such a byte as `\xe9`. */
export function shownPath(path: string): string {
  return path.replace(/[\udc80-\udcff]/gu, (half) => `\\x${(half.charCodeAt(0) - 0xdc00).toString(16)}`);
}

/** What stands in a decoded text for bytes that were none of UTF-8. */
const replacement = "\ufffd";

/** The path that is shown so. */
export function pathFromShown(shown: string): string {
  return shown.replace(/\\x([89a-f][0-9a-f])/g, (_, byte: string) =>
    String.fromCharCode(0xdc00 + Number.parseInt(byte, 16)),
  );
}

/** Arguments of the command as the system has them, where Node.js could not decode them; as they are where it does not tell. */
export function rawArguments(args: readonly string[]): readonly string[] {
  if (!args.some((arg) => arg.includes(replacement)) || process.platform !== "linux") return args;
  try {
    const raw = readFileSync("/proc/self/cmdline");
    const given: string[] = [];
    for (let from = 0, to = raw.indexOf(0); to >= 0; from = to + 1, to = raw.indexOf(0, from)) {
      given.push(pathFromBytes(raw.subarray(from, to)));
    }
    const own = given.slice(-args.length);
    const isSame = own.every(
      (arg, index) => arg.replace(/[\udc80-\udcff]+/gu, "") === withoutReplacements(args[index]),
    );
    return isSame ? own : args;
  } catch {
    return args;
  }
}

const withoutReplacements = (text = ""): string => text.replaceAll(replacement, "");
