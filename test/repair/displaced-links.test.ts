import fc from "fast-check";
import { expect, test } from "vitest";
import { restoreDisplacedLinks } from "../../packages/normalizer/src/language/kk/repair/displaced-links/restore.js";
import { textLines } from "../../packages/normalizer/src/layout/text-lines.js";

function restored(...lines: readonly string[]): { lines: string[]; unrepaired: number; repairs: number } {
  const page = { number: 1, size: null, text: lines.join("\n"), tokens: [], rulings: [], links: [], imageCoverage: 0 };
  const result = restoreDisplacedLinks(textLines([page]));
  return {
    lines: result.lines.map((line) => line.text.text.trim()),
    unrepaired: result.unrepaired.length,
    repairs: result.lines.flatMap((line) => line.text.changes).length,
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
      const lines = [`${before} ${link} ${after}`, next];
      expect(restored(...lines)).toEqual({ lines, unrepaired: 0, repairs: 0 });
    }),
  );
});

test("a thrown link whose hole white space has closed stays where it is and is reported", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases.slice(0, 4)), ([before, link, after, next]) => {
      const line = `${before} ${after} ${link}`;
      expect(restored(line, next)).toEqual({ lines: [line, next], unrepaired: 1, repairs: 0 });
    }),
  );
});

test("a link that ends its line where it belongs is not reported", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), ([before, link, after, next]) => {
      const lines = [`${before} ${link}`, `${after} ${next}`];
      expect(restored(...lines)).toEqual({ lines, unrepaired: 0, repairs: 0 });
    }),
  );
});

test("a hole that no tail fills stays and is reported", () => {
  const line = "осы қаулының  сәйкес пробация қызметінің есебінде тұрған";
  expect(restored(line, "адамдарды")).toEqual({ lines: [line, "адамдарды"], unrepaired: 1, repairs: 0 });
});

test("of two link words at the end of a line, the first was thrown and the second stands in its place", () => {
  expect(
    restored('"Әкімшілік рәсімдер туралы"  және Қазақстан Республикасының Жер Заңына кодексіне', "сәйкес").lines,
  ).toEqual(['"Әкімшілік рәсімдер туралы" Заңына және Қазақстан Республикасының Жер кодексіне', "сәйкес"]);
  expect(
    restored('"Пробация туралы" Заңының  және "Ветеринария туралы" Заңының 18-бабына 40-бабына', "сәйкес").lines,
  ).toEqual(['"Пробация туралы" Заңының 18-бабына және "Ветеринария туралы" Заңының 40-бабына', "сәйкес"]);
});

test("the words in place before a thrown link stay when it alone fits", () => {
  expect(restored("басқару туралы» 2001 жылғы 23 қаңтардағы № 148  64 бабына Заңының", "және").lines).toEqual([
    "басқару туралы» 2001 жылғы 23 қаңтардағы № 148 Заңының 64 бабына",
    "және",
  ]);
  expect(restored("Республикасының , Қазақстан Республикасының Жер Кодексінің Заңына", "және").lines).toEqual([
    "Республикасының Заңына, Қазақстан Республикасының Жер Кодексінің",
    "және",
  ]);
});

test("a figure after a figure that counts already is the link's", () => {
  expect(restored("осы қаулының  сәйкес жұмыскерлердің тізімдік санының 1,5 2 қосымшасына", "пайызы").lines).toEqual([
    "осы қаулының 2 қосымшасына сәйкес жұмыскерлердің тізімдік санының 1,5",
    "пайызы",
  ]);
});
