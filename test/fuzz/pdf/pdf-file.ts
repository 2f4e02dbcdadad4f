/** A PDF as its objects: enough of ISO 32000-1, 7.3 and 7.5, for files that this project's writers make. */
import { deflateSync, inflateSync } from "node:zlib";

export interface PdfObject {
  /** The object's text, or the dictionary of its stream, one character a byte. */
  readonly body: string;
  readonly stream: Uint8Array | null;
}

/** A row of the cross-reference table, before it is written. */
export interface XrefRow {
  readonly number: number;
  readonly offset: number;
  readonly inUse: boolean;
}

/** What goes wrong while the file is written: each changes what the writer would have written. */
export interface Layout {
  /** Objects without a stream stand in an object stream, and a stream holds the cross-references (7.5.7, 7.5.8). */
  readonly packed: boolean;
  readonly xref: readonly ((rows: readonly XrefRow[]) => readonly XrefRow[])[];
  /** Told the offset of the cross-references as well. */
  readonly trailer: readonly ((text: string, at: number) => string)[];
  readonly startxref: readonly ((offset: number) => number)[];
  /** Said instead of the stream's own length. */
  readonly lengths: ReadonlyMap<number, string>;
}

export const soundLayout: Layout = { packed: false, xref: [], trailer: [], startxref: [], lengths: new Map() };

export class PdfFile {
  readonly objects: Map<number, PdfObject>;
  trailer: string;
  layout: Layout;

  constructor(objects: ReadonlyMap<number, PdfObject>, trailer: string, layout: Layout = soundLayout) {
    this.objects = new Map(objects);
    this.trailer = trailer;
    this.layout = layout;
  }

  copy(): PdfFile {
    return new PdfFile(this.objects, this.trailer, this.layout);
  }

  numbers(test: (object: PdfObject, number: number) => boolean = () => true): number[] {
    return [...this.objects].filter(([number, object]) => test(object, number)).map(([number]) => number);
  }

  get(number: number): PdfObject {
    const object = this.objects.get(number);
    if (object === undefined) throw new RangeError(`no object ${number}`);
    return object;
  }

  setBody(number: number, body: string): void {
    this.objects.set(number, { ...this.get(number), body });
  }

  setStream(number: number, stream: Uint8Array): void {
    this.objects.set(number, { ...this.get(number), stream });
  }

  /** The stream's data, unpacked where Flate packs it; null where it is packed otherwise. */
  data(number: number): string | null {
    const { body, stream } = this.get(number);
    if (stream === null) return null;
    if (!body.includes("/Filter")) return Buffer.from(stream).toString("latin1");
    if (!isFlate(body)) return null;
    try {
      return inflateSync(stream).toString("latin1");
    } catch {
      return null;
    }
  }

  /** Puts data into a stream the way in which its own is packed. */
  setData(number: number, data: string): void {
    const bytes = Buffer.from(data, "latin1");
    this.setStream(number, new Uint8Array(isFlate(this.get(number).body) ? deflateSync(bytes) : bytes));
  }
}

const isFlate = (body: string): boolean => /\/Filter\s*\[?\s*\/FlateDecode/.test(body) && !body.includes("/Predictor");

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The objects of a sound file with a cross-reference table. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const text = latin1(bytes);
  const objects = new Map<number, PdfObject>();
  const head = /(\d+)\s+\d+\s+obj\b\s*/g;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const start = head.lastIndex;
    const end = text.indexOf("endobj", start);
    if (end < 0) break;
    const opening = /\bstream\r?\n/g;
    opening.lastIndex = start;
    const stream = opening.exec(text);
    const number = Number(found[1]);
    if (stream === null || stream.index > end) {
      objects.set(number, { body: text.slice(start, end).trim(), stream: null });
      head.lastIndex = end;
      continue;
    }
    const body = text.slice(start, stream.index).trim();
    const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(body)?.[1] ?? 0);
    const from = stream.index + stream[0].length;
    const ownEnd = length > 0 ? from + length : text.indexOf("endstream", from);
    objects.set(number, { body, stream: bytes.slice(from, ownEnd) });
    head.lastIndex = text.indexOf("endobj", ownEnd);
  }
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text)?.[1] ?? "";
  return new PdfFile(objects, trailer.replace(/\/(?:Size|Prev)\s+\d+/g, "").trim());
}

