/** One document in, one act out: what the service answers, whatever it is sent. */
import { readFileSync } from "node:fs";
import { type Resolution, ResolutionSchema } from "@qauly/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAct } from "../../packages/qauly/dist/index.js";
import type { Problem } from "../../packages/qauly/dist/service/client.js";
import { createService, type Service, type ServiceOptions } from "../../packages/qauly/dist/service/index.js";
import { unzipped } from "./unzipped.js";

const sample = readFileSync(new URL("../../samples/bayterek-593.txt", import.meta.url));
const services: Service[] = [];

function open(options: ServiceOptions = {}): Service {
  const service = createService({ jobs: 1, logLevel: "silent", ...options });
  services.push(service);
  return service;
}

afterAll(async () => {
  await Promise.all(services.map((service) => service.close()));
});

/** What may be sent. */
type Body = NonNullable<RequestInit["body"]> | null;

const json = async (response: Response): Promise<Resolution & Problem> =>
  (await response.json()) as Resolution & Problem;

const post = (body: Body, query = "", headers: Record<string, string> = {}): Request =>
  new Request(`http://service/v1/acts${query}`, { method: "POST", body, headers });

const formOf = (...names: readonly string[]): FormData => {
  const form = new FormData();
  for (const name of names) form.append("file", new Blob([sample]), name);
  return form;
};

let service: Service;
beforeAll(() => {
  service = open();
});

describe("a document comes out as the act that the library reads", () => {
  test("sent as its bytes", async () => {
    const response = await service.fetch(post(sample, "?fileName=593.txt"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    const act = await json(response);
    expect(act).toEqual(JSON.parse(JSON.stringify(await parseAct(sample, { fileName: "593.txt" }))));
    ResolutionSchema.parse(act);
  });

  test("sent as the file of a form, whose name it gets", async () => {
    const response = await service.fetch(post(formOf("қаулы 593.txt")));
    expect(response.status).toBe(200);
    expect((await json(response)).source.fileName).toBe("қаулы 593.txt");
  });

  test("with the messages in the language that is asked for", async () => {
    const text = "Құжат";
    const [english, russian] = await Promise.all(
      ["en", "ru"].map(async (lang) => json(await service.fetch(post(text, `?lang=${lang}`)))),
    );
    expect(english!.findings.length).toBeGreaterThan(0);
    expect(russian!.findings[0]!.code).toBe(english!.findings[0]!.code);
    expect(russian!.findings[0]!.message).toMatch(/[а-я]/);
    expect(english!.findings[0]!.message).not.toMatch(/[а-я]{4}/);
  });

  test.each([
    ["application/x-ndjson", /^\{.*\}\n$/s],
    ["text/csv", /^file,act_type,.*\r\n/],
    ["text/html;q=0.9, text/csv;q=0.5", /^file,act_type,.*\r\n/],
    ["application/json;q=0.1, text/csv", /^file,act_type,.*\r\n/],
    ["*/*", /^\{/],
  ])("in the form %s", async (accept, form) => {
    const response = await service.fetch(post(sample, "", { accept }));
    expect(response.status).toBe(200);
    expect(response.headers.get("vary")).toContain("accept");
    expect(await response.text()).toMatch(form);
  });

  test("as a workbook", async () => {
    const accept = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const response = await service.fetch(post(sample, "", { accept }));
    expect(response.headers.get("content-type")).toBe(accept);
    const parts = unzipped(new Uint8Array(await response.arrayBuffer()));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<row ");
  });
});

describe("what cannot be done is a problem with a code", () => {
  test.each([
    ["an empty body", () => post(""), 422, "input.empty"],
    ["no body", () => post(null), 422, "input.empty"],
    ["bytes of another kind", () => post(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1])), 422, "input.damaged"],
    ["a sound", () => post(new Uint8Array([0x49, 0x44, 0x33, 0, 0, 0])), 415, "input.unsupported"],
    ["an option that there is not", () => post(sample, "?colour=red"), 400, "request.invalid"],
    ["a language that there is not", () => post(sample, "?lang=fr"), 400, "request.invalid"],
    ["a form that there is not", () => post(sample, "", { accept: "image/png" }), 406, "request.not-acceptable"],
    ["several files", () => post(formOf("a.txt", "b.txt")), 400, "request.invalid"],
    ["a form without a file", () => post(formOf()), 400, "request.invalid"],
    [
      "a form without a boundary",
      () => post("x", "", { "content-type": "multipart/form-data" }),
      400,
      "request.invalid",
    ],
    [
      "a form that is cut off",
      () => post("--b\r\nx", "", { "content-type": "multipart/form-data; boundary=b" }),
      400,
      "request.invalid",
    ],
    ["another way of asking", () => new Request("http://service/v1/acts"), 405, "request.method"],
    ["another address", () => new Request("http://service/v1/act"), 404, "request.not-found"],
  ] as const)("%s", async (_, request, status, code) => {
    const response = await service.fetch(request());
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    const problem = await json(response);
    expect(problem).toMatchObject({ type: "about:blank", status, code });
    expect(problem.requestId).toBe(response.headers.get("x-request-id"));
    expect(problem.detail).not.toMatch(/\/(?:work|tmp|home|root|node_modules)\b/);
  });

  test("a document that is too large, before its bytes are taken and while they come", async () => {
    const small = open({ maxSize: 0.001 });
    const stated = await small.fetch(post("x", "", { "content-length": String(2 ** 31) }));
    expect(stated.status).toBe(413);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) });
    const response = await small.fetch(
      new Request("http://service/v1/acts", { method: "POST", body: endless, duplex: "half" } as RequestInit),
    );
    expect(response.status).toBe(413);
    expect((await json(response)).code).toBe("input.too-large");
    expect((await small.fetch(post(formOf("a.txt")))).status).toBe(413);
  });

  test("a document that takes too long ends its process, and the next one is read", async () => {
    const hasty = open({ timeout: 0.2 });
    const long = `Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы\n${"1. Сауда орындары айқындалсын.\n".repeat(200_000)}`;
    const response = await hasty.fetch(post(long));
    expect(response.status).toBe(422);
    expect((await json(response)).code).toBe("process.timeout");
  });
});

