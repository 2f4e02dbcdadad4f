/** Bytes of the files that the command was given, with a typed error for each way in which that can fail. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { QaulyError } from "@qauly/model";
import { asInputError } from "../input-error.js";
import { defaultLimits, mebibyte, tooLarge } from "../limits.js";
import { shownPath, systemPath } from "../paths.js";

/** The argument that stands for standard input. */
export const standardInput = "-";

/** What error lines call the argument. */
export function labelOf(file: string): string {
  return file === standardInput ? "standard input" : file;
}

/** What `source.fileName` says: the name without its folders, or nothing for standard input. */
export function fileNameOf(file: string): { fileName?: string } {
  return file === standardInput ? {} : { fileName: basename(shownPath(file)) };
}

/**
 * The whole content of a file, or of standard input for "-", up to so many MiB: a device or pipe without an end would
 * fill the memory. Throws QaulyError `input.*`.
 */
export async function readInput(file: string, limit: number = defaultLimits.sizeLimit): Promise<Uint8Array> {
  try {
    if (file === standardInput) return await readAll(process.stdin, limit);
    if ((await stat(systemPath(file))).isDirectory()) {
      throw new QaulyError("input.is-directory", "this is a folder", "give the files in it");
    }
    return await readAll(createReadStream(systemPath(file), { highWaterMark: 1024 * 1024 }), limit);
  } catch (error) {
    throw error instanceof QaulyError ? error : asInputError(error);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit * mebibyte) throw tooLarge(limit);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, length);
}
