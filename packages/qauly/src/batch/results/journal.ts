/**
 * The journal: a header that says under which options the folder's results were made, then one line for each document
 * in the order in which its results were written. A line is written after the results of which it speaks, so what it
 * says is there is there; what stands after the last whole line of a run that was cut off belongs to no document.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { QaulyError } from "@qauly/model";
import { SCHEMA_VERSION } from "@qauly/model/rules";
import { version } from "../../command/version.js";
import type { Standing } from "../../queue/level.js";
import type { ActCounts, CorrectionCounts, DocumentLine, Failure } from "../document.js";
import type { BatchSettings } from "../options.js";
import type { WorkPaths } from "./paths.js";

/** Lengths in bytes of the other result files. */
export interface Ends {
  readonly acts: number;
  readonly failures: number;
  readonly documents: number;
}

export interface JournalLine extends Omit<DocumentLine, "code"> {
  readonly failure: Failure | null;
  readonly counts: ActCounts;
  /** Its place in the queue; null for a document of the same bytes as another. */
  readonly standing: Standing | null;
  readonly corrections: CorrectionCounts | null;
  /** How long the other files are with this document's results. */
  readonly ends: Ends;
}

/** The first line. */
export interface JournalHeader {
  readonly kind: "qauly-batch";
  readonly version: string;
  readonly schemaVersion: string;
  /** Those that shape the results; what is long is determined by its digest. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The paths that were given, by their digest where they are many; null where they were not known. */
  readonly inputs: readonly string[] | string | null;
}

/** So many inputs are named. */
const mostNamed = 32;

export function headerOf(settings: BatchSettings): JournalHeader {
  const { parse, timeout, maxMemory, maxSize, ordered, shard, exclude, inputs: given } = settings;
  const inputs = given !== null && given.length > mostNamed ? String(brief(given)) : given;
  const told = Object.entries(parse).filter(([, value]) => value !== undefined);
  const options = {
    ...Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, brief(value)])),
    timeout,
    maxMemory,
    maxSize,
    ordered,
    shard: shard === null ? null : `${shard.number}/${shard.count}`,
    exclude: [...exclude],
  };
  return { kind: "qauly-batch", version, schemaVersion: SCHEMA_VERSION, options, inputs };
}

function brief(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return `sha256:${createHash("sha256").update(JSON.stringify(value)).digest("hex")}`;
}

/** Where a line of the journal lies, in bytes. */
export interface LinePlace {
  readonly from: number;
  readonly length: number;
}

/** What of a folder's results counts. */
export interface Kept {
  /** Length in bytes of the journal up to its last line that counts. */
  readonly journal: number;
  readonly ends: Ends;
}

/**
 * Gives each line of the journal that counts to `onLine`. Null where not even the header was written whole.
 *
 * @throws QaulyError `batch.mismatch` where the results were made by another version or under other options
 */
export async function readJournal(
  paths: WorkPaths,
  header: JournalHeader,
  onLine: (line: JournalLine, place: LinePlace) => void,
  otherInputs = false,
): Promise<Kept | null> {
  const lengths = { acts: await lengthOf(paths.acts), failures: await lengthOf(paths.failures) };
  const there: Ends = { ...lengths, documents: await lengthOf(paths.documents) };
  let kept: Kept | null = null;
  for await (const { text, end } of wholeLines(paths.journal)) {
    if (kept === null) {
      checkHeader(text, header, otherInputs);
      kept = { journal: end, ends: { acts: 0, failures: 0, documents: 0 } };
      continue;
    }
    const line = parsed(text) as JournalLine | undefined;
    // A machine that lost its power may have kept the journal better than the results.
    if (line === undefined || exceeds(line.ends, there)) break;
    onLine(line, { from: kept.journal, length: end - kept.journal });
    kept = { journal: end, ends: line.ends };
  }
  return kept;
}

function checkHeader(text: string, expected: JournalHeader, otherInputs: boolean): void {
  const found = parsed(text) as Partial<JournalHeader> | undefined;
  const again = "give the same options, or another --out";
  if (found?.kind !== "qauly-batch") {
    throw new QaulyError("batch.mismatch", "its journal is not one of qauly batch", "give another --out");
  }
  if (found.version !== expected.version || found.schemaVersion !== expected.schemaVersion) {
    const which = `version ${found.version} of Qauly, this is ${expected.version}`;
    throw new QaulyError(
      "batch.mismatch",
      `its results were made by ${which}`,
      "finish with that version, or give another --out",
    );
  }
  const names = new Set([...Object.keys(found.options ?? {}), ...Object.keys(expected.options)]);
  const other = [...names].filter(
    (name) => JSON.stringify(found.options?.[name]) !== JSON.stringify(expected.options[name]),
  );
  if (other.length > 0) {
    throw new QaulyError("batch.mismatch", `its results were made with other options (${other.join(", ")})`, again);
  }
  if (!otherInputs) checkInputs(found.inputs ?? null, expected.inputs);
}

/** Journals of earlier versions do not tell of inputs. */
function checkInputs(found: JournalHeader["inputs"], expected: JournalHeader["inputs"]): void {
  if (found === null || expected === null || JSON.stringify(found) === JSON.stringify(expected)) return;
  const [first = "", ...more] = Array.isArray(found) ? found : [];
  const which = first === "" ? "" : ` (${first}${more.length === 0 ? "" : ` and ${more.length} more`})`;
  throw new QaulyError(
    "batch.inputs",
    `its results are those of other inputs${which}`,
    "give the same paths, or another --out; --update --other-inputs replaces the results",
  );
}

const exceeds = (ends: Ends, there: Ends): boolean =>
  ends.acts > there.acts || ends.failures > there.failures || ends.documents > there.documents;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function lengthOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** The lines that end with a line break, and where they end. */
async function* wholeLines(path: string): AsyncGenerator<{ readonly text: string; readonly end: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let at = rest.indexOf(0x0a); at !== -1; at = rest.indexOf(0x0a, from)) {
      end += at + 1 - from;
      yield { text: rest.toString("utf8", from, at), end };
      from = at + 1;
    }
    rest = rest.subarray(from);
  }
}
