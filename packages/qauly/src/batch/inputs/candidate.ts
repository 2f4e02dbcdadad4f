/** A document before it is read: known by the digest of its bytes. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { QaulyError } from "@qauly/model";
import { asInputError } from "../../input-error.js";
import { mebibyte, tooLarge } from "../../limits.js";
import { shownPath, systemPath } from "../../paths.js";
import type { Failure } from "../document.js";
import { failureOf } from "../failure.js";
import { archiveEntries, isArchive } from "./archive.js";
import type { Input } from "./input.js";

export interface Candidate {
  /** As it stands in the results. */
  readonly path: string;
  readonly sha256: string | null;
  readonly byteLength: number | null;
  /** Where its bytes lie; null where they are not to be read. */
  readonly file: string | null;
  /** Made for this document alone, to be removed afterwards. */
  readonly isSpooled: boolean;
  /** Why it is not to be read, else null. */
  readonly failure: Failure | null;
}

export interface CandidateOptions {
  /** Bytes. */
  readonly maxSize: number;
  /** Folder for what is unpacked. */
  readonly spool: string;
  readonly isExcluded: (path: string) => boolean;
}

/** One document for each file, several for an archive. Never throws for what is wrong with a file. */
export async function* candidatesOf(input: Input, options: CandidateOptions): AsyncGenerator<Candidate> {
  if (input.kind === "fault") {
    yield failed(input.path, input.failure);
    return;
  }
  const file = input.path;
  const path = shownPath(file);
  try {
    const digest = await digestOf(file, options.maxSize);
    if (digest === "archive") yield* archiveEntries(file, options);
    else yield { path, ...digest, file, isSpooled: false, failure: null };
  } catch (error) {
    yield failed(path, failureOf(error instanceof QaulyError ? error : asInputError(error)));
  }
}

export function failed(path: string, failure: Failure, byteLength: number | null = null): Candidate {
  return { path, sha256: null, byteLength, file: null, isSpooled: false, failure };
}

const chunk = Buffer.allocUnsafe(1024 * 1024);

interface Digest {
  readonly sha256: string;
  readonly byteLength: number;
}

async function digestOf(path: string, maxSize: number): Promise<Digest | "archive"> {
  // Asked before the file is opened: opening a pipe would wait for its other end.
  const found = statSync(systemPath(path));
  if (!found.isFile()) {
    throw new QaulyError("input.unreadable", "this is a device, pipe or socket", "give files and folders");
  }
  if (found.size < chunk.length) return digestOfSmall(path, maxSize);
  const handle = await open(systemPath(path), "r");
  try {
    const first = await handle.read(chunk, 0, chunk.length, 0);
    if (isArchive(path, chunk.subarray(0, first.bytesRead))) return "archive";
    if (found.size > maxSize) throw tooLarge(maxSize / mebibyte);
    return await digestFrom(handle, first.bytesRead, maxSize);
  } finally {
    await handle.close();
  }
}

/** Read at once: to hand each step to another thread takes longer than the steps, and a hundred thousand files have many. */
function digestOfSmall(path: string, maxSize: number): Digest | "archive" {
  const bytes = readFileSync(systemPath(path));
  if (isArchive(path, bytes)) return "archive";
  if (bytes.length > maxSize) throw tooLarge(maxSize / mebibyte);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), byteLength: bytes.length };
}

/** `length` bytes are in `chunk` already. */
async function digestFrom(handle: FileHandle, length: number, maxSize: number): Promise<Digest> {
  const hash = createHash("sha256");
  let byteLength = 0;
  for (let read = length; read > 0; ) {
    hash.update(chunk.subarray(0, read));
    byteLength += read;
    if (byteLength > maxSize) throw tooLarge(maxSize / mebibyte);
    read = (await handle.read(chunk, 0, chunk.length, byteLength)).bytesRead;
  }
  return { sha256: hash.digest("hex"), byteLength };
}
