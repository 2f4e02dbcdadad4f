/** Kazakh text written for fonts that drew its letters in the places of other alphabets' letters. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "../reading/troubles/trouble.js";

const places: Readonly<Record<string, string>> = { қ: "ќ", ә: "є", ұ: "ў", ө: "ґ", ғ: "ѓ", ң: "ѕ", ү: "ї", һ: "ћ" };
const inOldFont = (text: string): string =>
  Array.from(text, (letter) => {
    const place = places[letter.toLowerCase()];
    return place === undefined ? letter : letter === letter.toLowerCase() ? place : place.toUpperCase();
  }).join("");

const clauses = ["1. Үлкен өзен жағасы қоршалсын, әуіттер тазартылсын.", "2. Бақылау әкімнің өзіне жүктелсін."];

describe("becomes Kazakh again", () => {
  test("where the whole act is so", async () => {
    const text = kazakh({ clauses });
    const [act, usual] = [await parseAct(inOldFont(text)), await parseAct(text)];
    expect([act.act, act.preamble, act.clauses]).toEqual([usual.act, usual.preamble, usual.clauses]);
    expect(act.repairs.every(({ kind }) => kind === "encoding")).toBe(true);
    expect(act.repairs).toContainEqual(expect.objectContaining({ before: "ѕ", after: "ң" }));
  });

  test("where two clauses are", async () => {
    const act = await parseAct(kazakh({ clauses: clauses.map(inOldFont) }));
    expect(act.clauses.map(({ text }) => text)).toEqual(clauses.map((clause) => clause.slice(3)));
  });
});

test("a name from abroad keeps its letters", async () => {
  const act = await parseAct(russian({ clauses: ["1. Принять делегацию из города Їжаків, проводить её в парк."] }));
  expect(act.clauses[0]?.text).toContain("Їжаків");
  expect(act.repairs).toEqual([]);
});
