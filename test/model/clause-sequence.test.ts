/** Numbers of clauses run on, at every level. */
import { expect, test } from "vitest";
import { type Clause, type Note, validateResolution } from "../../packages/model/src/index.js";
import { isOfFault, soundAct } from "./sample.js";

type Sketch = string | null | readonly [number: string | null, text: string, children?: readonly Sketch[]];

const clauseOf = (sketch: Sketch): Clause => {
  const [number, text, children = []] = sketch === null || typeof sketch === "string" ? [sketch, "Мәтін;"] : sketch;
  return { number, text, tables: [], children: children.map(clauseOf) };
};

function gaps(sketches: readonly Sketch[], notes: readonly Partial<Note>[] = []): unknown[] {
  const clauses = sketches.map(clauseOf);
  const whole = notes.map((note) => ({ kind: "editorial" as const, mark: null, text: "", at: null, ...note }));
  const act = { ...soundAct(), clauses, notes: whole, references: [], quota: null, annexes: [] };
  return validateResolution(act)
    .filter(isOfFault)
    .map(({ code, path, expected, actual }) => {
      expect(code).toBe("clause.number-gap");
      return [path, expected, actual];
    });
}

test.each<[string, readonly Sketch[]]>([
  ["one after another", ["1", "2", "3"]],
  ["none numbered", [null, null]],
  ["the first without a number", [null, "1", "2"]],
  ["paragraphs among them", ["1", null, "2"]],
  ["inserted ones", ["1", "1-1", "1-2", "2", "2-3", "3"]],
  ["Roman ones and letters", [["I", "…", ["а", "б"]], "II"]],
  ["two lists in one clause", [["1", "Тізім:", ["1", "2", [null, "Тағы да:"], "1", "2"]], "2"]],
  ["a list within a list", [["1", "Тізім:", ["1", ["2", "оның ішінде:"], "1", "2", "3"]], "2"]],
  ["a list that goes on behind an inner one", [["1", "Тізім:", ["1", ["2", "оның ішінде:"], "1", "2", "3", "4"]]]],
  ["wording of another act", [["1", "Мынадай мазмұндағы тармақпен толықтырылсын:", [["7", "Жаңа тармақ."]]], "2"]],
  ["wording of another act in Russian", [["1", "Пункт 4 изложить в следующей редакции:", [["4", "Новый."]]], "2"]],
])("no gap: %s", (_, sketches) => {
  expect(gaps(sketches)).toEqual([]);
});

test.each<[string, readonly Sketch[], readonly unknown[]]>([
  ["one is missing", ["1", "2", "4", "5"], [["/clauses/2", "3", "4"]]],
  ["the first is missing", ["2", "3"], [["/clauses/0", "1", "2"]]],
  ["one stands twice", ["1", "2", "2", "3"], [["/clauses/2", "3", "2"]]],
  ["they begin anew", ["1", "2", "1"], [["/clauses/2", "3", "1"]]],
  ["one that is out of place, and the count goes on", ["1", "7-1", "2", "3"], [["/clauses/1", "2", "7-1"]]],
  ["they are out of order", ["1", "3", "2", "4"], expect.arrayContaining([["/clauses/1", "2", "3"]]) as never],
  ["in a list", [["1", "Тізім:", ["1", "3"]], "2"], [["/clauses/0/children/1", "2", "3"]]],
  [
    "in a list within a list",
    [["1", "Тізім:", [["1", "Ішкі:", ["1", "2", "4"]]]]],
    [["/clauses/0/children/0/children/2", "3", "4"]],
  ],
  ["a list begins anew without a cause", [["1", "Тізім:", ["1", "2", "1"]]], [["/clauses/0/children/2", "3", "1"]]],
])("a gap: %s", (_, sketches, expected) => {
  expect(gaps(sketches)).toEqual(expected);
});

test("a clause that the register says was taken out is no gap", () => {
  const note = { text: "Ескерту. 2-тармақ алып тасталды – 12.03.2019 № 45 қаулысымен." };
  expect(gaps(["1", "3"], [note])).toEqual([]);
  expect(gaps(["1", "4"], [note])).toEqual([["/clauses/1", "2", "4"]]);
  expect(gaps(["1", "3"], [{ text: "Ескерту. 2-тармақ жаңа редакцияда." }])).toHaveLength(1);
});
