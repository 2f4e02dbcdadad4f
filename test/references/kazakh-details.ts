/** How Kazakh citations print their parts: dates, numbers, registration, quotation marks; and what they leave out. */
import { dateDotted } from "../generator/dates.js";
import type { Random } from "../generator/random.js";
import type { Form } from "./form.js";
import { aDate, aLaw, aLocalAct, anOrder, day, genitive, number, one, quoted, state } from "./kazakh-words.js";

const dative = (noun: string) => `${noun}${noun.endsWith("і") ? "не" : "на"}`;
const states = `${state}ның`;

const registered =
  (bracket: (number: string) => string, place: "before" | "after" | "behind"): Form =>
  (random) => {
    const act = anOrder(random);
    const registration = random.pick(["12733", "9981", "3-12-114", "15004"]);
    const head = `${genitive(act.authority)} ${day(act.date)} № ${act.number} ${quoted(act.title)}`;
    const words = {
      before: `${head} (${bracket(registration)}) бұйрығына сәйкес`,
      after: `${head} бұйрығына (${bracket(registration)}) сәйкес`,
      behind: `${head} бұйрығына сәйкес (${bracket(registration)})`,
    };
    return one(`${words[place]} тізбе бекітілсін`, { ...act, registration });
  };

const dated =
  (print: (iso: string) => string, read = (iso: string) => iso): Form =>
  (random) => {
    const { title, type, authority } = aLaw(random);
    const drawn = aDate(random);
    const date = read(drawn);
    return one(`${quoted(title)} ${states} ${print(drawn)} Заңына сәйкес жұмыс жүргізілсін`, {
      type,
      title,
      authority,
      date,
    });
  };

/** A date that cannot be read costs the citation no other part. */
const undated =
  (print: (year: string) => string): Form =>
  (random) => {
    const { noun, said } = aLocalAct(random);
    const { date, ...rest } = { ...said, number: number(random, 900) };
    const words = `${genitive(said.authority)} ${quoted(said.title)} ${print((date ?? "").slice(0, 4))} № ${rest.number} ${dative(noun)}`;
    return one(`${words} сәйкес жұмыс жүргізілсін`, rest);
  };

const numbered =
  (draw: (random: Random) => string, print = (it: string) => `№ ${it}`): Form =>
  (random) => {
    const it = draw(random);
    const { noun, said } = aLocalAct(random);
    const words = `${genitive(said.authority)} ${day(said.date)} ${print(it)} ${quoted(said.title)} ${dative(noun)}`;
    return one(`${words} сәйкес жұмыс жүргізілсін`, { ...said, number: it });
  };

/** A title in odd quotes: how it is printed, and what it is. */
const titled =
  (print: (title: string) => string, read = (title: string) => title): Form =>
  (random) => {
    const { type, title, authority } = aLaw(random);
    return one(`${states} ${print(title)} Заңына сәйкес жұмыс жүргізілсін`, { type, title: read(title), authority });
  };

