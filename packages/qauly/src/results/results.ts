/** Results as a batch leaves them in a folder, or as qauly parse writes them to a file. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { QaulyError, type Resolution, readResolution } from "@qauly/model";
import type { DocumentLine } from "../batch/document.js";
import type { Applied } from "../corrections/apply.js";
import { correctionsIn, readCorrections } from "../corrections/file.js";
import { lostMessage } from "../corrections/lost.js";
import { systemPath } from "../paths.js";
import { type JsonDocument, jsonDocumentsOf, jsonLinesOf, type OnTorn } from "./json-documents.js";
import { documentLine, type FailureLine, failureLine } from "./result-lines.js";

export interface Results {
  /** As the user named them. */
  readonly path: string;
  /** The file with the acts. */
  readonly actsFile: string;
  /** Null when `path` is a file. */
  readonly folder: string | null;
  /** JSON of each act, not yet checked. */
  documents(onTorn: OnTorn): AsyncGenerator<JsonDocument>;
}

export interface ResultAct {
  /** 0-based line in the file, or place in its array. */
  readonly line: number;
  /** Its bytes in the file; null for an element of an array. */
  readonly place: JsonDocument["at"];
  readonly resolution: Resolution;
}

/** Finds the results at a path; throws QaulyError `input.*` when there are none. */
export async function openResults(path: string): Promise<Results> {
  const isFolder = (await statOf(path, "no such file or folder", "check the path")).isDirectory();
  if (!isFolder) {
    return { path, actsFile: path, folder: null, documents: (onTorn) => jsonDocumentsOf(path, onTorn) };
  }
  const actsFile = join(path, "acts.jsonl");
  await statOf(actsFile, "the folder holds no acts.jsonl", "give a folder that qauly batch has filled");
  return { path, actsFile, folder: path, documents: (onTorn) => jsonLinesOf(actsFile, onTorn) };
}

/**
 * The acts, each checked against the schema; those of earlier versions are lifted. Decisions of people in the folder's
 * corrections file are put into them. Throws QaulyError `json.invalid` and `schema.invalid` with the line.
 */
export async function* actsOf(results: Results, onTorn: OnTorn): AsyncGenerator<ResultAct> {
  const correct = await correctionsFor(results.folder);
  let lost = 0;
  for await (const { line, place, resolution } of actsAsRead(results, onTorn)) {
    const applied = correct?.(resolution);
    lost += (applied?.stale.length ?? 0) + (applied?.refused.length ?? 0);
    yield { line, place, resolution: applied?.resolution ?? resolution };
  }
  if (lost > 0) {
    onTorn(lostMessage(lost), "qauly review shows them again");
  }
}

/** The same without decisions of the folder's corrections file. */
export async function* actsAsRead(results: Results, onTorn: OnTorn): AsyncGenerator<ResultAct> {
  for await (const { index, value, at } of results.documents(onTorn)) {
    yield { line: index, place: at, resolution: withLine(index, () => readResolution(value)) };
  }
}

/** Puts the decisions of a folder into a result; null where there are none, so that nothing more is loaded. */
export async function correctionsFor(folder: string | null): Promise<((resolution: Resolution) => Applied) | null> {
  if (folder === null) return null;
  const entries = await readCorrections(correctionsIn(folder));
  if (!entries.some(({ kind }) => kind === "decision")) return null;
  const { correcting } = await import("../corrections/apply.js");
  return correcting(entries);
}

/** What became of each document of the batch, in its order; nothing where the results do not tell. */
export async function* documentsOf({ folder }: Results, onTorn: OnTorn): AsyncGenerator<DocumentLine> {
  yield* besideActs(folder, "documents.jsonl", documentLine, onTorn);
}

/** Why documents failed or are partial; nothing where the results do not tell. */
export async function* failuresOf({ folder }: Results, onTorn: OnTorn): AsyncGenerator<FailureLine> {
  yield* besideActs(folder, "failures.jsonl", failureLine, onTorn);
}

async function* besideActs<T>(
  folder: string | null,
  name: string,
  read: (value: unknown) => T,
  onTorn: OnTorn,
): AsyncGenerator<T> {
  if (folder === null) return;
  const path = join(folder, name);
  if ((await stat(path).catch(() => null)) === null) return;
  for await (const { index, value } of jsonLinesOf(path, (message, advice) => onTorn(`${name}: ${message}`, advice))) {
    yield withLine(index, () => read(value), `${name}: `);
  }
}

function withLine<T>(index: number, read: () => T, before = ""): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof QaulyError)) throw cause;
    throw new QaulyError(cause.code, `${before}line ${index + 1}: ${cause.message}`, cause.advice, { cause });
  }
}

async function statOf(path: string, missing: string, advice: string) {
  try {
    return await stat(systemPath(path));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    if (code === "ENOENT" || code === "ENOTDIR") throw new QaulyError("input.missing", missing, advice, { cause });
    throw new QaulyError("input.unreadable", `cannot be read (${code})`, "check the rights on it", { cause });
  }
}
