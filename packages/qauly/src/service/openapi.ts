/** The OpenAPI 3.1 description of the service, made of its operations and their schemas. */
import { ResolutionSchema } from "@qauly/model";
import { PRODUCER } from "@qauly/model/rules";
import { z } from "zod";
import { type Answer, BatchSchema, type Operation, operations, ProblemSchema } from "./operations.js";

type Json = Readonly<Record<string, unknown>>;

/** Schemas that stand once in the description, by their names. */
const named: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [ResolutionSchema, "Resolution"],
  [ProblemSchema, "Problem"],
  [BatchSchema, "Batch"],
]);

export function openApiDocument(hasToken: boolean): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of Object.values<Operation>(operations)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Qauly",
      version: PRODUCER.version,
      summary: "Kazakhstan's legal acts as validated, typed JSON",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    ...(hasToken && { security: [{ token: [] }] }),
    paths,
    components: {
      schemas: Object.fromEntries([...named].map(([schema, name]) => [name, schemaOf(schema, name)])),
      ...(hasToken && { securitySchemes: { token: { type: "http", scheme: "bearer" } } }),
    },
  };
}

/** References within the schema lead to its place in the description. */
function schemaOf(schema: z.ZodType, name: string): unknown {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`));
}

function operationOf({ id, path, summary, description, query, body, answers, problems }: Operation): Json {
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    parameters: [...pathParameters(path), ...(query === undefined ? [] : parametersOf(query))],
    ...(body !== undefined && { requestBody: { required: true, content: Object.fromEntries(body.map(bodyOf)) } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])),
      ...Object.fromEntries(problems.map((status) => [status, problemOf()])),
    },
  };
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));

/** The parameters of a query, as OpenAPI lists them. */
export function parametersOf(query: z.ZodObject): Json[] {
  return Object.entries(query.shape).map(([name, schema]) => {
    const { $schema: _, description, ...json } = z.toJSONSchema(schema as z.ZodType, { target: "draft-2020-12" });
    return { name, in: "query", required: false, description, schema: json };
  });
}

function bodyOf(type: string): [string, Json] {
  const file = { type: "string", format: "binary" };
  return type === "multipart/form-data"
    ? [type, { schema: { type: "object", properties: { file }, required: ["file"] } }]
    : [type, { schema: file }];
}

const answerOf = ({ description, content }: Answer): Json => ({
  description,
  content: Object.fromEntries(
    Object.entries(content).map(([type, schema]) => [type, schema === null ? {} : { schema: referTo(schema) }]),
  ),
});

function referTo(schema: z.ZodType): unknown {
  const name = named.get(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return json;
}

const problemOf = (): Json => ({
  description: "Why not.",
  content: { "application/problem+json": { schema: referTo(ProblemSchema) } },
});
