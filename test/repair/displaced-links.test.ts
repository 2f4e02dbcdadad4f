import { atOnce } from "@qauly/model/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restoreDisplacedLinks } from "../../packages/normalizer/src/language/kk/repair/displaced-links/restore.js";
import { textLines } from "../../packages/normalizer/src/layout/text-lines.js";

function restored(...lines: readonly string[]): { lines: string[]; unrepaired: number; repairs: number } {
  const page = { number: 1, size: null, text: lines.join("\n"), tokens: [], rulings: [], links: [], imageCoverage: 0 };
  const result = restoreDisplacedLinks(atOnce(textLines([page])));
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

/** The words of a sentence whose links stand in double brackets; each tells whether it is of a link, and of which. */
function wordsOf(sentence: string): { text: string; link: boolean; glued: boolean }[][] {
  let link = false;
  return sentence.split(" ").map((word) =>
    word.split(/(\[\[|\]\])/).flatMap((text, index) => {
      if (text === "[[" || text === "]]") link = text === "[[";
      return text === "" || text === "[[" || text === "]]" ? [] : [{ text, link, glued: index > 0 }];
    }),
  );
}

/** The lines of a sentence at a width, each with its links drawn after the rest of it. */
function thrown(sentence: string, width: number): string[] {
  const lines: ReturnType<typeof wordsOf>[] = [];
  let length = width;
  for (const word of wordsOf(sentence)) {
    const own = word.reduce((sum, { text }) => sum + text.length, 1);
    if (length + own > width) lines.push([]);
    length = length + own > width ? own : length + own;
    lines.at(-1)?.push(word);
  }
  return lines.map((line) => {
    let kept = "";
    let links = "";
    line.forEach((word, index) => {
      const goesOn = word[0]?.link === true && line[index - 1]?.at(-1)?.link === true;
      if (index > 0 && !goesOn) kept += " ";
      for (const { text, link } of word) {
        if (link) links += ` ${text}`;
        else kept += text;
      }
    });
    return kept.trimEnd() + links;
  });
}

describe("a chain of titles, whatever the width of its lines", () => {
  test.each([
    'Қазақстан Республикасының "Архив ісі туралы" [[Заңының 5-бабына]], "Су қоры туралы" [[Заңының 10-бабына]] және "Байланыс туралы" [[Заңының 46-бабына]] сәйкес Самал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:',
    "Қазақстан Республикасының “Архив ісі туралы” [[Заңына]], “Су қоры туралы” [[Заңына]] және “Байланыс туралы” [[Заңына]] сәйкес Самал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
    "Қазақстан Республикасының “Архив ісі туралы”, “Су қоры туралы”, “Байланыс туралы” [[Заңдарына]] сәйкес Самал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
    'Қазақстан Республикасының "Архив ісі туралы" және "Су қоры туралы" [[Заңдарына]], "Көші-қон туралы" 1997 жылғы 13 желтоқсандағы [[№ 204]] [[Заңына]] сәйкес Самал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:',
    "«Архив ісі туралы» [[Заңының]] [[31-бабына]], 2016 жылғы 6 сәуірдегі «Су қоры туралы» [[Заңының]] [[9-бабының]] [[7) тармақшасына]], «Байланыс туралы» [[Заңының 31-бабының]] 1) тармақшасына сәйкес ҚАУЛЫ ЕТЕДІ:",
    'Қазақстан Республикасының 2015 жылғы 23 қарашадағы [[Еңбек кодексіне]], "Архив ісі туралы" [[Заңының 5-бабына]], "Байланыс туралы" [[Заңының 46-бабына]] сәйкес аудан әкімдігі ҚАУЛЫ ЕТЕДІ:',
    "Осы қаулыға [[1-қосымшаға]], осы қаулыға [[2-қосымшаға]] және осы қаулыға [[3-қосымшаға]] сәйкес квота белгіленсін.",
    'Аудандық мәслихаттың 2018 жылғы 24 желтоқсандағы [[№ 19-7]] "Бюджет туралы" [[шешіміне]] мынадай өзгерістер енгізілсін:',
    'Аудандық мәслихаттың 2018 жылғы 24 желтоқсандағы № [[19-7]] "2019 – 2021 жылдарға арналған бюджет туралы" [[шешіміне]] өзгерістер енгізілсін:',
    'Аудандық мәслихаттың 2018 жылғы 24 желтоқсандағы [[19-7]] "Бюджет туралы" [[шешіміне]] мынадай өзгерістер енгізілсін:',
  ])("%s", (sentence) => {
    const whole = sentence.replace(/\[\[|\]\]/g, "");
    for (let width = 55; width <= 130; width += 1) {
      const { lines, unrepaired } = restored(...thrown(sentence, width));
      expect({ width, text: lines.join(" ").replace(/\s+/g, " "), unrepaired }).toEqual({
        width,
        text: whole,
        unrepaired: 0,
      });
    }
  });
});
