/** A few processes that read documents, each with its bounds of time and memory, which are kept from outside. */
import { QaulyError } from "@qauly/model";
import { failureOf } from "../failure.js";
import type { BatchSettings } from "../options.js";
import { memoryInterval, residentMemory } from "./memory.js";
import type { ReadAct, ReadFailure } from "./messages.js";
import { type Demand, placesIn } from "./places.js";
import { type Ended, startReader } from "./reader.js";

export interface Pool {
  /** How many documents the processes take now: short ones wait in them for their turn. */
  readonly room: number;
  /** Throws only where no document can be read any more: QaulyError `fault`, `output.unwritable`. */
  read(file: string, fileName: string): Promise<ReadAct | ReadFailure>;
  /** Ends all processes; calls that are under way are not answered any more. */
  close(): void;
}

/** So many processes may end by themselves over one document: others may have ended them, and not the document. */
const triesOfADocument = 3;

/** `spool`: folder for acts on their way. */
export function readerPool({ jobs, parse, timeout, maxMemory }: BatchSettings, spool: string): Pool {
  const bytes = maxMemory * 1024 ** 2;
  const places = placesIn({ processes: jobs, bytes, start: () => startReader({ parse, timeout, maxMemory, spool }) });

  const watch = setInterval(async () => {
    const busy = places.busy();
    const held = await residentMemory(busy.map(({ pid }) => pid));
    for (const reader of busy) if ((held.get(reader.pid) ?? 0) > bytes) reader.end("memory");
  }, memoryInterval);
  watch.unref();

  return {
    get room() {
      return places.room();
    },
    async read(file, fileName) {
      let demand: Demand = "any";
      let isAgain = false;
      for (let tries = 1; ; ) {
        const { answer, wasFresh } = await places.read({ file, fileName, demand, isAgain });
        isAgain = true;
        if (answer.kind === "unclear") {
          // Asked alone, it shows whether the fault is its own.
          demand = "alone";
        } else if (answer.kind === "ended") {
          if (answer.by === "timeout") return asFailure(tookTooLong(timeout));
          // What a process held before counts too: the document alone is asked in a fresh one.
          if (answer.by === "memory" && wasFresh) return asFailure(heldTooMuch(maxMemory));
          demand = answer.by === "memory" ? "fresh" : "alone";
          if (answer.by === null && tries >= triesOfADocument) return asFailure(brokeDown(answer));
          tries += 1;
        } else if (answer.kind !== "not-begun") {
          return orStop(answer);
        }
      }
    },
    close() {
      clearInterval(watch);
      places.close();
    },
  };
}

/** A folder that cannot be written is no fault of the document. */
function orStop(answer: ReadAct | ReadFailure): ReadAct | ReadFailure {
  if (answer.kind === "act" || answer.failure.code !== "output.unwritable") return answer;
  const { code, message, advice } = answer.failure;
  throw new QaulyError(code, message, advice);
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
