/** What is right for a mutant, whatever was done to it: refused by a typed error, read rightly, or found damaged. */
import type { Resolution } from "../../packages/model/src/schema/resolution.js";
import type { InputKind, Mutant, WordChange } from "./mutation.js";
import { type Counted, counted, isFigure, numbers, placesOf, squeezed, strings, surplus, wordsOf } from "./words.js";

/** A page as the reader of a file gives it. */
export interface ReadPage {
  readonly number: number;
  readonly text: string;
}

export interface Trace {
  readonly document: { readonly engine: string | null; readonly pages: readonly ReadPage[] };
  readonly resolution: Resolution;
}

/** The product, as it was built or as its sources are. */
export interface Product {
  readonly traceAct: (bytes: Uint8Array, options?: object) => Promise<Trace>;
  readonly extract: (bytes: Uint8Array, options: object) => Promise<Trace["document"]>;
  /** Milliseconds of the processor. */
  readonly clock: () => number;
  /** Milliseconds after which a promise that nothing keeps is given up. */
  readonly patience: number;
}

/** The faults that a mutant can show, worst first. */
export const oracles = [
  "crash",
  "hang",
  "untyped error",
  "schema",
  "silent quota",
  "silent figures",
  "engines differ",
  "silent loss",
  "not repeatable",
  "slow",
] as const;
export type Oracle = (typeof oracles)[number];

export interface Failure {
  readonly oracle: Oracle;
  readonly detail: string;
}

export interface Verdict {
  /** Done rightly, or done with a finding that the act itself has not. */
  readonly outcome: "refused" | "right" | "found" | "failed";
  /** Code of the refusal, or codes of the new findings. */
  readonly codes: readonly string[];
  readonly failures: readonly Failure[];
  /** Milliseconds of the processor for one reading. */
  readonly ms: number;
}

export type Reading =
  | { readonly trace: Trace; readonly refused: null; readonly failure: null; readonly ms: number }
  | { readonly trace: null; readonly refused: string; readonly failure: null; readonly ms: number }
  | { readonly trace: null; readonly refused: null; readonly failure: Failure; readonly ms: number };

const options = { ocr: "never" } as const;

/** Codes that say that the fault is not the input's. */
const ownFaults = new Set(["schema.invalid", "fault"]);

/** Milliseconds of the processor that a reading may take: some for a start, and some for each kilobyte. */
const allowed = (bytes: number): number => 2_000 + 40 * (bytes / 1024);

/** A reading that never comes to an end, though the process is free to go on. */
class NoAnswer extends Error {}

async function answered<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer after ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    clearTimeout(timer);
  }
}

export async function readBytes({ traceAct, clock, patience }: Product, bytes: Uint8Array): Promise<Reading> {
  const began = clock();
  try {
    // A reader may take the bytes for its own.
    const trace = await answered(traceAct(bytes.slice(), options), patience);
    return { trace, refused: null, failure: null, ms: clock() - began };
  } catch (error) {
    const ms = clock() - began;
    if (error instanceof NoAnswer)
      return { trace: null, refused: null, failure: { oracle: "hang", detail: error.message }, ms };
    const { name, code, message, stack } = error as { name?: string; code?: string; message?: string; stack?: string };
    if (name !== "QaulyError" || code === undefined) {
      const detail = (stack ?? String(error)).split("\n").slice(0, 4).join(" | ");
      return { trace: null, refused: null, failure: { oracle: "untyped error", detail }, ms };
    }
    if (ownFaults.has(code)) {
      return { trace: null, refused: null, failure: { oracle: "schema", detail: `${code}: ${message}` }, ms };
    }
    return { trace: null, refused: code, failure: null, ms };
  }
}

/** What is known of a source before it is damaged. */
export interface Base {
  readonly reading: Reading;
  readonly words: Counted;
  readonly quota: Counted;
  readonly findings: Counted;
  /** Words of the source as a plain text. */
  readonly text: Counted;
  /** What the source itself fails in; no mutant of it is blamed for that. */
  readonly own: ReadonlySet<string>;
  /** Whether both readers of PDF give the same figures. */
  readonly agrees: boolean;
}

