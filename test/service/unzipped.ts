import { inflateRawSync } from "node:zlib";

/** The parts of a ZIP archive as texts, by the names in its central directory. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, string>();
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const content = view.subarray(start, start + packed);
    parts.set(
      view.toString("utf8", at + 46, at + 46 + name),
      (method === 0 ? content : inflateRawSync(content)).toString("utf8"),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}
