/**
 * A ZIP archive from files that are compressed already. Form: PKWARE's APPNOTE 6.3, without the extension for 4 GB and
 * more.
 */
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";

/** A file of an archive: its content compressed by deflate, without a header. */
export interface Packed {
  readonly name: string;
  /** The compressed content: itself, or the file that holds it. */
  readonly content: Uint8Array | string;
  readonly packedLength: number;
  readonly length: number;
  readonly crc: number;
}

const deflated = 8;
const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
/** 1 January 1980, so that the same content gives the same bytes. */
const day = 0x0021;
const most = 0xffff_ffff;

/** Whether an archive can hold so much. */
export const fits = (files: readonly Packed[]): boolean =>
  files.every(({ length }) => length < most) && files.reduce((sum, { packedLength }) => sum + packedLength, 0) < most;

function fields(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of values) {
    if (size === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value >>> 0, at);
    at += size;
  }
  return bytes;
}

/** What both headers of a file say. */
const described = ({ name, packedLength, length, crc }: Packed): Buffer =>
  fields(
    ...([version, flags, deflated, 0, day].map((value) => [value, 2]) as [number, 2][]),
    [crc, 4],
    [packedLength, 4],
    [length, 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  );

/** Writes the archive. */
export async function writeZip(path: string, files: readonly Packed[]): Promise<void> {
  const archive = await open(path, "w");
  try {
    let at = 0;
    const put = async (bytes: Uint8Array): Promise<void> => {
      await archive.writeFile(bytes);
      at += bytes.length;
    };
    const directory: Buffer[] = [];
    for (const file of files) {
      const name = Buffer.from(file.name);
      const place = at;
      await put(Buffer.concat([fields([0x04034b50, 4]), described(file), name]));
      if (typeof file.content === "string") at += await append(archive, file.content);
      else await put(file.content);
      const attributes = fields([0, 2], [0, 2], [0, 2], [0, 4], [place, 4]);
      directory.push(Buffer.concat([fields([0x02014b50, 4], [version, 2]), described(file), attributes, name]));
    }
    const listing = Buffer.concat(directory);
    const start = at;
    await put(listing);
    const count = files.length;
    await put(fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [listing.length, 4], [start, 4], [0, 2]));
  } finally {
    await archive.close();
  }
}

async function append(archive: FileHandle, path: string): Promise<number> {
  const from = await open(path, "r");
  try {
    let length = 0;
    for await (const chunk of from.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      await archive.writeFile(chunk);
      length += chunk.length;
    }
    return length;
  } finally {
    await from.close();
  }
}

export const checksum = (bytes: Uint8Array, before = 0): number => crc32(bytes, before);
