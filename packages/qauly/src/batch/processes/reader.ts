/** A process that reads documents, seen from the dispatcher. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { after } from "../../limits.js";
import type {
  Answered,
  FromReader,
  PageRead,
  ReadAct,
  ReadFailure,
  ReadingOptions,
  Source,
  ToRead,
  ToReader,
} from "./messages.js";

/** Why the dispatcher ended a process. */
export type EndedFor = "timeout" | "memory";

/** The process ended while it was reading the document. */
export interface Ended {
  readonly kind: "ended";
  /** Null where it ended by itself or by others. */
  readonly by: EndedFor | null;
  /** Signal, or exit code. */
  readonly how: string;
}

/** The document was not begun: the process ended before that, or gave it back. */
export interface NotBegun {
  readonly kind: "not-begun";
}

/** The process ended while it had several documents: which of them it was reading is not known. */
export interface Unclear {
  readonly kind: "unclear";
}

export type Answer = ReadAct | ReadFailure | Ended | NotBegun | Unclear;

export type OnPage = (read: PageRead) => void;

export interface Reader {
  readonly pid: number;
  /** Documents that it was given. */
  readonly documents: number;
  /** Those of them that it has not answered. */
  readonly load: number;
  /** Milliseconds that a document takes it, the last ones counting most; infinite before it has answered any. */
  readonly pace: number;
  /** Bytes that it held after its last document. */
  readonly memory: number;
  readonly isAlive: boolean;
  /** Reads a document after those that it was given before; never rejects. One that takes too long ends the process. */
  read(source: Source, onPage?: OnPage): Promise<Answer>;
  /** Gives back the last document, as `NotBegun`; the process counts it until it has dropped, or read, it. */
  giveBack(): void;
  /** Ends the process at once; its only document gets `Ended`, several get `Unclear`. */
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

export interface ReaderOptions {
  readonly parse: ReadingOptions;
  /** Seconds for a document, and for each page of it that is recognised. */
  readonly timeout: number;
  /** MiB. */
  readonly maxMemory: number;
  /** Folder for acts on their way; null where they come in the answers. */
  readonly spool: string | null;
  /** Several processes read at the same time. */
  readonly isShared: boolean;
}

/** Resolves when the process is ready; null when it ended before that. */
export async function startReader(options: ReaderOptions): Promise<Reader | null> {
  const { parse, timeout, maxMemory, spool, isShared } = options;
  const child = fork(program, {
    execArgv: [...heapOf(maxMemory), ...(isShared ? BUSY_MACHINE : [])],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const reader = readerOf(child, timeout);
  const isReady = new Promise<boolean>((resolve) => {
    child.once("message", () => resolve(true));
    child.once("exit", () => resolve(false));
    child.once("error", () => resolve(false));
  });
  child.send({ kind: "start", parse, spool } satisfies ToReader, () => {});
  return (await isReady) ? reader : null;
}

/** V8's own bound of the heap, which is reached before memory is looked at from outside. */
const heapOf = (maxMemory: number): string[] =>
  Number.isFinite(maxMemory) ? [`--max-old-space-size=${Math.max(64, Math.ceil(maxMemory))}`] : [];

/** A document that was given and is not answered. */
interface Given {
  readonly id: number;
  readonly onPage: OnPage | undefined;
  readonly resolve: (answer: Answer) => void;
  isGivenBack: boolean;
}

/** `timeout`: seconds for a document, and for each page of it that is recognised. */
function readerOf(child: ChildProcess, timeout: number): Reader {
  let documents = 0;
  let pace = Number.POSITIVE_INFINITY;
  let memory = 0;
  let isAlive = true;
  let endedFor: EndedFor | null = null;
  let words = "";
  /** In the order in which they were given. */
  let given: readonly Given[] = [];
  /** When the first of them was begun, as far as is known. */
  let began = 0;
  let endDeadline = (): void => {};

  const tell = (message: ToReader): void => {
    child.send(message, () => {});
  };
  /** Documents that come one after another go in one message. */
  let unsent: ToRead[] = [];
  const send = (): void => {
    const documents = unsent;
    unsent = [];
    if (documents.length > 0) tell({ kind: "read", documents });
  };
  const end = (by?: EndedFor): void => {
    endedFor ??= by ?? null;
    child.kill("SIGKILL");
  };
  /** From now on the process has time for one more document, or page. */
  const restart = (): void => {
    endDeadline();
    if (given.length > 0) endDeadline = after(timeout, () => end("timeout"));
  };
  const hear = (answers: readonly Answered[]): void => {
    const now = performance.now();
    const took = (now - began) / answers.length;
    began = now;
    pace = pace === Number.POSITIVE_INFINITY ? took : (3 * pace + took) / 4;
    for (const answer of answers) {
      given.find(({ id }) => id === answer.id)?.resolve(answer);
      given = given.filter(({ id }) => id !== answer.id);
    }
  };

  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-keptWords);
  });
  child.on("message", (message: FromReader) => {
    if (message.kind === "ready" || endedFor !== null) return;
    if (message.kind === "forgotten") {
      given = given.filter(({ id }) => id !== message.id);
      return;
    }
    if (message.kind === "page") {
      given[0]?.onPage?.(message);
      if (message.by === "layer") return;
    }
    if (message.kind === "answers") {
      memory = message.memory;
      hear(message.answers);
    }
    restart();
  });
  child.on("exit", (code, signal) => {
    isAlive = false;
    endDeadline();
    const by = endedFor ?? (/heap out of memory/.test(words) ? "memory" : null);
    const answer: Answer =
      given.length > 1 ? { kind: "unclear" } : { kind: "ended", by, how: signal ?? `exit code ${code}` };
    for (const { resolve } of given) resolve(answer);
    given = [];
  });
  child.on("error", () => {});

  return {
    pid: child.pid ?? 0,
    get documents() {
      return documents;
    },
    get load() {
      return given.length;
    },
    get pace() {
      return pace;
    },
    get memory() {
      return memory;
    },
    get isAlive() {
      return isAlive;
    },
    read({ at, fileName, language, own }, onPage) {
      if (!isAlive) return Promise.resolve({ kind: "not-begun" });
      documents += 1;
      const id = documents;
      return new Promise((resolve) => {
        given = [...given, { id, resolve, onPage, isGivenBack: false }];
        if (given.length === 1) {
          began = performance.now();
          restart();
        }
        unsent.push({ id, at, fileName, language, own });
        if (unsent.length === 1) setImmediate(send);
      });
    },
    giveBack() {
      const last = given.slice(1).findLast(({ isGivenBack }) => !isGivenBack);
      if (last === undefined) return;
      last.isGivenBack = true;
      send();
      tell({ kind: "forget", id: last.id });
      last.resolve({ kind: "not-begun" });
    },
    end,
  };
}