describe("clients", () => {
  test("without the token are told nothing, but whether the service lives", async () => {
    const guarded = open({ token: "0123456789abcdef" });
    for (const authorization of [undefined, "Bearer 0123456789abcdeg", "Basic 0123456789abcdef", "Bearer"]) {
      const response = await guarded.fetch(post(sample, "", authorization === undefined ? {} : { authorization }));
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
    }
    expect((await guarded.fetch(new Request("http://service/healthz"))).status).toBe(200);
    expect((await guarded.fetch(new Request("http://service/metrics"))).status).toBe(401);
    const known = await guarded.fetch(post(sample, "", { authorization: "Bearer 0123456789abcdef" }));
    expect(known.status).toBe(200);
  });

  test("of other origins may read the answer only where they are named", async () => {
    const shared = open({ origins: ["https://law.example"] });
    const asked = (origin: string): Promise<Response> =>
      shared.fetch(new Request("http://service/healthz", { headers: { origin } }));
    expect((await asked("https://law.example")).headers.get("access-control-allow-origin")).toBe("https://law.example");
    expect((await asked("https://other.example")).headers.get("access-control-allow-origin")).toBeNull();
    const { headers } = await service.fetch(
      new Request("http://service/healthz", { headers: { origin: "https://law.example" } }),
    );
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("more than can wait are told to come again", async () => {
    const busy = open({ queue: 1 });
    const statuses = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const response = await busy.fetch(post(sample));
        return [response.status, response.headers.get("retry-after") !== null];
      }),
    );
    expect(statuses.filter(([status]) => status === 200)).toHaveLength(2);
    expect(statuses.filter(([status, again]) => status === 503 && again)).toHaveLength(4);
    expect((await busy.fetch(post(sample))).status).toBe(200);
  });

  test("who go away free their place", async () => {
    const one = open({ queue: 1 });
    const gone = new AbortController();
    const long = `${"1. Сауда орындары айқындалсын.\n".repeat(200_000)}`;
    const left = one.fetch(new Request("http://service/v1/acts", { method: "POST", body: long, signal: gone.signal }));
    setTimeout(() => gone.abort(), 300);
    expect((await left).status).toBe(503);
    expect((await one.fetch(post(sample))).status).toBe(200);
  });

  test("find an id of their own again", async () => {
    const headers = { "x-request-id": "client-id-12345" };
    const response = await service.fetch(new Request("http://service/healthz", { headers }));
    expect(response.headers.get("x-request-id")).toBe("client-id-12345");
    const other = await service.fetch(new Request("http://service/healthz", { headers: { "x-request-id": "a b" } }));
    expect(other.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test("what is under way ends, and nothing new is taken, when the service closes", async () => {
  const ending = createService({ jobs: 1, logLevel: "silent" });
  const under = ending.fetch(post(sample));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = ending.close();
  expect((await ending.fetch(new Request("http://service/readyz"))).status).toBe(503);
  expect((await ending.fetch(post(sample))).status).toBe(503);
  expect((await under).status).toBe(200);
  await closed;
});
