/** A job quota: shares of categories with an annex each, tiers by headcount, or a share without any list. */
import type { AnnexSpec, CategoryCode, CategorySpec, ClauseSpec, Passage, Text, TierSpec } from "../../act-spec.js";
import { ministerialOrders } from "../../cited-acts.js";
import {
  categoryWordings,
  type Dash,
  type PercentWording,
  percentPhrase,
  percentPossessed,
  withDash,
} from "../../quota-wordings.js";
import { numberedClauses } from "../assemble.js";
import { closing } from "../closing.js";
import { code, law, order, titledCode } from "../grounds.js";
import { annexHeading, headingStyle } from "../headings.js";
import { annexCitations, type CiteOwnAnnex } from "../own-annex.js";
import { capital, type Matter, type Scene } from "../scene.js";
import { quotaTable, type TableStyle, tableStyle } from "./quota-table.js";

/** What title, clauses and annex titles say alike. */
interface Setting {
  readonly place: string;
  readonly year: number | null;
  readonly title: (onlyDisabled: boolean) => string;
  readonly dash: Dash;
  readonly percent: PercentWording;
  readonly cite: CiteOwnAnnex;
  readonly table: TableStyle;
}

export function quota(scene: Scene): Matter {
  const { choose, features, date, issuer } = scene;
  const place = choose.chance(0.4) ? issuer.authority.name.replace(/ әкімдігі$/, "") : issuer.territory!;
  const year = features.maybe("no quota year", 0.1) ? null : Number(date.slice(0, 4)) + choose.int(0, 1);
  const setting: Setting = {
    place,
    year,
    title: quotaTitle(scene, place, forYear({ year })),
    dash: features.pick<Dash>("dash in ата-ана", { "-": "-", "–": "–", " – ": " – " }),
    percent: features.pick<PercentWording>("percentage in clauses", {
      "екі пайыз": "екі пайыз",
      "2 пайыз": "2 пайыз",
      "2%": "2%",
      "2 %": "2 %",
    }),
    cite: annexCitations(scene),
    table: tableStyle(scene),
  };
  const style = features.pick("quota", {
    "a list under one clause": shares,
    "a list under one clause again": shares,
    "one clause per category": perClause,
    "tiers with a table": tiered,
    "tiers without a table": untabled,
    "one share without a table": bareShare,
  });
  return style(scene, setting);
}

type Category = Exclude<CategoryCode, "other">;

const percentsOf: Readonly<Record<Category, readonly number[]>> = {
  "youth-without-parental-care": [1, 2, 0.5, 1.5],
  "released-prisoners": [1, 2, 1.5],
  probation: [1, 2, 0.5],
  disability: [2, 3, 4, 2.5],
};

function categories(scene: Scene, { dash }: Setting): (CategorySpec & { readonly percent: number })[] {
  const { choose, features } = scene;
  const all = Object.keys(categoryWordings) as Category[];
  const count = choose.int(1, 4);
  const chosen = choose.sample(all, count).sort((a, b) => all.indexOf(a) - all.indexOf(b));
  return chosen.map((category, index) => {
    const whole = percentsOf[category].filter(Number.isInteger);
    const broken = features.maybe("broken percentage", 0.12);
    return {
      category,
      label: withDash(choose.pick(categoryWordings[category].labels), dash),
      percent: choose.pick(
        broken
          ? percentsOf[category]
              .filter((each) => !Number.isInteger(each))
              .concat(whole[0]!)
              .slice(0, 1)
          : whole,
      ),
      tiers: null,
      annexNumber: count === 1 ? null : index + 1,
    };
  });
}

const forYear = ({ year }: Pick<Setting, "year">): string => (year === null ? "" : `${year} жылға `);

function matter(
  scene: Scene,
  setting: Setting,
  parts: Pick<Matter, "clauses" | "annexes">,
  onlyDisabled: boolean,
): Matter {
  return {
    title: setting.title(onlyDisabled),
    grounds: grounds(scene, onlyDisabled, setting.dash),
    purpose: scene.features.maybe("preamble: мақсатында", 0.2) ? "халықты жұмыспен қамтуға жәрдемдесу" : null,
    ...parts,
    quotaYear: setting.year,
  };
}

