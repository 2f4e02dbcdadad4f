/** The service without its network: requests in, responses out. */
import { findingRules, resolutionJsonSchema } from "@qauly/model";
import { PRODUCER } from "@qauly/model/rules";
import { Hono } from "hono";
import { pino } from "pino";
import { openBatches } from "./batches/batches.js";
import { addBatches } from "./batches/routes.js";
import { withDocument } from "./document-body.js";
import { formed, formFor, mediaTypes } from "./formats.js";
import { guard, onError, type ServiceVariables } from "./guard.js";
import { openIntake } from "./intake.js";
import { openMetrics } from "./metrics.js";
import { openApiDocument } from "./openapi.js";
import { ActQuerySchema, type Operation, operations } from "./operations.js";
import { type ServiceOptions, serviceSettings } from "./options.js";
import { descriptionPage, style } from "./page.js";
import { asProblem, problemResponse, ServiceProblem } from "./problem.js";
import { queryOf } from "./query.js";
import { openDocumentReading } from "./reading.js";

/** A service that answers requests. */
export interface Service {
  /** Answers one request; never rejects. */
  fetch(request: Request): Promise<Response>;
  /** Starts the processes before there is a document. */
  warm(): void;
  /** Takes no document any more, lets what is being read end, and ends the processes. */
  close(): Promise<void>;
}

/**
 * A service that reads documents in processes of their own. Its owner closes it.
 *
 * @throws RangeError for options that make no sense
 */
export function createService(options: ServiceOptions = {}): Service {
  const settings = serviceSettings(options);
  const logger = pino(
    { level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    settings.log ?? process.stderr,
  );
  const reading = openDocumentReading(settings);
  const metrics = openMetrics(() => reading.load);
  const batches = openBatches(settings, reading, { metrics, logger });
  const intake = openIntake(settings.maxSize);
  const fail = onError(logger);
  const schema = JSON.stringify(resolutionJsonSchema());
  const openApi = JSON.stringify(openApiDocument(settings.token !== undefined));
  const page = descriptionPage(PRODUCER.version);
  let isClosing = false;

  const app = new Hono<ServiceVariables>();
  app.use(guard(settings, logger, metrics));
  app.onError((error, context) => fail(error, context.get("requestId")));
  app.notFound((context) => problemResponse(unknown(context.req.path), context.get("requestId")));

  app.post(operations.readAct.path, async (context) => {
    const { req } = context;
    const { fileName, ...own } = queryOf(req.query(), ActQuerySchema);
    const form = formFor(req.header("accept") ?? null);
    const { signal } = req.raw;
    return withDocument(req.raw, { maxSize: settings.maxSize, intake }, async (sent) => {
      const began = performance.now();
      const seconds = (): number => (performance.now() - began) / 1000;
      try {
        const { line } = await reading.read(sent.bytes, { fileName: fileName ?? sent.fileName, own, signal });
        metrics.read("read", seconds());
        return new Response(await formed(line, form), {
          headers: { "content-type": mediaTypes[form], vary: "accept" },
        });
      } catch (error) {
        metrics.read(asProblem(error).code, seconds());
        throw error;
      }
    });
  });
  app.get(operations.schema.path, () => typed(schema, "application/schema+json"));
  app.get(operations.codes.path, (context) =>
    context.json(
      Object.entries(findingRules).map(([code, { severity, description, pointsTo }]) => ({
        code,
        severity,
        description,
        pointsTo,
      })),
    ),
  );
  app.get(operations.health.path, (context) => context.json({ status: "ok" }));
  app.get(operations.ready.path, (context) => {
    if (!isClosing) return context.json({ status: "ok" });
    throw new ServiceProblem(503, "service.closing", "the service is being stopped", "ask another one");
  });
  app.get(operations.metrics.path, async () => typed(await metrics.text(), metrics.contentType));
  app.get(operations.openApi.path, () => typed(openApi, "application/json"));
  app.get("/", () => typed(page, "text/html; charset=utf-8"));
  app.get("/style.css", () => typed(style, "text/css; charset=utf-8"));
  addBatches(app, batches, settings);
  for (const [path, methods] of methodsByPath()) {
    app.all(path, () => {
      throw new ServiceProblem(405, "request.method", "it is not asked this way", `use ${methods}`, { allow: methods });
    });
  }

  return {
    fetch: async (request) => app.fetch(request),
    warm: reading.warm,
    async close() {
      isClosing = true;
      await batches.close();
      await reading.close();
    },
  };
}

/** `/v1/batches/:id` with `GET, DELETE`. */
function methodsByPath(): Map<string, string> {
  const methods = new Map<string, string>();
  for (const { method, path } of Object.values<Operation>(operations)) {
    const pattern = path.replace(/\{(\w+)\}/g, ":$1");
    methods.set(pattern, [methods.get(pattern) ?? [], method.toUpperCase()].flat().join(", "));
  }
  return methods;
}

const typed = (body: string, type: string): Response => new Response(body, { headers: { "content-type": type } });

const unknown = (path: string): ServiceProblem =>
  new ServiceProblem(404, "request.not-found", `there is nothing at ${path.slice(0, 200)}`, "see /openapi.json");
