/** Matters without a quota, one function each. */
import type { ActCitation, Passage, Text } from "../../act-spec.js";
import { citedNouns, type Quotes } from "../../citation.js";
import { dateAttributive } from "../../dates.js";
import { genitive, possessed } from "../../kazakh.js";
import { numberedClauses } from "../assemble.js";
import { closing, inPlace, ownEarlierAct, type Unnumbered } from "../closing.js";
import { code, type Law, law, laws, titledCode } from "../grounds.js";
import { streets } from "../names.js";
import { capital, type Matter, type Scene } from "../scene.js";

/** What acts on other matters rest on. */
export function generalGrounds(scene: Scene, own: readonly Law[]): Passage[] {
  const { choose, features, date, issuer } = scene;
  const first: Law = issuer.type === "order" ? "legalActs" : "localGovernment";
  if (features.maybe("several laws under a plural noun", 0.15)) {
    return [laws(scene, choose.sample([...new Set([first, ...own, "services" as const])], 2))];
  }
  const pool: (() => Passage)[] = [
    ...own.filter((name) => name !== first).map((name) => () => law(scene, name)),
    ...(choose.chance(0.2) ? [() => code(scene, choose.pick(["entrepreneurship", "labour", "land"]))] : []),
    ...(choose.chance(0.1) && date > "2018-02-01" ? [() => titledCode(scene, "tax")] : []),
  ];
  return [law(scene, first), ...choose.sample(pool, choose.int(0, 2)).map((cite) => cite())];
}

/** Repeals one act or a list of them. */
export function repeals(scene: Scene): Matter {
  const { choose, features, issuer, date } = scene;
  const where = inPlace(scene);
  const year = Number(date.slice(0, 4)) - 2;
  const titles = [
    `${where} ${year} жылға жұмыс орындарына квота белгілеу туралы`,
    `${where} қоғамдық жұмыстарды ұйымдастыру туралы`,
    `${where} кейбір мәселелер туралы`,
    `${where} ${year - 1} жылға әлеуметтік көмек көрсету туралы`,
  ];
  const noun = { resolution: "қаулылардың", decision: "шешімдердің", order: "бұйрықтардың", directive: "өкімдердің" };
  const list = features.maybe("repeals a list of acts", 0.6);
  const clause: Unnumbered = list
    ? {
        text: ["Мыналардың күші жойылды деп танылсын:"],
        children: choose
          .sample(titles, choose.int(2, 4))
          .map(
            (title, index, all): Text => [
              ownEarlierAct(scene, title, "nominative"),
              index === all.length - 1 ? "." : ";",
            ],
          ),
      }
    : { text: [ownEarlierAct(scene, choose.pick(titles), "genitive"), " күші жойылды деп танылсын."] };
  return {
    title: `Кейбір ${noun[issuer.type]} күші жойылды деп тану туралы`,
    grounds: [law(scene, "legalActs")],
    purpose: null,
    clauses: numberedClauses([clause, ...closing(scene)]),
    annexes: [],
    quotaYear: null,
  };
}

/** Amends an earlier act: sub-clauses that quote the new wording, over one or several paragraphs. */
export function amends(scene: Scene): Matter {
  const { choose, features, quotes } = scene;
  const [open, close] = ["«", "»"];
  const subject = `${inPlace(scene)} әлеуметтік көмек көрсету қағидаларын бекіту туралы`;
  const amended = ownEarlierAct(scene, subject, "dative");
  const several = features.maybe("quoted wording of several paragraphs", 0.5);
  const numbered = features.maybe("quoted wording with numbers of its own", 0.4);
  const mark = (number: number): string => (numbered ? `${number}. ` : "");
  const wording = several
    ? [
        `${open}${mark(2)}Әлеуметтік көмек көрсету тәртібі жаңа редакцияда айқындалсын.`,
        `${mark(3)}Тиісті мамандар тұрғындарды хабардар етсін.${close};`,
      ]
    : [`${open}${mark(2)}Әлеуметтік көмек көрсету тәртібі жаңа редакцияда айқындалсын.${close};`];
  const child = (number: string, text: string, quoted: readonly string[]) => ({
    number,
    text: [text],
    quota: null,
    children: quoted.map((each) => ({ number: null, text: [each], quota: null, children: [] })),
  });
  const clause = {
    number: "1",
    text: [amended, " мынадай өзгерістер енгізілсін:"],
    quota: null,
    children: [
      child("1", `тақырыбы мынадай редакцияда жазылсын:`, [`${open}${subject}${close};`]),
      child("2", choose.pick(["2-тармақ мынадай редакцияда жазылсын:", "2-тармақ жаңа редакцияда жазылсын:"]), wording),
      child(
        "3",
        `${quotes[0]}тізбе${quotes[1]} деген сөз ${quotes[0]}тізілім${quotes[1]} деген сөзбен ауыстырылсын.`,
        [],
      ),
    ],
  };
  return {
    title: `${named(amended, quotes)} өзгерістер енгізу туралы`,
    grounds: generalGrounds(scene, ["legalActs"]),
    purpose: null,
    clauses: numberedClauses([clause, ...closing(scene)]),
    annexes: [],
    quotaYear: null,
  };
}

