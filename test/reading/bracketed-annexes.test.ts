import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { codes } from "./cited.js";

const targets = ({ references }: Resolution): [at: string | undefined, target: string | null][] =>
  references.map(({ at, target }) => [at?.path, target?.path ?? target?.id ?? null]);

const russian = (clause: string): Promise<Resolution> =>
  parseAct(`О садах

Решение акима Сарыкольской области от 9 марта 1997 года № 17

Аким области РЕШИЛ:

1. ${clause}

2. Решение опубликовать.

Аким области К. Дарменов

Приложение 1
к решению акима области
от 9 марта 1997 года № 17

Правила ухода за садами

1. Обрезку провести весной (приложение 2).

Приложение 2
к решению акима области
от 9 марта 1997 года № 17

Состав комиссии

Дарменов К. – председатель`);

describe("annexes that a clause names in a bracket, in Russian", () => {
  test.each([
    "Утвердить Правила и состав комиссии (приложения 1, 2).",
    "Утвердить Правила (приложение 1) и состав комиссии (приложение № 2).",
    "Утвердить Правила (см. приложение 1), состав комиссии (прилагается, приложение 2).",
  ])("%s", async (clause) => {
    const read = await russian(clause);
    expect(targets(read).filter(([, path]) => path !== null)).toEqual(
      expect.arrayContaining([
        ["/clauses/0/text", "/annexes/0"],
        ["/clauses/0/text", "/annexes/1"],
      ]),
    );
    expect(codes(read).filter((code) => code.startsWith("annex."))).toEqual([]);
  });

  test("the annex of another act, behind its number", async () => {
    const read = await russian("Изменить решение акима области от 5 мая 1996 года № 3 (приложение 1).");
    expect(targets(read).map(([, path]) => path)).not.toContain("/annexes/0");
  });
});

const kazakh = (clause: string): Promise<Resolution> =>
  parseAct(`Бақтар туралы

Сарыкөл облысы әкімдігінің 2009 жылғы 4 ақпандағы № 51 қаулысы

Облыс әкімдігі ҚАУЛЫ ЕТЕДІ:

1. ${clause}

2. Осы қаулы қол қойылған күнінен бастап күшіне енеді.

Облыс әкімі К. Дарменов

Сарыкөл облысы әкімдігінің
2009 жылғы 4 ақпандағы
№ 51 қаулысына
1-қосымша

Бақ күту ережесі

1. Бақтар көктемде бұталады.

Сарыкөл облысы әкімдігінің
2009 жылғы 4 ақпандағы
№ 51 қаулысына
2-қосымша

Комиссия құрамы

Дарменов К. – төраға`);

describe("annexes that a clause names in a bracket, in Kazakh", () => {
  test.each([
    "Ереже мен комиссия құрамы (1, 2-қосымшалар) бекітілсін.",
    "Ереже (1-қосымша) және комиссия құрамы (№ 2 қосымша) бекітілсін.",
  ])("%s", async (clause) => {
    const read = await kazakh(clause);
    expect(targets(read)).toEqual([
      ["/clauses/0/text", "/annexes/0"],
      ["/clauses/0/text", "/annexes/1"],
    ]);
    expect(codes(read).filter((code) => code.startsWith("annex."))).toEqual([]);
  });
});

test("the head of an administration is the authority of a cited act", async () => {
  const read = await russian(
    "Постановление главы Сарыкольской областной администрации от 7 февраля 1994 года № 24 «О лугах» считать утратившим силу.",
  );
  expect(read.references.map(({ act }) => [act?.title, act?.date, act?.number, act?.authority])).toContainEqual([
    "О лугах",
    "1994-02-07",
    "24",
    "глава Сарыкольской областной администрации",
  ]);
});
