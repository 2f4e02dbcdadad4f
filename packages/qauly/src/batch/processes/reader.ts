/** A process that reads documents, seen from the dispatcher. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BatchParseOptions } from "../options.js";
import type { FromReader, ReadAct, ReadFailure } from "./messages.js";

/** Why the dispatcher ended a process. */
export type EndedFor = "timeout" | "memory";

/** The process ended before it had read the document. */
export interface Ended {
  readonly kind: "ended";
  /** Null where it ended by itself or by others. */
  readonly by: EndedFor | null;
  /** Signal, or exit code. */
  readonly how: string;
}

export interface Reader {
  readonly pid: number;
  /** Documents that it was given. */
  readonly documents: number;
  /** Bytes that it held after its last document. */
  readonly memory: number;
  readonly isAlive: boolean;
  /** Reads one document; never rejects. `onPage` is called after each page that was recognised. */
  read(file: string, fileName: string, onPage: () => void): Promise<ReadAct | ReadFailure | Ended>;
  /** Ends the process at once; what it was reading gets `Ended`. */
  end(by?: EndedFor): void;
}

/** Written beside this module by the compiler, and by what joins the modules of a checkout. */
const program = fileURLToPath(new URL("./batch-child.mjs", import.meta.url));

/**
 * Several processes share the machine: each compiles and collects its garbage in its own thread, and collects less often.
 * Measured with two on two processors: a tenth more documents a second than with the threads that V8 takes by itself.
 */
const BUSY_MACHINE = ["--single-threaded", "--max-semi-space-size=32"];

/** The last words of a process that breaks down. */
const keptWords = 2000;

/** Resolves when the process is ready; null when it ended before that. */
export async function startReader(parse: BatchParseOptions, maxMemory: number): Promise<Reader | null> {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${Math.max(64, Math.ceil(maxMemory))}`, ...BUSY_MACHINE],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const reader = readerOf(child);
  const isReady = new Promise<boolean>((resolve) => {
    child.once("message", () => resolve(true));
    child.once("exit", () => resolve(false));
    child.once("error", () => resolve(false));
  });
  child.send({ kind: "start", parse }, () => {});
  return (await isReady) ? reader : null;
}

function readerOf(child: ChildProcess): Reader {
  let documents = 0;
  let memory = 0;
  let isAlive = true;
  let endedFor: EndedFor | null = null;
  let words = "";
  let tellPage = (): void => {};
  let answer: ((answer: ReadAct | ReadFailure | Ended) => void) | null = null;

  const settle = (value: ReadAct | ReadFailure | Ended): void => {
    const resolve = answer;
    answer = null;
    resolve?.(value);
  };
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-keptWords);
  });
  child.on("message", (message: FromReader) => {
    if (message.kind === "ready" || endedFor !== null) return;
    if (message.kind === "page") {
      tellPage();
      return;
    }
    memory = message.memory;
    settle(message);
  });
  child.on("exit", (code, signal) => {
    isAlive = false;
    const by = endedFor ?? (/heap out of memory/.test(words) ? "memory" : null);
    settle({ kind: "ended", by, how: signal ?? `exit code ${code}` });
  });
  child.on("error", () => {});

  return {
    pid: child.pid ?? 0,
    get documents() {
      return documents;
    },
    get memory() {
      return memory;
    },
    get isAlive() {
      return isAlive;
    },
    read(file, fileName, onPage) {
      documents += 1;
      tellPage = onPage;
      return new Promise((resolve) => {
        answer = resolve;
        if (isAlive) child.send({ kind: "read", file, fileName }, () => {});
        else settle({ kind: "ended", by: null, how: "exit before it was asked" });
      });
    },
    end(by) {
      endedFor ??= by ?? null;
      child.kill("SIGKILL");
    },
  };
}
