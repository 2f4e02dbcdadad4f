/** How Russian acts name the acts that they cite: orders of the parts, dates, numbers, registration, quotes. */
import type { Random } from "../generator/random.js";
import type { Form, Said } from "./form.js";
import { aDate, aLaw, aLocalAct, anOrder, day, number, one, quoted, state, twoLaws } from "./russian-words.js";

type Law = ReturnType<typeof aLaw>;
const states = "Республики Казахстан";

const law =
  (write: (law: Law) => string, ...says: (keyof Law)[]): Form =>
  (random) => {
    const act = aLaw(random);
    const said = Object.fromEntries(["type", ...says].map((part) => [part, act[part as keyof Law]]));
    return one(`Работу провести в соответствии с ${write(act)}`, said);
  };

const order =
  (write: (order: ReturnType<typeof anOrder>) => string, change: (said: Said) => Said = (said) => said): Form =>
  (random) => {
    const { post, ...act } = anOrder(random);
    return one(`Утвердить перечень в соответствии с ${write({ post, ...act })}`, change(act));
  };

const registered =
  (bracket: (number: string) => string, numbers = ["12733", "9981", "3-12-114", "15004"]): Form =>
  (random) => {
    const { post, ...act } = anOrder(random);
    const registration = random.pick(numbers);
    const words = `приказом ${post} от ${day(act.date)} № ${act.number} ${quoted(act.title)} (${bracket(registration)})`;
    return one(`Утвердить перечень в соответствии с ${words}`, { ...act, registration });
  };

const dated =
  (print: (iso: string) => string): Form =>
  (random) => {
    const { title, type, authority } = aLaw(random);
    const date = aDate(random);
    return one(`Работу провести по Закону ${states} от ${print(date)} ${quoted(title)}`, {
      type,
      title,
      authority,
      date,
    });
  };

const numbered =
  (draw: (random: Random) => string, print = (it: string) => `№ ${it}`): Form =>
  (random) => {
    const it = draw(random);
    const { noun, body, said } = aLocalAct(random);
    return one(`Признать утратившим силу ${noun} ${body} от ${day(said.date)} ${print(it)} ${quoted(said.title)}`, {
      ...said,
      number: it,
    });
  };

const titled =
  (print: (title: string) => string, read = (title: string) => title): Form =>
  (random) => {
    const { type, title, authority } = aLaw(random);
    return one(`Работу провести по Закону ${states} ${print(title)}`, { type, title: read(title), authority });
  };

const code =
  (write: (genitive: string) => string, said: Said = {}): Form =>
  (random) => {
    const [title, genitive] = random.pick([
      ["Водный кодекс", "Водного кодекса"],
      ["Гражданский процессуальный кодекс", "Гражданского процессуального кодекса"],
      ["Бюджетный кодекс", "Бюджетного кодекса"],
      ["Трудовой кодекс", "Трудового кодекса"],
    ] as const);
    return one(`Соблюдать требования ${write(genitive)}`, { type: "code", title, authority: state, ...said });
  };

