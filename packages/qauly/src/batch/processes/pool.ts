/** A few processes that read documents, each with its bounds of time and memory, which are kept from outside. */
import { QaulyError } from "@qauly/model";
import { aborted, heldTooMuch, mebibyte, tookTooLong } from "../../limits.js";
import { failureOf } from "../failure.js";
import { memoryInterval, residentMemory } from "./memory.js";
import type { ReadAct, ReadFailure, Source } from "./messages.js";
import { type Demand, placesIn } from "./places.js";
import { type Ended, type OnPage, type Reader, type ReaderOptions, startReader } from "./reader.js";

export interface Pool {
  /** How many documents the processes take now: short ones wait in them for their turn. */
  readonly room: number;
  /** Starts a process before there is a document. */
  warm(): void;
  /** Throws only where no document can be read any more: QaulyError `fault`, `output.unwritable`, `aborted`. */
  read(source: Source, options?: PoolReadOptions): Promise<ReadAct | ReadFailure>;
  /** Ends all processes; calls that are under way are not answered any more. */
  close(): void;
}

export interface PoolReadOptions {
  readonly onPage?: OnPage | undefined;
  /** Ends the process that reads it. */
  readonly signal?: AbortSignal | undefined;
}

export interface PoolOptions extends Omit<ReaderOptions, "isShared"> {
  /** How many there may be. */
  readonly processes: number;
  /** A process has one document at a time: else it is given short ones ahead. */
  readonly isOneAtATime?: boolean;
}

/** So many processes may end by themselves over one document: others may have ended them, and not the document. */
const triesOfADocument = 3;

export function readerPool({ processes, isOneAtATime = false, ...options }: PoolOptions): Pool {
  const { timeout, maxMemory } = options;
  const bytes = maxMemory * mebibyte;
  const isShared = processes > 1;
  const places = placesIn({ processes, bytes, start: () => startReader({ ...options, isShared }) });

  const watch = setInterval(async () => {
    const busy = places.busy();
    const held = await residentMemory(busy.map(({ pid }) => pid));
    for (const reader of busy) if ((held.get(reader.pid) ?? 0) > bytes) reader.end("memory");
  }, memoryInterval);
  watch.unref();

  async function answerTo(source: Source, { onPage, signal }: PoolReadOptions): Promise<ReadAct | ReadFailure> {
    let reading: Reader | undefined;
    const giveUp = (): void => reading?.end();
    const onPlace = (reader: Reader): void => {
      reading = reader;
      if (signal?.aborted === true) giveUp();
    };
    signal?.addEventListener("abort", giveUp, { once: true });
    let demand: Demand = isOneAtATime ? "alone" : "any";
    let isAgain = false;
    try {
      for (let tries = 1; ; ) {
        const { answer, wasFresh } = await places.read({ source, demand, isAgain, onPage, onPlace });
        reading = undefined;
        if (signal?.aborted === true) throw aborted(signal);
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
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  }

  return {
    get room() {
      return places.room();
    },
    warm: () => places.warm(),
    read: (source, read = {}) => answerTo(source, read),
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

function brokeDown({ how }: Ended): QaulyError {
  return new QaulyError(
    "process.ended",
    `each of ${triesOfADocument} processes ended while reading it (${how})`,
    "please report it with the file",
  );
}
