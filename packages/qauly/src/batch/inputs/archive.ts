/** What lies in a ZIP archive: each entry is unpacked into a file of its own while its bytes are digested. */
import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { QaulyError } from "@qauly/model";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { systemCode } from "../../input-error.js";
import { mebibyte, tooLarge } from "../../limits.js";
import { shownPath, systemPath } from "../../paths.js";
import { failureOf } from "../failure.js";
import { type Candidate, type CandidateOptions, failed } from "./candidate.js";
import { entryName, isUnsafe } from "./entry-name.js";
import { isHidden } from "./input.js";

/** Between the archive and what lies in it. */
const into = "!/";

/** Texts and PDFs shrink to a twentieth at most; an archive that gives more than this many times its size is none of acts. */
const largestRatio = 200;
/** Archives of a few kilobytes are left alone. */
const alwaysAllowed = 64 * 1024 ** 2;

/** Names with which the parts of Office documents begin. */
const partOfOffice =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|word\/document\.xml|mimetypeapp)/;

/** Office documents are ZIP archives too: neither under a name of their own nor under that of an archive are they any. */
export function isArchive(path: string, head: Uint8Array): boolean {
  if (!/\.zip$/i.test(path)) return false;
  const start = Buffer.from(head.subarray(0, 64)).toString("latin1");
  // The name of the first entry stands behind the thirty bytes of its header.
  return (
    start.startsWith("PK\u0005\u0006") || (start.startsWith("PK\u0003\u0004") && !partOfOffice.test(start.slice(30)))
  );
}

/** In the archive's own order. An entry that cannot be had is a failure; archives in archives are documents that are none. */
export async function* archiveEntries(path: string, options: CandidateOptions): AsyncGenerator<Candidate> {
  const shown = shownPath(path);
  let zip: ZipFile | undefined;
  let files = 0;
  try {
    // Sizes are checked here, so that an entry that lies about its own costs the others nothing.
    zip = await openPromise(systemPath(path) as string, {
      decodeStrings: false,
      autoClose: false,
      validateEntrySizes: false,
    });
    const unpacked = { left: zip.fileSize * largestRatio + alwaysAllowed };
    for await (const { entry, name, label } of documentsIn(zip, shown, options)) {
      files += 1;
      yield await candidateOf(zip, entry, { name, label }, unpacked, options);
    }
    if (files === 0) throw new QaulyError("input.empty", "the archive holds no file", "check the archive");
  } catch (error) {
    yield failed(shown, failureOf(asArchiveError(error)));
  } finally {
    zip?.close();
  }
}

interface ArchiveDocument {
  readonly entry: Entry;
  readonly name: string;
  /** As it stands in the results. */
  readonly label: string;
}

/** The entries that are documents. */
async function* documentsIn(
  zip: ZipFile,
  shown: string,
  { isExcluded }: Pick<CandidateOptions, "isExcluded">,
): AsyncGenerator<ArchiveDocument> {
  const isNew = firstOf();
  for await (const entry of zip.eachEntry()) {
    const name = entryName(entry);
    // The path of a folder, or the one that leads from here to here.
    if (name === "") continue;
    if (name.endsWith("/") || name.split("/").some(isHidden)) {
      if (!isUnsafe(name)) continue;
    }
    const label = isNew(`${shown}${into}${name}`);
    if (!isExcluded(label)) yield { entry, name, label };
  }
}

/** What an archive will give, by its list of entries alone; null where it cannot be read. */
export async function listedIn(
  path: string,
  options: Pick<CandidateOptions, "isExcluded">,
): Promise<{ readonly path: string; readonly byteLength: number }[] | null> {
  const found: { readonly path: string; readonly byteLength: number }[] = [];
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(systemPath(path) as string, { decodeStrings: false, autoClose: false });
    for await (const { entry, label } of documentsIn(zip, shownPath(path), options)) {
      found.push({ path: label, byteLength: entry.uncompressedSize });
    }
    return found.length === 0 ? null : found;
  } catch {
    return null;
  } finally {
    zip?.close();
  }
}

/** Names a second entry of the same name apart: both are in the archive, and may differ. */
function firstOf(): (label: string) => string {
  const times = new Map<string, number>();
  return (label) => {
    const time = (times.get(label) ?? 0) + 1;
    times.set(label, time);
    return time === 1 ? label : `${label} (${time})`;
  };
}

async function candidateOf(
  zip: ZipFile,
  entry: Entry,
  { name, label }: { readonly name: string; readonly label: string },
  unpacked: { left: number },
  { maxSize, spool }: CandidateOptions,
): Promise<Candidate> {
  const byteLength = entry.uncompressedSize;
  const problem = problemOf(entry, name, unpacked.left, maxSize);
  if (problem !== null) return failed(label, failureOf(problem), byteLength);
  unpacked.left -= byteLength;
  const file = join(spool, randomUUID());
  const { stream, sha256 } = checkedBytes(entry);
  try {
    await pipeline(await zip.openReadStreamPromise(entry), stream, createWriteStream(file));
  } catch (error) {
    await rm(file, { force: true });
    if (systemCode(error) === "ENOSPC") throw unwritable(error);
    return failed(label, failureOf(damaged("this entry of the archive is damaged", error)), byteLength);
  }
  return { path: label, sha256: sha256(), byteLength, file, isSpooled: true, failure: null };
}

/** Lets the bytes of an entry through, and ends with an error where they are not those of which the archive tells. */
function checkedBytes({ uncompressedSize, crc32: expected }: Entry) {
  const hash = createHash("sha256");
  let length = 0;
  let sum = 0;
  const stream = new Transform({
    transform(bytes: Uint8Array, _, done) {
      hash.update(bytes);
      sum = crc32(bytes, sum);
      length += bytes.length;
      done(length > uncompressedSize ? new Error("it is longer than it says") : null, bytes);
    },
    flush(done) {
      const isWhole = length === uncompressedSize && sum === expected;
      done(isWhole ? null : new Error("its length or checksum is wrong"));
    },
  });
  return { stream, sha256: (): string => hash.digest("hex") };
}

function problemOf(entry: Entry, name: string, left: number, maxSize: number): QaulyError | null {
  if (isUnsafe(name)) {
    return new QaulyError(
      "input.unsafe-path",
      "the entry's name leads out of the archive",
      "it is not read; unpack it with care and give it as a file",
    );
  }
  if (entry.isEncrypted()) {
    return new QaulyError(
      "input.encrypted",
      "this entry of the archive needs a password",
      "unpack it and give the files",
    );
  }
  if (!entry.canDecodeFileData()) {
    return new QaulyError(
      "input.unsupported",
      "this entry is packed in a way that is not read",
      "unpack it and give the files",
    );
  }
  if (entry.uncompressedSize > maxSize) return tooLarge(maxSize / mebibyte, "the unpacked entry is");
  if (entry.uncompressedSize > left) {
    return new QaulyError(
      "input.too-large",
      `the archive unpacks to more than ${largestRatio} times its size`,
      "check that it is one of acts; unpack it and give the files",
    );
  }
  return null;
}

function damaged(what: string, cause: unknown): QaulyError {
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new QaulyError("input.damaged", `${what}${why}`, "get another copy of the archive", { cause });
}

function unwritable(cause: unknown): QaulyError {
  return new QaulyError("output.unwritable", "the disk is full", "make room, then go on with --resume", { cause });
}

function asArchiveError(error: unknown): QaulyError {
  if (error instanceof QaulyError) {
    if (error.code === "output.unwritable") throw error;
    return error;
  }
  return damaged("the archive cannot be read", error);
}
