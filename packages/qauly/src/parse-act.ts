/** Bytes of one act in, one validated Resolution out: the whole way of the data, stage by stage. */
import {
  type ActLanguage,
  type ChangesView,
  extract,
  type OcrMode,
  type OcrReader,
  type SourceDocument,
} from "@qauly/extractor";
import {
  applicationOf,
  checkOptions,
  knownActs,
  messageLanguages,
  parseInSteps,
  QaulyError,
  type QuotaRule,
  quotaRules,
  type Resolution,
  reckonTrust,
  resolveReference,
  type Steps,
  type ValidateOptions,
} from "@qauly/model";
import {
  checkChoice,
  checkInSteps,
  checkNames,
  mapInSteps,
  type OptionNames,
  proofsInSteps,
  withTargets,
} from "@qauly/model/rules";
import { type Decision, normalizeInSteps, type PageLayout } from "@qauly/normalizer";
import { type ActInput, bytesOf, nameOf } from "./input.js";
import { type Limits, limitsOf, mebibyte, tooLarge, tooManyPages, withinTime } from "./limits.js";
import { secondReading } from "./second-reader.js";
import { takingTurns } from "./turns.js";

/**
 * `rules` and `lang` are those of the findings: the user's own quota rules, the language of the messages. `catalogue`
 * holds acts that citations may mean beside the known ones; `readCatalogue` reads them from a file's text.
 */
export interface ParseActOptions extends ValidateOptions, Limits {
  /** Goes into `source.fileName`; no file is opened. Default: the name of a `File`, else null. */
  fileName?: string;
  /** When pages are read by OCR: those that need it (the default), all, or none. */
  ocr?: OcrMode;
  /** What reads them, such as `openOcr` of `qauly/ocr`; without it no page is read by OCR. Its owner closes it. */
  reader?: OcrReader;
  /**
   * Which text of a document of Word with tracked changes is read: that with all of them accepted, or that before them.
   * Default: accepted.
   */
  changes?: ChangesView;
  /**
   * Which language is read of a page or a document of Word that holds the act in two. Default: the one that begins
   * first. The finding `input.other-language` names the other one. An act in one language is read whatever is asked for.
   */
  language?: ActLanguage;
  /**
   * Reads the text of a PDF with the other engine as well, and gives the finding `reading.second-differs` where the two
   * differ. Takes about twice the time. Default: false.
   */
  secondReader?: boolean;
  /** Ends the parse early with a QaulyError `aborted`: before it starts, or the next time that it gives others their turn. */
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

const optionNames: OptionNames<ParseActOptions> = {
  fileName: true,
  ocr: true,
  reader: true,
  secondReader: true,
  changes: true,
  language: true,
  signal: true,
  onPage: true,
  onScan: true,
  isolate: true,
  timeLimit: true,
  sizeLimit: true,
  pageLimit: true,
  memoryLimit: true,
  tessdata: true,
  rules: true,
  lang: true,
  catalogue: true,
};

/**
 * Refuses options that there are not, and values that they do not take.
 *
 * @throws QaulyError `options.invalid`
 */
export function checkParseOptions(options: unknown): asserts options is ParseActOptions {
  checkNames("parseAct", options, optionNames);
  const { ocr, lang, changes, language } = options as ParseActOptions;
  checkChoice("ocr", ocr, ocrModes);
  checkChoice("changes", changes, changesViews);
  checkChoice("language", language, actLanguages);
  checkChoice("lang", lang, messageLanguages);
}

const actLanguages: readonly ActLanguage[] = ["kk", "ru"];
const changesViews: readonly ChangesView[] = ["accepted", "original"];
const ocrModes: readonly OcrMode[] = ["auto", "always", "never"];

/**
 * Reads one legal act.
 *
 * @param input the bytes of a PDF, a DOCX, a web page, a picture of pages or a plain text in any supported encoding,
 *   as a `Uint8Array`, an `ArrayBuffer` or a `Blob`; or the text itself (`source.sha256` and `source.byteLength` then speak
 *   of its UTF-8 form)
 * @returns the act as Resolution JSON 1.1, checked against `ResolutionSchema`; what is odd about the act is in its
 *   `findings`, never thrown
 * @throws QaulyError when the input can give no result, or the options are wrong; its `code` says why
 */
export async function parseAct(input: ActInput, options: ParseActOptions = {}): Promise<Resolution> {
  checkParseOptions(options);
  if (options.isolate === true) {
    throw new QaulyError(
      "process.unavailable",
      "a document is read in a process of its own only under Node.js",
      "leave isolate out, or use the package's entrance for Node.js",
    );
  }
  const fileName = options.fileName ?? nameOf(input);
  const bytes = await bytesOf(input);
  return (await traceAct(bytes, fileName === undefined ? options : { ...options, fileName })).resolution;
}

/** A result with what the stages before it knew. */
export interface ActTrace {
  /** The pages as the extractor read them. */
  readonly document: SourceDocument;
  /** Where lines, tables and furniture were seen on each page of a PDF; empty for other forms. */
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
  const turns = takingTurns(options.signal);
  const document = await extract(bytes, options);
  const { draft, layout, decisions } = await turns(normalizeInSteps(document));
  const { catalogue = knownActs } = checks;
  const { language, act } = draft;
  const context = { actDate: act.date, language, catalogue, applies: () => applicationOf(draft) };
  const references = await turns(
    mapInSteps(draft.references, (reference) => ({ ...reference, target: resolveReference(reference, context) })),
  );
  const second = options.secondReader === true ? await secondReading(copy, document, draft) : [];
  const relations = withTargets(draft.relations, references, context);
  const resolved = { ...draft, references, relations, findings: [...draft.findings, ...second] };
  const findings = await turns(checkInSteps(resolved, checks));
  const resolution = await turns(resultOf({ ...resolved, findings }, checks.rules));
  return { document, layout, decisions, resolution };
}

/** The result with what arithmetic proves in it, and how far it can be relied on. */
function* resultOf(read: Resolution, rules: readonly QuotaRule[] = quotaRules): Steps<Resolution> {
  const provedBy = yield* proofsInSteps(read, rules);
  for (const [pointer, proofs] of Object.entries(read.provedBy)) {
    provedBy[pointer] = [...(provedBy[pointer] ?? []), ...proofs];
  }
  const proved = { ...read, provedBy };
  yield;
  return yield* asResolution({ ...proved, trust: reckonTrust(proved) });
}

/** The last gate: whatever the stages before it did, nothing that breaks the schema leaves the parser. */
function* asResolution(result: Resolution): Steps<Resolution> {
  try {
    return yield* parseInSteps(result);
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
