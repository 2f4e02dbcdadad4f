/** How Kazakh acts name the acts that they cite: kinds of acts, orders of the parts, several acts under one noun. */
import type { Form, Said } from "./form.js";
import { aDate, aLaw, aLocalAct, anOrder, day, genitive, number, one, quoted, state, twoLaws } from "./kazakh-words.js";

type Law = ReturnType<typeof aLaw>;
const states = `${state}ның`;

/** A law whose parts stand in one order; `says` are those that are printed. */
const law =
  (write: (law: Law) => string, ...says: (keyof Law)[]): Form =>
  (random) => {
    const act = aLaw(random);
    const said = Object.fromEntries(["type", ...says].map((part) => [part, act[part as keyof Law]]));
    return one(`${write(act)} сәйкес жұмыс жүргізілсін`, said);
  };

const order =
  (write: (order: ReturnType<typeof anOrder>) => string, change: (said: Said) => Said = (said) => said): Form =>
  (random) => {
    const act = anOrder(random);
    return one(`${write(act)} сәйкес тізбе бекітілсін`, change(act));
  };

const code =
  (
    write: (name: string, date: string) => string,
    title = (name: string) => `${name} кодексі`,
    ...says: "date"[]
  ): Form =>
  (random) => {
    const name = random.pick(["Су", "Орман", "Азаматтық", "Қылмыстық-атқару", "Бюджет"]);
    const date = aDate(random);
    const said = { type: "code", title: title(name), authority: state, ...(says.length > 0 ? { date } : {}) };
    return one(`${write(name, date)} сәйкес жұмыс жүргізілсін`, said);
  };

const local =
  (write: (noun: string, said: ReturnType<typeof aLocalAct>["said"]) => string): Form =>
  (random) => {
    const { noun, said } = aLocalAct(random);
    return one(`${write(noun, said)} күші жойылды деп танылсын`, said);
  };

