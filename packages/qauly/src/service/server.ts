/** The service on the network. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { QaulyError } from "@qauly/model";
import { systemCode } from "../input-error.js";
import type { ServiceOptions } from "./options.js";
import { createService } from "./service.js";

/** What a service on the network is told. */
export interface ServeOptions extends ServiceOptions {
  /** Address on which it listens. Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string;
  /** Default: 8080; 0: any that is free. */
  readonly port?: number;
}

/** A service that listens. */
export interface RunningService {
  /** Where it is reached: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes no request any more, answers those that are under way, and ends. */
  close(): Promise<void>;
}

/** Milliseconds for the headers of a request, and between two requests of a connection. */
const headersTime = 10_000;
const idleTime = 60_000;
/** Milliseconds for a whole request: one that comes more slowly than this ends. */
const requestTime = 300_000;
/** Milliseconds that a stop waits for what is under way. */
const stopTime = 30_000;
/** Milliseconds between two looks for connections that fell idle during a stop. */
const idleCheckTime = 50;

/** @throws QaulyError `output.unwritable` where it cannot listen there; RangeError for options that make no sense */
export async function startService({
  host = "127.0.0.1",
  port = 8080,
  ...options
}: ServeOptions = {}): Promise<RunningService> {
  const service = createService(options);
  const server = createServer(
    { headersTimeout: headersTime, keepAliveTimeout: idleTime, requestTimeout: requestTime },
    getRequestListener(service.fetch, { overrideGlobalObjects: false }),
  );
  try {
    await listening(server, host, port);
  } catch (error) {
    await service.close();
    throw new QaulyError(
      "output.unwritable",
      `nothing can listen on ${host}, port ${port} (${systemCode(error)})`,
      "choose another --host or --port",
      { cause: error },
    );
  }
  service.warm();
  const { address, family, port: own } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${own}`,
    async close() {
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection falls idle only when its answer is sent, and would then be kept for the next request.
      const idle = setInterval(() => server.closeIdleConnections(), idleCheckTime);
      const force = setTimeout(() => server.closeAllConnections(), stopTime);
      await service.close();
      await stopped;
      clearInterval(idle);
      clearTimeout(force);
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
