/** Which act of one run is which of the other. */
import { open } from "node:fs/promises";
import { QaulyError, type Resolution } from "@qauly/model";
import { liftResult } from "@qauly/model/rules";
import type { JsonDocument, OnTorn } from "../results/json-documents.js";
import type { Results } from "../results/results.js";

/** An act of a run before it is read again: what it is known by, and where it lies. */
export interface ActEntry {
  readonly sha256: string;
  readonly fileName: string | null;
  /** 0-based, among the acts of its run. */
  readonly index: number;
  readonly at: JsonDocument["at"];
}

export async function entriesOf(results: Results, onTorn: OnTorn): Promise<ActEntry[]> {
  const entries: ActEntry[] = [];
  for await (const { index: line, value, at } of results.documents(onTorn)) {
    const { sha256, fileName } = asAct(value, line).source;
    entries.push({ sha256, fileName, index: entries.length, at });
  }
  return entries;
}

/**
 * The document as an act, one of an earlier version in the form of this one. A later version's result may have fields that
 * this one does not know, so only what is compared must be there. Throws QaulyError `schema.invalid`.
 */
export function asAct(value: unknown, line: number): Resolution {
  const act = liftResult(value);
  if (isAct(act)) return act;
  throw new QaulyError("schema.invalid", `line ${line + 1}: not an act`, "give results of qauly");
}

function isAct(value: unknown): value is Resolution {
  if (!isRecord(value)) return false;
  const { source, act, quota, preamble } = value;
  const lists = ["clauses", "signatories", "agreed", "annexes", "notes", "references", "findings", "repairs"];
  return (
    isRecord(source) &&
    typeof source.sha256 === "string" &&
    isRecord(act) &&
    (quota === null || (isRecord(quota) && Array.isArray(quota.allocations) && Array.isArray(quota.categories))) &&
    (preamble === null || isRecord(preamble)) &&
    lists.every((name) => Array.isArray(value[name]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export interface Pairing {
  /** For each act of the second run the one of the first, or null. */
  readonly partners: readonly (ActEntry | null)[];
  /** Acts of the first run that the second has not. */
  readonly alone: readonly ActEntry[];
}

/** By content, then, of what is left, by file names that are unique in both. The same content several times: in order. */
export function pairUp(first: readonly ActEntry[], second: readonly ActEntry[]): Pairing {
  const left = new Set(first);
  const partners: (ActEntry | null)[] = second.map(() => null);
  const bySha = new Map<string, ActEntry[]>();
  for (const entry of first) {
    const same = bySha.get(entry.sha256);
    if (same === undefined) bySha.set(entry.sha256, [entry]);
    else same.push(entry);
  }
  for (const { sha256, index } of second) {
    const partner = bySha.get(sha256)?.shift();
    if (partner === undefined) continue;
    partners[index] = partner;
    left.delete(partner);
  }
  const firstNames = uniqueNames([...left]);
  const secondNames = uniqueNames(second.filter(({ index }) => partners[index] === null));
  for (const [name, { index }] of secondNames) {
    const partner = firstNames.get(name);
    if (partner === undefined) continue;
    partners[index] = partner;
    left.delete(partner);
  }
  return { partners, alone: first.filter((entry) => left.has(entry)) };
}

function uniqueNames(entries: readonly ActEntry[]): Map<string, ActEntry> {
  const names = new Map<string, ActEntry>();
  const twice = new Set<string>();
  for (const entry of entries) {
    if (entry.fileName === null) continue;
    if (names.has(entry.fileName)) twice.add(entry.fileName);
    names.set(entry.fileName, entry);
  }
  for (const name of twice) names.delete(name);
  return names;
}

/** Reads acts of a run by their entries, wherever in it they lie. */
export async function actReader(results: Results): Promise<{
  read(entry: ActEntry): Promise<Resolution>;
  close(): Promise<void>;
}> {
  const handle = await open(results.actsFile);
  // An array lies in the memory as a whole anyway.
  let whole: Resolution[] | undefined;
  return {
    async read({ at, index }) {
      if (at === null) {
        whole ??= await allActs(results);
        const act = whole[index];
        if (act === undefined) throw changed(results.path);
        return act;
      }
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(at.length), 0, at.length, at.offset);
      try {
        return asAct(JSON.parse(buffer.toString("utf8", 0, bytesRead)), index);
      } catch {
        throw changed(results.path);
      }
    },
    close: () => handle.close(),
  };
}

async function allActs(results: Results): Promise<Resolution[]> {
  const acts: Resolution[] = [];
  for await (const { value, index } of results.documents(() => {})) acts.push(asAct(value, index));
  return acts;
}

const changed = (path: string) =>
  new QaulyError("input.unreadable", `${path}: changed while it was compared`, "wait until the batch is done");
