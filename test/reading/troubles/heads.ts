/** Lines of requisites, titles, status words and preambles that are not as they should be. */
import { kazakh, kazakhLaw, russian, type Trouble } from "./trouble.js";

const akimat = { kind: "akimat", region: "Тораңғы облысы", district: "Мойылды ауданы" } as const;
const registered =
  "Тораңғы облысы Мойылды ауданы әкімдігінің 2018 жылғы 6 тамыздағы № 145 қаулысы. Тораңғы облысының Әділет департаментінде 2018 жылғы 20 тамызда № 4756 болып тіркелді";

export const headTroubles: readonly Trouble[] = [
  {
    name: "a body of which only the office is known",
    text: kazakh({
      title: "Өтініштерді қарау тәртібі туралы",
      requisite: "Қазақстан Республикасы Президенті Әкімшілігі Басшысының 2018 жылғы 6 тамыздағы № 18-02-11.4 бұйрығы",
      preamble: "Жарлықты орындау мақсатында БҰЙЫРАМЫН:",
      signature: "Қазақстан Республикасы Президенті Әкімшілігінің Басшысы\n\nД. Қайыров",
    }),
    right: { act: { type: "order", number: "18-02-11.4", date: "2018-08-06", authority: { kind: "other" } } },
  },
  {
    name: "an act whose time has run out by a letter",
    text: kazakh({
      requisite:
        "Тораңғы облысы әкімінің 1998 жылғы 6 тамыздағы № 318 шешімі. Тораңғы облысының Әділет басқармасында 1998 жылғы 20 тамызда № 97 болып тіркелді. Мерзімінің өтуіне байланысты күші жойылды (Тораңғы облысы әкімдігінің 2007 жылғы 5 сәуірдегі № 4/612 хаты)",
      preamble: "Саябақтарды сақтау мақсатында ШЕШІМ қабылдаймын:",
    }),
    right: {
      act: {
        type: "decision",
        number: "318",
        date: "1998-08-06",
        authority: { kind: "akim", region: "Тораңғы облысы" },
        registration: { number: "97", date: "1998-08-20" },
        status: "repealed",
      },
    },
  },
  {
    name: "a decree with the force of law",
    text: russian({
      requisite: "Указ Президента Республики Казахстан от 6 августа 1995 г. N 2407 имеющий силу Закона",
      preamble:
        'В соответствии со статьей 1 Закона Республики Казахстан от 10 декабря 1993 года "О садах и парках" постановляю:',
      signature: "Президент Республики Казахстан\n\nД. Каиров",
    }),
    right: { act: { type: "decree", number: "2407", date: "1995-08-06", authority: { kind: "president" } } },
  },
  {
    name: "two bodies in one line, Kazakh",
    text: kazakh({
      requisite:
        "Тораңғы облысы әкімдігінің 2012 жылғы 6 тамыздағы № А-8/145 қаулысы және Тораңғы облыстық мәслихатының 2012 жылғы 6 тамыздағы № 5С-11/2 шешімі. Тораңғы облысының Әділет департаментінде 2012 жылғы 20 тамызда № 3412 болып тіркелді",
      preamble: `${kazakhLaw} Тораңғы облысының әкімдігі мен Тораңғы облыстық мәслихаты ШЕШІМ ЕТТІ:`,
      signature:
        "Тораңғы облысының әкімі\n\nД. Қайыров\n\nТораңғы облыстық мәслихаты сессиясының төрағасы\n\nЖ. Сапаров",
    }),
    right: {
      act: {
        type: "resolution",
        number: "А-8/145",
        date: "2012-08-06",
        authority: { kind: "akimat", region: "Тораңғы облысы" },
        jointWith: [{ type: "decision", number: "5С-11/2", date: "2012-08-06", authority: { kind: "maslikhat" } }],
        registration: { number: "3412", date: "2012-08-20" },
      },
      preamble: { text: `${kazakhLaw} Тораңғы облысының әкімдігі мен Тораңғы облыстық мәслихаты` },
      references: [{ act: { type: "law" } }],
    },
    without: ["act.missing-number", "act.missing-date", "act.missing-authority"],
  },
  {
    name: "two bodies in one line, Russian",
    text: russian({
      requisite:
        "Совместное решение маслихата Торангинской области от 6 августа 2012 года № 87 и постановление акимата Торангинской области от 6 августа 2012 года № 145. Зарегистрировано Департаментом юстиции Торангинской области 20 августа 2012 года № 3412",
      preamble:
        "В соответствии с Законом Республики Казахстан «О парках» акимат Торангинской области ПОСТАНОВЛЯЕТ и маслихат Торангинской области РЕШИЛ:",
    }),
    right: {
      act: {
        type: "decision",
        number: "87",
        date: "2012-08-06",
        authority: { kind: "maslikhat" },
        jointWith: [{ type: "resolution", number: "145", date: "2012-08-06", authority: { kind: "akimat" } }],
        registration: { number: "3412", date: "2012-08-20" },
      },
      references: [{ act: { type: "law", title: "О парках" } }],
    },
    without: ["act.missing-number", "act.missing-date", "act.missing-authority"],
  },
  {
    name: "two bodies behind a word that joins them, each on its own day",
    text: kazakh({
      requisite:
        "Бірлескен Тораңғы облысының әкімдігінің 2018 жылғы 6 тамыздағы № 145 қаулысы және Тораңғы облысының мәслихатының 2018 жылғы 9 тамыздағы № 87 шешімі. Тораңғы облысының Әділет департаментінде 2018 жылғы 20 тамызда № 4756 болып тіркелді",
      preamble: `${kazakhLaw} облыс әкімдігі ҚАУЛЫ ЕТЕДІ және облыстық мәслихат ШЕШІМ ЕТЕДІ:`,
    }),
    right: {
      act: {
        type: "resolution",
        number: "145",
        date: "2018-08-06",
        authority: { kind: "akimat" },
        jointWith: [{ type: "decision", number: "87", date: "2018-08-09", formula: "ШЕШІМ ЕТЕДІ" }],
        registration: { number: "4756", date: "2018-08-20" },
      },
      preamble: { text: `${kazakhLaw} облыс әкімдігі`, enactingFormula: "ҚАУЛЫ ЕТЕДІ" },
    },
  },
  {
    name: "formulas of two bodies under one requisite",
    text: kazakh({
      requisite: registered,
      preamble: `${kazakhLaw} Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ және Мойылды аудандық мәслихаты ШЕШТІ:`,
    }),
    right: { preamble: { text: `${kazakhLaw} Мойылды ауданының әкімдігі`, enactingFormula: "ҚАУЛЫ ЕТЕДІ" } },
  },
  {
    name: "a formula in the first person plural",
    text: kazakh({
      requisite: "Тораңғы облыстық мәслихатының 2018 жылғы 6 тамыздағы № 12/145 шешімі",
      preamble:
        "«Саябақтар туралы» Қазақстан Республикасының Заңына сәйкес Тораңғы облыстық мәслихаты ШЕШІМ ҚАБЫЛДАДЫҚ:",
      clauses: ["1. Саябаққа кіру тегін болсын.", "2. Осы шешімнің 1-тармағы жаз айларында қолданылады."],
    }),
    right: {
      preamble: { enactingFormula: "ШЕШІМ ҚАБЫЛДАДЫҚ" },
      clauses: [{ number: "1" }, { number: "2" }],
      references: [{ kind: "act" }, { kind: "internal", target: { path: "/clauses/0" } }],
    },
  },
  {
    name: "a formula first: no title and no requisites",
    text: `${kazakhLaw} Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. Саябақты күту тәртібі белгіленсін.\n\n2. Осы қаулы қол қойылған күнінен бастап күшіне енеді.\n`,
    right: {
      act: { title: null },
      preamble: { text: `${kazakhLaw} Мойылды ауданының әкімдігі`, enactingFormula: "ҚАУЛЫ ЕТЕДІ" },
      references: [{ pinpoint: [{ unit: "article", number: "46" }], target: { id: "Z1600000480" } }],
    },
  },
  {
    name: "no requisites: the formula and its subject say who and what",
    text: `Ескерту. Күші жойылды - Тораңғы облысы Мойылды ауданы әкімдігінің 11.03.2020 № 31 қаулысымен.\n\n${kazakhLaw} Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. Саябақты күту тәртібі белгіленсін.\n\n2. Осы қаулы қол қойылған күнінен бастап күшіне енеді.\n`,
    right: {
      act: { type: "resolution", number: null, date: null, authority: { kind: "akimat", district: "Мойылды ауданы" } },
    },
  },
  {
    name: "an acting minister, abbreviated",
    text: kazakh({
      requisite:
        "Қазақстан Республикасы Мәдениет министрінің м.а. 2022 жылғы 6 қазандағы № 145 бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2022 жылғы 14 қазанда № 30187 болып тіркелді",
      preamble: `${kazakhLaw} БҰЙЫРАМЫН:`,
      signature: "Министрдің м.а.\n\nД. Қайыров",
    }),
    right: {
      act: {
        type: "order",
        number: "145",
        date: "2022-10-06",
        authority: { kind: "ministry" },
        registration: { number: "30187", date: "2022-10-14" },
      },
      preamble: { text: kazakhLaw, enactingFormula: "БҰЙЫРАМЫН" },
      references: [{ act: { type: "law" } }],
    },
  },
  {
    name: "a registration of other words",
    text: kazakh({
      requisite:
        "Қазақстан Республикасы Мәдениет министрінің 2006 жылғы 6 қазандағы N 145 бұйрығы. Қазақстан Республикасы Әділет Министрлігінде 2006 жылғы 14 қазанда Нормативтік құқықтық кесімдерді мемлекеттік тіркеудің тізіліміне N 4418 болып енгізілді.",
      preamble: `${kazakhLaw} БҰЙЫРАМЫН:`,
      signature: "Министр\n\nД. Қайыров",
    }),
    right: {
      act: {
        type: "order",
        number: "145",
        date: "2006-10-06",
        registration: { number: "4418", date: "2006-10-14" },
      },
    },
  },
  {
    name: "a status word below the requisites",
    text: kazakh({ requisite: `${registered}\n\nҚолданыстағы` }),
    right: { act: { status: "in-force", number: "145" }, preamble: { enactingFormula: "ҚАУЛЫ ЕТЕДІ" } },
  },
  {
    name: "a status word glued to the requisites",
    text: kazakh({ requisite: `Жаңартылған${registered}` }),
    right: {
      act: { status: "in-force", authority: { ...akimat, name: "Тораңғы облысы Мойылды ауданы әкімдігі" } },
    },
  },
  {
    name: "a title below the requisites",
    text: russian({
      title: "",
      requisite:
        "Решение Мойылдинского районного маслихата Торангинской области от 6 августа 2018 года № 145\n\nО парке Мойылдинского района",
      preamble:
        'В соответствии с Законом Республики Казахстан от 6 апреля 2016 года "О правовых актах" районный маслихат РЕШИЛ:',
    }),
    right: {
      act: { title: "О парке Мойылдинского района", number: "145", type: "decision" },
      preamble: {
        text: 'В соответствии с Законом Республики Казахстан от 6 апреля 2016 года "О правовых актах" районный маслихат',
      },
    },
  },
];
