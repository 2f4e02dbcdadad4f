/** The title of an annex ends above its first numbered division, whose heading is a paragraph. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { common, type FormLanguage, hosts, writeAct } from "../sections/forms/host.js";

const headings: Readonly<Record<FormLanguage, string>> = {
  kk: "Тасбұлақ ауданы әкімдігінің\n2021 жылғы 14 мамырдағы\n№ 127 қаулысына\nқосымша",
  ru: "Приложение\nк постановлению акимата\nТасбулакского района\nот 14 мая 2021 года № 127",
};

const firstPoints: Readonly<Record<FormLanguage, string>> = {
  kk: "1. Топ ай сайын жиналады.",
  ru: "1. Группа собирается ежемесячно.",
};

const divisions: readonly (readonly [FormLanguage, string])[] = [
  ["ru", "Глава 1. Общие положения"],
  ["ru", "ГЛАВА 1. ОБЩИЕ ПОЛОЖЕНИЯ"],
  ["ru", "Глава 1 Порядок работы"],
  ["ru", "Раздел I. Общие положения"],
  ["ru", "Параграф 1. Председатель группы"],
  ["ru", "§ 1. Председатель группы"],
  ["kk", "1-тарау. Жалпы ережелер"],
  ["kk", "1 тарау. Төраға"],
  ["kk", "1-ТАРАУ. ЖАЛПЫ ЕРЕЖЕЛЕР"],
  ["kk", "1 бөлім. Жалпы ережелер"],
  ["kk", "I бөлім. Әкім туралы"],
  ["kk", "1-параграф. Топтың төрағасы"],
];

describe.each([
  ["behind a gap", "\n\n"],
  ["right below", "\n"],
])("a division %s", (_place, gap) => {
  test.each(divisions)("%s: %s", async (language, division) => {
    const { annexTitle } = common[language];
    const annexes = `${headings[language]}\n\n${annexTitle}${gap}${division}\n\n${firstPoints[language]}`;
    const act = await parseAct(writeAct(language, hosts[language].akimat, { annexes }));
    expect(act.annexes.map(({ title, paragraphs }) => ({ title, paragraphs }))).toEqual([
      { title: annexTitle, paragraphs: [division, firstPoints[language]] },
    ]);
  });
});

test("a title that names a division goes on", async () => {
  const annexes = `${headings.ru}\n\nСостав рабочей группы раздела\n1 и раздела 2\n\n${firstPoints.ru}`;
  const act = await parseAct(writeAct("ru", hosts.ru.akimat, { annexes }));
  expect(act.annexes.map(({ title }) => title)).toEqual(["Состав рабочей группы раздела 1 и раздела 2"]);
});
