import { deflateSync } from "node:zlib";

/** How the content of pages is packed. */
export type Packing = "plain" | "flate" | "ascii85" | "hex" | "lzw" | "runs" | "ascii85 flate";
export const packings = ["plain", "flate", "ascii85", "hex", "lzw", "runs", "ascii85 flate"] as const;

export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** Where each object's head stands, by its number. */
  readonly places: ReadonlyMap<number, number>;
}

/** Objects of the files that are written here: those of page `n`, from 1. */
export const objects = {
  catalogue: 1,
  tree: 2,
  font: 3,
  page: (n: number) => 2 + 2 * n,
  content: (n: number) => 3 + 2 * n,
} as const;

export interface WriteOptions {
  readonly packing?: Packing;
  /** `stream`: the catalogue, the tree and the pages stand in a stream of objects, the table is a stream too. */
  readonly tables?: "classic" | "stream";
  /** Further entries of the catalogue. */
  readonly catalogue?: string;
}

const show = (lines: readonly string[]): string =>
  lines.map((text, index) => `BT /F1 12 Tf 50 ${750 - 20 * index} Td (${text}) Tj ET`).join("\n");

/** A PDF of pages of lines in Helvetica, each page with one content stream. */
export function writePages(pages: readonly (readonly string[])[], options: WriteOptions = {}): WrittenFile {
  const { packing = "plain", tables = "classic", catalogue = "" } = options;
  const kids = pages.map((_, index) => `${objects.page(index + 1)} 0 R`).join(" ");
  const dictionaries = new Map<number, string>([
    [objects.catalogue, `<< /Type /Catalog /Pages ${objects.tree} 0 R ${catalogue} >>`],
    [objects.tree, `<< /Type /Pages /Kids [ ${kids} ] /Count ${pages.length} >>`],
    [objects.font, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
  ]);
  for (const index of pages.keys()) {
    dictionaries.set(
      objects.page(index + 1),
      `<< /Type /Page /Parent ${objects.tree} 0 R /MediaBox [ 0 0 595 842 ] /Contents ${objects.content(index + 1)} 0 R \
/Resources << /Font << /F1 ${objects.font} 0 R >> >> >>`,
    );
  }
  const writer = new Writer();
  for (const [index, lines] of pages.entries()) {
    writer.stream(objects.content(index + 1), packed(Buffer.from(show(lines), "latin1"), packing), filterOf(packing));
  }
  if (tables === "classic") {
    for (const [number, text] of dictionaries) writer.object(number, text);
    return writer.withTable();
  }
  const container = objects.content(pages.length) + 1;
  const numbers = [...dictionaries.keys()];
  let offset = 0;
  const heads = numbers.map((number) => {
    const head = `${number} ${offset}`;
    offset += dictionaries.get(number)!.length + 1;
    return head;
  });
  const head = `${heads.join(" ")}\n`;
  const body = Buffer.from(head + [...dictionaries.values()].join("\n"), "latin1");
  const keys = `/Type /ObjStm /N ${numbers.length} /First ${head.length} /Filter /FlateDecode`;
  writer.stream(container, deflateSync(body), keys);
  return writer.withStreamOfTables(
    container + 1,
    new Map(numbers.map((number, index) => [number, [container, index]])),
  );
}

class Writer {
  readonly #parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  readonly #places = new Map<number, number>();
  #at = this.#parts[0]!.length;

  #add(part: Buffer): void {
    this.#parts.push(part);
    this.#at += part.length;
  }

  object(number: number, text: string): void {
    this.#places.set(number, this.#at);
    this.#add(Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, "latin1"));
  }

  stream(number: number, data: Uint8Array, keys: string): void {
    this.#places.set(number, this.#at);
    this.#add(Buffer.from(`${number} 0 obj\n<< ${keys} /Length ${data.length} >>\nstream\n`));
    this.#add(Buffer.from(data));
    this.#add(Buffer.from("\nendstream\nendobj\n"));
  }

  withTable(): WrittenFile {
    const size = Math.max(...this.#places.keys()) + 1;
    const line = (number: number): string => {
      const place = this.#places.get(number);
      return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
    };
    const lines = Array.from({ length: size }, (_, number) => line(number)).join("");
    const start = this.#at;
    this.#add(
      Buffer.from(`xref\n0 ${size}\n${lines}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
    );
    return { bytes: new Uint8Array(Buffer.concat(this.#parts)), places: this.#places };
  }

  withStreamOfTables(number: number, contained: ReadonlyMap<number, readonly number[]>): WrittenFile {
    const start = this.#at;
    this.#places.set(number, start);
    const rows = Buffer.alloc((number + 1) * 5);
    for (let object = 0; object <= number; object += 1) {
      const inner = contained.get(object);
      const place = this.#places.get(object);
      const [type, second, third] = inner ? [2, inner[0]!, inner[1]!] : place === undefined ? [0, 0, 0] : [1, place, 0];
      rows.writeUInt8(type, object * 5);
      rows.writeUIntBE(second, object * 5 + 1, 3);
      rows.writeUInt8(third, object * 5 + 4);
    }
    const keys = `/Type /XRef /W [ 1 3 1 ] /Size ${number + 1} /Root 1 0 R /Filter /FlateDecode`;
    this.stream(number, deflateSync(rows), keys);
    this.#add(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    return { bytes: new Uint8Array(Buffer.concat(this.#parts)), places: this.#places };
  }
}

const filterOf = (packing: Packing): string =>
  ({
    plain: "",
    flate: "/Filter /FlateDecode",
    ascii85: "/Filter /ASCII85Decode",
    hex: "/Filter /ASCIIHexDecode",
    lzw: "/Filter /LZWDecode",
    runs: "/Filter /RunLengthDecode",
    "ascii85 flate": "/Filter [ /ASCII85Decode /FlateDecode ]",
  })[packing];

function packed(data: Buffer, packing: Packing): Buffer {
  switch (packing) {
    case "plain":
      return data;
    case "flate":
      return deflateSync(data);
    case "ascii85":
      return ascii85(data);
    case "hex":
      return Buffer.from(`${data.toString("hex")}>`);
    case "lzw":
      return lzw(data);
    case "runs":
      return runs(data);
    case "ascii85 flate":
      return ascii85(deflateSync(data));
  }
}

function ascii85(data: Buffer): Buffer {
  let text = "";
  for (let at = 0; at < data.length; at += 4) {
    const group = Buffer.alloc(4);
    const length = data.copy(group, 0, at, at + 4);
    let value = group.readUInt32BE();
    const digits: number[] = [];
    for (let index = 0; index < 5; index += 1) {
      digits.unshift(value % 85);
      value = Math.floor(value / 85);
    }
    text += String.fromCharCode(...digits.slice(0, length + 1).map((digit) => digit + 33));
  }
  return Buffer.from(`${text}~>`);
}

/** Codes of twelve bits at most; the table is begun anew when it is full. */
function lzw(data: Buffer): Buffer {
  const bits: string[] = [];
  let codes = new Map<string, number>();
  let width = 9;
  const put = (code: number): void => {
    bits.push(code.toString(2).padStart(width, "0"));
  };
  const begin = (): void => {
    put(256);
    codes = new Map(Array.from({ length: 256 }, (_, code) => [String.fromCharCode(code), code]));
    width = 9;
  };
  begin();
  let next = 258;
  let held = "";
  for (const byte of data) {
    const longer = held + String.fromCharCode(byte);
    if (codes.has(longer)) {
      held = longer;
      continue;
    }
    put(codes.get(held)!);
    codes.set(longer, next);
    next += 1;
    if (next + 1 > 1 << width) width += 1;
    if (next > 4000) {
      begin();
      next = 258;
    }
    held = String.fromCharCode(byte);
  }
  if (held !== "") put(codes.get(held)!);
  // The reader adds one more code before the end.
  if (next + 2 > 1 << width) width += 1;
  put(257);
  const line = bits.join("");
  return Buffer.from(line.match(/.{1,8}/g)!.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}

function runs(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length; at += 128) {
    const part = data.subarray(at, at + 128);
    parts.push(Buffer.from([part.length - 1]), part);
  }
  return Buffer.concat([...parts, Buffer.from([128])]);
}
