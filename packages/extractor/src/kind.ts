import { SIGNATURES, type Signature } from "./signatures.js";

/** What the first bytes say a file is; `unknown` may still be a text. */
export type Kind =
  | { readonly kind: "pdf" }
  | { readonly kind: "markup"; readonly label: string }
  | { readonly kind: "foreign"; readonly signature: Signature }
  | { readonly kind: "unknown" };

/** A PDF may carry foreign bytes before its header, up to this many (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WINDOW = 1024;
const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d];

const MARKUP: readonly (readonly [opening: RegExp, label: string])[] = [
  [/^<!doctype\s+html|^<html[\s>]|^<head[\s>]|^<body[\s>]/i, "an HTML page"],
  [/^<\?xml\s/i, "an XML document"],
];

/** Tells the kind of a file by its bytes; its name is never asked. Reads the first kilobyte only. */
export function detectKind(bytes: Uint8Array): Kind {
  const signature = SIGNATURES.find((candidate) => matches(bytes, candidate));
  if (signature !== undefined) return { kind: "foreign", signature };
  if (indexOfHeader(bytes) >= 0) return { kind: "pdf" };
  const label = markupLabel(bytes);
  return label === null ? { kind: "unknown" } : { kind: "markup", label };
}

function matches(bytes: Uint8Array, signature: Signature): boolean {
  if (signature.label === "a BMP image" && !(bytes[0] === 0x42 && bytes[1] === 0x4d)) return false;
  return holdsAt(bytes, signature.magic, signature.offset);
}

function indexOfHeader(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, PDF_HEADER_WINDOW) - PDF_HEADER.length;
  for (let start = 0; start <= last; start += 1) if (holdsAt(bytes, PDF_HEADER, start)) return start;
  return -1;
}

function holdsAt(bytes: Uint8Array, magic: readonly number[], offset: number): boolean {
  return magic.every((byte, index) => bytes[offset + index] === byte);
}

function markupLabel(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  return MARKUP.find(([opening]) => opening.test(head))?.[1] ?? null;
}
