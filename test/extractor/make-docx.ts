/** Documents of Word, written part by part and put into a ZIP archive. */
import { crc32, deflateRawSync } from "node:zlib";

export const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const types = {
  [transitional]: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  [strict]: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface WordParts {
  /** Blocks of the body. */
  readonly body: string;
  /** Styles, lists, notes: what stands in the root element of each part. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** By id: what stands in each. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Addresses by id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Pictures by id. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  readonly namespace?: typeof transitional | typeof strict;
  /** The prefix of WordprocessingML. */
  readonly mainType?: string;
}

/** The parts of a document by their names. */
export function wordParts(parts: WordParts): Record<string, string> {
  const { namespace = transitional, mainType = `${word}.document.main+xml` } = parts;
  const relation = types[namespace];
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${namespace}" xmlns:r="${relation}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${name}>`;
  const files: Record<string, string> = {
    "word/document.xml": root("document", `<w:body>${parts.body}</w:body>`),
  };
  const relationships: string[] = [];
  const add = (type: string, target: string, id: string, mode = ""): void => {
    relationships.push(`<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"${mode}/>`);
  };
  for (const name of ["styles", "numbering", "footnotes", "endnotes", "comments", "settings"] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = root(name, content);
    add(name, `${name}.xml`, name);
  }
  for (const [type, element] of [
    ["header", "hdr"],
    ["footer", "ftr"],
  ] as const) {
    for (const [id, content] of Object.entries(parts[`${type}s`] ?? {})) {
      files[`word/${id}.xml`] = root(element, content);
      add(type, `${id}.xml`, id);
    }
  }
  for (const [id, url] of Object.entries(parts.links ?? {}))
    add("hyperlink", escaped(url), id, ' TargetMode="External"');
  for (const id of Object.keys(parts.pictures ?? {})) add("image", `media/${id}.png`, id);
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  return {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${contentTypes(files)}</Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ...files,
    "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships">${relationships.join("")}</Relationships>`,
  };
}

const contentTypes = (files: Readonly<Record<string, string>>): string =>
  Object.keys(files)
    .filter((name) => name !== "word/document.xml")
    .map((name) => `<Override PartName="/${name}" ContentType="${word}.${/([a-z]+)\d*\.xml/.exec(name)![1]}+xml"/>`)
    .join("");

export function makeDocx(parts: WordParts): Uint8Array {
  const pictures = Object.entries(parts.pictures ?? {}).map(([id, bytes]) => [`word/media/${id}.png`, bytes] as const);
  return zip({ ...wordParts(parts), ...Object.fromEntries(pictures) });
}

/** A run with a picture of that size in EMU. */
export const picture = (id: string, width: number, height: number): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A run with its properties. */
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs, or of a text. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;

/** A paragraph that a list numbers. */
export const numbered = (text: string, level: number, list = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const borders =
  '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';

/** A cell; a text becomes its paragraph. */
export const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;

export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

export const tbl = (rows: readonly string[], properties = borders, widths: readonly number[] = []): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;

/** A run with a box of text at the right edge, in both forms in which Word writes it. Lengths are EMU. */
export function textBox(blocks: string, width: number, height: number): string {
  const content = `<w:txbxContent>${blocks}</w:txbxContent>`;
  const size = `cx="${width}" cy="${height}"`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const anchor = `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent ${size}/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor>`;
  const fallback = `<w:pict><v:rect style="position:absolute;width:260pt;height:60pt"><v:textbox>${content}</v:textbox></v:rect></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** What a directory may say of an entry that is not so. */
export interface Lies {
  readonly length?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive of files. */
export function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  lies: Readonly<Record<string, Lies>> = {},
): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const isStored = name === "mimetype";
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const own = Buffer.from(name);
    const said = Buffer.alloc(26);
    said.writeUInt16LE(20, 0);
    said.writeUInt16LE(lies[name]?.encrypted === true ? 0x0801 : 0x0800, 2);
    said.writeUInt16LE(isStored ? 0 : 8, 4);
    said.writeUInt32LE(crc32(bytes), 10);
    said.writeUInt32LE(packed.length, 14);
    said.writeUInt32LE(lies[name]?.length ?? bytes.length, 18);
    said.writeUInt16LE(own.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), said, own, packed]);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), said, behind, own]));
    chunks.push(local);
    at += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, listing, end]));
}
