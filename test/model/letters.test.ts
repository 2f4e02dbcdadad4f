/** Words that are not written in letters of one known alphabet. */
import { expect, test } from "vitest";
import { type Resolution, validateResolution } from "../../packages/model/src/index.js";
import { at, soundAct } from "./sample.js";

function found(...texts: string[]): unknown[] {
  const act = soundAct();
  const { paragraphs } = at(act.annexes, 0);
  paragraphs.push(...texts);
  const first = paragraphs.length - texts.length;
  return validateResolution(act).map(({ code, severity, path, values }) => {
    expect([code, path]).toEqual(["text.unrepaired", expect.stringMatching(/^\/annexes\/0\/paragraphs\/\d+$/)]);
    return [Number(path.split("/").at(-1)) - first, severity, (values as { words: string[] }).words];
  });
}

test.each([
  "Көктөбе өңірі, ұйым, һәм – Ёлка",
  "LTD «KazDala Group» ЖШС, Café Zürich",
  "II тоқсан, XIX ғасыр, ІХ сынып, N 5, № 7",
  "КамАЗ-55111, ГАЗ-3309, ВL-60К, 45 м², 20 °C, 5 мкЗв",
  "info@example.kz, www.example.kz/?id=5, https://example.kz/list?q=жер",
  "Бұл қалай? Ол неге?",
  "α-сәуле, Ω, 50 ₸, 5′ 30″, а\u0301льфа",
])("none: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("letters that are lost are a warning, be it one word", () => {
  expect(found("К?кжиек ауылы")).toEqual([[0, "warning", ["К?кжиек"]]]);
  expect(found("?аулы")).toEqual([[0, "warning", ["?аулы"]]]);
  expect(found("К\ufffdкжиек")).toEqual([[0, "warning", ["К\ufffdкжиек"]]]);
});

test("a foreign name is worth knowing, many such words are broken text", () => {
  expect(found("Андріївна Їжакевич")).toEqual([[0, "info", ["Андріївна", "Їжакевич"]]]);
  expect(found("Qazтехника")).toEqual([[0, "info", ["Qazтехника"]]]);
  expect(found("ќаулыныѕ", "баќылау, жўмыс", "Көктөбе")).toEqual([
    [0, "warning", ["ќаулыныѕ"]],
    [1, "warning", ["баќылау", "жўмыс"]],
  ]);
});

test("they are sought in every field that holds text", () => {
  const act: Resolution = soundAct();
  act.act.title = "?ала";
  at(act.clauses, 0).text += " ?ала";
  Object.assign(at(act.signatories, 0), { role: "?ала" });
  at(at(at(act.annexes, 0).tables, 0).rows, 0).cells[1] = '"?ала" ЖШС';
  expect(validateResolution(act).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "/act/title",
      "/clauses/0/text",
      "/signatories/0/role",
      "/annexes/0/tables/0/rows/0/cells/1",
    ]),
  );
});

test("they are found once, however often a result is checked", () => {
  const act = soundAct();
  act.act.title = "?ала";
  const once = validateResolution(act);
  expect(validateResolution({ ...act, findings: once })).toEqual(once);
});