export const russianActs: Readonly<Record<string, Form>> = {
  "law: state, date, number, title": law(
    (a) => `Законом ${states} от ${day(a.date)} № ${a.number} ${quoted(a.title)}`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "law: state, date, title": law(
    (a) => `Законом ${states} от ${day(a.date)} ${quoted(a.title)}`,
    "authority",
    "date",
    "title",
  ),
  "law: title, state": law((a) => `Законом ${quoted(a.title)}`, "title"),
  "law: state, title": law((a) => `Законом ${states} ${quoted(a.title)}`, "authority", "title"),
  "law: state, title, date, number": law(
    (a) => `Законом ${states} ${quoted(a.title)} от ${day(a.date)} № ${a.number}`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "law: constitutional": law(
    (a) => `Конституционным законом ${states} от ${day(a.date)} ${quoted(a.title)}`,
    "authority",
    "date",
    "title",
  ),
  "law: the mark of the state's laws": law(
    (a) => `Законом ${states} от ${day(a.date)} № ${a.number} ЗРК ${quoted(a.title)}`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "law: number without title": law(
    (a) => `Законом ${states} от ${day(a.date)} № ${a.number}`,
    "authority",
    "date",
    "number",
  ),
  "the Constitution": () =>
    one(`Работу провести по статье 88 Конституции ${states}`, {
      type: "other",
      title: "Конституция",
      authority: state,
      places: ["article 88"],
    }),

  "date: abbreviated year": dated((iso) => day(iso).replace("года", "г.")),
  "date: figures": dated((iso) => `${iso.split("-").reverse().join(".")} года`),
  "date: figures, year first": dated((iso) => iso.replaceAll("-", ".")),
  "date: day in quotation marks": dated((iso) => day(iso).replace(/^(\d+)/, "« $1 »")),
  "date: leading zero": dated((iso) => day(iso).replace(/^(\d) /, "0$1 ")),

  "number: figures": numbered((r) => number(r, 900)),
  "number: sign glued": numbered(
    (r) => number(r, 900),
    (it) => `№${it}`,
  ),
  "number: stroke": numbered((r) => `${number(r)}/${number(r)}`),
  "number: session and convocation": numbered((r) => `VII-${number(r)}/${number(r)}`),
  "number: convocation behind": numbered((r) => `${number(r)}/${number(r)}-VI`),
  "number: letter before": numbered((r) => `С-${number(r)}/2`),
  "number: letter behind": numbered((r) => `${number(r)}-р`),
  "number: abbreviations": numbered((r) => `ҚР ДСМ-${number(r)}`),

  "order: authority, date, number, title": order(
    (a) => `приказом ${a.post} от ${day(a.date)} № ${a.number} ${quoted(a.title)}`,
  ),
  "order: title last, in guillemets": order((a) => `приказом ${a.post} от ${day(a.date)} № ${a.number} «${a.title}»`),
  "order: acting minister": order(
    (a) => `приказом исполняющего обязанности ${a.post} от ${day(a.date)} № ${a.number} ${quoted(a.title)}`,
    (said) => ({ ...said, authority: `исполняющий обязанности ${said.authority!.replace("Министр", "Министра")}` }),
  ),
  "order: joint act of two bodies": order(
    (a) =>
      `совместным приказом ${a.post} от ${day(a.date)} № ${a.number} и Министра финансов Республики Казахстан от 4 мая 2015 года № 77 ${quoted(a.title)}`,
  ),
  "code: short name behind": () =>
    one(`Уплату проводить по статье 12 Кодекса ${states} "О сборах" (Сборный кодекс)`, {
      type: "code",
      title: "О сборах",
      authority: state,
      places: ["article 12"],
    }),
  "order: joint": order((a) => `совместным приказом ${a.post} от ${day(a.date)} № ${a.number} ${quoted(a.title)}`),

  "registration: Реестре … под №": registered(
    (it) => `зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № ${it}`,
  ),
  "registration: за №": registered(
    (it) => `зарегистрировано в Реестре государственной регистрации нормативных правовых актов за № ${it}`,
  ),
  "registration: номером": registered(
    (it) => `зарегистрирован в Реестре государственной регистрации нормативных правовых актов под номером ${it}`,
  ),
  "registration: misprinted verb": registered(
    (it) => `заригистрирован в Реестре государственной регистрации под № ${it}`,
  ),
  "registration: thousands behind a blank": registered(
    (it) => `зарегистрирован в Реестре за № ${it.replace(/(?=\d{3}$)/, " ")}`,
    ["9981", "14549"],
  ),
  "registration: three figures behind a number": registered(
    (it) => `зарегистрирован в Реестре под № ${it} 100-й страницы`,
    ["14"],
  ),
  "registration: with a publication": registered(
    (it) => `зарегистрирован в Реестре за № ${it}, опубликован 5 мая 2012 года в газете "Арай" № 14-15`,
  ),

  "local act: authority, date, number, title": numbered((r) => number(r)),
  "local act: session in brackets": (random) => {
    const { noun, body, said } = aLocalAct(random);
    return one(
      `Признать утратившим силу ${noun} ${body} (XLVI сессия, VI созыв) от ${day(said.date)} № ${said.number} ${quoted(said.title)}`,
      said,
    );
  },
  "local act: session behind the authority": (random) => {
    const { noun, body, said } = aLocalAct(random);
    return one(
      `Признать утратившим силу ${noun} ${body} XLVI сессии VI созыва от ${day(said.date)} № ${said.number} ${quoted(said.title)}`,
      said,
    );
  },

  "code: the body that decides behind it": code((name) => `${name} акимат Абайской области вправе`, {
    authority: "",
  }),
  "law: the body that decides behind it": law((a) => `Законом ${quoted(a.title)} Абайский районный маслихат`, "title"),
  "order: the body that decides behind it": order(
    (a) => `приказом от ${day(a.date)} № ${a.number} ${quoted(a.title)} аким города Абая`,
    (said) => ({ ...said, authority: "" }),
  ),
  "code: name, state": code((name) => `${name} ${states}`),
  "code: name, dated": code((name) => `${name} ${states} от 9 июля 2003 года`, { date: "2003-07-09" }),
  "code: title without quotes": () =>
    one(`Дела рассматривать по Кодексу ${states} об административных правонарушениях`, {
      type: "code",
      title: "об административных правонарушениях",
      authority: state,
    }),
  "code: title, short name inside": (random) => {
    const title = "О сборах и других платежах (Сборный кодекс)";
    const date = aDate(random);
    return one(`Уплату проводить по Кодексу ${states} от ${day(date)} ${quoted(title)}`, {
      type: "code",
      title,
      authority: state,
      date,
    });
  },

  "plural noun: dates before titles": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const said = ({ type, title, authority, date }: Law) => ({ type, title, authority, date });
    return one(
      `Работу провести в соответствии с законами ${states} от ${day(a.date)} ${quoted(a.title)}, от ${day(b.date)} ${quoted(b.title)}`,
      said(a),
      said(b),
    );
  },
  "plural noun: undated": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const said = ({ type, title, authority }: Law) => ({ type, title, authority });
    return one(
      `Работу провести в соответствии с законами ${states} ${quoted(a.title)} и ${quoted(b.title)}`,
      said(a),
      said(b),
    );
  },
  "plural noun: orders": (random) => {
    const { post, ...a } = anOrder(random);
    const { post: _, ...b } = { ...anOrder(random), authority: a.authority };
    return one(
      `Признать утратившими силу приказы ${post} от ${day(a.date)} № ${a.number} ${quoted(a.title)} и от ${day(b.date)} № ${b.number} ${quoted(b.title)}`,
      a,
      b,
    );
  },
  "genitive or plural noun: dates and numbers": (random) => {
    const { post, title: _, ...first } = anOrder(random);
    const more = [aDate(random), aDate(random)].map((date) => ({ ...first, date, number: `${number(random)}/1` }));
    const listed = [first, ...more].map((act) => `от ${day(act.date)} № ${act.number}`);
    return one(`Исключить нормы приказа ${post} ${listed.join(", ")}`, first, ...more);
  },
  "singular noun for two dated titles": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const said = ({ type, title, authority, date }: Law) => ({ type, title, authority, date });
    return one(
      `Работу провести в соответствии с Законом ${states} от ${day(a.date)} ${quoted(a.title)}, от ${day(b.date)} ${quoted(b.title)}`,
      said(a),
      said(b),
    );
  },

  "quotes: guillemets": titled((title) => `«${title}»`),
  "quotes: nested": titled(
    (title) => `«${title} на территории «Арай»»`,
    (title) => `${title} на территории «Арай»`,
  ),
  "quotes: never closed": titled((title) => `"${title}`),
  "quotes: act inside a title": titled(
    (title) => `«О внесении изменений в Закон ${states} «${title}»»`,
    (title) => `О внесении изменений в Закон ${states} «${title}»`,
  ),
};
