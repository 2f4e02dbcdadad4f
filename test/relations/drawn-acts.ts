/** Acts that change, repeal, suspend and carry out others, drawn by a seed together with what they do. */
import { type Random, random } from "../generator/random.js";

export interface DrawnAct {
  readonly text: string;
  /** `kind number`, with ` part` where a part is concerned; sorted. */
  readonly does: readonly string[];
}

type Choose = Random;

interface Cited {
  readonly number: number;
  readonly words: (form: string) => string;
}

const months = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
};
/** Titles speak of repeals and changes, which the act that cites them does not do. */
const titles = {
  kk: [
    "Саябаққа бару қағидаларын бекіту туралы",
    "Кейбір шешімдердің күші жойылды деп тану туралы",
    "«Балабақша туралы» қаулыға өзгерістер енгізу туралы",
    "Су шаруашылығын толықтыру және дамыту туралы",
  ],
  ru: [
    "Об утверждении правил посещения парка",
    "О признании утратившими силу некоторых решений",
    "О внесении изменений в постановление «О детских садах»",
    "О дополнении и развитии водного хозяйства",
  ],
};

/** A cited act of a number of its own, by its parts in an order that drafters use. */
function citedIn(language: "kk" | "ru", choose: Choose, number: number): Cited {
  const year = choose.int(2005, 2019);
  const day = choose.int(1, 28);
  const month = choose.pick(months[language]);
  const title = choose.pick(titles[language]);
  const registered = choose.chance(0.4);
  const titled = choose.chance(0.8);
  if (language === "kk") {
    const named = titled ? `«${title}» ` : "";
    const bracket = registered
      ? ` (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № ${4000 + number} болып тіркелген)`
      : "";
    const date = `${year} жылғы ${day} ${month}дағы`.replace(/([еэәіиө][^аоұы]*)дағы$/u, "$1дегі");
    return { number, words: (form) => `${named}Сарыкөл облысы әкімдігінің ${date} № ${number} ${form}${bracket}` };
  }
  const named = titled ? ` «${title}»` : "";
  const bracket = registered
    ? ` (зарегистрировано в Реестре государственной регистрации нормативных правовых актов под № ${4000 + number})`
    : "";
  return {
    number,
    words: (form) =>
      `${form} акимата Сарыкольской области от ${day} ${month} ${year} года № ${number}${named}${bracket}`,
  };
}

interface Drawn {
  readonly clauses: readonly string[];
  readonly does: readonly string[];
}
type Operation = (choose: Choose, cite: () => Cited) => Drawn;

const one = (clause: string, ...does: string[]): Drawn => ({ clauses: [clause], does });

