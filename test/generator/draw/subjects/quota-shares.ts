/** A share for each category of people, with an annex for each: in a list under one clause or clause by clause. */
import type { AnnexSpec, ClauseSpec, Text } from "../../act-spec.js";
import {
  categoryWordings,
  percentPhrase,
  percentPossessed,
  type SharedCategory,
  withDash,
} from "../../quota-wordings.js";
import { numberedClauses } from "../assemble.js";
import { closing } from "../closing.js";
import { annexHeading, headingStyle } from "../headings.js";
import type { Matter, Scene } from "../scene.js";
import {
  annexTitle,
  type Category,
  forYear,
  type Listing,
  listing,
  matter,
  percentsOf,
  type Setting,
} from "./quota-setting.js";
import { quotaTable } from "./quota-table.js";

function categories(scene: Scene, { dash }: Setting): SharedCategory[] {
  const { choose, features } = scene;
  const all = Object.keys(categoryWordings) as Category[];
  const count = choose.int(1, 4);
  const chosen = choose.sample(all, count).sort((a, b) => all.indexOf(a) - all.indexOf(b));
  return chosen.map((category, index) => {
    const broken = features.maybe("broken percentage", 0.12);
    return {
      category,
      label: withDash(choose.pick(categoryWordings[category].labels), dash),
      percent: choose.pick(percentsOf[category].filter((percent) => Number.isInteger(percent) !== broken)),
      tiers: null,
      annexNumber: count === 1 ? null : index + 1,
    };
  });
}

/** `… келесі мөлшерлерде:` and a sub-clause for each category. */
export function shares(scene: Scene, setting: Setting): Matter {
  const { choose, features } = scene;
  const found = categories(scene, setting);
  const look = listing(scene);
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
      text: share(setting, look, category, index, annexFirst, index === found.length - 1 ? "." : ";"),
      quota: category,
      children: [],
    })),
  };
  return withAnnexes(scene, setting, look, found, [list]);
}

function share(
  { percent }: Setting,
  { cite }: Listing,
  category: SharedCategory,
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
export function perClause(scene: Scene, setting: Setting): Matter {
  const found = categories(scene, setting);
  const look = listing(scene);
  const clauses = found.map(
    (category, index): ClauseSpec => ({
      number: String(index + 1),
      text: [
        `${setting.place} бойынша ${forYear(setting)}${category.label} жұмысқа орналастыру үшін жұмыс орындарының квотасы `,
        look.cite(category.annexNumber, index),
        ` сәйкес жұмыскерлердің тізімдік санының ${percentPossessed(category.percent, setting.percent)} мөлшерінде белгіленсін.`,
      ],
      quota: category,
      children: [],
    }),
  );
  return withAnnexes(scene, setting, look, found, clauses);
}

function withAnnexes(
  scene: Scene,
  setting: Setting,
  look: Listing,
  found: readonly SharedCategory[],
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
      table: quotaTable(scene, look.table, () => category.percent),
    }),
  );
  return matter(scene, setting, { clauses: numberedClauses([...clauses, ...closing(scene)]), annexes }, onlyDisabled);
}

/** One percentage for one category, no list of organisations. */
export function bareShare(scene: Scene, setting: Setting): Matter {
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
