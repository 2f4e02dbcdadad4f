/** Small whole acts around one written form: everything else in them stands in its commonest form. */

export type FormLanguage = "kk" | "ru";

/** What adopts the act. */
export type Issuer = "akimat" | "maslikhat" | "akim" | "minister" | "government";

/** One act of each issuer: one day, its own number, and the words that its parts need. */
export interface Host {
  readonly type: string;
  readonly date: string;
  readonly number: string;
  readonly requisite: string;
  /** Subject of the formula; empty where the office speaks in the first person. */
  readonly subject: string;
  readonly formula: string;
  /** `Осы қаулы`, `Настоящее постановление`. */
  readonly thisAct: string;
  /** The act's noun in the dative: `қаулыға`, `постановлению`. */
  readonly toThisAct: string;
  readonly role: string;
  readonly name: string;
}

const date = "2021-05-14";

export const hosts: Readonly<Record<FormLanguage, Readonly<Record<Issuer, Host>>>> = {
  kk: {
    akimat: {
      type: "resolution",
      date,
      number: "127",
      requisite: "Алматы облысы Тасбұлақ ауданы әкімдігінің 2021 жылғы 14 мамырдағы № 127 қаулысы",
      subject: "Тасбұлақ ауданының әкімдігі",
      formula: "ҚАУЛЫ ЕТЕДІ",
      thisAct: "Осы қаулы",
      toThisAct: "қаулыға",
      role: "Аудан әкімі",
      name: "С. Әбілдин",
    },
    maslikhat: {
      type: "decision",
      date,
      number: "22-3",
      requisite: "Тасбұлақ аудандық мәслихатының 2021 жылғы 14 мамырдағы № 22-3 шешімі",
      subject: "Тасбұлақ аудандық мәслихаты",
      formula: "ШЕШІМ ҚАБЫЛДАДЫ",
      thisAct: "Осы шешім",
      toThisAct: "шешімге",
      role: "Мәслихат хатшысы",
      name: "Б. Төлегенов",
    },
    akim: {
      type: "decision",
      date,
      number: "9",
      requisite: "Тасбұлақ ауданы Қайыңды ауылдық округі әкімінің 2021 жылғы 14 мамырдағы № 9 шешімі",
      subject: "",
      formula: "ШЕШТІМ",
      thisAct: "Осы шешім",
      toThisAct: "шешімге",
      role: "Ауылдық округ әкімі",
      name: "М. Сағынтаев",
    },
    minister: {
      type: "order",
      date,
      number: "310",
      requisite: "Қазақстан Республикасы Ауыл шаруашылығы министрінің 2021 жылғы 14 мамырдағы № 310 бұйрығы",
      subject: "",
      formula: "БҰЙЫРАМЫН",
      thisAct: "Осы бұйрық",
      toThisAct: "бұйрыққа",
      role: "Министр",
      name: "Е. Қасымбек",
    },
    government: {
      type: "resolution",
      date,
      number: "518",
      requisite: "Қазақстан Республикасы Үкіметінің 2021 жылғы 14 мамырдағы № 518 қаулысы",
      subject: "Қазақстан Республикасының Үкіметі",
      formula: "ҚАУЛЫ ЕТЕДІ",
      thisAct: "Осы қаулы",
      toThisAct: "қаулыға",
      role: "Қазақстан Республикасының Премьер-Министрі",
      name: "Н. Бекжанов",
    },
  },
  ru: {
    akimat: {
      type: "resolution",
      date,
      number: "127",
      requisite: "Постановление акимата Тасбулакского района Алматинской области от 14 мая 2021 года № 127",
      subject: "акимат Тасбулакского района",
      formula: "ПОСТАНОВЛЯЕТ",
      thisAct: "Настоящее постановление",
      toThisAct: "постановлению",
      role: "Аким района",
      name: "С. Абильдин",
    },
    maslikhat: {
      type: "decision",
      date,
      number: "22-3",
      requisite: "Решение Тасбулакского районного маслихата от 14 мая 2021 года № 22-3",
      subject: "Тасбулакский районный маслихат",
      formula: "РЕШИЛ",
      thisAct: "Настоящее решение",
      toThisAct: "решению",
      role: "Секретарь маслихата",
      name: "Б. Тулегенов",
    },
    akim: {
      type: "decision",
      date,
      number: "9",
      requisite: "Решение акима Кайындинского сельского округа Тасбулакского района от 14 мая 2021 года № 9",
      subject: "",
      formula: "РЕШИЛ",
      thisAct: "Настоящее решение",
      toThisAct: "решению",
      role: "Аким сельского округа",
      name: "М. Сагинтаев",
    },
    minister: {
      type: "order",
      date,
      number: "310",
      requisite: "Приказ Министра сельского хозяйства Республики Казахстан от 14 мая 2021 года № 310",
      subject: "",
      formula: "ПРИКАЗЫВАЮ",
      thisAct: "Настоящий приказ",
      toThisAct: "приказу",
      role: "Министр",
      name: "Е. Касымбек",
    },
    government: {
      type: "resolution",
      date,
      number: "518",
      requisite: "Постановление Правительства Республики Казахстан от 14 мая 2021 года № 518",
      subject: "Правительство Республики Казахстан",
      formula: "ПОСТАНОВЛЯЕТ",
      thisAct: "Настоящее постановление",
      toThisAct: "постановлению",
      role: "Премьер-Министр Республики Казахстан",
      name: "Н. Бекжанов",
    },
  },
};

