/** The batches of a service: their documents take turns, and results go when their time is over. */
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.js";
import type { ServiceSettings } from "../options.js";
import { asProblem, ServiceProblem } from "../problem.js";
import type { DocumentReading } from "../reading.js";
import { Batch, type BatchOptions } from "./batch.js";
import { tellWebhook } from "./webhook.js";

export interface Batches {
  /** A batch without documents; `begin` starts it. */
  open(options: BatchOptions): Promise<Batch>;
  /** Its documents are there. */
  start(batch: Batch): void;
  /** @throws ServiceProblem `request.not-found` */
  get(id: string): Batch;
  remove(batch: Batch): Promise<void>;
  /** Reads nothing more; what is being read is given up. */
  close(): Promise<void>;
}

/** Milliseconds between two looks for results whose time is over. */
const sweepInterval = 30_000;

export function openBatches(
  { jobs, keep }: Pick<ServiceSettings, "jobs" | "keep">,
  reading: DocumentReading,
  { metrics, logger }: { readonly metrics: Metrics; readonly logger: Logger },
): Batches {
  const batches = new Map<string, Batch>();
  /** Those with documents left, in the order of their turns. */
  const turns: Batch[] = [];
  let running = 0;
  let isClosed = false;

  const sweep = setInterval(() => {
    for (const batch of batches.values()) if (batch.expiry <= Date.now()) void remove(batch);
  }, sweepInterval);
  sweep.unref();

  async function remove(batch: Batch): Promise<void> {
    batches.delete(batch.id);
    batch.cancel(keep);
    await batch.remove();
  }

  function run(): void {
    while (!isClosed && running < jobs && turns.length > 0) {
      const batch = turns.shift() as Batch;
      const document = batch.take();
      if (document === undefined) continue;
      turns.push(batch);
      running += 1;
      void readOne(batch, document).finally(() => {
        running -= 1;
        run();
      });
    }
  }

  async function readOne(batch: Batch, document: NonNullable<ReturnType<Batch["take"]>>): Promise<void> {
    const began = performance.now();
    const seconds = (): number => (performance.now() - began) / 1000;
    const { fileName, path } = document;
    let line: Uint8Array | Error;
    try {
      ({ line } = await reading.readAt(path, { fileName, own: batch.own, signal: batch.signal }));
      metrics.read("read", seconds());
    } catch (error) {
      line = error instanceof Error ? error : new Error(String(error));
      metrics.read(asProblem(error).code, seconds());
    }
    if (batch.signal.aborted) return;
    try {
      await batch.settle(document, line, keep);
    } catch (error) {
      logger.error({ batch: batch.id, err: error }, "the results of a batch cannot be written");
      batch.cancel(keep);
    }
    if (batch.isFinished && batch.webhook !== null) void tellWebhook(batch.webhook, batch.status(), logger);
  }

  return {
    async open(options) {
      const batch = await Batch.open(randomUUID(), options);
      batches.set(batch.id, batch);
      return batch;
    },
    start(batch) {
      turns.push(batch);
      run();
    },
    get(id) {
      const batch = batches.get(id);
      if (batch !== undefined) return batch;
      throw new ServiceProblem(
        404,
        "request.not-found",
        "there is no such batch, or its time is over",
        "send it again",
      );
    },
    remove,
    async close() {
      isClosed = true;
      clearInterval(sweep);
      await Promise.all([...batches.values()].map(remove));
    },
  };
}
