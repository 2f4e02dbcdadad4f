/** What the parts of an act that sets a job quota share: how it speaks, what it rests on, how its annexes look. */
import type { CategoryCode, Passage } from "../../act-spec.js";
import { ministerialOrders } from "../../cited-acts.js";
import { type Dash, type PercentWording, withDash } from "../../quota-wordings.js";
import { code, law, order, titledCode } from "../grounds.js";
import { annexCitations, type CiteOwnAnnex } from "../own-annex.js";
import { capital, type Matter, type Scene } from "../scene.js";
import { type TableStyle, tableStyle } from "./quota-table.js";

/** What title, clauses and annex titles say alike. */
export interface Setting {
  readonly place: string;
  readonly year: number | null;
  readonly title: (onlyDisabled: boolean) => string;
  readonly dash: Dash;
  readonly percent: PercentWording;
}

/** How the annexes of an act look that has some. */
export interface Listing {
  readonly cite: CiteOwnAnnex;
  readonly table: TableStyle;
}

export const listing = (scene: Scene): Listing => ({ cite: annexCitations(scene), table: tableStyle(scene) });

export function quotaSetting(scene: Scene): Setting {
  const { choose, features, date, issuer } = scene;
  const place = choose.chance(0.4) ? issuer.authority.name.replace(/ әкімдігі$/, "") : issuer.territory!;
  const year = features.maybe("no quota year", 0.1) ? null : Number(date.slice(0, 4)) + choose.int(0, 1);
  return {
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
  };
}

export type Category = Exclude<CategoryCode, "other">;

export const percentsOf: Readonly<Record<Category, readonly number[]>> = {
  "youth-without-parental-care": [1, 2, 0.5, 1.5],
  "released-prisoners": [1, 2, 1.5],
  probation: [1, 2, 0.5],
  disability: [2, 3, 4, 2.5],
};

export const forYear = ({ year }: Pick<Setting, "year">): string => (year === null ? "" : `${year} жылға `);

export function matter(
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

export function annexTitle({ choose }: Scene, setting: Setting, label: string): string {
  return choose.pick([
    `${setting.place} бойынша ${forYear(setting)}${label} жұмысқа орналастыру үшін жұмыс орындарына квота`,
    capital(
      `${forYear(setting)}${label} жұмысқа орналастыру үшін жұмыс орындарына квота белгіленген ұйымдардың тізбесі`,
    ),
  ]);
}
