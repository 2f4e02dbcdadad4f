/** Many documents in: how far they are, what became of each, the acts, and the word to a host when all is done. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { parseAct } from "../../packages/qauly/dist/index.js";
import { createClient } from "../../packages/qauly/dist/service/client.js";
import { createService, type Service, type ServiceOptions } from "../../packages/qauly/dist/service/index.js";

const sample = readFileSync(new URL("../../samples/bayterek-593.txt", import.meta.url));
const services: Service[] = [];

function open(options: ServiceOptions = {}) {
  const service = createService({ jobs: 2, logLevel: "silent", ...options });
  services.push(service);
  const client = createClient({
    url: "http://service",
    fetch: (input, init) => service.fetch(new Request(input as URL, init)),
  });
  return { service, client };
}

afterAll(async () => {
  await Promise.all(services.map((service) => service.close()));
});

/** All that comes, in its order. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const documents = [
  { name: "a.txt", bytes: sample },
  { name: "b.bin", bytes: new Uint8Array([0x49, 0x44, 0x33, 0, 0, 0]) },
  { name: "c.txt", bytes: new TextEncoder().encode("Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы") },
];

describe("a batch", () => {
  test("gives each document its act, or its problem", async () => {
    const { client } = open();
    const { id, total } = await client.createBatch(documents);
    expect(total).toBe(3);
    expect(await client.batch(id, 30)).toMatchObject({ state: "done", total: 3, read: 2, failed: 1 });
    const results = (await all(client.results(id))).sort((a, b) => a.index - b.index);
    expect(results.map(({ fileName }) => fileName)).toEqual(["a.txt", "b.bin", "c.txt"]);
    expect(results[0]).toMatchObject({
      act: JSON.parse(JSON.stringify(await parseAct(sample, { fileName: "a.txt" }))),
    });
    expect(results[1]).toMatchObject({ problem: { status: 415, code: "input.unsupported" } });
    // They can be fetched again.
    expect(await all(client.results(id))).toHaveLength(3);
    await client.cancelBatch(id);
    await expect(client.batch(id)).rejects.toMatchObject({ problem: { status: 404, code: "request.not-found" } });
  });

  test("says what becomes of its documents as it happens, from any of them on", async () => {
    const { service, client } = open();
    const { id } = await client.createBatch(documents);
    const events = async (last?: string): Promise<string> =>
      (
        await service.fetch(
          new Request(`http://service/v1/batches/${id}/events`, {
            headers: last === undefined ? {} : { "last-event-id": last },
          }),
        )
      ).text();
    const all = await events();
    expect(all.match(/^event: document$/gm)).toHaveLength(3);
    expect(all.match(/^id: \d+$/gm)).toEqual(["id: 1", "id: 2", "id: 3"]);
    expect(all).toMatch(/event: end\ndata: \{.*"state":"done"/);
    const rest = await events("2");
    expect(rest.match(/^id: \d+$/gm)).toEqual(["id: 3"]);
  });

  test("is not given out before it is done, and waits for nobody else's", async () => {
    const { client } = open({ jobs: 1 });
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `${index}.txt`, bytes: sample }));
    const large = await client.createBatch(many);
    await expect(all(client.results(large.id))).rejects.toMatchObject({
      problem: { code: "batch.running" },
    });
    const small = await client.createBatch(documents.slice(0, 1));
    expect((await client.batch(small.id, 30)).state).toBe("done");
    const status = await client.batch(large.id);
    expect(status.read).toBeLessThan(status.total);
    // A single document comes through, too.
    expect((await client.readAct(sample)).act.number).not.toBeNull();
    expect(await client.batch(large.id, 30)).toMatchObject({ state: "done", read: 40 });
  });

  test("of more documents, or bytes, than are taken leaves nothing behind", async () => {
    const { client } = open({ maxBatch: 2 });
    await expect(client.createBatch(documents)).rejects.toMatchObject({ problem: { status: 400 } });
    const narrow = open({ maxBatchSize: 0.001 });
    await expect(narrow.client.createBatch(documents)).rejects.toMatchObject({ problem: { status: 413 } });
    await expect(client.createBatch([])).rejects.toMatchObject({ problem: { code: "request.invalid" } });
  });
});

describe("the word that a batch is done", () => {
  test("goes to a host that is allowed, again where nobody took it", async () => {
    const heard: unknown[] = [];
    const host = createServer((request, response) => {
      let body = "";
      request.on("data", (piece) => {
        body += piece;
      });
      request.on("end", () => {
        heard.push(JSON.parse(body));
        response.writeHead(heard.length === 1 ? 500 : 204).end();
      });
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    const address = `127.0.0.1:${(host.address() as AddressInfo).port}`;
    try {
      const { client } = open({ webhookHosts: [address] });
      const { id } = await client.createBatch(documents.slice(0, 1), { webhook: `http://${address}/done` });
      await expect.poll(() => heard.length, { timeout: 20_000 }).toBe(2);
      expect(heard[1]).toMatchObject({ id, state: "done", read: 1 });
    } finally {
      host.close();
    }
  });

  test.each(["http://127.0.0.1:9/x", "file:///etc/passwd", "nonsense"])("goes nowhere else: %s", async (webhook) => {
    const { client } = open({ webhookHosts: ["law.example"] });
    await expect(client.createBatch(documents, { webhook })).rejects.toMatchObject({
      problem: { status: 400, code: "request.invalid" },
    });
  });
});
