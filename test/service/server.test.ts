/** The service on the network: real sockets, clients that leave, a stop. */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import type { Resolution } from "@qauly/model";
import { expect, test } from "vitest";
import { startService } from "../../packages/qauly/dist/service/index.js";

const sample = readFileSync(new URL("../../samples/bayterek-593.txt", import.meta.url));

test("listens on this machine alone, answers many at once, and stops when they are answered", async () => {
  const service = await startService({ port: 0, jobs: 1, logLevel: "silent" });
  expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const answers = Promise.all(
    Array.from({ length: 20 }, async () => {
      const response = await fetch(`${service.url}/v1/acts`, { method: "POST", body: sample });
      return [response.status, ((await response.json()) as Resolution).act.number];
    }),
  );
  const first = await fetch(`${service.url}/healthz`);
  expect(first.status).toBe(200);
  expect(await answers).toEqual(Array.from({ length: 20 }, () => [200, "593"]));
  await service.close();
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
});

test("says where it cannot listen", async () => {
  const service = await startService({ port: 0, jobs: 1, logLevel: "silent" });
  const port = Number(new URL(service.url).port);
  await expect(startService({ port, jobs: 1, logLevel: "silent" })).rejects.toMatchObject({
    code: "output.unwritable",
    message: expect.stringContaining("EADDRINUSE"),
  });
  await service.close();
});

test("refuses two gigabytes before they are sent, and is not held by who sends nothing", async () => {
  const service = await startService({ port: 0, jobs: 1, logLevel: "silent" });
  const { hostname, port } = new URL(service.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`POST /v1/acts HTTP/1.1\r\nHost: x\r\nContent-Length: ${2 ** 31}\r\n\r\nбірінші`);
    });
    socket.once("data", (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  const silent = connect(Number(port), hostname);
  const response = await fetch(`${service.url}/v1/acts`, { method: "POST", body: sample });
  expect(response.status).toBe(200);
  silent.destroy();
  await service.close();
});
