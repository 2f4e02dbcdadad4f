/** The Resolution's form as JSON Schema, for users of other languages. */
import { z } from "zod";
import { ResolutionSchema } from "./resolution.js";
import { SCHEMA_VERSION } from "./version.js";

/** A JSON Schema document (draft 2020-12). */
export type JsonSchema = { [keyword: string]: unknown };

/** A name, not an address: nothing has to be fetched to use the schema. */
const SCHEMA_ID = `urn:qauly:schema:resolution:${SCHEMA_VERSION}`;

/**
 * JSON Schema (draft 2020-12) of a Resolution. Made anew at each call, not when the module is loaded. Checks that JSON
 * Schema cannot state (days that exist, start ≤ end, cells per row) are in `ResolutionSchema` only.
 */
export function resolutionJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(ResolutionSchema, { target: "draft-2020-12" });
  return { $schema, $id: SCHEMA_ID, ...rest };
}