/** Words that every act of these tables shares. */
export const common = {
  kk: {
    title: "Жұмыс тобын құру туралы",
    law: 'Қазақстан Республикасының "Құқықтық актілер туралы" Заңының 46-бабына сәйкес',
    clause: (what: string) => `${what} жұмыс тобының құрамы бекітілсін.`,
    lastClause: (thisAct: string) => `${thisAct} қол қойылған күнінен бастап күшіне енеді.`,
    attached: "Қоса беріліп отырған",
    annexed: (toThisAct: string, number: number | null) =>
      `Осы ${toThisAct} ${number === null ? "" : `${number}-`}қосымшаға сәйкес`,
    annexTitle: "Жұмыс тобының құрамы",
  },
  ru: {
    title: "О создании рабочей группы",
    law: 'В соответствии со статьей 46 Закона Республики Казахстан "О правовых актах"',
    clause: (what: string) => `Утвердить ${what}.`,
    lastClause: (thisAct: string) => `${thisAct} вступает в силу со дня подписания.`,
    attached: "прилагаемый состав рабочей группы",
    annexed: (toThisAct: string, number: number | null) =>
      `состав рабочей группы согласно приложению ${number === null ? "" : `${number} `}к настоящему ${toThisAct}`,
    annexTitle: "Состав рабочей группы",
  },
} as const;

/** The parts of a written act; what is left out is the host's. */
export interface Parts {
  readonly title?: string;
  readonly requisite?: string;
  /** A requisite on paper stands above the title. */
  readonly requisiteFirst?: boolean;
  /** Stands between the head and the preamble. */
  readonly belowHead?: string;
  readonly preamble?: string;
  readonly clauses?: readonly string[];
  readonly signatures?: string;
  readonly annexes?: string;
}

export function preambleText(language: FormLanguage, host: Host): string {
  return [common[language].law, host.subject].filter((part) => part !== "").join(" ");
}

export function clauseTexts(language: FormLanguage, host: Host): string[] {
  const words = common[language];
  return [words.clause(words.annexed(host.toThisAct, null)), words.lastClause(host.thisAct)];
}

export function writeAct(language: FormLanguage, host: Host, parts: Parts): string {
  const title = parts.title ?? common[language].title;
  const requisite = parts.requisite ?? host.requisite;
  const clauses = (parts.clauses ?? clauseTexts(language, host)).map((text, index) => `${index + 1}. ${text}`);
  return [
    ...(parts.requisiteFirst === true ? [requisite, title] : [title, requisite]),
    parts.belowHead,
    parts.preamble ?? `${preambleText(language, host)} ${host.formula}:`,
    ...clauses,
    parts.signatures ?? `${host.role} ${host.name}`,
    parts.annexes,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n")
    .concat("\n");
}

/** Three bodies that an annex may have, taken in turn: none of them says that an annex starts here. */
export const annexBodies = {
  kk: [
    { text: "Топтың құрамына бес адам енгізіледі.", paragraphs: ["Топтың құрамына бес адам енгізіледі."], rows: 0 },
    {
      text: "1. Топ ай сайын жиналады.\n\n2. Хаттаманы топтың хатшысы жүргізеді.",
      paragraphs: ["1. Топ ай сайын жиналады.", "2. Хаттаманы топтың хатшысы жүргізеді."],
      rows: 0,
    },
    { text: "№\tЛауазымы\tСаны\n1\tТөраға\t1\n2\tМүше\t3\n3\tМаман\t1", paragraphs: [], rows: 3 },
  ],
  ru: [
    { text: "В состав группы входят пять человек.", paragraphs: ["В состав группы входят пять человек."], rows: 0 },
    {
      text: "1. Группа собирается ежемесячно.\n\n2. Протокол ведет специалист отдела.",
      paragraphs: ["1. Группа собирается ежемесячно.", "2. Протокол ведет специалист отдела."],
      rows: 0,
    },
    {
      text: "№\tДолжность\tКоличество\n1\tПредседатель\t1\n2\tЧлен группы\t3\n3\tСпециалист\t1",
      paragraphs: [],
      rows: 3,
    },
  ],
} as const;
