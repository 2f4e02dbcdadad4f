import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "./troubles/trouble.js";

const acts = [
  kazakh({ clauses: ["1. Гүлзарлар күтілсін.", "2. Бақылау өзіме қалдырылсын.", "3. Қаулы жариялансын."] }),
  russian({ clauses: ["1. Беречь клумбы.", "2. Контроль оставить за собой.", "3. Опубликовать."] }),
];
const ends = [
  ["a carriage return", "\r"],
  ["a vertical tab", "\v"],
  ["a next line control", "\u0085"],
  ["a line separator", "\u2028"],
  ["a paragraph separator", "\u2029"],
] as const;

describe.each(ends)("an act whose lines end with %s", (_, end) => {
  test.each(acts)("reads as with line feeds", async (text) => {
    const act = await parseAct(text.replaceAll("\n", end));
    const usual = await parseAct(text);
    expect(act.clauses).toEqual(usual.clauses);
    expect(act.clauses.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect([act.act, act.signatories]).toEqual([usual.act, usual.signatories]);
  });
});

test("a text that was taken for another encoding is repaired, and its repairs stand at its lines", async () => {
  const [text] = acts as [string, string];
  const shown = new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
  const act = await parseAct(shown);
  expect(act.clauses.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  const [repair] = act.repairs;
  expect(repair).toMatchObject({ kind: "encoding", after: "Мойылды ауданының саябағы туралы" });
  expect(shown.startsWith(repair?.before ?? "none")).toBe(true);
});
