import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bayterek } from "./bayterek.js";
import { expected } from "./expected.js";

const samples = new URL("../../samples/", import.meta.url);

describe("the answer reckoned from a description", () => {
  it("is the hand-made answer for the first sample", () => {
    const { source: _, ...answer } = JSON.parse(readFileSync(new URL("bayterek-593.expected.json", samples), "utf8"));
    expect(expected(bayterek, "text")).toEqual(answer);
  });
});
