import fc from "fast-check";
import { expect, test } from "vitest";
import { parseResolution, ResolutionSchema } from "../../packages/model/src/index.js";
import { soundAct } from "./sample.js";

const proof = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>("share", "total", "clause", "balance", "count"), weight: 12 },
  fc.constantFrom<unknown>("sum", "", null, 1, ["share"]),
);
const pointer = fc.oneof(
  { arbitrary: fc.constantFrom("/quota/allocations/0/percent", "", "/a~1b"), weight: 6 },
  fc.constantFrom("/a~2", "quota", "/"),
);
const provedBy = fc.oneof(
  {
    arbitrary: fc.dictionary(pointer, fc.oneof({ arbitrary: fc.array(proof, { maxLength: 3 }), weight: 12 }, proof)),
    weight: 12,
  },
  fc.constantFrom<unknown>(null, [], 1, "x", undefined),
);

test("the quick look at proofs says what the schema says", () => {
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
    fc.property(provedBy, (value) => {
      const document = { ...soundAct(), provedBy: value };
      const sound = ResolutionSchema.safeParse(document).success;
      if (sound) accepted += 1;
      expect(says(document)).toBe(sound);
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(0);
});