const kazakhOperations: readonly Operation[] = [
  (choose, cite) => {
    const act = cite();
    const verb = choose.pick([
      "күші жойылды деп танылсын",
      "күші жойылсын",
      "күші жойылған деп есептелсін",
      "қолданысы тоқтатылсын",
    ]);
    return one(`${act.words("қаулысының")} ${verb}.`, `repeals ${act.number}`);
  },
  (choose, cite) => {
    const acts = [cite(), cite(), cite()];
    const lead = choose.pick([
      "Мыналардың күші жойылды деп танылсын:",
      "Мына қаулылардың күші жойылсын:",
      "Келесі қаулылардың күші жойылды деп саналсын:",
    ]);
    const items = acts.map((act, at) => `${at + 1}) ${act.words("қаулысы")}${at === 2 ? "." : ";"}`);
    return { clauses: [lead, ...items], does: acts.map(({ number }) => `repeals ${number}`) };
  },
  (_, cite) => {
    const act = cite();
    return one(`${act.words("қаулысының")} 2-тармағының күші жойылды деп танылсын.`, `repeals-part ${act.number} part`);
  },
  (choose, cite) => {
    const act = cite();
    const [words, ...kinds] = choose.pick([
      ["мынадай өзгерістер енгізілсін", "amends"],
      ["өзгеріс енгізілсін", "amends"],
      ["мынадай өзгерістер мен толықтырулар енгізілсін", "amends", "supplements"],
      ["мынадай толықтыру енгізілсін", "supplements"],
    ] as const);
    const [change, kind] = choose.pick([
      ["3-тармақ мынадай редакцияда жазылсын:", "replaces-wording"],
      ["3-тармақ алып тасталсын.", "repeals-part"],
      ["«парк» деген сөз «саябақ» деген сөзбен ауыстырылсын.", "replaces-wording"],
      ["мынадай мазмұндағы 5-тармақпен толықтырылсын:", "supplements"],
    ] as const);
    const wording = change.endsWith(":") ? ["«3. Саябақ сағат тоғызда ашылсын.»."] : [];
    return {
      clauses: [`${act.words("қаулысына")} ${words}:`, change, ...wording],
      does: [...new Set<string>([...kinds, kind])].map((each) => `${each} ${act.number}`),
    };
  },
  (_, cite) => {
    const act = cite();
    return {
      clauses: [`${act.words("қаулысында")}:`, "кіріспе жаңа редакцияда жазылсын;", "4-тармақ алып тасталсын."],
      does: [`replaces-wording ${act.number}`, `repeals-part ${act.number}`],
    };
  },
  (_, cite) => {
    const act = cite();
    return one(
      `${act.words("қаулысымен")} бекітілген Саябаққа бару қағидаларына өзгерістер енгізілсін.`,
      `amends ${act.number}`,
    );
  },
  (choose, cite) => {
    const act = cite();
    const verb = choose.pick(["қолданысы 2026 жылғы 1 қаңтарға дейін тоқтатыла тұрсын", "қолданылуы тоқтата тұрылсын"]);
    return one(`${act.words("қаулысының")} ${verb}.`, `suspends ${act.number}`);
  },
  (_, cite) => {
    const [first, second] = [cite(), cite()];
    return one(
      `${first.words("қаулысына")} өзгеріс енгізілсін, ${second.words("қаулысының")} күші жойылды деп танылсын.`,
      `amends ${first.number}`,
      `repeals ${second.number}`,
    );
  },
  (_, cite) => one(`${cite().words("қаулысына")} сәйкес саябақ ашылсын және кесте бекітілсін.`),
  (_, cite) => one(`${cite().words("қаулысында")} белгіленген тәртіппен саябақтар күтілсін.`),
  (choose, cite) => {
    const [ground, act] = [cite(), cite()];
    const words = choose.pick(["қаулысына сәйкес", "қаулысын іске асыру мақсатында", "қаулысының негізінде"]);
    const [form = "", ...behind] = words.split(" ");
    return one(
      `${ground.words(form)} ${behind.join(" ")} ${act.words("қаулысына")} өзгерістер енгізілсін.`,
      `amends ${act.number}`,
    );
  },
];

