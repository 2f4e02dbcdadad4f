/** A table that was not read as a list of employers is told of. */
import { checkResolution } from "@qauly/model";
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { russianAct } from "./quota-act.js";

const clause = "1. Установить квоту рабочих мест для лиц с инвалидностью в размере 2 процентов согласно приложению.";
const rows = ["1\tАбайский\t345\t2\t7", "2\tАягозский\t120\t2\t2"];
const list = russianAct(clause, [{ number: null, title: "Квота для лиц с инвалидностью", rows }]);
const byDistrict = list.replace("Наименование организации", "Район");

const told = async (text: string) =>
  (await parseAct(text)).findings.filter(({ code }) => code === "table.unread").map(({ path }) => path);

test("a quota's table that names no employers gives a warning", async () => {
  expect(await told(list)).toEqual([]);
  expect(await told(byDistrict)).toEqual(["/annexes/0/tables/0"]);
});

test("it says so in any language, and again when the result is validated", async () => {
  const act = await parseAct(byDistrict);
  for (const [lang, words] of [
    ["en", "list of employers"],
    ["kk", "жұмыс берушілердің тізімі"],
    ["ru", "перечень работодателей"],
  ] as const) {
    const messages = checkResolution(act, { lang }).map(({ message }) => message);
    expect(messages.filter((message) => message.includes(words))).toHaveLength(1);
  }
});

test("neither an act without a quota nor a form without figures gives one", async () => {
  const other = byDistrict.replace(/квоту рабочих мест/g, "перечень мест").replace(/квоты рабочих мест/g, "мест");
  expect(await told(other)).toEqual([]);
  expect(await told(byDistrict.replaceAll("345\t2\t7", "\t\t").replaceAll("120\t2\t2", "\t\t"))).toEqual([]);
});

const unreadRows = async (...lines: string[]) =>
  (await parseAct(russianAct(clause, [{ number: null, title: "Квота для лиц с инвалидностью", rows: lines }]))).findings
    .filter(({ code }) => code === "quota.row-unread")
    .map(({ path, values }) => [path, values?.row]);

test("a row with figures that is neither an employer's nor a total gives a warning", async () => {
  const [first, second] = ["1\tТОО «Тарлан»\t150\t2\t3", "2\tТОО «Арман»\t100\t2\t2"];
  expect(await unreadRows(first!, "\t\t120\t2\t9", second!)).toEqual([["/annexes/0/tables/0/rows/1", "120 | 2 | 9"]]);
  expect(await unreadRows(first!, second!, "\tВсего\t250\t\t5")).toEqual([]);
  expect(await unreadRows("Город Акколь\t\t\t\t", first!, second!)).toEqual([]);
});
