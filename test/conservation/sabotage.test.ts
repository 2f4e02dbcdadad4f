/** Of one thing that is broken in a result the checks say so, and of a right result they say nothing. */
import { checkAgainstSource } from "@qauly/model";
import { beforeAll, describe, expect, test } from "vitest";
import { random } from "../generator/random.js";
import { drawnSamples, type Layout } from "../trust/samples.js";
import { newFindings, noticing } from "./sabotage/judge.js";
import { type Kind, kinds } from "./sabotage/kinds.js";
import { rightReading } from "./sabotage/right.js";
import type { Right } from "./sabotage/sabotage.js";

const layouts: readonly Layout[] = ["clean", "dirty", "aligned", "crafted"];
const right: Right[] = [];

beforeAll(async () => {
  for (const layout of layouts) {
    for (const { source, answer } of await drawnSamples(layout, [21, 22, 23, 24, 28, 31])) {
      const reading = await rightReading(source, answer);
      if (reading !== null) right.push(reading);
    }
  }
});

test("right results give no finding that the reading did not give", () => {
  expect(right.length).toBeGreaterThan(12);
  const doubts = /^(?:text\.(?:unplaced|unlike-source|read-twice)|value\.|reference\.unread|table\.|page\.unread)/;
  for (const { result, pages } of right) {
    const codes = checkAgainstSource(result, pages).map(({ code }) => code);
    expect(codes).toEqual(result.findings.map(({ code }) => code));
    expect(codes.filter((code) => doubts.test(code))).toEqual([]);
    expect(newFindings({ result, pages }, structuredClone(result))).toEqual([]);
  }
});

describe.each(Object.keys(kinds) as Kind[])("%s", (kind) => {
  test("is noticed where it was done", () => {
    let made = 0;
    for (let seed = 1; seed < 60 && made < 4; seed += 1) {
      const choose = random(seed);
      const reading = choose.pick(right);
      const broken = kinds[kind](reading, choose);
      if (broken === null) continue;
      made += 1;
      expect({ seed, what: broken.what, noticed: noticing(reading, broken).length > 0 }).toMatchObject({
        noticed: true,
      });
    }
    expect(made).toBeGreaterThan(0);
  });
});