/** Fields that hold no word of the act, or hold those of others once more. */
const notRead = new Set([
  "provenance",
  "findings",
  "source",
  "trust",
  "provedBy",
  "schemaVersion",
  "producer",
  "repairs",
  "references",
  "at",
  "quota",
  "reason",
  "kind",
]);

const wordsRead = ({ resolution }: Trace): string[] => strings(resolution, notRead).flatMap(wordsOf);

/** The numbers of the quota alone: names hold figures, too, which a mutation moves. */
const quotaNumbers = ({ resolution }: Trace): string[] =>
  numbers(resolution.quota, new Set(["annexNumber"])).map((number) => String(number));

/** The numbers of the quota, and the words that say whose they are. */
const quotaFigures = ({ resolution }: Trace): string[] =>
  strings(resolution.quota, new Set(["path", "clausePath", "key", "code", "properName"])).flatMap(wordsOf);

const loud = ({ resolution }: Trace): string[] =>
  resolution.findings.filter(({ severity }) => severity !== "info").map(({ code, path }) => `${code} ${path}`);

/** Runs of decimal digits, whatever letters the engines join to them. */
const figuresOf = (pages: readonly ReadPage[]): Counted =>
  counted(pages.flatMap(({ text }) => text.match(/\p{Nd}+/gu) ?? []));

/**
 * The figures that one engine gives and the other does not; null where the other cannot read the file, which must be
 * said by a typed error in time.
 */
async function otherFigures(
  { extract, patience }: Product,
  bytes: Uint8Array,
  { document }: Trace,
): Promise<string[] | Failure | null> {
  const engine = document.engine === "pdfium" ? "pdf.js" : "pdfium";
  try {
    const read = await answered(extract(bytes.slice(), { ...options, engine }), patience);
    const [own, other] = [figuresOf(document.pages), figuresOf(read.pages)];
    return [...surplus(own, other), ...surplus(other, own)];
  } catch (error) {
    if (error instanceof NoAnswer) return { oracle: "hang", detail: `${engine}: ${error.message}` };
    if (error instanceof Error && error.name === "QaulyError") return null;
    return { oracle: "untyped error", detail: `${engine}: ${String(error)}` };
  }
}

export async function baseOf(kind: InputKind, product: Product, bytes: Uint8Array): Promise<Base> {
  const reading = await readBytes(product, bytes);
  const { trace } = reading;
  const differing = kind === "pdf" && trace !== null ? await otherFigures(product, bytes, trace) : [];
  const base = {
    reading,
    own: new Set<string>(),
    words: counted(trace === null ? [] : wordsRead(trace)),
    quota: counted(trace === null ? [] : kind === "text" ? quotaNumbers(trace) : quotaFigures(trace)),
    findings: counted(trace === null ? [] : loud(trace)),
    text: counted(kind === "text" ? wordsOf(new TextDecoder().decode(bytes)) : []),
    agrees: Array.isArray(differing) && differing.length === 0,
  };
  if (kind !== "text" || trace === null) return base;
  return { ...base, own: new Set([...missingWords(trace), ...inventedFigures(trace)]) };
}

const shown = (words: readonly string[]): string => words.slice(0, 12).join(" ");

/** Judges a mutant beside its source. Every `twice`-th is read a second time. */
export async function judge(
  kind: InputKind,
  product: Product,
  base: Base,
  mutant: Mutant,
  twice: boolean,
): Promise<Verdict> {
  const reading = await readBytes(product, mutant.bytes);
  const failures: Failure[] = reading.failure === null ? [] : [reading.failure];
  const { trace, ms } = reading;
  if (ms > allowed(mutant.bytes.length)) {
    failures.push({ oracle: "slow", detail: `${ms.toFixed(0)} ms for ${mutant.bytes.length} bytes` });
  }
  if (trace === null) {
    const codes = reading.refused === null ? [] : [reading.refused];
    return { outcome: failures.length > 0 ? "failed" : "refused", codes, failures, ms };
  }
  const found = surplus(counted(loud(trace)), base.findings);
  const differences = kind === "pdf" ? ofPdf(base, mutant, trace) : kind === "text" ? ofText(base, mutant, trace) : [];
  if (found.length === 0) failures.push(...differences);
  if (kind === "pdf" && base.agrees && found.length === 0) {
    const began = product.clock();
    const differing = await otherFigures(product, mutant.bytes, trace);
    const other = product.clock() - began;
    if (other > allowed(mutant.bytes.length)) {
      failures.push({
        oracle: "slow",
        detail: `${other.toFixed(0)} ms by the other engine for ${mutant.bytes.length} bytes`,
      });
    }
    if (Array.isArray(differing)) {
      if (differing.length > 0) failures.push({ oracle: "engines differ", detail: shown(differing) });
    } else if (differing !== null) failures.push(differing);
  }
  if (twice) {
    const again = await readBytes(product, mutant.bytes);
    if (JSON.stringify(again.trace?.resolution) !== JSON.stringify(trace.resolution)) {
      failures.push({ oracle: "not repeatable", detail: again.refused ?? "another result" });
    }
  }
  const codes = found.map((one) => one.slice(0, one.indexOf(" ")));
  const outcome = failures.length > 0 ? "failed" : found.length > 0 ? "found" : "right";
  return { outcome, codes, failures, ms };
}

