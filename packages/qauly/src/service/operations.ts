/** What the service can be asked: each operation with its parameters and answers, from which routes and OpenAPI are made. */
import { messageLanguages, ResolutionSchema } from "@qauly/model";
import { z } from "zod";
import { mediaTypes } from "./formats.js";

/** What a client may say of a document, in the query of the address. */
export const ActQuerySchema = z.strictObject({
  fileName: z.string().max(255).optional().describe("Goes into source.fileName; of a form, the file's own name."),
  lang: z.enum(messageLanguages).optional().describe("Language of the findings' messages. Default: en."),
  language: z
    .enum(["kk", "ru"])
    .optional()
    .describe(
      "Which act is read of a page or DOCX that holds it in two languages. Default: the one that begins first.",
    ),
  ocr: z.enum(["auto", "always", "never"]).optional().describe("When pages are recognised. Default: auto."),
  changes: z
    .enum(["accepted", "original"])
    .optional()
    .describe("Which text of a DOCX with tracked changes is read. Default: accepted."),
});

/** What a client may say of a batch. */
export const BatchQuerySchema = ActQuerySchema.omit({ fileName: true }).extend({
  webhook: z
    .string()
    .max(2000)
    .optional()
    .describe("Address that is told when the batch is done, if its host is allowed."),
});

export const WaitQuerySchema = z.strictObject({
  wait: z.coerce.number().min(0).max(60).default(0).describe("Seconds to wait for the end of the batch."),
});

export const BatchSchema = z.object({
  id: z.string(),
  state: z.enum(["queued", "running", "done", "cancelled"]),
  total: z.int().describe("Documents."),
  read: z.int(),
  failed: z.int(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable().describe("From then on nothing of it is kept; null while it runs."),
});

export const ProblemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What is wrong, one line."),
    code: z.string().describe("Which kind of trouble it is; a program decides by it."),
    advice: z.string().describe("What to do."),
    requestId: z.string().describe("Stands in the log of the service, too."),
  })
  .describe("Problem details (RFC 9457).");

export const HealthSchema = z.object({ status: z.enum(["ok", "closing"]) });

export const CodeSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  description: z.string(),
  pointsTo: z.string(),
});

export interface Answer {
  readonly description: string;
  /** By media type; a schema, or null for bytes and texts of another kind. */
  readonly content: Readonly<Record<string, z.ZodType | null>>;
}

export interface Operation {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  /** Media types of what is sent. */
  readonly body?: readonly string[];
  readonly answers: Readonly<Record<number, Answer>>;
  /** Statuses of problems that it may end with. */
  readonly problems: readonly number[];
}

const bytesOrForm = ["application/octet-stream", "multipart/form-data"];

export const operations = {
  readAct: {
    id: "readAct",
    method: "post",
    path: "/v1/acts",
    summary: "Read one document as a legal act",
    description:
      "The body is the document: a PDF, DOCX, web page, picture or plain text, as its bytes or as the only file of a form.",
    query: ActQuerySchema,
    body: bytesOrForm,
    answers: {
      200: {
        description: "The act, in the form that was asked for by Accept.",
        content: {
          [mediaTypes.json]: ResolutionSchema,
          [mediaTypes.jsonl]: null,
          "text/csv": null,
          [mediaTypes.xlsx]: null,
        },
      },
    },
    problems: [400, 401, 406, 413, 415, 422, 500, 501, 503],
  },
  createBatch: {
    id: "createBatch",
    method: "post",
    path: "/v1/batches",
    summary: "Read many documents",
    description:
      "The files of the form are the documents. They are read one after another, in turn with other batches.",
    query: BatchQuerySchema,
    body: ["multipart/form-data"],
    answers: { 202: { description: "The batch; Location leads to it.", content: { "application/json": BatchSchema } } },
    problems: [400, 401, 413, 503],
  },
  getBatch: {
    id: "getBatch",
    method: "get",
    path: "/v1/batches/{id}",
    summary: "How far a batch is",
    query: WaitQuerySchema,
    answers: { 200: { description: "The batch.", content: { "application/json": BatchSchema } } },
    problems: [400, 401, 404],
  },
  cancelBatch: {
    id: "cancelBatch",
    method: "delete",
    path: "/v1/batches/{id}",
    summary: "End a batch and drop its results",
    answers: { 204: { description: "It is gone.", content: {} } },
    problems: [401, 404],
  },
  batchEvents: {
    id: "getBatchEvents",
    method: "get",
    path: "/v1/batches/{id}/events",
    summary: "What becomes of the documents of a batch, as it happens",
    description:
      "Server-Sent Events: `document` for each, `end` with the batch at last. Last-Event-ID goes on from there.",
    answers: { 200: { description: "The events.", content: { "text/event-stream": null } } },
    problems: [401, 404],
  },
  batchResults: {
    id: "getBatchResults",
    method: "get",
    path: "/v1/batches/{id}/results",
    summary: "The acts of a batch that is done",
    description:
      "One object a line: `{ index, fileName, act }` or `{ index, fileName, problem }`, in the order of reading.",
    answers: { 200: { description: "The lines.", content: { [mediaTypes.jsonl]: null } } },
    problems: [401, 404, 409],
  },
  schema: {
    id: "getSchema",
    method: "get",
    path: "/v1/schema",
    summary: "The JSON Schema of an act",
    answers: { 200: { description: "JSON Schema, draft 2020-12.", content: { "application/schema+json": null } } },
    problems: [401],
  },
  codes: {
    id: "getCodes",
    method: "get",
    path: "/v1/codes",
    summary: "All codes of findings",
    answers: { 200: { description: "The codes.", content: { "application/json": z.array(CodeSchema) } } },
    problems: [401],
  },
  health: {
    id: "getHealth",
    method: "get",
    path: "/healthz",
    summary: "Whether the service lives",
    answers: { 200: { description: "It does.", content: { "application/json": HealthSchema } } },
    problems: [],
  },
  ready: {
    id: "getReady",
    method: "get",
    path: "/readyz",
    summary: "Whether the service takes documents",
    answers: { 200: { description: "It does.", content: { "application/json": HealthSchema } } },
    problems: [503],
  },
  metrics: {
    id: "getMetrics",
    method: "get",
    path: "/metrics",
    summary: "What the service counts, for Prometheus",
    answers: { 200: { description: "Text format of Prometheus.", content: { "text/plain": null } } },
    problems: [401],
  },
  openApi: {
    id: "getOpenApi",
    method: "get",
    path: "/openapi.json",
    summary: "This description",
    answers: { 200: { description: "OpenAPI 3.1.", content: { "application/json": null } } },
    problems: [401],
  },
} as const satisfies Readonly<Record<string, Operation>>;
