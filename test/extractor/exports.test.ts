import * as extractor from "@qauly/extractor";
import { expect, test } from "vitest";

test("the package exports one function", () => {
  expect(Object.keys(extractor)).toEqual(["extract"]);
});
