/** Acts with one sentence to read, and what of it was read. */
import type { Reference, Resolution } from "@qauly/model";
import { parseAct } from "qauly";

/** An act whose first clause is a sentence of the test. */
const acts = {
  kk: (sentence: string) => `Кейбір мәселелер туралы

Тұран облысы Жарлы ауданы әкімдігінің 2024 жылғы 20 желтоқсандағы № 77 қаулысы

Жарлы ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

1. ${sentence}

2. Осы қаулы қол қойылған күнінен бастап күшіне енеді.

Аудан әкімі Б. Сәлімов
`,
  ru: (sentence: string) => `О некоторых вопросах

Постановление акимата Жарлинского района Туранской области от 20 декабря 2024 года № 77

Акимат Жарлинского района ПОСТАНОВЛЯЕТ:

1. ${sentence}

2. Настоящее постановление вступает в силу со дня подписания.

Аким района Б. Салимов
`,
};

export type TestLanguage = keyof typeof acts;

export const actWith = (language: TestLanguage, sentence: string): Promise<Resolution> =>
  parseAct(acts[language](sentence));

/** The citations of the sentence. */
export async function citedBy(language: TestLanguage, sentence: string): Promise<readonly Reference[]> {
  const { references } = await actWith(language, sentence);
  return references.filter(({ at }) => at.path.startsWith("/clauses/0"));
}

/** `article 31 clause 1`; the empty string where a citation names no place. */
export const placeOf = ({ pinpoint }: Reference): string =>
  pinpoint.map(({ unit, number }) => (number === null ? unit : `${unit} ${number}`)).join(" ");
