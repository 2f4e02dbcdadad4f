import { type Mark, SIGNATURES, type Signature, WEB_ARCHIVE } from "./signatures.js";

/** What the first bytes say a file is; `unknown` may still be a text. */
export type Kind =
  | { readonly kind: "pdf" }
  | { readonly kind: "html" }
  | { readonly kind: "markup"; readonly label: string }
  | { readonly kind: "foreign"; readonly signature: Signature }
  | { readonly kind: "unknown" };

/** A PDF may carry foreign bytes before its header, up to this many (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WINDOW = 1024;
const PDF_HEADER = "%PDF-";
const PERCENT = 0x25;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;

/** Behind a byte order mark: what may stand before the first tag. */
const PROLOG = /^(?:\s+|<\?xml\s[^>]*>|<!--[\s\S]*?-->|<\?[a-z][^>]*>)*/i;
/** Tags with which a page may begin, after the standard for sniffing, and those that saved parts of pages begin with. */
const PAGE =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|base|style|script|iframe|div|span|p|br|b|i|a|font|center|table|tbody|tr|td|h[1-6]|article|section|main|header|nav|ul|ol|li|pre|img|hr|form|noscript)(?=[\s/>]))/i;
const OTHER_XML = /^<\?xml\s/i;
/** A comment that goes on beyond the first kilobyte: programs that save pages begin so. */
const OPEN_COMMENT = /^<!--(?:(?!-->)[\s\S])*$/;
/** The head of a letter, as which some browsers save pages. */
const MHTML = /^(?:[\w-]+:[\s\S]*?\n)?content-type:\s*multipart\/related/im;

/** Tells the kind of a file by its bytes; its name is never asked. Reads the first kilobyte only. */
export function detectKind(bytes: Uint8Array): Kind {
  const signature = SIGNATURES.find(({ marks }) => marks.every((mark) => holds(bytes, mark)));
  if (signature !== undefined) return { kind: "foreign", signature };
  const first = bytes.subarray(0, PDF_HEADER_WINDOW);
  // A cheap look: most texts have none of the characters of a header, a tag and the boundary of a web archive.
  if (![PERCENT, LESS_THAN, EQUALS].some((mark) => first.includes(mark))) return { kind: "unknown" };
  const head = headOf(first);
  if (head.includes(PDF_HEADER)) return { kind: "pdf" };
  if (/^(?:from|mime-version|snapshot-content-location|subject|date|content-type):/i.test(head) && MHTML.test(head)) {
    return { kind: "foreign", signature: WEB_ARCHIVE };
  }
  const behind = head.slice(PROLOG.exec(head)?.[0].length ?? 0);
  if (PAGE.test(behind) || OPEN_COMMENT.test(behind)) return { kind: "html" };
  return OTHER_XML.test(head.trimStart()) ? { kind: "markup", label: "an XML document" } : { kind: "unknown" };
}

/** The first bytes as letters, ASCII as such, without a byte order mark. */
function headOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le").decode(first);
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be").decode(first);
  return String.fromCharCode(...first).replace(/^\u00ef\u00bb\u00bf/, "");
}

function holds(bytes: Uint8Array, { offset, bytes: expected }: Mark): boolean {
  return bytes[offset] === expected[0] && expected.every((byte, index) => bytes[offset + index] === byte);
}
