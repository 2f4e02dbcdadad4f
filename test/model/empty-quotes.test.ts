/** Quotation marks that hold nothing. */
import { expect, test } from "vitest";
import { type Resolution, validateResolution } from "../../packages/model/src/index.js";
import { at, isOfFault, soundAct } from "./sample.js";

const found = (spoil: (act: Resolution) => unknown) => {
  const act = soundAct();
  spoil(act);
  return validateResolution(act)
    .filter(isOfFault)
    .map(({ code, path, severity }) => `${severity} ${code} ${path}`);
};

const inClause = (text: string) => found((act) => Object.assign(at(act.clauses, 0), { text }));

test.each([
  'Осы қаулы "" және "Су кодексі туралы" негізінде қабылданды.',
  "«» және «Су кодексі туралы» негізінде қабылданды.",
  'На основании "", Водный кодекс.',
])("are a sign of words that were thrown out: %s", (text) => {
  expect(inClause(text)).toEqual(["warning text.unrepaired /clauses/0/text"]);
});

test.each([
  '""Самал"" ЖШС мен "Тарлан" ЖШС',
  '"Су кодексі" "Жер кодексі" негізінде',
  '"Самал"" ЖШС',
  '2026 жылғы "__" наурыз, "" ______ 2026 жыл',
])("are not: %s", (text) => {
  expect(inClause(text)).toEqual([]);
});

test("are asked for in title and preamble, and not in tables and forms", () => {
  expect(found((act) => Object.assign(act.act, { title: 'Ережелерді "" бекіту туралы' }))).toEqual([
    "warning text.unrepaired /act/title",
  ]);
  expect(
    found((act) => {
      at(act.annexes, 0).paragraphs.push('Келісімшарт "" негізінде');
    }),
  ).toEqual([]);
});
