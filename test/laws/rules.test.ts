/** Rules in annexes: chapters with their clauses, beside the paragraphs. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { common, type FormLanguage, hosts, writeAct } from "../sections/forms/host.js";

const headings: Readonly<Record<FormLanguage, string>> = {
  kk: "Тасбұлақ ауданы әкімдігінің\n2021 жылғы 14 мамырдағы\n№ 127 қаулысына\nқосымша",
  ru: "Приложение\nк постановлению акимата\nТасбулакского района\nот 14 мая 2021 года № 127",
};

const read = async (language: FormLanguage, body: readonly string[]) => {
  const annexes = [headings[language], common[language].annexTitle, ...body].join("\n\n");
  const act = await parseAct(writeAct(language, hosts[language].akimat, { annexes }));
  return { act, annex: act.annexes[0] };
};

const worded: readonly (readonly [FormLanguage, readonly string[]])[] = [
  [
    "kk",
    [
      "1-тарау. Жалпы ережелер",
      "1. Топ ай сайын жиналады.",
      "2. Топ:",
      "1) қарайды;",
      "2) шешеді.",
      "2-тарау. Төраға",
      "3. Төраға басқарады.",
    ],
  ],
  [
    "kk",
    [
      "I бөлім. Жалпы ережелер",
      "1. Топ ай сайын жиналады.",
      "2. Топ:",
      "1) қарайды;",
      "2) шешеді.",
      "II бөлім. Төраға",
      "3. Төраға басқарады.",
    ],
  ],
  [
    "ru",
    [
      "Глава 1. Общие положения",
      "1. Группа собирается.",
      "2. Группа:",
      "1) смотрит;",
      "2) решает.",
      "Глава 2. Глава группы",
      "3. Глава ведет.",
    ],
  ],
  [
    "ru",
    [
      "1. Общие положения",
      "1. Группа собирается.",
      "2. Группа:",
      "1) смотрит;",
      "2) решает.",
      "2. Председатель группы",
      "3. Председатель ведет.",
    ],
  ],
  [
    "ru",
    [
      "I. Общие положения",
      "1. Группа собирается.",
      "2. Группа:",
      "1) смотрит;",
      "2) решает.",
      "II. Председатель группы",
      "3. Председатель ведет.",
    ],
  ],
];

describe("chapters of rules", () => {
  test.each(worded)("%s: %j", async (language, body) => {
    const { act, annex } = await read(language, body);
    expect(annex?.paragraphs).toEqual(body);
    expect(annex?.sections.map(({ clauses }) => clauses.map(({ number }) => number))).toEqual([["1", "2"], ["3"]]);
    expect(annex?.sections[0]?.clauses[1]?.children.map(({ number }) => number)).toEqual(["1", "2"]);
    const names = annex?.sections.map(({ heading }) => heading);
    expect(names).toEqual([body[0], body[5]].map((heading) => heading?.replace(/^(?:Глава )?\S+?(?: бөлім)?\. /u, "")));
    expect([act.sections, act.unplaced]).toEqual([[], []]);
  });

  test("are not seen in a list of numbered points", async () => {
    const { annex } = await read("ru", ["1. Осмотр сада", "2. Полив сада", "3. Сбор яблок", "4. Отчет"]);
    expect(annex?.sections).toEqual([]);
  });

  test("lead citations of these rules to their clauses", async () => {
    const body = [
      "1-тарау. Жалпы ережелер",
      "1. Топ жиналады.",
      "2-тарау. Төраға",
      "2. Төраға осы Қағидалардың 1-тармағын орындайды.",
    ];
    const { act } = await read("kk", body);
    const paths = act.references.flatMap(({ target }) => (target?.basis === "internal" ? [target.path] : []));
    expect(paths).toContain("/annexes/0/sections/0/clauses/0");
  });
});
