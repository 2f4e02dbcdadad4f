/** The first sample, resolution № 593 of the akimat of Bayterek district, as a description. */

import {
  type ActSpec,
  type AllocationRow,
  type AnnexSpec,
  type CategoryCode,
  type CitedAct,
  type ClauseSpec,
  type ColumnSpec,
  plainAct,
} from "./act-spec.js";
import { citeCode, citeLaw, citeNumbered, dativeLink, straightQuotes } from "./citation.js";
import { ministerialOrders, nationalActs } from "./cited-acts.js";
import { citeAnnex } from "./internal-citation.js";

const enDash = (title: string): string => title.replaceAll("-", "–");

const penalExecution: CitedAct = {
  ...nationalActs.penalExecution,
  title: enDash(nationalActs.penalExecution.title ?? ""),
};

const quotaRules: CitedAct = {
  ...ministerialOrders.quotaRulesMisprinted,
  title: enDash(ministerialOrders.quotaRulesMisprinted.title),
};

const place = "Батыс Қазақстан облысы Бәйтерек ауданы";
const byTitle = { date: false, number: false };
const link = (id: string | null) => dativeLink(straightQuotes, "№", id);

const youth =
  "ата–анасынан кәмелеттік жасқа толғанға дейін айырылған немесе ата-анасының қамқорлығынсыз қалған, білім беру " +
  "ұйымдарының түлектері болып табылатын жастар қатарындағы азаматтарды";
const released = "бас бостандығынан айыру орындарынан босатылған адамдарды";
const probation = "пробация қызметінің есебінде тұрған адамдарды";

function share(
  category: CategoryCode,
  label: string,
  annexNumber: number,
  [percent, word]: readonly [number, string],
  end: string,
): ClauseSpec {
  return {
    number: null,
    text: [
      citeAnnex(annexNumber, annexNumber - 1, "1 қосымшасына"),
      ` сәйкес ${label} жұмысқа орналастыру үшін ${word} пайыз мөлшерінде${end}`,
    ],
    quota: { category, label, percent, tiers: null, annexNumber },
    children: [],
  };
}

const columns: readonly ColumnSpec[] = [
  { header: "№", role: "row-number" },
  { header: "Ұйымның атауы", role: "organization" },
  { header: "Жұмыскерлердің тізімдік саны (адам)", role: "headcount" },
  { header: "Квотаның көлемі (% жұмыскерлердің тізімдік санынан)", role: "percent" },
  { header: "Белгіленген квотаға сәйкес жұмыс орындарының саны (бірлік)", role: "positions" },
];

function annex(number: number, label: string, rows: readonly AllocationRow[]): AnnexSpec {
  return {
    number,
    heading: {
      lines: ["Бәйтерек ауданы әкімдігінің", "2023 жылғы 30 қарашадағы", `№ 593 қаулысына ${number} қосымша`],
      authority: "Бәйтерек ауданы әкімдігі",
      // The sample's annexes name another year than the act: a mistake of the source, kept.
      date: "2023-11-30",
      number: "593",
    },
    title: `${place} бойынша 2023 жылға ${label} жұмысқа орналастыру үшін жұмыс орындарына квота`,
    paragraphs: [],
    table: { columns, rows, percentSign: "", rowNumberDot: "" },
  };
}

const school =
  "Батыс Қазақстан облысы әкімдігі білім басқармасы Бәйтерек ауданының білім беру бөлімінің Қасым Аманжолов " +
  "атындағы жалпы орта білім беретін мектебі";

function row(
  rowNumber: number,
  properName: string,
  form: readonly [code: string, label: string],
  [headcount, percent, positions]: readonly [number, number, number],
): AllocationRow {
  return {
    kind: "allocation",
    rowNumber,
    organization: {
      name: `"${properName}" ${form[1]}`,
      properName,
      legalForm: { code: form[0], label: form[1] },
    },
    headcount,
    percent,
    positions,
    others: [],
    unreadable: null,
  };
}

export const bayterek: ActSpec = {
  ...plainAct,
  name: "bayterek-593",
  title: `${place} бойынша 2023 жылға азаматтардың жекелеген санаттарын жұмысқа орналастыру үшін жұмыс орындарының квотасын белгілеу туралы`,
  authority: {
    name: `${place} әкімдігі`,
    kind: "akimat",
    region: "Батыс Қазақстан облысы",
    district: "Бәйтерек ауданы",
  },
  subtitle: `${place} әкімдігінің 2022 жылғы 30 қарашадағы № 593 қаулысы`,
  date: "2022-11-30",
  number: "593",
  preamble: [
    citeCode(penalExecution, link("K1400000234")),
    ", ",
    citeLaw(nationalActs.localGovernment, "state, title", byTitle, link("Z010000148_")),
    ", ",
    citeLaw(nationalActs.employment, "state, title", byTitle, link("Z1600000482")),
    " және ",
    citeNumbered(quotaRules, "authority, number, title", { wording: "register", place: "after noun" }, link(null)),
    ` сәйкес, ${place}ның әкімдігі`,
  ],
  enactingFormula: "ҚАУЛЫ ЕТЕДІ",
  clauses: [
    {
      number: "1",
      text: [
        `${place} бойынша 2023 жылға жұмыс орындарының квотасы ұйымдық–құқықтық нысанына және меншік нысанына ` +
          "қарамастан ұйымдардың жұмыскерлерінің тізімдік санынан ұйымдар үшін келесі мөлшерлерде:",
      ],
      quota: null,
      children: [
        share("youth-without-parental-care", youth, 1, [1, "бір"], ";"),
        share("released-prisoners", released, 2, [2, "екі"], ";"),
        share("probation", probation, 3, [2, "екі"], "."),
      ],
    },
    {
      number: "2",
      text: [
        "Аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімінің басшысы (Б.Ахметжанов) осы қаулыдан " +
          "туындайтын қажетті шараларды алсын.",
      ],
      quota: null,
      children: [],
    },
    {
      number: "3",
      text: ["Осы қаулының орындалуын бақылау аудан әкімінің орынбасары Е.Бисакаевқа жүктелсін."],
      quota: null,
      children: [],
    },
  ],
  signatories: [{ role: "Аудан әкімі", name: "М.Токжанов" }],
  annexes: [
    annex(1, youth.replaceAll("ата–ана", "ата – ана").replaceAll("ата-ана", "ата – ана"), [
      row(1, school, ["CSI", "коммуналдық мемлекеттік мекемесі"], [92, 1, 1]),
    ]),
    annex(2, released, [
      row(
        1,
        "Дариян арнаулы әлеуметтік қызмет көрсету орталығы",
        ["CSI", "коммуналдық мемлекеттік мекемесі"],
        [73, 2, 1],
      ),
    ]),
    annex(3, probation, [
      row(1, "АСФА", ["LLP", "жауапкершілігі шектеулі серіктестігі"], [148, 2, 3]),
      row(2, "Каверина", ["IE", "жеке кәсіпкерлік"], [50, 2, 1]),
    ]),
  ],
  quotaYear: 2023,
};
