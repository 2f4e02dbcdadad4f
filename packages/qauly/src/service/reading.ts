/** Documents of requests, read in the processes of a batch. */
import { createPool, type PoolAct, type PoolDocument } from "../batch/create-pool.js";
import { openGate } from "./gate.js";
import type { ServiceSettings } from "./options.js";

export interface DocumentReading {
  /** Documents that are read or wait. */
  readonly load: number;
  /** @throws QaulyError; ServiceProblem `service.busy`, `service.closing` */
  read(bytes: Uint8Array, options: DocumentOptions): Promise<PoolAct>;
  /** A document of a batch, which waits for no place among the others. @throws QaulyError */
  readAt(path: string, options: DocumentOptions): Promise<PoolAct>;
  warm(): void;
  /** Lets what is being read end, and ends the processes. */
  close(): Promise<void>;
}

export interface DocumentOptions {
  readonly fileName: string | null;
  readonly own: PoolDocument["own"];
  readonly signal: AbortSignal;
}

export function openDocumentReading({
  jobs,
  queue,
  timeout,
  maxMemory,
  maxPages,
  tessdata,
  parse,
}: ServiceSettings): DocumentReading {
  const gate = openGate({ jobs, queue });
  const pool = createPool({
    processes: jobs,
    parse: { ...parse, pageLimit: maxPages, ...(tessdata !== undefined && { tessdata }) },
    timeout,
    maxMemory,
  });
  const readAt = (at: string | Uint8Array, { fileName, own, signal }: DocumentOptions): Promise<PoolAct> =>
    pool.read({ at, fileName, own, signal });
  return {
    get load() {
      return gate.load;
    },
    read: (bytes, options) => gate.through(() => readAt(bytes, options)),
    readAt,
    warm: pool.warm,
    async close() {
      await gate.close();
      pool.close();
    },
  };
}
