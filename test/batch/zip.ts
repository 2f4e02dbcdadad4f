/** ZIP archives for tests, their entries stored as they are: also such as no packer writes. */
import { crc32 } from "node:zlib";

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** General purpose bits; 0x800 where the name is UTF-8, 1 where the entry is encrypted. */
  readonly flags?: number;
  /** What the archive says of the size where it lies. */
  readonly claimedSize?: number;
}

const bytesOf = (value: string | Uint8Array): Buffer =>
  typeof value === "string" ? Buffer.from(value) : Buffer.from(value);

/** Local headers, central directory and its end, as APPNOTE.TXT 4.3 has them. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0x800, claimedSize } of entries) {
    const [rawName, raw] = [bytesOf(name), bytesOf(content)];
    const size = claimedSize ?? raw.length;
    const method = claimedSize === undefined ? 0 : 8;
    const common = Buffer.alloc(26);
    for (const [index, value] of [20, flags, method, 0, 0x21].entries()) common.writeUInt16LE(value, index * 2);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(raw.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(rawName.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, rawName, raw]);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), common, tail, rawName]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006"), end]);
}
