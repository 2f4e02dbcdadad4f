import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedPositions, isTotalsLabel, parseNumberCell } from "../../packages/model/src/index.js";

describe("expected positions", () => {
  test("over every headcount to 2000 and every tenth of a per cent from 0.5 to 5", () => {
    const wrong: unknown[] = [];
    for (let headcount = 1; headcount <= 2000; headcount += 1) {
      for (let tenths = 5; tenths <= 50; tenths += 1) {
        // headcount × tenths / 1000, rounded half up, in whole numbers.
        const right = Math.trunc((headcount * tenths + 500) / 1000);
        const got = expectedPositions(headcount, Number(`${Math.trunc(tenths / 10)}.${tenths % 10}`));
        if (got !== right) wrong.push([headcount, tenths, got, right]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    [50, 1, 1],
    [49, 1, 0],
    [148, 2, 3],
    [0, 4, 0],
    [50, 1.1, 1],
    [150, 1.1, 2],
    [1.5, 100, 2],
    [1e21, 2, 2e19],
    [1000, 1e-7, 0],
  ])("%d × %d %% = %d", (headcount, percent, positions) => {
    expect(expectedPositions(headcount, percent)).toBe(positions);
  });
});

describe("number cells", () => {
  test.each([
    ["92", 92],
    [" 2% ", 2],
    ["2 %", 2],
    ["1 250", 1250],
    ["1\u00a0250", 1250],
    ["15 298 948,6", 15298948.6],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["1.", 1],
    ["92 адам", 92],
    ["2 пайыз", 2],
    ["5 чел.", 5],
    ["2 (екі)", 2],
    ["0", 0],
  ])("%j holds %d", (cell, value) => {
    expect(parseNumberCell(cell)).toEqual({ value });
  });

  test.each(["", "-", "–", "көп", "12б", "1 25", "1,", "2-3", "-8", "l2", "1 2 3", "%"])("%j holds none", (cell) => {
    expect(parseNumberCell(cell)).toEqual({ value: null });
  });

  test("any printed non-negative number is read back", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom("", "%", " %", " адам"), (number, unit) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, " ");
        expect(parseNumberCell(`${grouped}${unit}`)).toEqual({ value: number });
      }),
    );
  });
});

describe("totals labels", () => {
  test.each([
    "Барлығы",
    "Барлығы:",
    "ЖИЫНЫ",
    "Қорытынды:",
    "Жалпы",
    "Итого",
    "Всего:",
    "Облыс бойынша, барлығы",
    "Итого по району",
  ])("%s", (label) => {
    expect(isTotalsLabel(label)).toBe(true);
  });

  test.each(["", "Жалпы орта білім беретін мектеп", '"Барлығы" ЖШС', "«Жиыны» ШҚ", "Самал", "Барлығын қоса"])(
    "not %j",
    (label) => {
      expect(isTotalsLabel(label)).toBe(false);
    },
  );
});
