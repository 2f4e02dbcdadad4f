/** Tells a host that a client named, and that whoever runs the service allows, that a batch is done. */
import type { Logger } from "pino";
import { ServiceProblem } from "../problem.js";
import type { BatchStatus } from "./batch.js";

/** @throws ServiceProblem `request.invalid` for an address that is none, or whose host is not allowed */
export function webhookOf(address: string | undefined, hosts: readonly string[]): URL | null {
  if (address === undefined) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isAllowed = url !== null && /^https?:$/.test(url.protocol) && hosts.includes(url.host);
  if (isAllowed) return url;
  throw new ServiceProblem(
    400,
    "request.invalid",
    "webhook: it is no address of a host that this service may tell",
    "leave it out, or have the host allowed with --webhook-host",
  );
}

/** Milliseconds before each try. */
const pauses = [0, 1000, 5000, 30_000];
/** Milliseconds for an answer. */
const patience = 10_000;

export async function tellWebhook(url: URL, status: BatchStatus, logger: Logger): Promise<void> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
    try {
      const { ok } = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(status),
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      });
      if (ok) return;
    } catch {
      // Tried again.
    }
  }
  logger.warn({ batch: status.id, host: url.host }, "nobody took the word that a batch is done");
}
