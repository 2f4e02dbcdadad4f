/** What the service says of itself: its description, its codes, its health, what it counts. */
import { findingCodes, ResolutionSchema, resolutionJsonSchema } from "@qauly/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createService, type Service } from "../../packages/qauly/dist/service/index.js";

let service: Service;
const lines: string[] = [];
beforeAll(() => {
  service = createService({ jobs: 1, log: { write: (line) => lines.push(line) } });
});
afterAll(() => service.close());

const get = (path: string): Promise<Response> => service.fetch(new Request(`http://service${path}`));

test("the description names every request that is answered, and no reference leads nowhere", async () => {
  const response = await get("/openapi.json");
  const text = await response.text();
  const description = JSON.parse(text);
  expect(description.openapi).toBe("3.1.0");
  for (const [path, methods] of Object.entries<Record<string, { responses: object; operationId: string }>>(
    description.paths,
  )) {
    for (const [method, { responses, operationId }] of Object.entries(methods)) {
      const answer = await service.fetch(
        new Request(`http://service${path.replace("{id}", "none")}`, { method: method.toUpperCase() }),
      );
      expect(Object.keys(responses), `${operationId} answers ${answer.status}`).toContain(String(answer.status));
    }
  }
  for (const [, reference] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = reference!.split("/").reduce((at, name) => at?.[name], description);
    expect(found, reference).toBeDefined();
  }
  expect(Object.keys(description.components.schemas.Resolution.properties)).toEqual(
    Object.keys(ResolutionSchema.shape),
  );
});

test("schema and codes are those of the library", async () => {
  expect(await (await get("/v1/schema")).json()).toEqual(JSON.parse(JSON.stringify(resolutionJsonSchema())));
  const codes = (await (await get("/v1/codes")).json()) as { code: string }[];
  expect(codes.map(({ code }) => code)).toEqual([...findingCodes]);
});

test("requests and documents are counted, by their routes and outcomes", async () => {
  const post = (body: string): Promise<Response> =>
    service.fetch(new Request("http://service/v1/acts", { method: "POST", body }));
  await post("Құжат");
  await post("");
  await get("/made/up/by/a/client");
  const text = await (await get("/metrics")).text();
  expect(text).toMatch(/qauly_documents_total\{outcome="read"\} 1\n/);
  expect(text).toMatch(/qauly_documents_total\{outcome="input.empty"\} [12]\n/);
  expect(text).toMatch(/qauly_requests_total\{route="\/v1\/acts",method="POST",status="200"\} 1\n/);
  expect(text).not.toContain("made/up");
});

test("each answer is a line of the log, with the id of its request", async () => {
  const id = (await get("/healthz")).headers.get("x-request-id");
  const line = lines.map((one) => JSON.parse(one)).find(({ requestId }) => requestId === id);
  expect(line).toMatchObject({ method: "GET", route: "/healthz", status: 200 });
});