/** The words that are known to be drawn in place of others. */
function changeOf({ done }: Mutant): WordChange {
  return {
    lost: done.flatMap(({ words }) => words?.lost ?? []).flatMap(wordsOf),
    gained: done.flatMap(({ words }) => words?.gained ?? []).flatMap(wordsOf),
  };
}

/** The act is still the one that was written, but for words that were changed on purpose. */
function ofPdf(base: Base, mutant: Mutant, trace: Trace): Failure[] {
  if (base.reading.trace === null || mutant.done.some(({ meant }) => meant === true)) return [];
  const { lost, gained } = changeOf(mutant);
  const words = counted(wordsRead(trace));
  const missing = surplus(base.words, counted([...wordsRead(trace), ...lost]));
  const added = surplus(words, counted([...wordsRead(base.reading.trace), ...gained]));
  const failures: Failure[] = [];
  // A mutant that shows the old figures for the new ones has been read wrongly, too.
  const stale = gained.filter((word) => !words.has(word));
  if (lost.length === 0) {
    const quota = counted(quotaFigures(trace));
    const differing = [...surplus(base.quota, quota), ...surplus(quota, base.quota)];
    if (differing.length > 0) failures.push({ oracle: "silent quota", detail: shown(differing) });
  }
  // A date or a quota that holds a changed digit says other figures than the word alone.
  const figures = gained.length > 0 ? stale : [...missing, ...added].filter(isFigure);
  if (figures.length > 0) failures.push({ oracle: "silent figures", detail: shown(figures) });
  const gone = gained.length > 0 ? missing.filter((word) => !isFigure(word)) : missing;
  if (gone.length > 0) failures.push({ oracle: "silent loss", detail: shown(gone) });
  return failures.slice(0, 1);
}

/** What says words of the source in another way, as a date or a number: heads of acts, annexes and agreements. */
const retold =
  /\/date$|^\/(?:(?:act|agreed\/\d+|annexes\/\d+|annexes\/\d+\/heading)$|act\/(?!title)|annexes\/\d+\/(?:number|heading\/(?!text)))/;

/** Every word of a text stands in its result. */
function ofText(base: Base, mutant: Mutant, trace: Trace): Failure[] {
  const source = sourceOf(trace);
  const failures: Failure[] = [];
  if (mutant.text !== undefined && squeezed(source) !== squeezed(mutant.text)) {
    failures.push({
      oracle: "silent loss",
      detail: `decoded otherwise: ${shown(decodedOtherwise(source, mutant.text))}`,
    });
  }
  const isNew = (word: string): boolean => mutant.done.length === 0 || !base.own.has(word);
  const missing = missingWords(trace).filter(isNew);
  const invented = inventedFigures(trace).filter(isNew);
  const quota = quotaDiffering(base, source, trace);
  if (quota.length > 0) failures.push({ oracle: "silent quota", detail: shown(quota) });
  const figures = [...missing.filter(isFigure), ...invented];
  if (figures.length > 0) failures.push({ oracle: "silent figures", detail: shown(figures) });
  if (missing.length > 0) failures.push({ oracle: "silent loss", detail: shown(missing) });
  return failures.slice(0, 1);
}

