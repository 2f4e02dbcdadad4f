import { type Mark, SIGNATURES, type Signature } from "./signatures.js";

/** What the first bytes say a file is; `unknown` may still be a text. */
export type Kind =
  | { readonly kind: "pdf" }
  | { readonly kind: "markup"; readonly label: string }
  | { readonly kind: "foreign"; readonly signature: Signature }
  | { readonly kind: "unknown" };

/** A PDF may carry foreign bytes before its header, up to this many (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WINDOW = 1024;
const PDF_HEADER = "%PDF-";
const PERCENT = 0x25;
const LESS_THAN = 0x3c;

const MARKUP: readonly (readonly [opening: RegExp, label: string])[] = [
  [/^<(?:!doctype\s+html|html|head|body)[\s>]/i, "an HTML page"],
  [/^<\?xml\s/i, "an XML document"],
];

/** Tells the kind of a file by its bytes; its name is never asked. Reads the first kilobyte only. */
export function detectKind(bytes: Uint8Array): Kind {
  const signature = SIGNATURES.find(({ marks }) => marks.every((mark) => holds(bytes, mark)));
  if (signature !== undefined) return { kind: "foreign", signature };
  const first = bytes.subarray(0, PDF_HEADER_WINDOW);
  // A cheap look: most texts have neither of the characters with which a header and a tag begin.
  if (!first.includes(PERCENT) && !first.includes(LESS_THAN)) return { kind: "unknown" };
  const head = String.fromCharCode(...first);
  if (head.includes(PDF_HEADER)) return { kind: "pdf" };
  const opening = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  const markup = MARKUP.find(([pattern]) => pattern.test(opening));
  return markup === undefined ? { kind: "unknown" } : { kind: "markup", label: markup[1] };
}

function holds(bytes: Uint8Array, { offset, bytes: expected }: Mark): boolean {
  return bytes[offset] === expected[0] && expected.every((byte, index) => bytes[offset + index] === byte);
}
