import { expect, test } from "vitest";
import { addDays, isIsoDate, toIsoDate } from "../../packages/model/src/index.js";

test.each(["2024-02-29", "2000-02-29", "1999-12-31"])("%s exists", (date) => {
  expect(isIsoDate(date)).toBe(true);
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2024-04-31",
  "2024-00-10",
  "2024-13-01",
  "2024-01-00",
  "2024-1-1",
  "2024-01-01T00:00",
])("%s does not", (date) => {
  expect(isIsoDate(date)).toBe(false);
});

test("a date is made of numbers, or null", () => {
  expect(toIsoDate(2016, 6, 3)).toBe("2016-06-03");
  expect(toIsoDate(2016, 6, 31)).toBeNull();
  expect(toIsoDate(2016, 6.5, 1)).toBeNull();
  expect(toIsoDate(0, 1, 1)).toBeNull();
});

test.each([
  ["2023-12-31", 1, "2024-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2016-05-26", 365, "2017-05-26"],
  ["2016-05-26", 0, "2016-05-26"],
])("%s and %i days", (date, days, after) => {
  expect(addDays(date, days)).toBe(after);
});

test("day arithmetic agrees with the calendar of the platform over a century", () => {
  for (let days = 0; days < 36_600; days += 97) {
    expect(addDays("1950-01-01", days)).toBe(new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));
  }
});
