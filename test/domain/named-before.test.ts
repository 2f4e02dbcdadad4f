/** An act that changes others names them again without day and number; that heads no annex. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { common, hosts, writeAct } from "../sections/forms/host.js";

const annexes = {
  kk: (named: string) => `Тасбұлақ ауданы әкімдігінің
2021 жылғы 14 мамырдағы
№ 127 қаулысына
қосымша

Өзгерістер

1. «Мұрағат туралы» Тасбұлақ ауданы әкімдігінің 2019 жылғы 5 мамырдағы № 40 қаулысында:

${named}

2-жол алып тасталсын.`,
  ru: (named: string) => `Приложение
к постановлению акимата
Тасбулакского района
от 14 мая 2021 года № 127

Изменения

1. В постановлении акимата Тасбулакского района от 5 мая 2019 года № 40 «Об архиве»:

${named}

строку 2 исключить.`,
};

test.each([
  ["kk", "көрсетілген қаулымен бекітілген аудандық\n\nмұрағаттардың тізбесіндегі:"],
  ["kk", "аталған қаулымен бекітілген аудандық\n\nмұрағаттардың тізбесіндегі:"],
  ["ru", "утвержденном указанным постановлением\n\nперечне районных архивов:"],
] as const)("%s: %s", async (language, named) => {
  const act = await parseAct(writeAct(language, hosts[language].akimat, { annexes: annexes[language](named) }));
  expect(act.annexes.map(({ heading }) => [heading.date, heading.number])).toEqual([["2021-05-14", "127"]]);
  expect(act.clauses).toHaveLength(2);
  expect(act.signatories).toEqual([{ role: hosts[language].akimat.role, name: hosts[language].akimat.name }]);
  expect(act.act.title).toBe(common[language].title);
});