export const kazakhDetails: Readonly<Record<string, Form>> = {
  "date: year without ending": dated((iso) => day(iso, "bare year")),
  "date: year in the genitive": dated((iso) => day(iso, "year in the genitive")),
  "date: leading zero": dated((iso) => day(iso, "leading zero")),
  "date: month without ending": dated((iso) => day(iso, "bare month")),
  "date: figures": dated((iso) => `${dateDotted(iso)} жылғы`),
  "date: figures, year first": dated((iso) => iso.replaceAll("-", ".")),
  "date: day before the month": dated(
    (iso) => iso.replace(/-(\d+)-\d+$/, ".28.$1"),
    (iso) => iso.replace(/\d+$/, "28"),
  ),
  "date: abbreviated year, figures": dated((iso) => `${dateDotted(iso).replace(/20(\d\d)$/, "$1")} ж.`),
  "date: abbreviated year": dated((iso) => day(iso).replace("жылғы", "ж.")),
  "date: day behind the month": dated(
    (iso) => `${iso.slice(0, 4)} жылғы желтоқсанның 3-ші`,
    (iso) => iso.replace(/-.*/, "-12-03"),
  ),
  "date: day behind the month, possessed": dated(
    (iso) => `${iso.slice(0, 4)} жылдың шілдесінің 16-сындағы`,
    (iso) => iso.replace(/-.*/, "-07-16"),
  ),
  "date: day and month before the year": dated(
    (iso) => `12 сәуір ${iso.slice(0, 4)} жылғы`,
    (iso) => iso.replace(/-.*/, "-04-12"),
  ),
  "date: day that cannot be read": undated((year) => `${year} жылғы ІІ қарашадағы`),
  "date: day left out": undated((year) => `${year} жылғы қарашадағы`),
  "date: day blank": undated((year) => `${year} жылғы « » қарашадағы`),
  "date: only a year": undated((year) => `${year} жылғы`),
  "date: day in quotation marks": dated((iso) => day(iso).replace(/ (\d+) (?=\p{L}+$)/u, " « $1 » ")),

  "number: figures": numbered((r) => number(r, 900)),
  "number: sign glued": numbered(
    (r) => number(r, 900),
    (it) => `№${it}`,
  ),
  "number: stroke": numbered((r) => `${number(r)}/${number(r)}`),
  "number: hyphens": numbered((r) => `3-${number(r)}-${number(r)}`),
  "number: session and convocation": numbered((r) => `VII-${number(r)}/${number(r)}`),
  "number: convocation behind": numbered((r) => `${number(r)}/${number(r)}-VI`),
  "number: letter before": numbered((r) => `С-${number(r)}/2`),
  "number: figure and letter": numbered((r) => `8С-${number(r)}/3`),
  "number: letter behind": numbered((r) => `${number(r)}-қ`),
  "number: abbreviations": numbered((r) => `ҚР ДСМ-${number(r)}`),
  "number: sign left out": numbered(
    (r) => `${number(r)}/${number(r)}`,
    (it) => it,
  ),

  "registration: тізілімінде № … болып, after the noun": registered(
    (it) => `Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № ${it} болып тіркелген`,
    "after",
  ),
  "registration: № … тіркелген, before the noun": registered(
    (it) => `нормативтік құқықтық актілерді мемлекеттік тіркеу Тізілімінде № ${it} тіркелген`,
    "before",
  ),
  "registration: нөмірімен, behind сәйкес": registered(
    (it) => `нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № ${it} нөмірімен тіркелген`,
    "behind",
  ),
  "registration: thousands behind a blank": registered(
    (it) => `мемлекеттік тіркеу тізілімінде № ${it.replace(/^(\d+)(\d{3})$/, "$1 $2")} болып тіркелген`,
    "after",
  ),
  "registration: ministry and day": registered(
    (it) => `${states} Әділет министрлігінде 2016 жылы 28 шілдеде № ${it} болып тіркелген`,
    "after",
  ),
  "registration: with a publication": registered(
    (it) => `тізілімде № ${it} нөмірімен тіркелген, 2012 жылғы 5 мамырда "Арай" газетінде № 14-15 жарияланған`,
    "after",
  ),

  "quotes: guillemets": titled((title) => `«${title}»`),
  "quotes: nested": titled(
    (title) => `"«Арай» аймағында ${title}"`,
    (title) => `«Арай» аймағында ${title}`,
  ),
  "quotes: nested of one kind": titled(
    (title) => `"Кейбір "Арай" аймағында ${title}"`,
    (title) => `Кейбір "Арай" аймағында ${title}`,
  ),
  "quotes: one closing mark too many": titled((title) => `"${title}"»`),
  "quotes: never closed": titled((title) => `"${title}`),
  "quotes: inner one never closed": titled(
    (title) => `"«Арай аймағында ${title}"`,
    (title) => `«Арай аймағында ${title}`,
  ),
  "noun left out": (random) => {
    const { type, title, authority } = aLaw(random);
    return one(`${states} ${quoted(title)} 6 бабы 1 тармағына сәйкес жұмыс жүргізілсін`, {
      type,
      title,
      authority,
      places: ["article 6 clause 1"],
    });
  },
  "noun of a code inside the quotes": () =>
    one(`${states} «Су кодексінің» 38-бабының 5) тармақшасына сәйкес жұмыс жүргізілсін`, {
      type: "code",
      title: "Су кодексі",
      authority: state,
      places: ["article 38 subclause 5"],
    }),
  "an id of the registry inside": (random) => {
    const { type, title, authority, date } = aLaw(random);
    return one(`${quoted(title)} ${day(date)} Z980213_ ${state} Заңының 40-бабының 1-ші тармағына сәйкес болсын`, {
      type,
      title,
      authority,
      date,
      places: ["article 40 clause 1"],
    });
  },

  "quotes: act inside a title": titled(
    (title) => `«${states} «${title}» Заңына өзгерістер енгізу туралы»`,
    (title) => `${states} «${title}» Заңына өзгерістер енгізу туралы`,
  ),
};
