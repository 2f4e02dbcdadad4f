/** What the service counts, for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  /** A request was answered. `route`: its pattern, never a path that a client made up. */
  answered(route: string, method: string, status: number, seconds: number): void;
  /** A document was read, or failed with a code. */
  read(outcome: string, seconds: number): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds from which documents and requests are counted apart. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function openMetrics(load: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "qauly_" });
  const requests = new Counter({
    name: "qauly_requests_total",
    help: "Requests that were answered.",
    labelNames: ["route", "method", "status"],
    registers: [registry],
  });
  const duration = new Histogram({
    name: "qauly_request_seconds",
    help: "Time from a request to its answer.",
    labelNames: ["route"],
    buckets,
    registers: [registry],
  });
  const documents = new Counter({
    name: "qauly_documents_total",
    help: "Documents that were read, and those that were not, by their code.",
    labelNames: ["outcome"],
    registers: [registry],
  });
  const reading = new Histogram({
    name: "qauly_document_seconds",
    help: "Time that a document waited and was read.",
    buckets,
    registers: [registry],
  });
  new Gauge({
    name: "qauly_documents_under_way",
    help: "Documents that are read or wait.",
    registers: [registry],
    collect() {
      this.set(load());
    },
  });
  return {
    answered(route, method, status, seconds) {
      requests.inc({ route, method, status: String(status) });
      duration.observe({ route }, seconds);
    },
    read(outcome, seconds) {
      documents.inc({ outcome });
      reading.observe(seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
