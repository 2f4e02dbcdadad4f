import { latin } from "../structure/bytes.js";
import type { PdfFile } from "../structure/file.js";
import { type Dictionary, nameOf, PdfStream, PdfString, type PdfValue, Reference } from "../structure/values.js";
import type { PageDamage } from "./page-damage.js";
import { type Part, unpackedPart } from "./part.js";

/** Without one of its parts a font's text is other text, stands elsewhere, or is none (ISO 32000-1, 9.6 to 9.10). */
export function fontDamage(file: PdfFile, value: PdfValue): readonly PageDamage[] {
  const object = value instanceof Reference ? value.number : null;
  const font = file.dictionary(value);
  if (font === null || isMismade(file, font) || readsOtherCodes(file, font)) return [{ kind: "font", object }];
  const [letters] = partsAt(file, font, ["ToUnicode"]);
  const isCut = letters !== undefined && letters.bytes !== null && !isWholeMap(letters.bytes);
  const [first] = [letters, ...partsOf(file, font)].flatMap((part) => part?.damage ?? []);
  return first === undefined && !isCut ? [] : [{ kind: "font", object: first?.object ?? object }];
}

/**
 * Whether what makes a font of its type is missing (ISO 32000-1, tables 111, 117 and 121): a composite font has one
 * below it, and no other has; that one has a description.
 */
function isMismade(file: PdfFile, font: Dictionary): boolean {
  const type = nameOf(file.resolve(font.get("Subtype")));
  if (type === null || !TYPES.has(type) || (type === "Type0") !== font.has("DescendantFonts")) return true;
  const holder = type === "Type0" ? innerFont(file, font) : font;
  if (holder === null) return true;
  const isInner = CID_TYPES.has(nameOf(file.resolve(holder.get("Subtype"))) ?? "");
  const needsDescription = type === "Type0" || holder.has("FontDescriptor");
  return isInner !== (type === "Type0") || (needsDescription && file.dictionary(holder.get("FontDescriptor")) === null);
}

const TYPES = new Set(["Type0", "Type1", "MMType1", "Type3", "TrueType"]);
const CID_TYPES = new Set(["CIDFontType0", "CIDFontType2"]);

/** Codes of a font whose characters have no order of their own stand for themselves (ISO 32000-1, 9.7.5.2). */
function readsOtherCodes(file: PdfFile, font: Dictionary): boolean {
  const encoding = nameOf(file.resolve(font.get("Encoding")));
  const inner = innerFont(file, font);
  if (encoding === null || inner === null) return false;
  const ordering = file.resolve(file.dictionary(inner.get("CIDSystemInfo"))?.get("Ordering"));
  const isOwn = ordering instanceof PdfString && latin(ordering.written, 0, ordering.written.length) === "(Identity)";
  return isOwn && !encoding.startsWith("Identity-");
}

function innerFont(file: PdfFile, font: Dictionary): Dictionary | null {
  const descendants = file.resolve(font.get("DescendantFonts"));
  return Array.isArray(descendants) ? file.dictionary(descendants[0]) : null;
}

function partsOf(file: PdfFile, font: Dictionary): Part[] {
  const inner = innerFont(file, font);
  const descriptor = file.dictionary((inner ?? font).get("FontDescriptor"));
  return [
    ...partsAt(file, font, ["Encoding"]),
    ...partsAt(file, inner, ["CIDToGIDMap"]),
    ...partsAt(file, descriptor, ["FontFile", "FontFile2", "FontFile3"]),
  ];
}

/** The streams at these keys; a name stands for what every reader has, a dictionary is no stream. */
function partsAt(file: PdfFile, dictionary: Dictionary | null, keys: readonly string[]): Part[] {
  return keys.flatMap((key) => {
    const value = dictionary?.get(key) ?? null;
    const stream = file.resolve(value);
    const isNowhere = stream === null && value !== null;
    return stream instanceof PdfStream || isNowhere ? [unpackedPart(file, value)] : [];
  });
}

const END_OF_MAP = "endcmap";

/** A table of letters that does not come to its end has lost letters. */
function isWholeMap(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(END_OF_MAP);
}