/** The amended act as a title names it: `"…" Бурабай ауданы әкімдігінің 2020 жылғы 12 маусымдағы № 164 қаулысына`. */
function named({ act }: ActCitation, [open, close]: Quotes): string {
  const { title, authority, date, number, type } = act;
  const quoted = title === null ? "" : `${open}${title}${close} `;
  return `${quoted}${genitive(authority!)} ${dateAttributive(date!)} № ${number} ${possessed(citedNouns[type], "dative")}`;
}

/** Renames streets of a village. */
export function renamesStreets(scene: Scene): Matter {
  const { choose, issuer, quotes } = scene;
  const [open, close] = quotes;
  const where = issuer.territory ?? "";
  const chosen = choose.sample(streets, choose.int(2, 5));
  return {
    title: `${where} кейбір көшелерінің атауларын өзгерту туралы`,
    grounds: generalGrounds(scene, ["information"]),
    purpose: null,
    clauses: numberedClauses([
      {
        text: [`${where} көшелері қайта аталсын:`],
        children: chosen.map(([from, to], index) => [
          `${open}${from}${close} көшесі – ${open}${to}${close} көшесіне${index === chosen.length - 1 ? "." : ";"}`,
        ]),
      },
      ...closing(scene),
    ]),
    annexes: [],
    quotaYear: null,
  };
}

/** Orders measures in plain clauses: without annexes, nested below a sub-clause or with inserted numbers. */
export function ordersMeasures(scene: Scene): Matter {
  const { features, issuer } = scene;
  const inserted = features.maybe("inserted clause number", 0.3);
  const unnumbered = features.maybe("unnumbered paragraph under a clause", 0.4);
  const clauses = numberedClauses([
    {
      text: [
        capital(
          `${issuer.territory ?? "министрлік"} аумағында төтенше жағдайлардың алдын алу жөнінде мынадай шаралар қабылдансын:`,
        ),
      ],
      children: [
        ["су тасқынына қарсы күштер мен құралдар дайындыққа келтірілсін;"],
        ["тұрғындарды хабардар ету жүйесінің жұмысы тексерілсін."],
      ],
    },
    { text: ["Жауапты тұлғалар жұмыстың барысы туралы ақпаратты апта сайын ұсынсын."] },
    ...closing(scene),
  ]).map((clause, index) => {
    if (index === 0 && unnumbered) {
      const children = clause.children.map((child) => ({ ...child, number: null }));
      return { ...clause, children };
    }
    return index === 1 && inserted ? { ...clause, number: "1-1" } : clause;
  });
  const renumbered = inserted
    ? clauses.map((clause, index) => (index > 1 ? { ...clause, number: String(index) } : clause))
    : clauses;
  return {
    title: "Төтенше жағдайлардың алдын алу жөніндегі шаралар туралы",
    grounds: features.maybe("no preamble", 0.08)
      ? null
      : features.maybe("no grounds", 0.12)
        ? []
        : generalGrounds(scene, ["military", "services"]),
    purpose: null,
    clauses: renumbered,
    annexes: [],
    quotaYear: null,
  };
}
