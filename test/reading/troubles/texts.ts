/** Clauses, notes, signatures and letters that are not as they should be. */
import { kazakh, kazakhLaw, russian, type Trouble } from "./trouble.js";

const leafless = (number: string) => ({ number, children: [] });

export const textTroubles: readonly Trouble[] = [
  {
    name: "clauses with Roman numbers",
    text: russian({
      requisite: "Закон Республики Казахстан от 6 августа 1994 года N 145",
      preamble: "Верховный Совет Республики Казахстан постановляет:",
      clauses: [
        'I. Продлить действие статей Закона Республики Казахстан от 3 марта 1992 г. "О садах":',
        "статьи 4;",
        "статьи 9.",
        "II. Закон вступает в силу с момента опубликования.",
      ],
      signature: "Президент Республики Казахстан\n\nД. Каиров",
    }),
    right: { clauses: [{ number: "I" }, { number: "II" }] },
  },
  {
    name: "a clause that begins where another ends",
    text: kazakh({
      clauses: [
        "1. Саябақты күту тәртібі белгіленсін.2. Осы қаулының орындалуын бақылау өзіме қалдырылсын.",
        "3. Осы қаулы қол қойылған күнінен бастап күшіне енеді.",
      ],
    }),
    right: { clauses: [leafless("1"), leafless("2"), leafless("3")] },
  },
  {
    name: "a list of dashes without stops, in two parts",
    text: russian({
      clauses: [
        "1. Образовать совет парка в составе:",
        "- Каиров Д.А. – заместитель Акима района, председатель совета",
        "- Сапаров Ж. – начальник отдела, заместитель председателя совета",
        "Члены совета:",
        "- Абенов К. - начальник управления садов",
        "- Туреев М. - начальник управления воды (по согласованию)",
        "2. Настоящее постановление вступает в силу со дня подписания.",
      ],
      signature: "Аким района\n\nН. Беисов",
    }),
    right: {
      clauses: [
        {
          number: "1",
          children: [
            { text: "- Каиров Д.А. – заместитель Акима района, председатель совета", children: [] },
            { text: "- Сапаров Ж. – начальник отдела, заместитель председателя совета", children: [] },
            { text: "Члены совета:", children: [] },
            { text: "- Абенов К. - начальник управления садов", children: [] },
            { text: "- Туреев М. - начальник управления воды (по согласованию)", children: [] },
          ],
        },
        leafless("2"),
      ],
      signatories: [{ role: "Аким района", name: "Н. Беисов" }],
    },
  },
  {
    name: "a note and the first clause in one line",
    text: kazakh({
      title: "Мойылды ауданының жұмыс орындарына квота туралы",
      preamble: `${kazakhLaw} Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:`,
      clauses: [
        [
          "Ескерту. Кіріспе жаңа редакцияда - Тораңғы облысы Мойылды ауданы әкімдігінің 11.03.2019 № 31 қаулысымен (алғашқы ресми жарияланған күнінен кейін қолданысқа енгізіледі).1. Мүгедектер үшін жұмыс орындарына квота тізімдік саны мынадай ұйымдарға белгіленсін:",
          "1) елуден жүз адамға дейін – екі пайызы;",
          "2) жүз бірден екі жүз елу адамға дейін – үш пайызы;",
          "3) екі жүз елу бірден астам адам – төрт пайызы.",
        ].join("\n"),
      ],
    }),
    right: {
      clauses: [{ number: "1", children: [leafless("1"), leafless("2"), leafless("3")] }],
      notes: [{ kind: "editorial" }],
      quota: {
        categories: [
          {
            category: "disability",
            tiers: [
              { minHeadcount: 50, maxHeadcount: 100, percent: 2 },
              { minHeadcount: 101, maxHeadcount: 250, percent: 3 },
              { minHeadcount: 251, maxHeadcount: null, percent: 4 },
            ],
          },
        ],
      },
    },
  },
  {
    name: "a clause that is nothing but a mark of its repeal",
    text: kazakh({
      requisite: "Тораңғы облысы әкімінің 1999 жылғы 6 тамыздағы № 145 шешімі",
      preamble:
        '"Саябақ қызметі туралы" Қазақстан Республикасы Президентінің 1996 жылғы 3 наурыздағы N 2871 Заң күші бар Жарлығына сәйкес ШЕШІМ қабылдаймын:',
      clauses: [
        "1. Саябақ кеңесі құрылсын.",
        "2. <*>",
        "Ескерту. 2-тармақтың күші жойылды - Тораңғы облысы әкімінің 2003.04.11. N 731 шешімімен.",
        "3. Шығындар бюджеттен жабылсын.",
      ],
      signature: "Облыс әкімі\n\nД. Қайыров",
    }),
    right: {
      clauses: [leafless("1"), { number: "2", text: "", children: [] }, leafless("3")],
      references: [{ act: { type: "decree", number: "2871", date: "1996-03-03" } }],
    },
  },
  {
    name: "the register's line about errors on its page",
    text: kazakh({
      clauses: ["1. Саябақты күту тәртібі белгіленсін.", "2. Осы қаулы қол қойылған күнінен бастап күшіне енеді."],
      signature: "",
      below:
        "Егер Сіз беттен қате тапсаңыз, тінтуірмен сөзді немесе фразаны белгілеңіз және Ctrl+Enter пернелер тіркесін басыңыз",
    }),
    right: { clauses: [leafless("1"), leafless("2")], signatories: [], annexes: [] },
  },
  {
    name: "a signature that ends in a bar",
    text: kazakh({ signature: "Аудан әкімі | Д. Қайыров |" }),
    right: { clauses: [leafless("1")], signatories: [{ role: "Аудан әкімі", name: "Д. Қайыров" }] },
  },
  {
    name: "an office without a name",
    text: russian({
      requisite: "Постановление Правительства Республики Казахстан от 6 августа 2002 года N 145",
      preamble: "В целях сохранения парков Правительство Республики Казахстан постановляет:",
      clauses: [
        "1. Запретить вырубку деревьев до 1 июня 2003 года.",
        "2. Настоящее постановление вступает в силу со дня подписания.",
      ],
      signature: "Премьер-Министр\n\nРеспублики Казахстан",
    }),
    right: {
      clauses: [leafless("1"), leafless("2")],
      signatories: [{ role: "Премьер-Министр Республики Казахстан", name: null }],
    },
    without: ["act.missing-signatory"],
  },
  {
    name: "two blanks, or one before a stop",
    text: russian({
      requisite: "Решение Акима  Торангинской области от 6 августа 1999 года N 145",
      preamble: "В соответствии с законом РЕШАЮ:",
      clauses: ["1. Направить парку 2,5 млн. тенге .", "2. Настоящее решение вступает в силу со дня подписания ."],
      signature: "Аким Торангинской области\n\nД. Каиров",
    }),
    right: { clauses: [leafless("1"), leafless("2")] },
    findings: [],
  },
  {
    name: "two blanks between words of a Kazakh preamble",
    text: kazakh({
      preamble:
        'Қазақстан Республикасының  "Құқықтық актілер туралы" Заңының  46-бабына сәйкес Мойылды ауданының әкімдігі  ҚАУЛЫ ЕТЕДІ:',
    }),
    right: { preamble: { enactingFormula: "ҚАУЛЫ ЕТЕДІ" } },
    findings: [],
  },
  {
    name: "a Latin letter in a Kazakh word",
    text: kazakh({
      requisite: "Тораңғы облысы әкімінің 1999 жылғы 6 тамыздағы N 145 шешімі",
      preamble: "Бюджет есебiнен ШЕШІМ қабылдаймын:",
      clauses: ["1. Саябақты күту yшiн тyрлi кyндерi 2,5 млн. теңге бөлiнсiн."],
    }),
    right: { clauses: [{ text: "Саябақты күту үшін түрлі күндері 2,5 млн. теңге бөлінсін." }] },
  },
];