export const kazakhActs: Readonly<Record<string, Form>> = {
  "law: state, date, number, title": law(
    (a) => `${states} ${day(a.date)} № ${a.number} ${quoted(a.title)} Заңына`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "law: state, date, title": law(
    (a) => `${states} ${day(a.date)} ${quoted(a.title)} Заңына`,
    "authority",
    "date",
    "title",
  ),
  "law: title, state, date, number": law(
    (a) => `${quoted(a.title)} ${states} ${day(a.date)} № ${a.number} Заңына`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "law: title, date, bare state": law(
    (a) => `${quoted(a.title)} ${day(a.date)} ${state} Заңына`,
    "authority",
    "date",
    "title",
  ),
  "law: title, bare state": law((a) => `${quoted(a.title)} ${state} Заңына`, "authority", "title"),
  "law: state, title": law((a) => `${states} ${quoted(a.title)} Заңына`, "authority", "title"),
  "law: title alone": law((a) => `${quoted(a.title)} Заңына`, "title"),
  "law: number before the title, plain noun": law(
    (a) => `${day(a.date)} № ${a.number} ${quoted(a.title)} Заңға`,
    "date",
    "number",
    "title",
  ),
  "law: state, title, date, number": law(
    (a) => `${states} ${quoted(a.title)} ${day(a.date)} № ${a.number} Заңына`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "law: constitutional": law(
    (a) => `${states} ${day(a.date)} ${quoted(a.title)} Конституциялық заңына`,
    "authority",
    "date",
    "title",
  ),
  "law: the mark of the state's laws": law(
    (a) => `${states} ${day(a.date)} № ${a.number} ҚРЗ ${quoted(a.title)} Заңына`,
    "authority",
    "date",
    "number",
    "title",
  ),
  "the Constitution": () =>
    one(`${state} Конституциясының 88-бабына сәйкес жұмыс жүргізілсін`, {
      type: "other",
      title: "Конституция",
      authority: state,
      places: ["article 88"],
    }),

  "order: authority, date, number, title": order(
    (a) => `${genitive(a.authority)} ${day(a.date)} № ${a.number} ${quoted(a.title)} бұйрығына`,
  ),
  "order: title, authority, date, number": order(
    (a) => `${quoted(a.title)} ${genitive(a.authority)} ${day(a.date)} № ${a.number} бұйрығына`,
  ),
  "order: authority, date, title, number": order(
    (a) => `${genitive(a.authority)} ${day(a.date)} ${quoted(a.title)} № ${a.number} бұйрығына`,
  ),
  "order: misprinted noun": order(
    (a) => `${genitive(a.authority)} ${day(a.date)} № ${a.number} ${quoted(a.title)} буйрығына`,
  ),
  "order: acting minister, short": order(
    (a) => `${genitive(a.authority)} м.а. ${day(a.date)} № ${a.number} ${quoted(a.title)} бұйрығына`,
    (said) => ({ ...said, authority: `${genitive(said.authority!)} м.а.` }),
  ),
  "order: acting minister": order(
    (a) => `${genitive(a.authority)} міндетін атқарушының ${day(a.date)} № ${a.number} ${quoted(a.title)} бұйрығына`,
    (said) => ({ ...said, authority: `${genitive(said.authority!)} міндетін атқарушы` }),
  ),
  "order: two posts of one person": order(
    (a) =>
      `${state} Премьер-Министрінің орынбасары – ${genitive(a.authority)} ${day(a.date)} № ${a.number} ${quoted(a.title)} бұйрығына`,
    (said) => ({ ...said, authority: `${state} Премьер-Министрінің орынбасары – ${said.authority}` }),
  ),
  "order: joint act of two bodies": order(
    (a) =>
      `${quoted(a.title)} ${genitive(a.authority)} ${day(a.date)} № ${a.number} және ${state} Қаржы министрінің 2015 жылғы 4 мамырдағы № 77 бірлескен бұйрығына`,
  ),

  "local act: authority, date, number, title": local(
    (noun, a) => `${genitive(a.authority)} ${day(a.date)} № ${a.number} ${quoted(a.title)} ${genitive(noun)}`,
  ),
  "local act: title first": local(
    (noun, a) => `${quoted(a.title)} ${genitive(a.authority)} ${day(a.date)} № ${a.number} ${genitive(noun)}`,
  ),
  "local act: session in brackets": local(
    (noun, a) =>
      `${genitive(a.authority)} ${day(a.date)} (VI сайланған XLVI сессиясы) № ${a.number} ${quoted(a.title)} ${genitive(noun)}`,
  ),
  "local act: session without brackets": local(
    (noun, a) =>
      `${genitive(a.authority)} кезектен тыс XLVI сессиясының ${day(a.date)} № ${a.number} ${quoted(a.title)} ${genitive(noun)}`,
  ),
  "local act: amendments in brackets": local(
    (noun, a) =>
      `${genitive(a.authority)} ${day(a.date)} № ${a.number} ${quoted(a.title)} (өзгерістер мен толықтырулармен) ${genitive(noun)}`,
  ),
  "government resolution that approved rules": (random) => {
    const [date, it] = [aDate(random), number(random, 900)];
    const said = { type: "resolution", authority: `${state} Үкіметі`, date, number: it };
    return one(
      `${state} Үкіметінің ${day(date)} № ${it} қаулысымен бекітілген Үлгілік ереженің 15-тармағына сәйкес жұмыс жүргізілсін`,
      said,
    );
  },

  "code: name": code((name) => `${states} ${name} кодексіне`),
  "code: capital noun": code(
    (name) => `${states} ${name} Кодексіне`,
    (name) => `${name} Кодексі`,
  ),
  "code: bare state": code((name) => `${state} ${name} кодексіне`),
  "code: dated": code((name, date) => `${states} ${day(date)} ${name} кодексіне`, undefined, "date"),
  "code: part in brackets": code((name) => `${states} ${name} кодексіне (Ерекше бөлім)`),
  "code: title, short name inside": (random) => {
    const title = "Алымдар және басқа да төлемдер туралы (Алым кодексі)";
    const date = aDate(random);
    return one(`${states} ${day(date)} ${quoted(title)} Кодексіне сәйкес төленсін`, {
      type: "code",
      title,
      authority: state,
      date,
    });
  },
  "code: title, short name between": () => {
    const title = "Алымдар және басқа да төлемдер туралы";
    return one(`${quoted(title)} (Алым кодексі) ${states} Кодексінің 12-бабына сәйкес төленсін`, {
      type: "code",
      title,
      authority: state,
      places: ["article 12"],
    });
  },
  "code: title, short name behind": () => {
    const title = "Алымдар және басқа да төлемдер туралы";
    return one(`${states} ${quoted(title)} Кодексінің (Алым кодексі) 12-бабына сәйкес төленсін`, {
      type: "code",
      title,
      authority: state,
      places: ["article 12"],
    });
  },

  "local act: two bodies": (random) => {
    const [date, it] = [aDate(random), number(random, 900)];
    const authority = "Мерке ауданының мәслихаты мен Мерке ауданы әкімдігі";
    const words = `${authority}нің ${day(date)} № ${it} бірлескен шешімінің күші жойылды деп танылсын`;
    return one(words, { type: "decision", authority, date, number: it });
  },

  "plural noun: state last": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const words = `${quoted(a.title)} ${day(a.date)}, ${quoted(b.title)} ${day(b.date)} ${states} Заңдарына`;
    const said = ({ type, title, authority, date }: Law) => ({ type, title, authority, date });
    return one(`${words} сәйкес жұмыс жүргізілсін`, said(a), said(b));
  },
  "plural noun: state first": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const words = `${states} ${day(a.date)} ${quoted(a.title)} және ${day(b.date)} ${quoted(b.title)} заңдарына`;
    const said = ({ type, title, authority, date }: Law) => ({ type, title, authority, date });
    return one(`${words} сәйкес жұмыс жүргізілсін`, said(a), said(b));
  },
  "plural noun: undated, in the accusative": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const said = ({ type, title, authority }: Law) => ({ type, title, authority });
    return one(
      `${states} ${quoted(a.title)}, ${quoted(b.title)} Заңдарын басшылыққа алып жүргізілсін`,
      said(a),
      said(b),
    );
  },
  "plural noun: numbers of orders": (random) => {
    const a = anOrder(random);
    const b = { ...anOrder(random), authority: a.authority };
    const words = `${genitive(a.authority)} ${day(a.date)} № ${a.number} ${quoted(a.title)} және ${day(b.date)} № ${b.number} ${quoted(b.title)} бұйрықтарының`;
    return one(`${words} күші жойылды деп танылсын`, a, b);
  },
  "singular noun for two titles": (random) => {
    const [a, b] = twoLaws(random) as [Law, Law];
    const said = ({ type, title, authority, date }: Law) => ({ type, title, authority, date });
    const words = `${states} ${day(a.date)} ${quoted(a.title)}, ${day(b.date)} ${quoted(b.title)} Заңына`;
    return one(`${words} сәйкес жұмыс жүргізілсін`, said(a), said(b));
  },
};
