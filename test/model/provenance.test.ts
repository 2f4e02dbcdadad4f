import fc from "fast-check";
import { expect, test } from "vitest";
import { parseResolution, ResolutionSchema } from "../../packages/model/src/index.js";
import { soundAct } from "./sample.js";

const offset = fc.oneof(fc.nat(), fc.constantFrom<unknown>(-1, 1.5, "3", null, Number.NaN, 2 ** 53));
const coordinate = fc.oneof(
  fc.float({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<unknown>(null, Number.NaN),
);
const box = fc.oneof(
  fc.constantFrom<unknown>(null, [0, 0, 1, 1], [1, 0, 0, 1], [0, 0, 1]),
  fc.array(coordinate, { minLength: 3, maxLength: 5 }),
);
const soundSpan = { page: 1, bbox: null, start: 0, end: 1, confidence: null };
const span = fc.oneof(
  { arbitrary: fc.constant<unknown>(soundSpan), weight: 12 },
  fc.record(
    {
      page: fc.constantFrom<unknown>(0, 1, 2, 1.5, null),
      bbox: box,
      start: offset,
      end: offset,
      confidence: fc.constantFrom<unknown>(null, 0, 0.5, 1, 1.1, "1"),
    },
    { requiredKeys: ["page", "start"] },
  ),
  fc.constantFrom<unknown>({ ...soundSpan, more: 1 }, { ...soundSpan, bbox: undefined }, [], null, 7),
);
const pointer = fc.constantFrom("/act/title", "", "/a~1b", "/a~2", "act", "/");
const provenance = fc.oneof(
  fc.dictionary(pointer, fc.oneof(fc.array(span, { maxLength: 3 }), span)),
  fc.constantFrom<unknown>(null, [], 1, "x"),
);

test("the quick look at the provenance says what the schema says", () => {
  const says = (document: unknown): boolean => {
    try {
      parseResolution(document);
      return true;
    } catch {
      return false;
    }
  };
  let accepted = 0;
  fc.assert(
    fc.property(provenance, (value) => {
      const document = { ...soundAct(), provenance: value };
      const sound = ResolutionSchema.safeParse(document).success;
      if (sound) accepted += 1;
      expect(says(document)).toBe(sound);
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(0);
});
