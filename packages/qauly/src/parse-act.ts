/** Bytes of one act in, one validated Resolution out: the whole way of the data, stage by stage. */
import { extract, type OcrMode, type OcrReader, type SourceDocument } from "@qauly/extractor";
import {
  applicationOf,
  checkOptions,
  checkResolution,
  knownActs,
  parseResolution,
  proofsOf,
  QaulyError,
  type QuotaRule,
  quotaRules,
  type Resolution,
  reckonTrust,
  resolveReference,
  type ValidateOptions,
} from "@qauly/model";
import { type Decision, normalizeTraced, type PageLayout } from "@qauly/normalizer";
import { type Limits, limitsOf, mebibyte, tooLarge, tooManyPages, withinTime } from "./limits.js";
import { secondReading } from "./second-reader.js";

/**
 * `rules` and `lang` are those of the findings: the user's own quota rules, the language of the messages. `catalogue`
 * holds acts that citations may mean beside the known ones; `readCatalogue` reads them from a file's text.
 */
export interface ParseActOptions extends ValidateOptions, Limits {
  /** Goes into `source.fileName`; no file is opened. Default: null. */
  fileName?: string;
  /** When pages are read by OCR: those that need it (the default), all, or none. */
  ocr?: OcrMode;
  /** What reads them, such as `openOcr` of `qauly/ocr`; without it no page is read by OCR. Its owner closes it. */
  reader?: OcrReader;
  /**
   * Reads the text of a PDF with the other engine as well, and gives the finding `reading.second-differs` where the two
   * differ. Takes about twice the time. Default: false.
   */
  secondReader?: boolean;
  /** Ends the parse early with a QaulyError `aborted`. */
  signal?: AbortSignal;
  /** Called after each page that was read, `page` counting from 1. */
  onPage?: (page: number, total: number) => void;
  /** Called after each page that was read by OCR: how many of those that need it. */
  onScan?: (page: number, total: number) => void;
  /**
   * Reads the document in a process of its own, which is ended when a limit of time or memory is reached, whatever it
   * does. `reader`, a function of this process, cannot go there: give `tessdata` where scans need language data of
   * your own. Under Node.js alone. Default: false.
   */
  isolate?: boolean;
  /** MiB that this process may hold. Default: 1024. */
  memoryLimit?: number;
  /** Folder with language data for recognition, in a process of its own. */
  tessdata?: string;
}

/** Bytes of what `parseAct` was given. */
export const bytesOf = (input: Uint8Array | string): Uint8Array =>
  typeof input === "string" ? new TextEncoder().encode(input) : input;

/**
 * Reads one legal act.
 *
 * @param input the bytes of a PDF, of a picture of pages or of a plain text in any supported encoding, or the text
 * itself
 *   (`source.sha256` and `source.byteLength` then speak of its UTF-8 form)
 * @returns the act as Resolution JSON 1.1, checked against `ResolutionSchema`; what is odd about the act is in its
 *   `findings`, never thrown
 * @throws QaulyError when the input can give no result, or `rules` are none; its `code` tells why
 */
export async function parseAct(input: Uint8Array | string, options: ParseActOptions = {}): Promise<Resolution> {
  if (options.isolate === true) {
    throw new QaulyError(
      "process.unavailable",
      "a document is read in a process of its own only under Node.js",
      "leave isolate out, or use the package's entrance for Node.js",
    );
  }
  return (await traceAct(bytesOf(input), options)).resolution;
}

/** A result with what the stages before it knew. */
export interface ActTrace {
  /** The pages as the extractor read them. */
  readonly document: SourceDocument;
  /** Where lines, tables and furniture were seen on each page of a PDF; empty for a plain text. */
  readonly layout: () => readonly PageLayout[];
  /** What the reading decided by signs, and by how much. */
  readonly decisions: () => readonly Decision[];
  readonly resolution: Resolution;
}

/** The same as `parseAct`, which is made of it; what the stages knew comes out of the one run. */
export async function traceAct(bytes: Uint8Array, options: ParseActOptions = {}): Promise<ActTrace> {
  const { timeLimit, sizeLimit, pageLimit } = limitsOf(options);
  if (bytes.length > sizeLimit * mebibyte) throw tooLarge(sizeLimit);
  const checkPages = (pages: number): void => {
    if (pages > pageLimit) throw tooManyPages(pages, pageLimit);
  };
  return withinTime(timeLimit, options.signal, ({ signal, restart }) =>
    traced(bytes, {
      ...options,
      signal,
      onPage(page, total) {
        checkPages(total);
        options.onPage?.(page, total);
      },
      onScan(page, total) {
        checkPages(total);
        restart();
        options.onScan?.(page, total);
      },
    }),
  );
}

async function traced(bytes: Uint8Array, options: ParseActOptions): Promise<ActTrace> {
  const checks = checkOptions(options);
  // A reader may take the bytes for its own.
  const copy = options.secondReader === true ? bytes.slice() : bytes;
  const document = await extract(bytes, options);
  const { draft, layout, decisions } = normalizeTraced(document);
  const { catalogue = knownActs } = checks;
  const { language, act } = draft;
  const context = { actDate: act.date, language, catalogue, applies: () => applicationOf(draft) };
  const references = draft.references.map((reference) => ({
    ...reference,
    target: resolveReference(reference, context),
  }));
  const second = options.secondReader === true ? await secondReading(copy, document, draft) : [];
  const resolved = { ...draft, references, findings: [...draft.findings, ...second] };
  const resolution = asResolution(
    withTrust({ ...resolved, findings: checkResolution(resolved, checks) }, checks.rules),
  );
  return { document, layout, decisions, resolution };
}

/** The result with what arithmetic proves in it, and how far it can be relied on. */
function withTrust(read: Resolution, rules: readonly QuotaRule[] = quotaRules): Resolution {
  const provedBy = proofsOf(read, rules);
  for (const [pointer, proofs] of Object.entries(read.provedBy)) {
    provedBy[pointer] = [...(provedBy[pointer] ?? []), ...proofs];
  }
  const proved = { ...read, provedBy };
  return { ...proved, trust: reckonTrust(proved) };
}

/** The last gate: whatever the stages before it did, nothing that breaks the schema leaves the parser. */
function asResolution(result: unknown): Resolution {
  try {
    return parseResolution(result);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QaulyError(
      "schema.invalid",
      `the result is ${why}`,
      "this is a fault of Qauly; report it with the file",
      {
        cause,
      },
    );
  }
}
