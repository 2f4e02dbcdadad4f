/** Laws cite their own articles, clauses and chapters: `осы баптың 1-тармағы`, `пункт 1 настоящей статьи`. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";

const targets = ({ references }: Resolution): [string, string | null | undefined][] =>
  references.filter(({ kind }) => kind === "internal").map(({ text, target }) => [text, target?.path]);

const kazakh = (name: string, ...paragraphs: readonly string[]): Promise<Resolution> =>
  parseAct(
    [
      "Саябақтар туралы",
      `Қазақстан Республикасының 2018 жылғы 4 сәуірдегі № 7-VI ${name}`,
      "1-бап. Негізгі ұғымдар",
      "1. Мынадай ұғымдар пайдаланылады:",
      "1) саябақ – көпшілікке арналған жер;",
      "2) бақ – жемісті ағаштар өсірілген жер.",
      ...paragraphs,
      "Қазақстан Республикасының Президенті      Д. Оспанов",
    ].join("\n\n"),
  );

const russian = (name: string, ...paragraphs: readonly string[]): Promise<Resolution> =>
  parseAct(
    [
      "О парках",
      `${name} Республики Казахстан от 4 апреля 2018 года № 7-VI`,
      "Статья 1. Основные понятия",
      "1. Используются следующие понятия:",
      "1) парк – место отдыха;",
      "2) сад – место плодовых деревьев.",
      ...paragraphs,
      "Президент Республики Казахстан      Д. Оспанов",
    ].join("\n\n"),
  );

describe("of the article that holds the citation", () => {
  test("in Kazakh", async () => {
    const act = await kazakh("Заңы", "2. Осы баптың 1-тармағының 2) тармақшасында көрсетілген бақтар күтіледі.");
    expect(targets(act)).toEqual([["Осы баптың 1-тармағының 2) тармақшасында", "/sections/0/clauses/0/children/1"]]);
    expect(act.findings.filter(({ code }) => code.startsWith("reference."))).toEqual([]);
  });

  test("in Russian", async () => {
    const act = await russian("Закон", "2. Сады, указанные в подпункте 2) пункта 1 настоящей статьи, охраняются.");
    expect(targets(act)).toEqual([["подпункте 2) пункта 1 настоящей статьи", "/sections/0/clauses/0/children/1"]]);
  });
});

describe("of a constitutional law, whose name is two words", () => {
  test("in Kazakh, and no word of its head is left over", async () => {
    const act = await kazakh(
      "Конституциялық заңы",
      "2-бап. Саябақтар",
      "1. Осы Конституциялық заңның 1-бабы сақталады.",
    );
    expect(act.act).toMatchObject({ type: "law", number: "7-VI", date: "2018-04-04" });
    expect(targets(act)).toEqual([["Осы Конституциялық заңның 1-бабы", "/sections/0"]]);
    expect(act.unplaced).toEqual([]);
    expect(act.findings).toEqual([]);
  });

  test("in Russian", async () => {
    const act = await russian(
      "Конституционный закон",
      "Статья 2. Парки",
      "1. Соблюдается статья 1 настоящего Конституционного закона.",
    );
    expect(targets(act)).toEqual([["статья 1 настоящего Конституционного закона", "/sections/0"]]);
  });
});

test("an act without articles cites none of its own", async () => {
  const act = await parseAct(
    [
      "О парках",
      "Постановление акимата Сарыкольской области от 4 апреля 2018 года № 7",
      "Акимат Сарыкольской области ПОСТАНОВЛЯЕТ:",
      "1. Соблюдать пункт 2 настоящей статьи.",
      "2. Открыть парк.",
      "Аким области      Д. Оспанов",
    ].join("\n\n"),
  );
  expect(targets(act)).toEqual([]);
});
