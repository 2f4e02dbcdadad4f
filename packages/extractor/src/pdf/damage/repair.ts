import type { PdfFile } from "../structure/file.js";
import type { PageTree } from "../structure/pages.js";
import { type Dictionary, nameOf, PdfName, type PdfValue, Reference } from "../structure/values.js";
import { written } from "../structure/write.js";

/** Bytes and objects of the largest file that is mended. */
const MAX_BYTES = 64 * 2 ** 20;
const MAX_OBJECTS = 200_000;

/**
 * The file with an update behind it that leads to all objects that it holds and to all its pages, for engines that
 * lose what the file's own tables do not lead to; null where it is too large or encrypted.
 */
export function repaired(file: PdfFile, tree: PageTree): Uint8Array | null {
  const { numbers, bytes } = file;
  if (file.isEncrypted || bytes.length > MAX_BYTES || numbers.length > MAX_OBJECTS) return null;
  const places = new Map<number, number>();
  const parts: string[] = ["\n"];
  let at = bytes.length + 1;
  const add = (number: number, value: PdfValue): void => {
    const text = `${number} 0 obj\n${written(value)}\nendobj\n`;
    places.set(number, at);
    parts.push(text);
    at += text.length;
  };
  for (const number of numbers) {
    const place = file.scanned.get(number);
    if (place !== undefined) places.set(number, place);
    // Objects of streams of objects are set out in the open: a table of the old kind leads to no others.
    else add(number, file.object(number));
  }
  const kids = tree.nodes.flatMap(({ page, reference }) => (page === null || reference === null ? [] : [reference]));
  for (const { page, reference } of tree.nodes) {
    // Engines pass over a page whose type is misspelt.
    if (page === null || reference === null || nameOf(file.resolve(page.get("Type"))) === "Page") continue;
    add(reference.number, new Map([...page, ["Type", new PdfName("Page")]] as [string, PdfValue][]));
  }
  const free = Math.max(0, ...numbers) + 1;
  const root = tree.root?.number ?? free;
  const old = file.dictionary(tree.root) ?? new Map<string, PdfValue>();
  add(
    root,
    new Map<string, PdfValue>([...old, ["Type", new PdfName("Pages")], ["Kids", kids], ["Count", kids.length]]),
  );
  const catalogue = file.dictionary(file.trailer.get("Root")) ?? new Map<string, PdfValue>();
  add(
    free + 1,
    new Map([...catalogue, ["Type", new PdfName("Catalog")], ["Pages", new Reference(root)]] as [string, PdfValue][]),
  );
  const trailer: Dictionary = new Map<string, PdfValue>([
    ["Size", free + 2],
    ["Root", new Reference(free + 1)],
  ]);
  parts.push(table(places), `trailer\n${written(trailer)}\nstartxref\n${at}\n%%EOF\n`);
  return joinedWith(bytes, parts.join(""));
}

function table(places: ReadonlyMap<number, number>): string {
  const sorted = [...places].sort(([a], [b]) => a - b);
  const lines = ["xref\n0 1\n0000000000 65535 f \n"];
  for (let first = 0; first < sorted.length; ) {
    let end = first + 1;
    while (end < sorted.length && sorted[end]![0] === sorted[end - 1]![0] + 1) end += 1;
    lines.push(`${sorted[first]![0]} ${end - first}\n`);
    for (const [, place] of sorted.slice(first, end)) lines.push(`${String(place).padStart(10, "0")} 00000 n \n`);
    first = end;
  }
  return lines.join("");
}

function joinedWith(bytes: Uint8Array, text: string): Uint8Array {
  const whole = new Uint8Array(bytes.length + text.length);
  whole.set(bytes);
  for (let index = 0; index < text.length; index += 1) whole[bytes.length + index] = text.charCodeAt(index);
  return whole;
}
