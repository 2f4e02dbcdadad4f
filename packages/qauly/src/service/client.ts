/** A client of the service, for browsers and Node.js alike: each function is one request. */
import type { Resolution } from "@qauly/model";
import type { z } from "zod";
import type { ActQuerySchema, BatchQuerySchema, BatchSchema, ProblemSchema } from "./operations.js";

/** What may be said of a document. */
export type ActQuery = z.input<typeof ActQuerySchema>;
/** What may be said of the documents of a batch. */
export type BatchQuery = z.input<typeof BatchQuerySchema>;
/** How far a batch is. */
export type BatchStatus = z.output<typeof BatchSchema>;
/** Why the service did not do what it was asked. */
export type Problem = z.output<typeof ProblemSchema>;

/** What became of a document of a batch. */
export interface BatchEvent {
  readonly index: number;
  readonly fileName: string | null;
  readonly status: "read" | "failed";
  readonly code: string | null;
}

/** A document of a batch that is done. */
export type BatchResult =
  | { readonly index: number; readonly fileName: string | null; readonly act: Resolution }
  | {
      readonly index: number;
      readonly fileName: string | null;
      readonly problem: Pick<Problem, "status" | "code" | "detail" | "advice">;
    };

/** The service answered with a problem. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  /** What it said. */
  readonly problem: Problem;
  /** Seconds after which the request may be sent again; null where it says none. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    super(`${problem.detail}: ${problem.advice}`);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** What a client is told. */
export interface ClientOptions {
  /** Where the service is: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Sent with each request. */
  readonly token?: string;
  /** What sends requests. Default: the platform's own `fetch`. */
  readonly fetch?: typeof fetch;
}

/** A file of a batch. */
export interface BatchFile {
  readonly name: string;
  readonly bytes: Blob | Uint8Array;
}

interface Asked {
  readonly method?: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Blob | FormData;
  readonly signal?: AbortSignal | undefined;
}

/** The requests of the service. Each throws `ServiceError` where the service answers with a problem. */
export interface Client {
  /** One document as an act. */
  readAct(document: Blob | Uint8Array, query?: ActQuery, signal?: AbortSignal): Promise<Resolution>;
  /** Starts a batch. */
  createBatch(files: readonly BatchFile[], query?: BatchQuery, signal?: AbortSignal): Promise<BatchStatus>;
  /** How far it is; with `wait`, in seconds, at its end or then. */
  batch(id: string, wait?: number, signal?: AbortSignal): Promise<BatchStatus>;
  /** Its acts and problems, once it is done. */
  results(id: string, signal?: AbortSignal): AsyncGenerator<BatchResult>;
  /** Ends it and drops its results. */
  cancelBatch(id: string): Promise<void>;
}

export function createClient({ url, token, fetch: send = fetch }: ClientOptions): Client {
  async function ask(path: string, { method = "GET", query = {}, body, signal }: Asked = {}): Promise<Response> {
    const address = new URL(path, url);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) address.searchParams.set(name, String(value));
    }
    const response = await send(address, {
      method,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
    });
    if (response.ok) return response;
    const after = response.headers.get("retry-after");
    throw new ServiceError(await problemOf(response), after === null ? null : Number(after));
  }
  const asBlob = (bytes: Blob | Uint8Array): Blob =>
    bytes instanceof Blob ? bytes : new Blob([new Uint8Array(bytes)]);

  return {
    readAct: async (document, query = {}, signal) =>
      (await (await ask("/v1/acts", { method: "POST", query, body: asBlob(document), signal })).json()) as Resolution,
    async createBatch(files, query = {}, signal) {
      const body = new FormData();
      for (const { name, bytes } of files) body.append("file", asBlob(bytes), name);
      return (await (await ask("/v1/batches", { method: "POST", query, body, signal })).json()) as BatchStatus;
    },
    batch: async (id, wait = 0, signal) =>
      (await (await ask(`/v1/batches/${id}`, { query: { wait }, signal })).json()) as BatchStatus,
    async *results(id, signal) {
      const { body } = await ask(`/v1/batches/${id}/results`, { signal });
      for await (const line of linesOf(body)) yield JSON.parse(line) as BatchResult;
    },
    async cancelBatch(id) {
      await ask(`/v1/batches/${id}`, { method: "DELETE" });
    },
  };
}

/** A proxy between may answer with something else than a problem. */
async function problemOf(response: Response): Promise<Problem> {
  const { status, statusText } = response;
  try {
    return (await response.json()) as Problem;
  } catch {
    const detail = `the answer was ${status} ${statusText}`;
    const advice = "ask whoever runs the service";
    return { type: "about:blank", title: statusText, status, detail, code: "fault", advice, requestId: "" };
  }
}

async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") yield line;
  }
  if (rest !== "") yield rest;
}
