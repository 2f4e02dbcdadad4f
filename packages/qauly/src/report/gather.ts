/** Results as the entries of a report, in one pass; of an act only figures are kept. */

import type { DocumentLine } from "../batch/document.js";
import { type ReadingFacts, readingFacts, standingsOf } from "../dataset/current.js";
import type { GraphBuilder } from "../graph/graph.js";
import type { OnTorn } from "../results/json-documents.js";
import { noActAdvice, noActFinding } from "../results/no-act.js";
import type { FailureLine } from "../results/result-lines.js";
import { actsOf, documentsOf, failuresOf, type Results } from "../results/results.js";
import { type ActFigures, type Entry, figuresOf, readingStanding } from "./entry.js";

/** In the order of the documents; where the results do not tell them, of the acts, and the failures after these. */
export async function gatherEntries(results: Results, onTorn: OnTorn, graph?: GraphBuilder): Promise<Entry[]> {
  const documents: DocumentLine[] = [];
  for await (const document of documentsOf(results, onTorn)) documents.push(document);
  const failures = new Map<string, FailureLine>();
  for await (const failure of failuresOf(results, onTorn)) failures.set(failure.path, failure);

  const ofLine = new Map<number, DocumentLine>();
  for (const document of documents) {
    if (document.line !== null && document.status !== "skipped") ofLine.set(document.line, document);
  }
  const read: { readonly line: number; readonly name: string | null; readonly figures: Omit<ActFigures, "reading"> }[] =
    [];
  const readings: ReadingFacts[] = [];
  const others: Entry[] = [];
  for await (const { line, resolution } of actsOf(results, onTorn)) {
    const none = noActFinding(resolution);
    if (none !== null) {
      const failure = { code: none.code, message: none.message, advice: noActAdvice };
      others.push({ name: resolution.source.fileName ?? `line ${line + 1}`, status: "not-an-act", failure, act: null });
      continue;
    }
    read.push({ line, name: resolution.source.fileName, figures: figuresOf(resolution) });
    readings.push(readingFacts(resolution));
    graph?.add(resolution);
  }
  const withAct = new Map<DocumentLine, Entry>();
  for (const [index, standing] of standingsOf(readings).entries()) {
    const reading = read[index];
    if (reading === undefined) continue;
    const { line, name, figures } = reading;
    const act: ActFigures = { ...figures, reading: readingStanding(standing) };
    const document = ofLine.get(line);
    if (document === undefined) others.push({ name: name ?? `line ${line + 1}`, status: "done", failure: null, act });
    else withAct.set(document, { ...entryOf(document, failures), act });
  }
  const told = documents.map((document) => withAct.get(document) ?? entryOf(document, failures));
  const untold = documents.length > 0 ? [] : [...failures.values()].map((failure) => untoldFailure(failure));
  return [...told, ...others, ...untold];
}

function entryOf({ path, status, code }: DocumentLine, failures: ReadonlyMap<string, FailureLine>): Entry {
  const { message = "", advice = "" } = failures.get(path) ?? {};
  return { name: path, status, failure: code === null ? null : { code, message, advice }, act: null };
}

function untoldFailure({ path, code, message, advice }: FailureLine): Entry {
  return { name: path, status: "failed", failure: { code, message, advice }, act: null };
}
