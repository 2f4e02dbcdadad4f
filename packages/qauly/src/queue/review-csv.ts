/** `review.csv`: the documents of a batch, those that need a look first at the top. */
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { JournalLine } from "../batch/results/journal.js";
import { csvLine } from "../writers/csv-line.js";
import { byUrgency, type Rank, type Standing } from "./level.js";

const columns = ["path", "sha256", "line", "level", "score", "reasons", "errors", "warnings", "infos"] as const;

interface Place extends Rank {
  /** Of the journal's line, in bytes. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Written from the journal, which has a line for each document: in memory are only the places of its lines and what
 * they are ordered by. Documents of the same bytes as another are left out.
 */
export async function writeReview(journal: string, target: string): Promise<void> {
  const places = (await placesIn(journal)).sort(byUrgency);
  const from = openSync(journal, "r");
  const file = await open(target, "w");
  try {
    let text = csvLine([...columns]);
    for (const { offset, length } of places) {
      const bytes = Buffer.alloc(length);
      readSync(from, bytes, 0, length, offset);
      text += rowOf(JSON.parse(bytes.toString("utf8")));
      if (text.length > 256 * 1024) text = await flushed(file, text);
    }
    await flushed(file, text);
    await file.datasync();
  } finally {
    closeSync(from);
    await file.close();
  }
}

async function flushed(file: FileHandle, text: string): Promise<string> {
  await file.appendFile(text);
  return "";
}

const unknown: Standing = { level: "not reckoned", score: null, reasons: "", errors: 0, warnings: 0, infos: 0 };

function rowOf({ path, sha256, line, standing }: JournalLine): string {
  const { level, score, reasons, errors, warnings, infos } = standing ?? unknown;
  return csvLine([path, sha256, line, level, score, reasons, errors, warnings, infos]);
}

async function placesIn(journal: string): Promise<Place[]> {
  const places: Place[] = [];
  let order = -1;
  let start = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(journal) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a, from)) {
      // The first line is the header.
      if (order >= 0) {
        const line = JSON.parse(rest.toString("utf8", from, end)) as JournalLine;
        const { level, score, errors, warnings } = line.standing ?? unknown;
        if (line.status !== "skipped") {
          places.push({ offset: start, length: end - from, order, level, score, errors, warnings });
        }
      }
      order += 1;
      start += end + 1 - from;
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  return places;
}