/** Collects bytes and knows how many there are. */
class Output {
  readonly #parts: Buffer[] = [];
  length = 0;

  add(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part);
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}

function withLength(body: string, length: string): string {
  const said = body.replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, "");
  return said.replace(/^<</, `<< /Length ${length}`);
}

function objectText(number: number, { body, stream }: PdfObject, lengths: Layout["lengths"]): (string | Uint8Array)[] {
  if (stream === null) return [`${number} 0 obj\n${body}\nendobj\n`];
  const dictionary = withLength(body, lengths.get(number) ?? String(stream.length));
  return [`${number} 0 obj\n${dictionary}\nstream\n`, stream, "\nendstream\nendobj\n"];
}

const applied = <T>(changes: readonly ((value: T, at: number) => T)[], value: T, at = 0): T =>
  changes.reduce((now, change) => change(now, at), value);

/** The file's bytes. */
export function writePdfFile(file: PdfFile): Uint8Array {
  const out = new Output();
  out.add("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  const { objects, layout } = file;
  const size = Math.max(0, ...objects.keys()) + 1;
  const inside = layout.packed ? file.numbers(({ stream }) => stream === null) : [];
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    if (inside.includes(number)) continue;
    offsets.set(number, out.length);
    for (const part of objectText(number, object, layout.lengths)) out.add(part);
  }
  if (layout.packed) return packedEnd(file, out, offsets, inside, size);
  const rows = applied(
    layout.xref,
    Array.from({ length: size }, (_, number) => {
      const offset = offsets.get(number);
      return { number, offset: offset ?? 0, inUse: offset !== undefined };
    }),
  );
  const at = out.length;
  out.add(`xref\n0 ${rows.length}\n`);
  for (const { number, offset, inUse } of rows) {
    out.add(`${String(offset).padStart(10, "0")} ${number === 0 ? "65535" : "00000"} ${inUse ? "n" : "f"} \n`);
  }
  out.add(`trailer\n${applied(layout.trailer, `<< /Size ${size} ${file.trailer} >>`, at)}\n`);
  out.add(`startxref\n${applied(layout.startxref, at)}\n%%EOF\n`);
  return out.bytes();
}

function packedEnd(
  file: PdfFile,
  out: Output,
  offsets: Map<number, number>,
  inside: readonly number[],
  size: number,
): Uint8Array {
  const { layout } = file;
  const packed = size;
  let index = "";
  let bodies = "";
  for (const number of inside) {
    index += `${number} ${bodies.length} `;
    bodies += `${file.get(number).body}\n`;
  }
  const data = deflateSync(Buffer.from(index + bodies, "latin1"));
  offsets.set(packed, out.length);
  out.add(
    `${packed} 0 obj\n<< /Type /ObjStm /N ${inside.length} /First ${index.length} /Filter /FlateDecode ` +
      `/Length ${data.length} >>\nstream\n`,
  );
  out.add(data);
  out.add("\nendstream\nendobj\n");
  const at = out.length;
  const own = size + 1;
  offsets.set(own, at);
  const rows = applied(
    layout.xref,
    Array.from({ length: own + 1 }, (_, number) => {
      const offset = offsets.get(number);
      return { number, offset: offset ?? 0, inUse: offset !== undefined };
    }),
  );
  const table = Buffer.alloc(rows.length * 7);
  for (const [row, { number, offset, inUse }] of rows.entries()) {
    const place = inside.indexOf(number);
    const held = place >= 0 && !inUse;
    table.writeUInt8(held ? 2 : inUse ? 1 : 0, row * 7);
    table.writeUInt32BE(held ? packed : Math.max(0, offset) % 2 ** 32, row * 7 + 1);
    table.writeUInt16BE(held ? place : 0, row * 7 + 5);
  }
  const xref = deflateSync(table);
  const dictionary = applied(layout.trailer, `<< /Size ${own + 1} ${file.trailer} >>`, at);
  const said = dictionary.replace(
    /^<</,
    `<< /Type /XRef /W [1 4 2] /Index [0 ${rows.length}] /Filter /FlateDecode /Length ${xref.length}`,
  );
  out.add(`${own} 0 obj\n${said}\nstream\n`);
  out.add(xref);
  out.add(`\nendstream\nendobj\nstartxref\n${applied(layout.startxref, at)}\n%%EOF\n`);
  return out.bytes();
}
