/** The parts of an Office document and how they hang together (ISO 29500-2). */
import { QaulyError } from "@qauly/model";
import { CONVERT } from "../../signatures.js";
import { elements, type XmlElement, xmlRoot } from "./xml.js";
import { damaged, openZip, type Zip } from "./zip.js";

/** Where a part points to. */
export interface Relationship {
  /** The last part of its type, the same in strict and transitional files: `hyperlink`. */
  readonly type: string;
  /** Name of a part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface WordPackage {
  readonly zip: Zip;
  /** Name of the main part. */
  readonly main: string;
  /** What the main part points to, by id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
}

const SAVE_AS = "open it in its program and save it as PDF or plain text";

/** A ZIP archive that is a document of Word. @throws QaulyError `input.unsupported` that names what it is else. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const has = (name: string): boolean => zip.names.some((each) => each.replaceAll("\\", "/").toLowerCase() === name);
  const mimetype = textOf(zip, "mimetype");
  if (mimetype?.startsWith("application/vnd.oasis.opendocument.text") === true) {
    throw new QaulyError("input.unsupported", "this is an OpenDocument text (ODT)", CONVERT);
  }
  if (mimetype?.startsWith("application/vnd.oasis.opendocument") === true) {
    throw new QaulyError("input.unsupported", "this is an OpenDocument file that is no text", SAVE_AS);
  }
  if (mimetype?.startsWith("application/epub+zip") === true) {
    throw new QaulyError("input.unsupported", "this is an EPUB book", SAVE_AS);
  }
  if (has("index/document.iwa") || has("index.zip")) {
    throw new QaulyError("input.unsupported", "this is a document of Apple's Pages or its like", CONVERT);
  }
  if (!has("[content_types].xml") && !has("word/document.xml")) {
    throw new QaulyError("input.unsupported", "this is a ZIP archive", "unpack it and give the act inside");
  }
  const main = mainPart(zip);
  const type = contentType(zip, main);
  if (type !== null && !type.includes("wordprocessingml") && !type.includes("ms-word")) {
    throw new QaulyError("input.unsupported", `this is ${labelOf(type)}`, SAVE_AS);
  }
  if (zip.open(main) === null) throw damaged(`it has no ${main}`);
  return { zip, main, relationships: relationshipsOf(zip, main) };
}

function labelOf(type: string): string {
  if (type.includes("spreadsheetml") || type.includes("ms-excel")) return "an Excel workbook (XLSX)";
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) return "a PowerPoint presentation (PPTX)";
  return "an Office document that is no text";
}

function mainPart(zip: Zip): string {
  const found = [...relationshipsOf(zip, "").values()].find(
    ({ type, isExternal }) => type === "officeDocument" && !isExternal,
  );
  return found?.target ?? "word/document.xml";
}

/** Of a part, by its own entry or the extension of its name. */
function contentType(zip: Zip, part: string): string | null {
  const types = zip.open("[Content_Types].xml");
  if (types === null) return null;
  const entries = elements(xmlRoot(types, "[Content_Types].xml"));
  const own = entries.find(
    ({ name, attributes }) =>
      name === "ct:Override" && attributes.PartName?.replace(/^\//, "").toLowerCase() === part.toLowerCase(),
  );
  const extension = /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase();
  const byDefault = entries.find(
    ({ name, attributes }) => name === "ct:Default" && attributes.Extension?.toLowerCase() === extension,
  );
  return (own ?? byDefault)?.attributes.ContentType ?? null;
}

/** What a part points to, by id. */
export function relationshipsOf(zip: Zip, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const pieces = zip.open(name);
  const found = new Map<string, Relationship>();
  if (pieces === null) return found;
  for (const { attributes } of elements(xmlRoot(pieces, name), "rel:Relationship")) {
    const { Id: id, Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (id === undefined) continue;
    const isExternal = mode === "External";
    const kind = type.slice(type.lastIndexOf("/") + 1);
    found.set(id, { type: kind, target: isExternal ? target : resolved(folder, target), isExternal });
  }
  return found;
}

/** A target beside the part that names it; a path that leads out of the package names nothing. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("#")) return target;
  const steps: string[] = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The part of that kind to which the main part points. */
export function partOf({ zip, relationships }: WordPackage, type: string): { name: string; root: XmlElement } | null {
  const name = [...relationships.values()].find((each) => each.type === type && !each.isExternal)?.target;
  const pieces = name === undefined ? null : zip.open(name);
  return name === undefined || pieces === null ? null : { name, root: xmlRoot(pieces, name) };
}

/** Bytes of such a part that say what the archive is. */
const LONGEST_MIMETYPE = 256;

function textOf(zip: Zip, name: string): string | null {
  const pieces = zip.open(name);
  if (pieces === null) return null;
  let text: string | null = null;
  for (const piece of pieces) text ??= new TextDecoder().decode(piece.subarray(0, LONGEST_MIMETYPE));
  return text ?? "";
}
