import { expect, test } from "vitest";
import { compareIsoDates, isIsoDate } from "../../packages/model/src/index.js";
import { centralRegister, registrationPlausibility } from "../../packages/model/src/rules.js";

const judge = (number: string, adopted: string, citedOn: string | null = null) => {
  const verdict = registrationPlausibility(number, adopted, citedOn);
  return verdict.plausible ? "plausible" : verdict.reason;
};

test("numbers rise with time", () => {
  for (const [index, pair] of centralRegister.entries()) {
    expect(isIsoDate(pair.date)).toBe(true);
    const next = centralRegister[index + 1];
    if (next === undefined) continue;
    expect(pair.number).toBeLessThan(next.number);
    expect(compareIsoDates(pair.date, next.date)).toBeLessThanOrEqual(0);
  }
});

test.each([
  ["13598", "2016-05-26", "given-out-before"],
  ["13898", "2016-05-26", "plausible"],
  ["14010", "2016-06-13", "plausible"],
  ["13623", "2016-04-25", "plausible"],
  ["13623", "2016-04-26", "given-out-before"],
  ["1", "2016-05-26", "given-out-before"],
  ["14303", "2016-01-10", "plausible"],
  ["18048", "2016-05-26", "not-reached"],
  ["33329", "2023-08-20", "plausible"],
  ["36000", "2025-06-01", "plausible"],
  ["99999", "2024-01-01", "not-reached"],
  ["140100", "2016-06-13", "not-reached"],
  ["999999999999999", "2016-06-13", "not-reached"],
  ["3-12-114", "2016-05-26", "plausible"],
  ["5", "1995-01-01", "plausible"],
])("№ %s for an act of %s is %s", (number, adopted, verdict) => {
  expect(judge(number, adopted)).toBe(verdict);
});

test("a number cannot be cited before it was given out", () => {
  expect(judge("14303", "2016-06-13", "2016-09-01")).toBe("not-reached");
  expect(judge("14303", "2016-06-13", "2016-12-01")).toBe("plausible");
  expect(judge("14303", "2016-06-13", null)).toBe("plausible");
});

test("a citing act that bears an earlier date than the cited one proves nothing", () => {
  expect(judge("14303", "2016-06-13", "2015-01-01")).toBe("plausible");
});