const sourceOf = ({ document }: Trace): string => document.pages.map(({ text }) => text).join("\n");

/** Words of the source that its result has nowhere. */
function missingWords(trace: Trace): string[] {
  const { resolution } = trace;
  const before = resolution.repairs.map(({ before }) => before);
  const read = [...strings(resolution, notRead), ...before];
  const words = counted(read.flatMap(wordsOf));
  const missing = surplus(counted(wordsOf(sourceOf(trace))), words);
  return stillMissing(missing, trace, squeezed(read.join(" ")), words);
}

/** Figures of texts and cells that the source has not. */
function inventedFigures(trace: Trace): string[] {
  const { resolution } = trace;
  const known = squeezed(sourceOf(trace)) + squeezed(resolution.repairs.map(({ after }) => after).join(" "));
  const words = strings(printed(resolution)).flatMap(wordsOf);
  return words.filter((word) => isFigure(word) && !known.includes(word));
}

const decodedOtherwise = (source: string, text: string): string[] => {
  const [one, other] = [counted(wordsOf(source)), counted(wordsOf(text))];
  return [...surplus(other, one), ...surplus(one, other)];
};

const printed = ({ act, preamble, clauses, signatories, annexes }: Resolution): unknown => [
  act.title,
  preamble?.text,
  strings(clauses, new Set(["number", "at"])),
  signatories,
  annexes.map(({ title, paragraphs, tables }) => [title, paragraphs, strings(tables, new Set(["role", "kind"]))]),
];

/** Of words that are in no field as they are: those that are not there in parts, repaired or said otherwise. */
function stillMissing(
  words: readonly string[],
  { document, resolution }: Trace,
  read: string,
  counts: Counted,
): string[] {
  if (words.length === 0) return [];
  const told = new Map(document.pages.map(({ number, text }) => [number, new Uint8Array(text.length)]));
  for (const [pointer, spans] of Object.entries(resolution.provenance)) {
    if (!retold.test(pointer)) continue;
    for (const { page, start, end } of spans) told.get(page)?.fill(1, start, end);
  }
  return words.filter((word) => {
    for (const { number, text } of document.pages) {
      for (const at of placesOf(word, text)) {
        if (told.get(number)?.[at] === 1) return false;
        const [from, to] = lineAt(text, at);
        // A line whose letters stand in the result in this order is there, whatever divides them.
        if (read.includes(squeezed(text.slice(from, to)))) return false;
        const line = repaired({ number, text }, from, to, resolution);
        if (read.includes(squeezed(line)) || wordsOf(line).every((one) => counts.has(one))) return false;
      }
    }
    return true;
  });
}

/** A stretch of a page as the listed repairs make it. */
function repaired({ number, text }: ReadPage, from: number, to: number, { repairs }: Resolution): string {
  let line = "";
  let done = from;
  const own = repairs.filter(({ at }) => at.page === number && at.start < to && at.end > from);
  for (const { at, after } of [...own].sort((one, other) => one.at.start - other.at.start)) {
    if (at.start < done) continue;
    line += text.slice(done, at.start) + after;
    done = at.end;
  }
  return line + text.slice(done, Math.max(done, to));
}

/** The line in which a character stands, whatever ends it. */
function lineAt(text: string, at: number): readonly [from: number, to: number] {
  let [from, to] = [at, at];
  while (from > 0 && !lineEnd.test(text[from - 1] ?? "")) from -= 1;
  while (to < text.length && !lineEnd.test(text[to] ?? "")) to += 1;
  return [from, to];
}

const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/;

/** Figures of the quota that are others than those of the act, though the text has not changed in them. */
function quotaDiffering(base: Base, source: string, trace: Trace): string[] {
  const quota = counted(quotaNumbers(trace));
  const text = counted(wordsOf(source));
  const [gone, come] = [new Set(surplus(base.text, text)), squeezed(surplus(text, base.text).join(" "))];
  const lost = surplus(base.quota, quota).filter((word) => !gone.has(word));
  // A clause that stands twice sets its figures twice.
  const gained = [...quota.keys()].filter((word) => !base.quota.has(word) && !come.includes(word));
  return [...lost.map((word) => `−${word}`), ...gained.map((word) => `+${word}`)];
}
