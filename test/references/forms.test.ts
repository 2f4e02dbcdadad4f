/** Every form of citation, drawn several times with what it says: the reader must find that and nothing else. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { random } from "../generator/random.js";
import { type Form, lines, type Said } from "./form.js";
import { kazakhActs } from "./kazakh-acts.js";
import { kazakhDetails } from "./kazakh-details.js";
import { kazakhPlaces } from "./kazakh-places.js";
import { russianActs } from "./russian-acts.js";
import { russianPlaces } from "./russian-places.js";

const draws = 3;

/** The sentence as third clause of an act. */
const acts = {
  kk: (sentence: string) => `Кейбір мәселелер туралы

Жамбыл облысы Мерке ауданы әкімдігінің 2021 жылғы 4 қазандағы № 9 қаулысы

Мерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

1. Жұмыс тобы құрылсын.

2. Жұмыс тобы:

1) жоспар жасасын;

2) есеп берсін.

3. ${sentence}.

4. Осы қаулы қол қойылған күнінен бастап күшіне енеді.

Аудан әкімі Б. Сәлімов
`,
  ru: (sentence: string) => `О некоторых вопросах

Постановление акимата Меркенского района Жамбылской области от 4 октября 2021 года № 9

Акимат Меркенского района ПОСТАНОВЛЯЕТ:

1. Создать рабочую группу.

2. Рабочей группе:

1) составить план;

2) представить отчет.

3. ${sentence}.

4. Настоящее постановление вступает в силу со дня подписания.

Аким района Б. Салимов
`,
};

function found({ references }: Resolution): string[] {
  return lines(
    references.map(({ act, pinpoint }): Said => {
      const places = [pinpoint.map(({ unit, number }) => `${unit} ${number ?? ""}`).join(" ")];
      if (act === null) return { places };
      const { type, title, authority, date, number, registration } = act;
      const stated = { title, authority, date, number, registration: registration?.number };
      return { type, ...Object.fromEntries(Object.entries(stated).filter(([, part]) => part != null)), places };
    }),
  );
}

const counts = { said: 0, found: 0, right: 0 };

describe.each([
  ["kk", { ...kazakhActs, ...kazakhDetails, ...kazakhPlaces }],
  ["ru", { ...russianActs, ...russianPlaces }],
] as const)("citations in %s", (language, forms: Readonly<Record<string, Form>>) => {
  test.each(Object.keys(forms))("%s", async (name) => {
    const got: string[] = [];
    const want: string[] = [];
    for (let seed = 1; seed <= draws; seed += 1) {
      const { sentence, cites } = forms[name]!(random(seed));
      const act = await parseAct(acts[language](sentence));
      expect(act.clauses.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
      want.push(`${sentence}.`, ...lines(cites));
      got.push(act.clauses[2]!.text, ...found(act));
      for (const { text, at, kind } of act.references) {
        expect(at.path).toBe("/clauses/2/text");
        expect(act.clauses[2]!.text.slice(at.start, at.end), kind).toBe(text);
      }
      const left = found(act);
      counts.said += lines(cites).length;
      counts.found += left.length;
      for (const line of lines(cites)) {
        const at = left.indexOf(line);
        if (at >= 0) counts.right += left.splice(at, 1).length;
      }
    }
    expect(got).toEqual(want);
  });
});

test("at least 300 citations are drawn, and 99 % of them read", () => {
  expect(counts.said).toBeGreaterThanOrEqual(300);
  expect((2 * counts.right) / (counts.said + counts.found)).toBeGreaterThanOrEqual(0.99);
});