function quotaTitle({ choose }: Scene, place: string, year: string): Setting["title"] {
  const usual = choose.pick([
    `${place} бойынша ${year}жұмыс орындарына квота белгілеу туралы`,
    `${place} бойынша ${year}азаматтардың жекелеген санаттарын жұмысқа орналастыру үшін жұмыс орындарының квотасын белгілеу туралы`,
  ]);
  return (onlyDisabled) =>
    onlyDisabled
      ? `${place} бойынша ${year}мүгедектігі бар адамдарды жұмысқа орналастыру үшін жұмыс орындарына квота белгілеу туралы`
      : usual;
}

function grounds(scene: Scene, onlyDisabled: boolean, dash: Dash): Passage[] {
  const { choose, date } = scene;
  const pool: (() => Passage)[] = [
    () => law(scene, "localGovernment"),
    () => law(scene, "employment"),
    () => law(scene, "legalActs"),
    ...(onlyDisabled ? [] : [() => law(scene, "probation"), () => code(scene, "penalExecution")]),
    ...(date > "2023-07-01" ? [() => code(scene, "social")] : []),
    ...(choose.chance(0.15) ? [() => code(scene, "labour")] : []),
    ...(choose.chance(0.1) && date > "2020-09-01" ? [() => titledCode(scene, "health")] : []),
  ];
  const chosen = choose.sample(pool, choose.int(1, 3)).map((cite) => cite());
  if (!choose.chance(0.6)) return chosen;
  const rules = onlyDisabled
    ? ministerialOrders.disabilityQuotaRules
    : choose.pick([ministerialOrders.quotaRules, ministerialOrders.quotaRulesMisprinted]);
  if (rules === ministerialOrders.quotaRulesMisprinted) scene.features.add("implausible registration number");
  return [...chosen, order(scene, { ...rules, title: withDash(rules.title, dash) }, true)];
}

/** `… келесі мөлшерлерде:` and a sub-clause for each category. */
function shares(scene: Scene, setting: Setting): Matter {
  const { choose, features } = scene;
  const found = categories(scene, setting);
  const numbered = features.maybe("numbered sub-clauses", 0.5);
  const annexFirst = features.maybe("annex before the category", 0.5);
  const opening = choose.pick([
    `${setting.place} бойынша ${forYear(setting)}жұмыс орындарының квотасы мынадай мөлшерде белгіленсін:`,
    `Меншік нысанына қарамастан ${setting.place} ұйымдары үшін ${forYear(setting)}жұмыс орындарына квота белгіленсін:`,
  ]);
  const list: ClauseSpec = {
    number: "1",
    text: [opening],
    quota: null,
    children: found.map((category, index) => ({
      number: numbered ? String(index + 1) : null,
      text: share(setting, category, index, annexFirst, index === found.length - 1 ? "." : ";"),
      quota: category,
      children: [],
    })),
  };
  return withAnnexes(scene, setting, found, [list]);
}

function share(
  { cite, percent }: Setting,
  category: CategorySpec & { readonly percent: number },
  index: number,
  annexFirst: boolean,
  end: string,
): Text {
  const annex = cite(category.annexNumber, index);
  return annexFirst
    ? [
        annex,
        ` сәйкес ${category.label} жұмысқа орналастыру үшін ${percentPhrase(category.percent, percent)} мөлшерінде${end}`,
      ]
    : [
        `${category.label} жұмысқа орналастыру үшін `,
        annex,
        ` сәйкес жұмыскерлердің тізімдік санының ${percentPossessed(category.percent, percent)} мөлшерінде${end}`,
      ];
}

/** Each category in a clause of its own. */
function perClause(scene: Scene, setting: Setting): Matter {
  const found = categories(scene, setting);
  const clauses = found.map(
    (category, index): ClauseSpec => ({
      number: String(index + 1),
      text: [
        `${setting.place} бойынша ${forYear(setting)}${category.label} жұмысқа орналастыру үшін жұмыс орындарының квотасы `,
        setting.cite(category.annexNumber, index),
        ` сәйкес жұмыскерлердің тізімдік санының ${percentPossessed(category.percent, setting.percent)} мөлшерінде белгіленсін.`,
      ],
      quota: category,
      children: [],
    }),
  );
  return withAnnexes(scene, setting, found, clauses);
}

function withAnnexes(
  scene: Scene,
  setting: Setting,
  found: readonly (CategorySpec & { readonly percent: number })[],
  clauses: readonly ClauseSpec[],
): Matter {
  const onlyDisabled = found.every(({ category }) => category === "disability");
  const style = headingStyle(scene, setting.title(onlyDisabled));
  const annexes = found.map(
    (category): AnnexSpec => ({
      number: category.annexNumber,
      heading: annexHeading(scene, style, category.annexNumber),
      title: annexTitle(scene, setting, category.label),
      paragraphs: [],
      table: quotaTable(scene, setting.table, () => category.percent),
    }),
  );
  return matter(scene, setting, { clauses: numberedClauses([...clauses, ...closing(scene)]), annexes }, onlyDisabled);
}

