/** Citations with misprints, brackets in unusual places, and codes that follow one another. */
import { kazakh, russian, type Trouble } from "./trouble.js";

export const citationTroubles: readonly Trouble[] = [
  {
    name: "titles closed before their last word, a bracket before the place, a month with a wrong letter",
    text: kazakh({
      requisite: "Қазақстан Республикасы Үкіметінің 2021 жылғы 6 тамыздағы № 545 қаулысы",
      preamble: "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:",
      clauses: [
        "1. «Саябақ министрлігінің міндеттері» туралы Қазақстан Республикасы Үкіметінің 2006 жылғы 3 маусымдағы № 412 қаулысына өзгеріс енгізілсін.",
        "2. «Саябақ ережелерін бекіту туралы» Қазақстан Республикасы Үкіметінің 2014 жылғы 7 желтоқсандағы № 1188 қаулысының (Қазақстан Республикасының ПҮАЖ-ы, 2014 ж., № 66, 501-құжат) 1-тармағының қолданылуы тоқтатыла тұрсын.",
        "3. «Бақтар туралы» Қазақстан Республикасының 2002 жылғы 9 қантардағы Заңына сәйкес жұмыс жүргізілсін.",
      ],
      signature: "Қазақстан Республикасының Премьер-Министрі\n\nД. Қайыров",
    }),
    right: {
      references: [
        { act: { type: "resolution", title: "Саябақ министрлігінің міндеттері", number: "412", date: "2006-06-03" } },
        {
          act: { type: "resolution", title: "Саябақ ережелерін бекіту туралы", number: "1188", date: "2014-12-07" },
          pinpoint: [{ unit: "clause", number: "1" }],
        },
        { act: { type: "law", title: "Бақтар туралы" } },
      ],
    },
  },
  {
    name: "a code that is adopted and not yet in force, where the act waits for it",
    text: kazakh({
      title: "Саябақ жерінің салығы туралы",
      requisite: "Тораңғы облысы Мойылды аудандық мәслихатының 2025 жылғы 3 желтоқсандағы № 145 шешімі",
      preamble: "Қазақстан Республикасы Салық кодексінің 582-бабына сәйкес Мойылды аудандық мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:",
      clauses: ["1. Мөлшерлеме бекітілсін.", "2. Осы шешім 2026 жылғы 1 қаңтардан бастап қолданысқа енгізіледі."],
    }),
    right: {
      references: [
        { act: { type: "code" }, pinpoint: [{ unit: "article", number: "582" }], target: { id: "K2500000214" } },
      ],
    },
  },
  {
    name: "a short name that is defined before the place",
    text: kazakh({
      preamble:
        "Қазақстан Республикасы Бюджет кодексінің (бұдан әрі – Кодекс) 62-бабына сәйкес Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
      clauses: ["1. Саябаққа Кодекстің 64-бабы қолданылсын."],
    }),
    right: {
      references: [
        { pinpoint: [{ unit: "article", number: "62" }], target: { id: "K080000095_" } },
        {
          act: { type: "code", title: "Бюджет кодексі" },
          pinpoint: [{ unit: "article", number: "64" }],
          target: { id: "K080000095_" },
        },
      ],
    },
  },
  {
    name: "kinds of acts with a wrong letter",
    text: kazakh({
      preamble:
        '"Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы" Занының 27-бабына, Қазақстан Республикасы Бюджет қодексінің 62-бабына сәйкес Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:',
    }),
    right: {
      references: [
        { act: { type: "law" }, pinpoint: [{ unit: "article", number: "27" }], target: { id: "Z010000148_" } },
        { act: { type: "code" }, pinpoint: [{ unit: "article", number: "62" }], target: { id: "K080000095_" } },
      ],
    },
  },
  {
    name: "a registration without a bracket inside a citation",
    text: kazakh({
      preamble:
        'Мойылды аудандық мәслихатының 2017 жылғы 8 желтоқсандағы № 33/4 "Мойылды бюджеті туралы" Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 5217 тіркелген шешіміне сәйкес Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:',
    }),
    right: {
      references: [
        {
          act: {
            type: "decision",
            title: "Мойылды бюджеті туралы",
            number: "33/4",
            date: "2017-12-08",
            registration: { number: "5217" },
          },
        },
      ],
    },
  },
  {
    name: "a title that differs from the known one by an ending",
    text: russian({
      preamble:
        'В соответствии со статьей 31 Закона Республики Казахстан от 23 января 2001 года "О местном государственном управлении и самоуправлении в Республики Казахстан" акимат Мойылдинского района ПОСТАНОВЛЯЕТ:',
    }),
    right: {
      references: [
        {
          act: { title: "О местном государственном управлении и самоуправлении в Республики Казахстан" },
          target: { id: "Z010000148_" },
        },
      ],
    },
  },
];
