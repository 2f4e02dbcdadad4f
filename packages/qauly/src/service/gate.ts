/** Who may have a document read now, who waits, and who is turned away: memory must not grow with the clients. */
import { ServiceProblem } from "./problem.js";

export interface Gate {
  /** Documents that are read or wait. */
  readonly load: number;
  /** Holds a place while `work` runs. @throws ServiceProblem `service.busy`, `service.closing` */
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Takes nobody in any more; resolves when all are out. */
  close(): Promise<void>;
}

/** Seconds after which a client that was turned away may come again, at least. */
const leastRetry = 1;
const mostRetry = 60;

export function openGate({ jobs, queue }: { readonly jobs: number; readonly queue: number }): Gate {
  let load = 0;
  let isClosed = false;
  /** Milliseconds from one document that ends to the next, the last ones counting most. */
  let pace = 200;
  let last = 0;
  let leave = (): void => {};
  return {
    get load() {
      return load;
    },
    async through(work) {
      if (isClosed) {
        throw new ServiceProblem(503, "service.closing", "the service is being stopped", "ask another one, or later", {
          "retry-after": String(leastRetry),
        });
      }
      if (load >= jobs + queue) {
        const wait = Math.ceil((pace * load) / 1000);
        throw new ServiceProblem(503, "service.busy", `${load} documents are read or wait`, "send it again later", {
          "retry-after": String(Math.min(Math.max(wait, leastRetry), mostRetry)),
        });
      }
      if (load === 0) last = performance.now();
      load += 1;
      try {
        return await work();
      } finally {
        load -= 1;
        const now = performance.now();
        pace = (3 * pace + now - last) / 4;
        last = now;
        if (load === 0) leave();
      }
    },
    close() {
      isClosed = true;
      return load === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            leave = resolve;
          });
    },
  };
}
