/** A user's own rules, and the language of messages, through the library. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { kazakhAct } from "./quota-act.js";

const act = kazakhAct(
  "1. Осы қаулыға қосымшаға сәйкес пробация есебінде тұрған адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
  [{ number: null, title: "Ұйымдардың тізбесі", rows: ['1\t"Самал" ЖШС\t120\t2\t2'] }],
);

const rules = {
  rules: [
    { id: "own", categories: ["probation" as const], rounding: "up" as const, source: { citation: "Біздің қағида" } },
  ],
};

test("rules of one's own decide", async () => {
  expect((await parseAct(act)).findings).toEqual([]);
  const { findings } = await parseAct(act, { rules, lang: "kk" });
  expect(findings).toMatchObject([
    { code: "quota.positions-mismatch", expected: 3, actual: 2, message: expect.stringContaining("Біздің қағида") },
  ]);
});

test("rules that are none are refused before the act is read", async () => {
  const wrong = { rules: [{ ...rules.rules[0], rounding: "sideways" }] } as never;
  await expect(parseAct(new Uint8Array(), { rules: wrong })).rejects.toMatchObject({
    name: "QaulyError",
    code: "rules.invalid",
    message: expect.stringContaining("/rules/0/rounding"),
  });
});
