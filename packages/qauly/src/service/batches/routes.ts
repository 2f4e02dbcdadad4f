/** The requests of batches. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { Hono } from "hono";
import type { ServiceVariables } from "../guard.js";
import { BatchQuerySchema, operations, WaitQuerySchema } from "../operations.js";
import type { ServiceSettings } from "../options.js";
import { ServiceProblem } from "../problem.js";
import { queryOf } from "../query.js";
import { documentsOf } from "./batch-body.js";
import type { Batches } from "./batches.js";
import { eventsOf } from "./events.js";
import { webhookOf } from "./webhook.js";

export function addBatches(app: Hono<ServiceVariables>, batches: Batches, settings: ServiceSettings): void {
  app.post(operations.createBatch.path, async (context) => {
    const { webhook, ...own } = queryOf(context.req.query(), BatchQuerySchema);
    const batch = await batches.open({ own, webhook: webhookOf(webhook, settings.webhookHosts) });
    try {
      batch.begin(await documentsOf(context.req.raw, batch, settings));
    } catch (error) {
      await batches.remove(batch);
      throw error;
    }
    batches.start(batch);
    context.header("location", operations.getBatch.path.replace("{id}", batch.id));
    return context.json(batch.status(), 202);
  });

  app.get("/v1/batches/:id", async (context) => {
    const { wait } = queryOf(context.req.query(), WaitQuerySchema);
    const batch = batches.get(context.req.param("id"));
    const { signal } = context.req.raw;
    const end = performance.now() + wait * 1000;
    while (!batch.isFinished && !signal.aborted && performance.now() < end) {
      await batch.change(signal, end - performance.now());
    }
    return context.json(batch.status());
  });

  app.get("/v1/batches/:id/events", (context) => eventsOf(context, batches.get(context.req.param("id"))));

  app.get("/v1/batches/:id/results", (context) => {
    const batch = batches.get(context.req.param("id"));
    if (!batch.isFinished) {
      throw new ServiceProblem(
        409,
        "batch.running",
        "its documents are still being read",
        "ask with ?wait=, or later",
        {
          "retry-after": "5",
        },
      );
    }
    const lines = batch.events.length === 0 ? Readable.from([]) : createReadStream(batch.results);
    return new Response(Readable.toWeb(lines) as unknown as ReadableStream, {
      headers: { "content-type": "application/x-ndjson" },
    });
  });

  app.delete("/v1/batches/:id", async (context) => {
    await batches.remove(batches.get(context.req.param("id")));
    return context.body(null, 204);
  });
}
