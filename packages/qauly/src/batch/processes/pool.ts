/** A few processes that read documents, each with its bounds of time and memory, which are kept from outside. */
import { QaulyError } from "@qauly/model";
import { failureOf } from "../failure.js";
import type { BatchSettings } from "../options.js";
import { memoryInterval, residentMemory } from "./memory.js";
import type { ReadAct, ReadFailure } from "./messages.js";
import { placesIn } from "./places.js";
import { type Ended, startReader } from "./reader.js";

export interface Pool {
  /** More calls at a time than there are processes keep these from waiting for their next document. */
  read(file: string, fileName: string): Promise<ReadAct | ReadFailure>;
  /** Ends all processes; calls that are under way are not answered any more. */
  close(): void;
}

/** So many processes may end by themselves over one document: others may have ended them, and not the document. */
const triesOfADocument = 3;

export function readerPool({ jobs, parse, timeout, maxMemory }: BatchSettings): Pool {
  const bytes = maxMemory * 1024 ** 2;
  const places = placesIn({ processes: jobs, bytes, start: () => startReader({ parse, timeout, maxMemory }) });

  const watch = setInterval(async () => {
    const busy = places.busy();
    const held = await residentMemory(busy.map(({ pid }) => pid));
    for (const reader of busy) if ((held.get(reader.pid) ?? 0) > bytes) reader.end("memory");
  }, memoryInterval);
  watch.unref();

  return {
    async read(file, fileName) {
      let mustBeFresh = false;
      let isAgain = false;
      for (let tries = 1; ; ) {
        const { answer, wasFresh } = await places.read({ file, fileName, mustBeFresh, isAgain });
        isAgain = true;
        if (answer.kind === "not-begun") continue;
        if (answer.kind !== "ended") return answer;
        if (answer.by === "timeout") return asFailure(tookTooLong(timeout));
        // What a process held before counts too: the document alone is asked in a fresh one.
        if (answer.by === "memory" && wasFresh) return asFailure(heldTooMuch(maxMemory));
        mustBeFresh = answer.by === "memory";
        if (answer.by === null && tries >= triesOfADocument) return asFailure(brokeDown(answer));
        tries += 1;
      }
    },
    close() {
      clearInterval(watch);
      places.close();
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
