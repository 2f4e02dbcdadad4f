/** Whatever words of citations stand together, the reader gives a valid result, and each reference is what it says. */
import fc from "fast-check";
import { parseAct } from "qauly";
import { expect, test } from "vitest";

const heads = {
  kk: "Кейбір мәселелер туралы\n\nЖамбыл облысы Мерке ауданы әкімдігінің 2021 жылғы 4 қазандағы № 9 қаулысы\n\nМерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. ",
  ru: "О некоторых вопросах\n\nПостановление акимата Меркенского района Жамбылской области от 4 октября 2021 года № 9\n\nАкимат Меркенского района ПОСТАНОВЛЯЕТ:\n\n1. ",
};
const words = {
  kk: 'Қазақстан Республикасының|Заңының|заңдарына|кодексінің|қаулысы|бұйрығына|шешімдерінің|Конституциялық|бірлескен|осы|қаулының|тармақтың|2016 жылғы 6 сәуірдегі|06.12.2018|№ 480-V|№ ҚР ДСМ-5|N|"Құқықтық актілер туралы"|"|«|»|(|)|,|және|мен|–|-|31-бабының|1|2)|14) тармақшасына|1, 2 және 4-тармақтары|3) – 7)|бірінші|он|бөлігі|қосымшаға|сәйкес|тиісінше|бұдан әрі|Заң|Заңның|бекітілген|тіркелген|тізілімінде № 14010|әкімдігінің|министрінің|м.а.|туралы|Z980213_|2-кестесі|.|;|Салық',
  ru: 'Закона|законами|Кодекса|постановление|приказом|решения|Конституции|Республики Казахстан|Министра|акимата|от|6 апреля 2016 года|06.12.2018|№ 480-V|№ ҚР ДСМ-5|"О правовых актах"|"О|"|«|»|(|)|,|и|а также|–|-|статьи 31|пунктом|подпунктами|1|2)|5-5) и 5-6)|3) – 7)|второй|частью|ст. 5|приложению|к|настоящего|настоящему|совместным|согласно|далее|Закон|Правила|зарегистрирован|в Реестре под № 14010|Налогового|таблицей|.|;',
};

test.each(["kk", "ru"] as const)("soup in %s", async (language) => {
  const word = fc.constantFrom(...words[language].split("|"));
  const soup = fc.array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(soup, async (parts) => {
      const text = parts.map((part) => part.join("")).join("");
      const act = await parseAct(`${heads[language]}${text}`);
      const texts = new Map<string, string>([["/preamble/text", act.preamble?.text ?? ""]]);
      const visit = (clauses: typeof act.clauses, path: string) => {
        for (const [index, clause] of clauses.entries()) {
          texts.set(`${path}/${index}/text`, clause.text);
          visit(clause.children, `${path}/${index}/children`);
        }
      };
      visit(act.clauses, "/clauses");
      for (const { at, text: cited, kind, act: named, pinpoint } of act.references) {
        if (!at.path.startsWith("/annexes")) expect(texts.get(at.path)?.slice(at.start, at.end)).toBe(cited);
        expect(cited.trim()).toBe(cited);
        expect(kind === "act" ? named : pinpoint[0]).toBeTruthy();
      }
    }),
    { numRuns: 150, seed: 20160406 },
  );
});
