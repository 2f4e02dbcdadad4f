/** What earlier runs have read, for an update: found again by bytes and name, since a result names its file. */
import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path/posix";
import type { SpooledAct } from "../spool.js";
import { type JournalHeader, type JournalLine, readJournal } from "./journal.js";
import type { KeptOutcome } from "./lines.js";
import type { WorkPaths } from "./paths.js";

export interface KeptResults {
  /** Null where the document is to be read. */
  find(path: string, sha256: string): KeptOutcome | null;
  /** Takes in the results of a folder. @throws QaulyError `batch.mismatch`, `batch.inputs` */
  add(paths: WorkPaths, header: JournalHeader, otherInputs: boolean): Promise<void>;
  close(): void;
}

/** Failures that the bytes alone decide; others hang on the machine, or on the moment, and are tried again. */
const lastingFailures: ReadonlySet<string> = new Set([
  "input.empty",
  "input.unsupported",
  "input.damaged",
  "input.encrypted",
  "input.no-text",
]);

/** In memory are only the places of the lines. */
interface Place {
  readonly journal: number;
  readonly line: { readonly from: number; readonly length: number };
  readonly act: SpooledAct | null;
}

export function keptResults(): KeptResults {
  const places = new Map<string, Place>();
  const journals: number[] = [];
  return {
    find(path, sha256) {
      const place = places.get(keyOf(path, sha256));
      if (place === undefined) return null;
      const bytes = Buffer.alloc(place.line.length);
      readSync(place.journal, bytes, 0, bytes.length, place.line.from);
      return { kind: "kept", act: place.act, said: JSON.parse(bytes.toString("utf8")) as JournalLine };
    },
    async add(paths, header, otherInputs) {
      const journal = openSync(paths.journal, "r");
      journals.push(journal);
      let from = 0;
      await readJournal(
        paths,
        header,
        ({ path, sha256, status, line, failure, ends }, place) => {
          const length = ends.acts - from;
          from = ends.acts;
          if (sha256 === null || status === "skipped") return;
          if (status === "failed" && !lastingFailures.has(failure?.code ?? "")) return;
          // It is read where it lies, and stays there: nothing counts it down to nothing.
          const act = line === null ? null : { file: paths.acts, from: from - length, length, together: Infinity };
          places.set(keyOf(path, sha256), { journal, line: place, act });
        },
        otherInputs,
      );
    },
    close() {
      places.clear();
      for (const journal of journals.splice(0)) closeSync(journal);
    },
  };
}

const keyOf = (path: string, sha256: string): string =>
  `${Buffer.from(sha256, "hex").toString("latin1")}${basename(path)}`;
