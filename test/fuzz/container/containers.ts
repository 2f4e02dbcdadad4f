/** Acts in forms that are read, or refused by a typed error: markup, office documents, pictures, archives. */
import { crc32, deflateSync } from "node:zlib";
import { zip } from "../../batch/zip.js";
import { textSource } from "../text/text-sources.js";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function html(text: string): string {
  const paragraphs = text.split("\n").map((line) =>
    line.includes("\t")
      ? `<table><tr>${line
          .split("\t")
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join("")}</tr></table>`
      : `<p>${escaped(line)}</p>`,
  );
  return `<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><title>Act</title></head><body>${paragraphs.join("\n")}</body></html>`;
}

const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The least that ECMA-376 asks of a document. */
function docx(text: string): Uint8Array {
  const body = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join("");
  return zip([
    {
      name: "[Content_Types].xml",
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content:
        `<?xml version="1.0"?><Relationships xmlns="${relations}">` +
        `<Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(8);
  out.writeUInt32BE(data.length, 0);
  out.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([out.subarray(0, 4), named, out.subarray(4)]);
}

/** A grey picture in which the text's bits are the dots: what a reader of pictures decodes, and no act. */
function png(text: string): Uint8Array {
  const [width, height] = [64, 48];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const dots = Buffer.from(text);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < rows.length; at += 1) rows[at] = at % (width + 1) === 0 ? 0 : (dots[at % dots.length] ?? 0);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A TIFF of one strip (TIFF 6.0, section 2), grey. */
function tiff(text: string): Uint8Array {
  const [width, height] = [64, 48];
  const dots = Buffer.alloc(width * height, Buffer.from(text));
  const rows = [
    [256, 3, width],
    [257, 3, height],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 8],
    [277, 3, 1],
    [278, 3, height],
    [279, 4, dots.length],
  ] as const;
  const directory = Buffer.alloc(2 + rows.length * 12 + 4);
  directory.writeUInt16LE(rows.length, 0);
  for (const [at, [tag, type, value]] of rows.entries()) {
    directory.writeUInt16LE(tag, 2 + at * 12);
    directory.writeUInt16LE(type, 4 + at * 12);
    directory.writeUInt32LE(1, 6 + at * 12);
    directory.writeUInt32LE(value, 10 + at * 12);
  }
  const head = Buffer.alloc(8);
  head.write("II*\0", "latin1");
  head.writeUInt32LE(8 + dots.length, 4);
  return Buffer.concat([head, dots, directory]);
}

const makers = {
  html: (text: string) => new TextEncoder().encode(html(text)),
  docx,
  image: (text: string, number: number) => (number % 2 === 0 ? png(text) : tiff(text)),
  zip: (text: string) =>
    zip([
      { name: "act.txt", content: text },
      { name: "folder/second.txt", content: text.slice(0, 500) },
    ]),
} as const;

export type ContainerKind = keyof typeof makers;

export function containerSource(kind: ContainerKind, number: number): { name: string; bytes: Uint8Array } {
  const { name, text } = textSource(number);
  return { name: `${kind} of ${name}`, bytes: new Uint8Array(makers[kind](text, number)) };
}
