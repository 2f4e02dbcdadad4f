/** Numbers that were put between two, printed with a raised figure. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { makePdf } from "../extractor/make-pdf.js";
import { kazakh, russian } from "../reading/troubles/trouble.js";

test("in Kazakh, of an article, a list of articles and a clause", async () => {
  const act = await parseAct(
    kazakh({
      preamble: "Қазақстан Республикасының Су кодексінің 40³-бабына сәйкес Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
      clauses: ["1. Арықтар тазартылсын.", "1¹. Жағалау қоршалсын.", "2. Қаулы жариялансын."],
    }),
  );
  expect(act.clauses.map(({ number }) => number)).toEqual(["1", "1-1", "2"]);
  expect(act.references[0]).toMatchObject({ pinpoint: [{ unit: "article", number: "40-3" }] });
  expect(act.references[0]?.text).toMatch(/40-3-бабына$/);
  expect(act.repairs).toContainEqual(expect.objectContaining({ kind: "encoding", before: "³", after: "-3" }));
});

test("in Russian, behind the noun of the unit", async () => {
  const act = await parseAct(
    russian({
      preamble:
        "В соответствии с пунктом 2¹ статьи 40³ Водного кодекса Республики Казахстан акимат Мойылдинского района ПОСТАНОВЛЯЕТ:",
      clauses: ["1. Очистить арыки.", "1¹. Оградить берег."],
    }),
  );
  expect(act.clauses.map(({ number }) => number)).toEqual(["1", "1-1"]);
  expect(act.references[0]).toMatchObject({
    pinpoint: [
      { unit: "article", number: "40-3" },
      { unit: "clause", number: "2-1" },
    ],
  });
});

describe("a footnote's mark is no part of a number", () => {
  test.each(["2019¹ года", "на площади 120² метров", "для 35¹ дворов"])("%s", async (words) => {
    const act = await parseAct(russian({ clauses: [`1. Разбить парк в течение ${words}.`] }));
    expect(act.clauses[0]?.text).toContain(words);
  });
});

test("a raised figure of a page is read as one", async () => {
  const bytes = await makePdf((pdf) => {
    const write = (y: number, parts: readonly (readonly [text: string, raised?: boolean])[]): void => {
      let x = 50;
      for (const [text, isRaised] of parts) {
        pdf.fontSize(isRaised === true ? 7 : 12);
        pdf.text(text, x, isRaised === true ? y - 1 : y, { lineBreak: false });
        x += pdf.widthOfString(text);
      }
    };
    write(50, [["Аудан аумағында арықтарды тазарту туралы"]]);
    write(80, [["Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы"]]);
    write(110, [["Қазақстан Республикасының Су кодексінің 40"], ["3", true], ["-бабына сәйкес"]]);
    write(125, [["Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:"]]);
    write(145, [["1. Арықтар тазартылсын."]]);
    write(165, [["1"], ["1", true], [". Жағалау қоршалсын."]]);
  });
  const act = await parseAct(bytes);
  expect(act.clauses.map(({ number }) => number)).toEqual(["1", "1-1"]);
  expect(act.references[0]).toMatchObject({ pinpoint: [{ unit: "article", number: "40-3" }] });
});
