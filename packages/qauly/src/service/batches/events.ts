/** The events of a batch as they come (Server-Sent Events), from any of them on. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Batch } from "./batch.js";

/** Milliseconds after which a connection on which nothing happens is given a sign of life. */
const heartbeat = 15_000;

/** `Last-Event-ID` is the number of events that the client has; an event's id counts from 1. */
export function eventsOf(context: Context, batch: Batch): Response {
  const last = Number(context.req.header("last-event-id") ?? 0);
  const { signal } = context.req.raw;
  return streamSSE(context, async (stream) => {
    let sent = Number.isInteger(last) && last >= 0 ? last : 0;
    while (!signal.aborted && !stream.aborted) {
      for (; sent < batch.events.length; sent += 1) {
        await stream.writeSSE({ id: String(sent + 1), event: "document", data: JSON.stringify(batch.events[sent]) });
      }
      if (batch.isFinished) {
        await stream.writeSSE({ event: "end", data: JSON.stringify(batch.status()) });
        return;
      }
      await batch.change(signal, heartbeat);
      if (sent === batch.events.length && !batch.isFinished) await stream.write(": waiting\n\n");
    }
  });
}
