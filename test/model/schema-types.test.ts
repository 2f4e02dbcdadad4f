import { readFileSync } from "node:fs";
import { type Resolution, ResolutionSchema } from "@qauly/model";
import { expect, expectTypeOf, test } from "vitest";
import { schemaTypes, typesFile } from "../../scripts/schema-types.mjs";

type Output = (typeof ResolutionSchema)["_zod"]["output"];

/** Without what a formatter decides: breaks of lines, and bars and commas before the first or behind the last item. */
const unformatted = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/([=:([]) \| /g, "$1 ")
    .replace(/([([]) /g, "$1")
    .replace(/,? ([)\]])/g, "$1")
    .replace(/ \* /g, " ");

test("types.ts is what scripts/schema-types.mjs writes", async () => {
  const isSame = unformatted(readFileSync(typesFile, "utf8")) === unformatted(await schemaTypes());
  expect(isSame, "run node scripts/schema-types.mjs, then npm run format").toBe(true);
});

test("its types are those of the schemas", () => {
  expectTypeOf<Output>().toExtend<Resolution>();
  expectTypeOf<Resolution>().toExtend<Output>();
  expect(Object.keys(ResolutionSchema.shape)).toContain("quota");
});