const russianOperations: readonly Operation[] = [
  (choose, cite) => {
    const act = cite();
    const verb = choose.pick(["Признать утратившим силу", "Считать утратившим силу", "Отменить"]);
    return one(`${verb} ${act.words("постановление")}.`, `repeals ${act.number}`);
  },
  (choose, cite) => {
    const act = cite();
    const verb = choose.pick(["признать утратившим силу", "отменить", "считать утратившим силу"]);
    return one(`${act.words("Постановление")} ${verb}.`, `repeals ${act.number}`);
  },
  (choose, cite) => {
    const acts = [cite(), cite(), cite()];
    const lead = choose.pick([
      "Признать утратившими силу:",
      "Признать утратившими силу следующие постановления:",
      "Отменить:",
    ]);
    const items = acts.map((act, at) => `${at + 1}) ${act.words("постановление")}${at === 2 ? "." : ";"}`);
    return { clauses: [lead, ...items], does: acts.map(({ number }) => `repeals ${number}`) };
  },
  (_, cite) => {
    const act = cite();
    return one(`Признать утратившим силу пункт 2 ${act.words("постановления")}.`, `repeals-part ${act.number} part`);
  },
  (choose, cite) => {
    const act = cite();
    const [words, ...kinds] = choose.pick([
      ["следующие изменения", "amends"],
      ["изменение", "amends"],
      ["следующие изменения и дополнения", "amends", "supplements"],
      ["дополнение", "supplements"],
    ] as const);
    const [change, kind] = choose.pick([
      ["пункт 3 изложить в следующей редакции:", "replaces-wording"],
      ["пункт 3 исключить.", "repeals-part"],
      ["слово «парк» заменить словом «сад».", "replaces-wording"],
      ["дополнить пунктом 5 следующего содержания:", "supplements"],
    ] as const);
    const wording = change.endsWith(":") ? ["«3. Открыть парк в девять часов.»."] : [];
    return {
      clauses: [`Внести в ${act.words("постановление")} ${words}:`, change, ...wording],
      does: [...new Set<string>([...kinds, kind])].map((each) => `${each} ${act.number}`),
    };
  },
  (_, cite) => {
    const act = cite();
    return {
      clauses: [`В ${act.words("постановлении")}:`, "преамбулу изложить в новой редакции;", "пункт 4 исключить."],
      does: [`replaces-wording ${act.number}`, `repeals-part ${act.number}`],
    };
  },
  (_, cite) => {
    const act = cite();
    return one(
      `Внести в Правила посещения парка, утвержденные ${act.words("постановлением")}, изменения.`,
      `amends ${act.number}`,
    );
  },
  (_, cite) => {
    const act = cite();
    return one(`Приостановить до 1 января 2026 года действие ${act.words("постановления")}.`, `suspends ${act.number}`);
  },
  (_, cite) => {
    const [first, second] = [cite(), cite()];
    return one(
      `Внести изменение в ${first.words("постановление")} и признать утратившим силу ${second.words("постановление")}.`,
      `amends ${first.number}`,
      `repeals ${second.number}`,
    );
  },
  (_, cite) => one(`Открыть парк в соответствии с ${cite().words("постановлением")} и утвердить график.`),
  (_, cite) => one(`Содержать парки в порядке, установленном ${cite().words("постановлением")}.`),
  (choose, cite) => {
    const [ground, act] = [cite(), cite()];
    const before = choose.pick([
      ["В соответствии с", "постановлением"],
      ["Во исполнение", "постановления"],
      ["На основании", "постановления"],
    ] as const);
    const change = choose.pick([
      [`внести в ${act.words("постановление")} изменения`, "amends"],
      [`признать утратившим силу ${act.words("постановление")}`, "repeals"],
    ] as const);
    return one(`${before[0]} ${ground.words(before[1])} ${change[0]}.`, `${change[1]} ${act.number}`);
  },
];

/** An act of one to four operations. */
export function drawAct(language: "kk" | "ru", seed: number): DrawnAct {
  const choose = random(seed);
  let number = choose.int(100, 149);
  const cite = (): Cited => {
    number += 1;
    return citedIn(language, choose, number);
  };
  const operations = language === "kk" ? kazakhOperations : russianOperations;
  const drawn = Array.from({ length: choose.int(1, 4) }, () => choose.pick(operations)(choose, cite));
  const clauses = drawn.flatMap(({ clauses: [first = "", ...others] }, at) => [`${at + 1}. ${first}`, ...others]);
  const head =
    language === "kk"
      ? [
          "Саябақтарды күтіп ұстау туралы",
          "Сарыкөл облысы әкімдігінің 2023 жылғы 14 ақпандағы № 31 қаулысы",
          "«Саябақтар туралы» Қазақстан Республикасының Заңына сәйкес Сарыкөл облысының әкімдігі ҚАУЛЫ ЕТЕДІ:",
        ]
      : [
          "О содержании парков",
          "Постановление акимата Сарыкольской области от 14 февраля 2023 года № 31",
          "В соответствии с Законом Республики Казахстан «О парках» акимат Сарыкольской области ПОСТАНОВЛЯЕТ:",
        ];
  const foot = language === "kk" ? "Облыс әкімі      Д. Оспанов" : "Аким области      Д. Оспанов";
  return { text: [...head, ...clauses, foot].join("\n\n"), does: drawn.flatMap(({ does }) => does).sort() };
}
