/** Text that cites nothing gives no reference. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { runningText } from "./running-text.js";

const heads = {
  kk: "Кейбір мәселелер туралы\n\nЖамбыл облысы Мерке ауданы әкімдігінің 2021 жылғы 4 қазандағы № 9 қаулысы\n\nМерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n",
  ru: "О некоторых вопросах\n\nПостановление акимата Меркенского района Жамбылской области от 4 октября 2021 года № 9\n\nАкимат Меркенского района ПОСТАНОВЛЯЕТ:\n\n",
};

test.each(["kk", "ru"] as const)("50 kB of running text in %s", async (language) => {
  for (const seed of [1, 2, 3]) {
    const text = runningText(language, 50_000, seed);
    const act = await parseAct(heads[language] + text);
    expect(act.language).toBe(language);
    expect(act.references.map((reference) => reference.text)).toEqual([]);
    const read = act.clauses.flatMap((clause) => [clause, ...clause.children]).map((clause) => clause.text);
    expect(read.join(" ").length).toBeGreaterThan(text.length * 0.95);
  }
});
