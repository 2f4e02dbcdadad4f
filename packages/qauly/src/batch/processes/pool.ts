/** A few processes that read documents, each with its bounds of time and memory, which are kept from outside. */
import { QaulyError } from "@qauly/model";
import { failureOf } from "../failure.js";
import type { BatchSettings } from "../options.js";
import { memoryInterval, residentMemory } from "./memory.js";
import type { ReadAct, ReadFailure } from "./messages.js";
import { type Ended, type Reader, startReader } from "./reader.js";

export interface Pool {
  /** As many calls at a time as there may be processes. */
  read(file: string, fileName: string): Promise<ReadAct | ReadFailure>;
  /** Ends all processes; calls that are under way are not answered any more. */
  close(): void;
}

/** A process is ended after this many documents: what any library forgets to give back is given back then. */
const documentsOfAProcess = 10_000;
/** So many processes may end by themselves over one document: others may have ended them, and not the document. */
const triesOfADocument = 3;
/** So many processes may fail to start, one after another, before the batch is given up. */
const triesToStart = 5;

export function readerPool({ parse, timeout, maxMemory }: BatchSettings): Pool {
  const bytes = maxMemory * 1024 ** 2;
  const idle: Reader[] = [];
  const busy = new Set<Reader>();
  let isClosed = false;

  const watch = setInterval(async () => {
    const held = await residentMemory([...busy].map(({ pid }) => pid));
    for (const reader of busy) if ((held.get(reader.pid) ?? 0) > bytes) reader.end("memory");
  }, memoryInterval);
  watch.unref();

  async function take(mustBeFresh: boolean): Promise<Reader> {
    while (!mustBeFresh && idle.length > 0) {
      const reader = idle.pop();
      if (reader?.isAlive) return reader;
    }
    for (let tries = 0; tries < triesToStart && !isClosed; tries += 1) {
      const reader = await startReader(parse, maxMemory);
      if (isClosed) reader?.end();
      else if (reader !== null) return reader;
    }
    throw new QaulyError(
      "fault",
      "no process for reading can be started",
      "check the memory and the processes allowed",
    );
  }

  /** A process that holds much would be ended for what its next document did not ask for. */
  function giveBack(reader: Reader): void {
    if (!reader.isAlive) return;
    if (isClosed || reader.documents >= documentsOfAProcess || reader.memory > bytes / 2) reader.end();
    else idle.push(reader);
  }

  async function readBy(reader: Reader, file: string, fileName: string): Promise<ReadAct | ReadFailure | Ended> {
    const deadline = setTimeout(() => reader.end("timeout"), timeout * 1000);
    busy.add(reader);
    try {
      return await reader.read(file, fileName, () => deadline.refresh());
    } finally {
      clearTimeout(deadline);
      busy.delete(reader);
      giveBack(reader);
    }
  }

  return {
    async read(file, fileName) {
      let mustBeFresh = false;
      for (let tries = 1; ; tries += 1) {
        const reader = await take(mustBeFresh);
        const wasFresh = reader.documents === 0;
        const answer = await readBy(reader, file, fileName);
        if (answer.kind !== "ended") return answer;
        if (answer.by === "timeout") return asFailure(tookTooLong(timeout));
        // What a process held before counts too: the document alone is asked in a fresh one.
        if (answer.by === "memory" && wasFresh) return asFailure(heldTooMuch(maxMemory));
        mustBeFresh = answer.by === "memory";
        if (answer.by === null && tries >= triesOfADocument) return asFailure(brokeDown(answer));
      }
    },
    close() {
      isClosed = true;
      clearInterval(watch);
      for (const reader of [...idle, ...busy]) reader.end();
    },
  };
}

const asFailure = (error: QaulyError): ReadFailure => ({ kind: "failure", failure: failureOf(error) });

function tookTooLong(seconds: number): QaulyError {
  return new QaulyError(
    "process.timeout",
    `not read within ${seconds} seconds`,
    "look at the file; --timeout gives more time",
  );
}

function heldTooMuch(mebibytes: number): QaulyError {
  return new QaulyError(
    "process.memory",
    `more than ${mebibytes} MiB of memory were needed`,
    "look at the file; --max-memory gives more",
  );
}

function brokeDown({ how }: Ended): QaulyError {
  return new QaulyError(
    "process.ended",
    `each of ${triesOfADocument} processes ended while reading it (${how})`,
    "please report it with the file",
  );
}
