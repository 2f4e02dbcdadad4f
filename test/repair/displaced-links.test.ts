import fc from "fast-check";
import { expect, test } from "vitest";
import { textLines } from "../../packages/normalizer/src/layout/text-lines.js";
import { restoreDisplacedLinks } from "../../packages/normalizer/src/repair/displaced-links.js";

function restored(...lines: readonly string[]): { lines: string[]; unrepaired: number; repairs: number } {
  const page = { number: 1, size: null, text: lines.join("\n"), tokens: [], rulings: [], links: [], imageCoverage: 0 };
  const log: Parameters<typeof restoreDisplacedLinks>[1] = [];
  const result = restoreDisplacedLinks(textLines([page]), log);
  return {
    lines: result.lines.map((line) => line.text.text.trim()),
    unrepaired: result.unrepaired.length,
    repairs: log.length,
  };
}

/** A sentence with the link cut out: what stands before it, the link, what follows. */
const cases = [
  ["осы қаулының", "1 қосымшасына", "сәйкес пробация қызметінің есебінде тұрған", "адамдарды жұмысқа"],
  ["осы бұйрыққа", "№ 2 қосымшаға", "сәйкес бас бостандығынан айыру орындарынан", "босатылған"],
  ['"Пробация туралы" Қазақстан Республикасының', "Заңына", "сәйкес қала", "әкімдігі ҚАУЛЫ ЕТЕДІ:"],
  ["Қазақстан Республикасы Заңының", "31-бабының 1-тармағына", "және Қазақстан", "Республикасының"],
  ["әкімдігінің 2012 жылғы 5 желтоқсандағы", "№ 275", "қаулысының күші жойылды деп", "танылсын."],
] as const;

test("a link thrown to the end of its line goes back into its hole", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), ([before, link, after, next]) => {
      const { lines, repairs } = restored(`${before}  ${after} ${link}`, next);
      expect(lines).toEqual([`${before} ${link} ${after}`, next]);
      expect(repairs).toBe(1);
    }),
  );
});

test("the same lines without a hole stay as they are", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), ([before, link, after, next]) => {
      const { lines, repairs } = restored(`${before} ${link} ${after}`, next);
      expect(lines).toEqual([`${before} ${link} ${after}`, next]);
      expect(repairs).toBe(0);
    }),
  );
});

test("a hole that no tail fills stays and is reported", () => {
  const line = "осы қаулының  сәйкес пробация қызметінің есебінде тұрған";
  expect(restored(line, "адамдарды")).toEqual({ lines: [line, "адамдарды"], unrepaired: 1, repairs: 0 });
});
