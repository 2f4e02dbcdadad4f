/** Bytes of one act in, one validated Resolution out: the whole way of the data, stage by stage. */
import { extract } from "@qauly/extractor";
import { QaulyError, type Resolution, ResolutionSchema, resolveReference, validateResolution } from "@qauly/model";
import { normalize } from "@qauly/normalizer";

export interface ParseActOptions {
  /** Goes into `source.fileName`; no file is opened. Default: null. */
  fileName?: string;
  /** Ends the parse early with a QaulyError `aborted`. */
  signal?: AbortSignal;
  /** Called after each page that was read, `page` counting from 1. */
  onPage?: (page: number, total: number) => void;
}

/**
 * Reads one legal act.
 *
 * @param input the bytes of a PDF with a text layer or of a plain text in any supported encoding, or the text itself
 *   (`source.sha256` and `source.byteLength` then speak of its UTF-8 form)
 * @returns the act as Resolution JSON 1.0, checked against `ResolutionSchema`; what is odd about the act is in its
 *   `findings`, never thrown
 * @throws QaulyError when the input can give no result; its `code` tells why
 */
export async function parseAct(input: Uint8Array | string, options: ParseActOptions = {}): Promise<Resolution> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const draft = normalize(await extract(bytes, options));
  const place = { actDate: draft.act.date, language: draft.language };
  const resolved = { ...draft, references: draft.references.map((reference) => resolveReference(reference, place)) };
  const checked = ResolutionSchema.safeParse({ ...resolved, findings: validateResolution(resolved) });
  if (checked.success) return checked.data;
  throw new QaulyError(
    "schema.invalid",
    `the result does not fit the schema at /${checked.error.issues[0]?.path.join("/")}`,
    "this is a fault of Qauly; please report it with the file",
    { cause: checked.error },
  );
}
