/** Tiers by headcount for people with disabilities, with the list of organisations or without it. */
import type { AnnexSpec, ClauseSpec, Passage, TierSpec } from "../../act-spec.js";
import { categoryWordings, percentPossessed } from "../../quota-wordings.js";
import { numberedClauses } from "../assemble.js";
import { closing } from "../closing.js";
import { annexHeading, headingStyle } from "../headings.js";
import { capital, type Matter, type Scene } from "../scene.js";
import { annexTitle, forYear, listing, matter, type Setting } from "./quota-setting.js";
import { quotaTable } from "./quota-table.js";

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

export function tiered(scene: Scene, setting: Setting): Matter {
  const look = listing(scene);
  const clause = tierClause(scene, setting, look.cite(null, 0));
  const style = headingStyle(scene, setting.title(true));
  const annex: AnnexSpec = {
    number: null,
    heading: annexHeading(scene, style, null),
    title: annexTitle(scene, setting, "мүгедектігі бар адамдарды"),
    paragraphs: [],
    table: quotaTable(
      scene,
      look.table,
      (headcount) => tiers.find(({ maxHeadcount }) => headcount <= (maxHeadcount ?? Infinity))!.percent,
    ),
  };
  return matter(scene, setting, { clauses: numberedClauses([clause, ...closing(scene)]), annexes: [annex] }, true);
}

export function untabled(scene: Scene, setting: Setting): Matter {
  const clauses = [tierClause(scene, setting, null), ...closing(scene)];
  return matter(scene, setting, { clauses: numberedClauses(clauses), annexes: [] }, true);
}
