/** One batch: its documents in a folder, what became of each, and the acts as lines of a file. */
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OwnOptions } from "../../batch/processes/messages.js";
import { asProblem } from "../problem.js";

/** A document that was sent. */
export interface BatchDocument {
  readonly index: number;
  readonly fileName: string | null;
  /** Where its bytes lie until it is read. */
  readonly path: string;
}

export type BatchState = "queued" | "running" | "done" | "cancelled";

/** What became of a document, as an event of the batch. */
export interface DocumentEvent {
  readonly index: number;
  readonly fileName: string | null;
  readonly status: "read" | "failed";
  /** Why it failed, else null. */
  readonly code: string | null;
}

/** What is said of a batch. */
export interface BatchStatus {
  readonly id: string;
  readonly state: BatchState;
  /** Documents. */
  readonly total: number;
  readonly read: number;
  readonly failed: number;
  /** Times in ISO form, UTC; `expiresAt`: from then on nothing of it is kept. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly expiresAt: string | null;
}

export class Batch {
  readonly id: string;
  readonly folder: string;
  readonly own: OwnOptions;
  readonly webhook: URL | null;
  readonly events: DocumentEvent[] = [];
  readonly #createdAt = new Date();
  readonly #gone = new AbortController();
  #documents: readonly BatchDocument[] = [];
  #next = 0;
  #failed = 0;
  #finishedAt: Date | null = null;
  #expiresAt: Date | null = null;
  #isCancelled = false;
  #listeners = new Set<() => void>();
  /** Lines are appended one after another. */
  #written: Promise<void> = Promise.resolve();

  private constructor(id: string, folder: string, { own, webhook }: BatchOptions) {
    this.id = id;
    this.folder = folder;
    this.own = own;
    this.webhook = webhook;
  }

  static async open(id: string, options: BatchOptions): Promise<Batch> {
    return new Batch(id, await mkdtemp(join(tmpdir(), "qauly-batch-")), options);
  }

  /** One line a document: `{ index, fileName, act }`, or `{ index, fileName, problem }`. In the order of reading. */
  get results(): string {
    return join(this.folder, "results.jsonl");
  }

  /** Comes when nobody wants its documents any more. */
  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  get isFinished(): boolean {
    return this.#finishedAt !== null;
  }

  /** Milliseconds since the epoch; infinite while it runs. */
  get expiry(): number {
    return this.#expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
  }

  begin(documents: readonly BatchDocument[]): void {
    this.#documents = documents;
  }

  /** The document to be read next; undefined where none is left. */
  take(): BatchDocument | undefined {
    if (this.#isCancelled) return undefined;
    const document = this.#documents[this.#next];
    if (document !== undefined) this.#next += 1;
    return document;
  }

  /** @param line the act's JSON with a line break, or the error that came instead */
  async settle({ index, fileName, path }: BatchDocument, line: Uint8Array | Error, keep: number): Promise<void> {
    const head = `{"index":${index},"fileName":${JSON.stringify(fileName)},`;
    let code: string | null = null;
    let tail: string | Uint8Array[] = "";
    if (line instanceof Error) {
      const problem = asProblem(line);
      code = problem.code;
      const { status, message, advice } = problem;
      tail = `"problem":${JSON.stringify({ status, code, detail: message, advice })}}\n`;
    } else {
      tail = [Buffer.from('"act":'), line.subarray(0, line.length - 1), Buffer.from("}\n")];
    }
    const bytes = typeof tail === "string" ? head + tail : Buffer.concat([Buffer.from(head), ...tail]);
    this.#written = this.#written.then(() => appendFile(this.results, bytes));
    await this.#written;
    await rm(path, { force: true });
    if (code !== null) this.#failed += 1;
    this.events.push({ index, fileName, status: code === null ? "read" : "failed", code });
    if (this.events.length === this.#documents.length) this.#finish(keep);
    this.#tell();
  }

  cancel(keep: number): void {
    if (this.isFinished) return;
    this.#isCancelled = true;
    this.#gone.abort();
    this.#finish(keep);
    this.#tell();
  }

  /** @param keep minutes */
  #finish(keep: number): void {
    this.#finishedAt = new Date();
    this.#expiresAt = new Date(this.#finishedAt.getTime() + keep * 60_000);
  }

  status(): BatchStatus {
    const read = this.events.length - this.#failed;
    const state: BatchState = this.#isCancelled
      ? "cancelled"
      : this.isFinished
        ? "done"
        : this.#next === 0
          ? "queued"
          : "running";
    return {
      id: this.id,
      state,
      total: this.#documents.length,
      read,
      failed: this.#failed,
      createdAt: this.#createdAt.toISOString(),
      finishedAt: this.#finishedAt?.toISOString() ?? null,
      expiresAt: this.#expiresAt?.toISOString() ?? null,
    };
  }

  /** Resolves at the next event, when the signal comes, or after so many milliseconds. */
  change(signal: AbortSignal, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        this.#listeners.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#listeners.add(end);
      if (signal.aborted) end();
      else signal.addEventListener("abort", end, { once: true });
    });
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  async remove(): Promise<void> {
    this.#gone.abort();
    await this.#written.catch(() => {});
    await rm(this.folder, { recursive: true, force: true });
  }
}

export interface BatchOptions {
  readonly own: OwnOptions;
  /** Who is told when it is done. */
  readonly webhook: URL | null;
}
