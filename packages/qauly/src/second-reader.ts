/** Where another reader of PDF gives other values: two unlike readings that agree are worth more than one. */
import { extract, type SourceDocument } from "@qauly/extractor";
import { type Finding, finding, type Resolution } from "@qauly/model";
import { textFields } from "@qauly/model/rules";
import { normalize } from "@qauly/normalizer";

type Read = Pick<Resolution, "act" | "preamble" | "clauses" | "sections" | "signatories" | "annexes" | "quota">;

/** Findings that a result gets at most: more say only that the file is read in two ways as a whole. */
const MOST = 20;

const OTHER: Readonly<Record<string, "pdfium" | "pdf.js">> = { pdfium: "pdf.js", "pdf.js": "pdfium" };

/**
 * Reads a PDF's text with the engine that has not read it, and names the fields in which the two readings differ.
 * Nothing for what is no PDF with a text layer; one finding for the whole where the other engine cannot read the file.
 */
export async function secondReading(bytes: Uint8Array, document: SourceDocument, draft: Read): Promise<Finding[]> {
  const engine = OTHER[document.engine ?? ""];
  if (engine === undefined || document.method !== "text-layer") return [];
  const second = await extract(bytes, { engine, ocr: "never" }).then(normalize, () => null);
  if (second === null) return [differs("/source/engine", document.engine ?? "", null)];
  const [own, other] = [valuesOf(draft), valuesOf(second)];
  const paths = [...new Set([...own.keys(), ...other.keys()])];
  return paths
    .filter((path) => squeezed(own.get(path)) !== squeezed(other.get(path)))
    .slice(0, MOST)
    .map((path) => differs(parentOf(path, draft), own.get(path) ?? null, other.get(path) ?? null));
}

function valuesOf(read: Read): Map<string, string> {
  const values = new Map<string, string>(textFields(read));
  for (const field of ["number", "date"] as const) {
    const value = read.act[field];
    if (value !== null) values.set(`/act/${field}`, value);
  }
  return values;
}

const squeezed = (text: string | undefined): string | undefined => text?.normalize("NFC").replace(/[\s\u00ad]+/g, "");

/** The field itself, or what would hold it where this reading has not got it. */
function parentOf(path: string, read: Read): string {
  const known = valuesOf(read);
  if (known.has(path)) return path;
  const [, part = ""] = path.split("/", 2);
  return `/${part}`;
}

function differs(path: string, actual: string | null, expected: string | null): Finding {
  return finding("reading.second-differs", path, {
    key: "reading.second-differs",
    values: { own: actual, other: expected },
    expected,
    actual,
  });
}
