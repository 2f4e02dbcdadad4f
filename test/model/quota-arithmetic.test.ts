import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactShare, expectedPositions } from "../../packages/model/src/index.js";
import { isTotalsLabel, parseNumberCell } from "../../packages/model/src/rules.js";

describe("expected positions", () => {
  test("over every headcount to 10,000 and every tenth of a per cent from 0.5 to 5, in every rounding", () => {
    const wrong: unknown[] = [];
    for (let tenths = 5n; tenths <= 50n; tenths += 1n) {
      const percent = Number(`${tenths / 10n}.${tenths % 10n}`);
      for (let headcount = 1n; headcount <= 10_000n; headcount += 1n) {
        // Thousandths of a position, in whole numbers.
        const share = headcount * tenths;
        const [whole, rest] = [share / 1000n, share % 1000n];
        const right = Number(rest >= 500n ? whole + 1n : whole);
        const got = expectedPositions(Number(headcount), percent);
        if (got !== right) wrong.push([headcount, tenths, got, right]);
        // The other roundings where they matter: on both sides of a whole and of a half.
        if (rest > 1n && rest < 499n) continue;
        if (expectedPositions(Number(headcount), percent, "down") !== Number(whole))
          wrong.push([headcount, tenths, "down"]);
        if (expectedPositions(Number(headcount), percent, "up") !== Number(rest === 0n ? whole : whole + 1n)) {
          wrong.push([headcount, tenths, "up"]);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each([
    [148, 2, "2.96"],
    [50, 1, "0.5"],
    [100, 2, "2"],
    [137, 1.1, "1.507"],
    [0, 4, "0"],
  ])("%d × %d %% is exactly %s", (headcount, percent, share) => {
    expect(exactShare(headcount, percent)).toBe(share);
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
    ["12 мест", 12],
    ["1 рабочее место", 1],
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