function annexTitle({ choose }: Scene, setting: Setting, label: string): string {
  return choose.pick([
    `${setting.place} бойынша ${forYear(setting)}${label} жұмысқа орналастыру үшін жұмыс орындарына квота`,
    capital(
      `${forYear(setting)}${label} жұмысқа орналастыру үшін жұмыс орындарына квота белгіленген ұйымдардың тізбесі`,
    ),
  ]);
}

const tiers: readonly TierSpec[] = [
  { minHeadcount: 50, maxHeadcount: 100, percent: 2 },
  { minHeadcount: 101, maxHeadcount: 250, percent: 3 },
  { minHeadcount: 251, maxHeadcount: null, percent: 4 },
];

const tierWords = [
  "елуден жүз адамға дейін",
  "жүз бірден екі жүз елу адамға дейін",
  "екі жүз елу бірден астам адам",
] as const;

function tierClause(scene: Scene, setting: Setting, annex: Passage | null): ClauseSpec {
  const { choose, features } = scene;
  const label = choose.pick(categoryWordings.disability.labels);
  const numbered = features.maybe("numbered sub-clauses", 0.6);
  const dash = choose.pick(["-", "–"]);
  const heavy = features.maybe("quota without heavy work", 0.5)
    ? "Ауыр жұмыстарды, еңбек жағдайлары зиянды, қауіпті жұмыс орындарын есептемегенде, "
    : "";
  const start = `${heavy}${heavy === "" ? capital(label) : label} жұмысқа орналастыру үшін `;
  const end = `жұмыскерлердің мынадай тізімдік саны бар ${setting.place} ұйымдарына ${forYear(setting)}жұмыс орындарына квота белгіленсін:`;
  return {
    number: "1",
    text: annex === null ? [start + end] : [start, annex, ` сәйкес ${end}`],
    quota: {
      category: "disability",
      label: heavy === "" ? capital(label) : label,
      percent: null,
      tiers,
      annexNumber: null,
    },
    children: tierWords.map((words, index) => ({
      number: numbered ? String(index + 1) : null,
      text: [
        `${words} ${dash} жұмыскерлердің тізімдік санының ${percentPossessed(tiers[index]!.percent, setting.percent)} мөлшерінде${index === 2 ? "." : ";"}`,
      ],
      quota: null,
      children: [],
    })),
  };
}

function tiered(scene: Scene, setting: Setting): Matter {
  const clause = tierClause(scene, setting, setting.cite(null, 0));
  const style = headingStyle(scene, setting.title(true));
  const annex: AnnexSpec = {
    number: null,
    heading: annexHeading(scene, style, null),
    title: annexTitle(scene, setting, "мүгедектігі бар адамдарды"),
    paragraphs: [],
    table: quotaTable(
      scene,
      setting.table,
      (headcount) => tiers.find(({ maxHeadcount }) => headcount <= (maxHeadcount ?? Infinity))!.percent,
    ),
  };
  return matter(scene, setting, { clauses: numberedClauses([clause, ...closing(scene)]), annexes: [annex] }, true);
}

function untabled(scene: Scene, setting: Setting): Matter {
  const clauses = [tierClause(scene, setting, null), ...closing(scene)];
  return matter(scene, setting, { clauses: numberedClauses(clauses), annexes: [] }, true);
}

/** One percentage for one category, no list of organisations. */
function bareShare(scene: Scene, setting: Setting): Matter {
  const { choose } = scene;
  const category = choose.pick(Object.keys(categoryWordings) as Category[]);
  const label = withDash(choose.pick(categoryWordings[category].labels), setting.dash);
  const percent = choose.pick(percentsOf[category].filter(Number.isInteger));
  const clause: ClauseSpec = {
    number: "1",
    text: [
      `${setting.place} бойынша ${forYear(setting)}${label} жұмысқа орналастыру үшін жұмыс орындарының жалпы санының ${percentPossessed(percent, setting.percent)} мөлшерінде жұмыс орындарына квота белгіленсін.`,
    ],
    quota: { category, label, percent, tiers: null, annexNumber: null },
    children: [],
  };
  const clauses = numberedClauses([clause, ...closing(scene)]);
  return matter(scene, setting, { clauses, annexes: [] }, category === "disability");
}
