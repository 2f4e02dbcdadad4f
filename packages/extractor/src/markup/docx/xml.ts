/**
 * XML of an Office document, part by part and block by block. Names get the usual prefixes of their namespaces, whatever
 * those of the file are and whether it is strict or transitional. A document type is refused: there is none in such
 * files, and with it go entities of every kind, those that read files and those that multiply.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged } from "./zip.js";

/** An element with all that is in it. */
export interface XmlElement {
  /** Such as `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "urn:schemas-microsoft-com:vml": "v",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** Deeper than tables in tables go, and no deeper than what walks them can. */
const DEEPEST = 256;

/** Where an element is while it is read. */
interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/**
 * The elements for which `isBlock` holds, by their name and that of the element around them, each when it is whole.
 * What stands around them is not kept. Null after each piece of the file, so that others may have their turn.
 */
export function* xmlBlocks(
  pieces: Iterable<Uint8Array>,
  part: string,
  isBlock: (name: string, parent: string | null) => boolean,
): Generator<XmlElement | null> {
  const ready: XmlElement[] = [];
  const path: Open[] = [];
  /** How many of the open elements stand in a block, it included. */
  let inside = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => {
    throw damaged(`${part} is no well-formed XML (${error.message.replace(/^[\d:undefined]+\s*/, "")})`);
  });
  parser.on("doctype", () => {
    throw damaged(`${part} declares a document type, which no document of Word does`);
  });
  parser.on("opentag", (tag) => {
    if (path.length >= DEEPEST) throw damaged(`${part} nests its elements more than ${DEEPEST} deep`);
    const name = nameOf(tag);
    const open: Open = { name, attributes: attributesOf(tag), children: [] };
    if (inside > 0 || isBlock(name, path.at(-1)?.name ?? null)) inside += 1;
    path.push(open);
  });
  parser.on("closetag", () => {
    const closed = path.pop()!;
    if (inside === 0) return;
    inside -= 1;
    if (inside === 0) ready.push(closed);
    else path.at(-1)!.children.push(closed);
  });
  const text = (value: string): void => {
    if (inside > 0) path.at(-1)!.children.push(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  for (const piece of decoded(pieces, part)) {
    parser.write(piece);
    yield* ready.splice(0);
    yield null;
  }
  parser.close();
  yield* ready.splice(0);
}

/** The root of a part that is wanted whole. */
export function xmlRoot(pieces: Iterable<Uint8Array>, part: string): XmlElement {
  // To the end, where its checksum is looked at.
  const [root] = [...xmlBlocks(pieces, part, (_, parent) => parent === null)].filter((each) => each !== null);
  if (root === undefined) throw damaged(`${part} is empty`);
  return root;
}

const prefixed = (uri: string, local: string): string => {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? (uri === "" ? local : `?:${local}`) : `${prefix}:${local}`;
};

const nameOf = ({ uri, local }: SaxesTagNS): string => prefixed(uri, local);

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { uri, local, prefix, value } of Object.values(attributes)) {
    if (prefix !== "xmlns" && local !== "xmlns") found[prefixed(uri, local)] = value;
  }
  return found;
}

/** Parts are written in UTF-8 or UTF-16 (ISO 29500-2, 6.2.5). */
function* decoded(pieces: Iterable<Uint8Array>, part: string): Generator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for (const piece of pieces) {
      decoder ??= new TextDecoder(
        piece[0] === 0xff && piece[1] === 0xfe
          ? "utf-16le"
          : piece[0] === 0xfe && piece[1] === 0xff
            ? "utf-16be"
            : "utf-8",
        { fatal: true },
      );
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? "";
  } catch (error) {
    if (error instanceof TypeError) throw damaged(`${part} is not in UTF-8 or UTF-16`);
    throw error;
  }
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each): each is XmlElement => typeof each !== "string" && each.name === name);
}

/** The children that are elements. */
export function elements(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (each): each is XmlElement => typeof each !== "string" && (name === undefined || each.name === name),
  );
}

/** `w:val` of the first child of that name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** Whether the element holds one of that name, at any depth. */
export function holds(element: XmlElement, name: string): boolean {
  return element.children.some((each) => typeof each !== "string" && (each.name === name || holds(each, name)));
}

/** A whole number, else undefined. Measures of strict files may carry a unit: `36pt`. */
export function twips(value: string | undefined): number | undefined {
  const found = /^(-?[\d.]+)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? "");
  if (found === null) return undefined;
  const number = Number(found[1]);
  if (!Number.isFinite(number)) return undefined;
  const unit = found[2] as keyof typeof UNITS | undefined;
  return unit === undefined ? number : number * UNITS[unit];
}

const UNITS = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54, pc: 240, pi: 240 } as const;

/** Value of an element that turns something on or off: there without a value means on (ISO 29500-1, 22.9.2.7). */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(element.attributes["w:val"] ?? "true");
}
