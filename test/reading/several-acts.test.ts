import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "./troubles/trouble.js";

const first = kazakh({ clauses: ["1. Саябақты күту тәртібі белгіленсін.", "2. Бақылау өзіме қалдырылсын."] });
const severalIn = async (text: string) =>
  (await parseAct(text)).findings.filter(({ code }) => code === "input.several-acts");

describe("a further act in the file is named, with the page on which it begins", () => {
  test.each([
    ["the same in Russian", russian({})],
    [
      "another in the same language",
      kazakh({
        title: "Мойылды ауданының жолдары туралы",
        requisite: "Тораңғы облысы Мойылды ауданы әкімдігінің 2018 жылғы 9 тамыздағы № 151 қаулысы",
      }),
    ],
    [
      "a decision of a maslikhat with its requisites on two lines",
      russian({
        title: "О дорогах района",
        requisite: "Решение Мойылдинского районного маслихата Торангинской\nобласти от 9 августа 2018 года № 30/2",
        preamble: "Мойылдинский районный маслихат РЕШИЛ:",
        signature: "Секретарь маслихата К. Абенов",
      }),
    ],
  ])("%s", async (_, second) => {
    expect(await severalIn(`${first}\f${second}`)).toMatchObject([
      { severity: "warning", path: "/source/pageCount", actual: 2 },
    ]);
  });
});

describe("nothing is said of", () => {
  test("an annex, and acts that clauses cite", async () => {
    const text = russian({
      clauses: [
        "1. Признать утратившими силу:",
        "Постановление акимата Мойылдинского района от 5 мая 2016 года № 40;",
        "Решение Мойылдинского районного маслихата от 6 мая 2016 года № 41.",
        "2. Утвердить прилагаемые Правила.",
      ],
      below:
        "Приложение к постановлению акимата Мойылдинского района от 6 августа 2018 года № 145\n\nПравила\n\n1. В парке запрещается:\n\n1) сорить.",
    });
    expect(await severalIn(text)).toEqual([]);
  });

  test("a joint act of two bodies", async () => {
    const text = kazakh({
      requisite:
        "Мойылды ауданы әкімдігінің 2018 жылғы 6 тамыздағы № 145 қаулысы және Мойылды аудандық мәслихатының 2018 жылғы 6 тамыздағы № 30/1 шешімі",
      preamble: "Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ және Мойылды аудандық мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:",
    });
    expect(await severalIn(text)).toEqual([]);
  });
});
