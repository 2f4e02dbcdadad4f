/** JSON documents of a file, one at a time: one a line, or, for what qauly parse wrote, one alone or an array. */
import { readFile, stat } from "node:fs/promises";
import { QaulyError } from "@qauly/model";
import { systemPath } from "../paths.js";
import { linesOf } from "./lines.js";

export interface JsonDocument {
  /** 0-based line, or place in the array. */
  readonly index: number;
  readonly value: unknown;
  /** Its bytes in the file; null for an element of an array. */
  readonly at: { readonly offset: number; readonly length: number } | null;
}

/** Is told what was left out of results: the last line of a file that was torn off, decisions that no longer hold. */
export type OnTorn = (message: string, advice?: string) => void;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

const isBlank = (bytes: Buffer) => bytes.length < 64 && bytes.toString("latin1").trim() === "";

/**
 * The values of a file of JSON lines. A last line that has no line end and is no JSON was torn off and is left out; any
 * other line that is no JSON throws QaulyError `json.invalid`.
 */
export async function* jsonLinesOf(path: string, onTorn: OnTorn): AsyncGenerator<JsonDocument> {
  for await (const { index, offset, bytes, complete } of linesOf(path)) {
    if (isBlank(bytes)) continue;
    let value: unknown;
    try {
      value = JSON.parse(decoder.decode(bytes));
    } catch (cause) {
      if (!complete) {
        onTorn(`line ${index + 1} is torn off and left out`);
        return;
      }
      throw new QaulyError("json.invalid", `line ${index + 1}: this is not JSON`, "make the results anew", { cause });
    }
    yield { index, value, at: { offset, length: bytes.length } };
  }
}

/** The same for a file that may also hold one indented document, or an array of them, which is read at once. */
export async function* jsonDocumentsOf(path: string, onTorn: OnTorn): AsyncGenerator<JsonDocument> {
  if (await holdsLines(path)) {
    yield* jsonLinesOf(path, onTorn);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(await wholeFile(path)));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QaulyError("json.invalid", `this is not JSON (${why})`, "give results of qauly parse or qauly batch", {
      cause,
    });
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, one] of list.entries()) yield { index, value: one, at: null };
}

/** @throws QaulyError `input.too-large` */
async function wholeFile(path: string): Promise<Uint8Array> {
  const at = systemPath(path);
  const { size } = await stat(at);
  if (size > largestFile) {
    throw new QaulyError(
      "input.too-large",
      `the file is larger than ${largestFile / 1024 ** 2} MiB and holds no JSON lines`,
      "write JSON lines: qauly parse --format jsonl, qauly batch",
    );
  }
  return readFile(at);
}

/** Bytes of a file that is read at once. */
const largestFile = 256 * 1024 ** 2;

/** Told by the first line: an object by itself, or nothing at all. */
async function holdsLines(path: string): Promise<boolean> {
  for await (const { bytes } of linesOf(path)) {
    if (isBlank(bytes)) continue;
    try {
      const value: unknown = JSON.parse(decoder.decode(bytes));
      return typeof value === "object" && value !== null && !Array.isArray(value);
    } catch {
      return false;
    }
  }
  return true;
}
