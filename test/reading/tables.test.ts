/**
 * Tables of quota acts whose headers, orders and ways of writing nobody foresaw. A row never shifts: what a table states
 * for an employer is read, or is left out and told of; it is never another column's number.
 */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct } from "./quota-act.js";
import { type Column, employers, forms, headers, orders, tableRows } from "./tables-drawn.js";

const clause = "1. Қосымшаға сәйкес мүгедектігі бар адамдар үшін жұмыс орындарына квота белгіленсін.";
const usual = "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны";

const actWith = (table: string): string =>
  kazakhAct(clause, [{ number: null, title: "Квота белгіленген ұйымдардың тізбесі", rows: [] }]).replace(usual, table);

const numberOf = (cell: string): number => Number(cell.replace(",", ".").replace("%", ""));

async function allocationsOf(table: string) {
  const { quota } = await parseAct(actWith(table));
  return (quota?.allocations ?? []).map(({ organization, headcount, percent, positions }) => [
    organization.name,
    headcount,
    percent,
    positions,
  ]);
}

const percentages = [["2"], ["2", "3", "4"], ["1,5"], ["2%", "3%"]];
/** Nothing shows where a name ends and an address starts that stand on one line. */
const isGlued = (form: string, order: readonly Column[]): boolean =>
  form === "a line for each row" && order[2] === "address";

describe.each(Object.keys(forms))("%s", (form) => {
  const write = forms[form] as (typeof forms)[string];

  describe.each(orders.map((order) => [order.join(", "), order] as const))("%s", (_, order) => {
    test.each(headers.map((header) => [Object.values(header).join(" | ") || "known headers", header] as const))(
      "%s",
      async (_, header) => {
        for (const percents of order.includes("percent") ? percentages : [["2"]]) {
          const list = employers(5, percents);
          const stated = list.map((one) => [
            one.name,
            one.headcount,
            order.includes("percent") ? numberOf(one.percent) : null,
            one.positions,
          ]);
          const numbers = (rows: unknown[][]): unknown[][] =>
            isGlued(form, order) ? rows.map((row) => row.slice(1)) : rows;
          const read = await allocationsOf(write(tableRows(list, order, header), order));
          expect(numbers(read), percents.join()).toEqual(numbers(stated));
        }
      },
    );
  });
});

describe("two columns of numbers that are headed by nothing known and reckon with no one percentage", () => {
  const order: readonly Column[] = ["number", "name", "headcount", "positions"];
  const header = { headcount: "Қаншасы бар", positions: "Қаншасы керек" };

  test("are a staff and its jobs where they can be nothing else", async () => {
    const list = employers(5, ["1", "3", "4"]);
    for (const write of [forms.tabs, forms.pipes] as (typeof forms)[string][]) {
      const read = await allocationsOf(write(tableRows(list, order, header), order));
      expect(read).toEqual(list.map(({ name, headcount, positions }) => [name, headcount, null, positions]));
    }
  });

  test("are not told apart where the small ones may as well be percentages", async () => {
    const list = employers(5, ["2"]).map((one, at) => ({ ...one, positions: (at % 2) + 3 }));
    for (const write of [forms.tabs, forms.pipes] as (typeof forms)[string][]) {
      const read = await allocationsOf(write(tableRows(list, order, header), order));
      for (const [, , ...small] of read) expect(small).toEqual([null, null]);
    }
  });
});

const blocks = forms["blocks, figures on one line"] as (typeof forms)[string];
const usualOrder: readonly Column[] = ["number", "name", "headcount", "percent", "positions"];

describe("a row that lacks a figure", () => {
  const list = employers(5, ["2"]);
  const rows = tableRows(list, usualOrder, {});

  test("keeps the others in their columns where the rows around it tell them", async () => {
    for (const [lacking, at] of [
      ["percent", 3],
      ["positions", 4],
      ["headcount", 2],
    ] as const) {
      const odd = rows.map((cells, row) => (row === 4 ? cells.filter((_, column) => column !== at) : cells));
      const read = await allocationsOf(blocks(odd, usualOrder));
      const stated = [1050, 2, 21].map((value, column) => (column === at - 2 ? null : value));
      const [, ...numbers] = read[3] ?? [];
      for (const [column, value] of numbers.entries()) expect([null, stated[column]], lacking).toContain(value);
      expect(read.filter((_, row) => row !== 3)).toHaveLength(4);
    }
  });
});

test("a totals row without the percentage has its sums below their columns", async () => {
  const list = employers(4, ["3"]);
  const order: readonly Column[] = ["number", "name", "percent", "headcount", "positions"];
  const sum = (of: "headcount" | "positions"): number => list.reduce((all, one) => all + one[of], 0);
  const table = `${blocks(tableRows(list, order, {}), order)}\n\nБарлығы\n\n${sum("headcount")} ${sum("positions")}`;
  const { annexes } = await parseAct(actWith(table));
  expect(annexes[0]?.tables[0]?.rows.at(-1)?.cells).toEqual([
    "",
    "Барлығы",
    "",
    String(sum("headcount")),
    String(sum("positions")),
  ]);
});
