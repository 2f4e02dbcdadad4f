import { ResolutionSchema } from "@qauly/model";
import fc from "fast-check";
import { parseAct, QaulyError } from "qauly";
import { describe, expect, test } from "vitest";
import { testAct } from "../generator/test-act.js";
import { variations } from "../generator/variations.js";
import { at } from "../pointer.js";

/** Lines of acts in any order, cut anywhere, with words of acts and noise between them. */
const lines = variations(5)
  .slice(0, 3)
  .flatMap((spec, index) => [
    ...testAct(spec, index).brokenText.split("\n"),
    ...testAct(spec, index).cleanText.split("\n"),
  ]);
const words = [
  "қосымша",
  "осы қаулының",
  "№",
  "1.",
  "1)",
  "Заңына",
  "пайыз",
  "\t",
  "|",
  "  ",
  "ҚАУЛЫ ЕТЕДІ:",
  "«",
  '"',
  "(",
  "\u00ad",
  "\u0000",
  "Барлығы:",
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...words), fc.string({ unit: "grapheme" })), {
    maxLength: 60,
  })
  .map((parts) => parts.join("\n"))
  .filter((text) => text.trim() !== "");

async function outcome(text: string): Promise<unknown> {
  try {
    return await parseAct(text);
  } catch (error) {
    if (error instanceof QaulyError) return error.code;
    throw error;
  }
}

describe("any text", () => {
  test("gives a result that fits the schema, or a typed error", async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const result = await outcome(text);
        if (typeof result === "string") return;
        ResolutionSchema.parse(result);
      }),
      { numRuns: 150 },
    );
  });

  test("gives the same when parsed twice", async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        expect(await outcome(text)).toEqual(await outcome(text));
      }),
      { numRuns: 50 },
    );
  });

  test("has its citations where they say", async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const result = await outcome(text);
        if (typeof result === "string") return;
        const { references } = result as Awaited<ReturnType<typeof parseAct>>;
        for (const { text: cited, at: place } of references) {
          expect(String(at(result, place.path)).slice(place.start, place.end)).toBe(cited);
        }
      }),
      { numRuns: 100 },
    );
  });
});
