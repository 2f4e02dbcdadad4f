/** A day and a number of an act that no reference covers. */
import { expect, test } from "vitest";
import { validateResolution } from "../../packages/model/src/index.js";
import { at, soundAct } from "./sample.js";

function unread(text: string): unknown[] {
  const act = soundAct();
  const clause = { number: "9", text, tables: [], children: [] };
  act.clauses.push(clause);
  const path = `/clauses/${act.clauses.length - 1}/text`;
  return validateResolution(act).flatMap((one) =>
    one.code === "reference.unread-number" && one.path === path ? [one.actual] : [],
  );
}

test.each([
  ["Әкімдіктің 2019 жылғы 7 мамырдағы № 112 қаулсы өзгертілсін.", "2019 жылғы 7 мамырдағы № 112"],
  ["Отменить посановление от 7 мая 2019 года № 112-п.", "7 мая 2019 года № 112-п"],
  ["Отменить посановление от 07.05.2019 N 8/15.", "07.05.2019 N 8/15"],
])("is named: %s", (text, words) => {
  expect(unread(text)).toEqual([words]);
});

test.each([
  "№ 5 орта мектеп пен № 7 балабақша",
  "2019 жылғы 7 мамырда жиналыс өтті.",
  "Комиссияның 2019 жылғы 7 мамырдағы № 3 хаттамасы",
  "на основании договора от 7 мая 2019 года № 15",
  "письмо от 07.05.2019 № 15-2/118",
])("is none: %s", (text) => {
  expect(unread(text)).toEqual([]);
});

test("is covered by the reference that reads it", () => {
  const act = soundAct();
  const text = "Әкімдіктің 2019 жылғы 7 мамырдағы № 112 қаулысына";
  act.clauses.push({ number: null, text: `${text} сәйкес.`, tables: [], children: [] });
  const path = `/clauses/${act.clauses.length - 1}/text`;
  act.references.push({ ...at(act.references, 0), id: "ref-9", text, at: { path, start: 0, end: text.length } });
  expect(validateResolution(act)).toEqual([]);
});
