/** Results as rows of all tables, in one pass and one act at a time. */

import { actIdentity, territoryCodes } from "@qauly/model/rules";
import type { OnTorn } from "../results/json-documents.js";
import { noActFinding } from "../results/no-act.js";
import { actsOf, documentsOf, failuresOf, type Results } from "../results/results.js";
import { type ReadingFacts, readingFacts, standingsOf } from "./current.js";
import { actKeys, type DatasetAct, pageFinder } from "./dataset-act.js";
import type { Cell } from "./table.js";
import { documentCells } from "./tables/documents.js";
import { actTables } from "./tables/index.js";

/** Takes the rows; a promise is awaited, so that a slow disk holds the reading back. */
export interface RowSink {
  row(table: string, cells: readonly Cell[]): void;
  /** Called after each act. */
  flush(): Promise<void>;
}

export interface RowCounts {
  readonly acts: number;
}

/** Paths of documents by the line of their act, and the reasons of failures by path. */
async function besides(results: Results, onTorn: OnTorn) {
  const pathOfLine = new Map<number, string>();
  for await (const { line, status, path } of documentsOf(results, onTorn)) {
    if (line !== null && status !== "skipped" && !pathOfLine.has(line)) pathOfLine.set(line, path);
  }
  return pathOfLine;
}

/** Which of several readings of an act counts is known only when all were seen, so the acts are gone through twice. */
async function allReadings(results: Results): Promise<ReadingFacts[]> {
  const readings: ReadingFacts[] = [];
  for await (const { resolution } of actsOf(results, () => {})) {
    if (noActFinding(resolution) === null) readings.push(readingFacts(resolution));
  }
  return readings;
}

export async function writeRows(results: Results, sink: RowSink, onTorn: OnTorn): Promise<RowCounts> {
  const pathOfLine = await besides(results, () => {});
  const standings = standingsOf(await allReadings(results));
  const keyOf = actKeys();
  const keyOfLine = new Map<number, string>();
  let count = 0;
  for await (const { line, resolution } of actsOf(results, onTorn)) {
    if (noActFinding(resolution) !== null) continue;
    const key = keyOf(resolution.source.sha256);
    keyOfLine.set(line, key);
    const { act: head } = resolution;
    const act: DatasetAct = {
      key,
      line,
      path: pathOfLine.get(line) ?? null,
      resolution,
      identity: actIdentity(head),
      standing: standings[count] ?? { isBest: true, isCurrent: true },
      codes: territoryCodes(head.authority?.region ?? null, head.authority?.district ?? null),
      pageOf: pageFinder(resolution),
    };
    count += 1;
    for (const table of actTables) {
      for (const cells of table.rowsOf(act)) sink.row(table.name, cells);
    }
    await sink.flush();
  }
  await writeDocuments(results, sink, keyOfLine, onTorn);
  return { acts: keyOfLine.size };
}

async function writeDocuments(
  results: Results,
  sink: RowSink,
  keyOfLine: ReadonlyMap<number, string>,
  onTorn: OnTorn,
): Promise<void> {
  const failures = new Map<string, Parameters<typeof documentCells>[0]["failure"]>();
  for await (const failure of failuresOf(results, onTorn)) failures.set(failure.path, failure);
  let index = 0;
  for await (const document of documentsOf(results, onTorn)) {
    const actKey = document.line === null ? null : (keyOfLine.get(document.line) ?? null);
    sink.row("documents", documentCells({ index, document, failure: failures.get(document.path) ?? null, actKey }));
    index += 1;
    await sink.flush();
  }
}
