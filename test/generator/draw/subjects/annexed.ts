/** Matters that an annex holds: lists of people, tariffs, rules. */
import type { AnnexSpec, Passage, TableSpec } from "../../act-spec.js";
import { person, personName } from "../../persons.js";
import { numberedClauses } from "../assemble.js";
import { closing } from "../closing.js";
import { annexHeading, approvalHeading, headingStyle } from "../headings.js";
import { posts } from "../names.js";
import { annexCitations, attachedAnnex } from "../own-annex.js";
import { capital, type Matter, type Scene } from "../scene.js";
import { generalGrounds } from "./others.js";

/** What an annex adds to its heading. */
type Body = Pick<AnnexSpec, "title" | "paragraphs" | "table">;

interface Annexed {
  readonly title: string;
  /** `Жұмыс тобының құрамы`, to which `осы қаулыға қосымшаға сәйкес бекітілсін` is added. */
  readonly approved: string;
  readonly verb: string;
  readonly bodies: readonly Body[];
}

function matter(scene: Scene, { title, approved, verb, bodies }: Annexed, grounds: readonly Passage[]): Matter {
  const { choose, features } = scene;
  const style = headingStyle(scene, title);
  const single = bodies.length === 1;
  const cite = annexCitations(scene);
  const attached = single && features.maybe("heading: бекітілген", 0.2);
  const annexFirst = choose.chance(0.3);
  const clauses = attached
    ? [{ text: [attachedAnnex, ` ${approved.charAt(0).toLowerCase()}${approved.slice(1)} ${verb}.`] }]
    : bodies.map((body, index) => {
        const annex = cite(single ? null : index + 1, index, annexFirst);
        const what = single ? approved : (body.title ?? approved);
        return annexFirst
          ? { text: [annex, ` сәйкес ${what.charAt(0).toLowerCase()}${what.slice(1)} ${verb}.`] }
          : { text: [`${what} `, annex, ` сәйкес ${verb}.`] };
      });
  return {
    title,
    grounds,
    purpose: features.maybe("preamble: мақсатында", 0.15) ? "тұрғындарға көрсетілетін қызметтерді жақсарту" : null,
    clauses: numberedClauses([...clauses, ...closing(scene)]),
    annexes: bodies.map((body, index) => {
      const number = single ? null : index + 1;
      return {
        number,
        heading: attached ? approvalHeading(scene, style) : annexHeading(scene, style, number),
        ...body,
      };
    }),
    quotaYear: null,
  };
}

/** A working group or commission: its members in a table or as paragraphs. */
export function namesPeople(scene: Scene): Matter {
  const { choose, features, initials } = scene;
  const body = choose.pick([
    { title: "Жұмыс тобын құру туралы", members: "Жұмыс тобының құрамы" },
    { title: "Комиссия құру туралы", members: "Комиссияның құрамы" },
  ]);
  const members = Array.from({ length: choose.int(3, 7) }, () => ({
    name: personName(person(choose), initials),
    post: choose.pick(posts),
  }));
  features.add("list of people");
  const list: Pick<Body, "paragraphs" | "table"> = features.maybe("list of people as paragraphs", 0.4)
    ? {
        paragraphs: members.map(
          ({ name, post }, index) => `${name} – ${post}${index === members.length - 1 ? "." : ";"}`,
        ),
        table: null,
      }
    : {
        paragraphs: [],
        table: plainTable(
          ["№", "Тегі, аты, әкесінің аты", "Лауазымы"],
          members.map(({ name, post }, index) => [String(index + 1), name, post]),
        ),
      };
  return matter(
    scene,
    { title: body.title, approved: body.members, verb: "бекітілсін", bodies: [{ title: body.members, ...list }] },
    generalGrounds(scene, ["services"]),
  );
}

function plainTable(headers: readonly string[], rows: readonly (readonly string[])[]): TableSpec {
  return {
    columns: headers.map((header, index) => ({ header, role: index === 0 ? "row-number" : "other" })),
    rows: rows.map((cells) => ({ kind: "plain", cells })),
    percentSign: "",
    rowNumberDot: "",
  };
}

/** Rates of a fee, in one annex or several. */
export function setsTariffs(scene: Scene): Matter {
  const { choose, features, issuer } = scene;
  const where = issuer.territory ?? "Республика";
  const kinds = [
    [
      "Су ресурстарын пайдаланғаны үшін төлемақы мөлшерлемелері",
      ["Жер үсті сулары", "Тұрмыстық қажеттілік", "Суару жүйелері"],
    ],
    ["Жолаушылар тасымалының тарифтері", ["Қала ішіндегі бағыт", "Қала маңындағы бағыт", "Мектеп бағыты"]],
    ["Тұрмыстық қалдықтарды шығару тарифтері", ["Абаттандырылған тұрғын үй", "Жеке тұрғын үй", "Заңды тұлғалар"]],
  ] as const;
  const chosen = choose.sample(kinds, features.maybe("several plain annexes", 0.4) ? choose.int(2, 3) : 1);
  features.add("tariff table");
  return matter(
    scene,
    {
      title: `${where} бойынша төлемақы мөлшерлемелерін бекіту туралы`,
      approved: chosen[0]![0],
      verb: "бекітілсін",
      bodies: chosen.map(([title, items]) => ({
        title,
        paragraphs: [],
        table: plainTable(
          ["Р/с №", "Қызметтің түрі", "Өлшем бірлігі", "Мөлшері, теңге"],
          items.map((item, index) => [
            String(index + 1),
            item,
            choose.pick(["текше метр", "бір жолаушы", "тонна"]),
            choose.pick([
              String(choose.int(20, 900)),
              `${choose.int(1, 90)},${choose.int(1, 9)}`,
              `${choose.int(1, 9)} ${choose.int(100, 999)}`,
            ]),
          ]),
        ),
      })),
    },
    generalGrounds(scene, ["stateProperty"]),
  );
}

/** Rules as an annex: chapters, numbered points and sub-points. */
export function approvesRules(scene: Scene): Matter {
  const { choose, features } = scene;
  const what = choose.pick(["Тұрғын үй көмегін көрсету", "Үй жануарларын ұстау", "Жиналыс өткізу"]);
  const chapters = features.maybe("chapters in an annex", 0.6);
  features.add("rules as an annex");
  const points = [
    `1. Осы Қағидалар ${what.toLowerCase()} тәртібін айқындайды.`,
    "2. Осы Қағидаларда мынадай ұғымдар пайдаланылады:",
    "1) өтініш беруші – қызмет алуға жүгінген тұрғын;",
    "2) уәкілетті орган – жергілікті атқарушы органның бөлімі.",
    "3. Өтініш жазбаша түрде беріледі және он жұмыс күні ішінде қаралады.",
    "4. Бас тарту туралы шешімге шағым жасалуы мүмкін.",
  ];
  const paragraphs = chapters
    ? ["1-тарау. Жалпы ережелер", ...points.slice(0, 4), "2-тарау. Өтініштерді қарау тәртібі", ...points.slice(4)]
    : points;
  return matter(
    scene,
    {
      title: `${what} қағидаларын бекіту туралы`,
      approved: `${what} қағидалары`,
      verb: "бекітілсін",
      bodies: [{ title: capital(`${what} қағидалары`), paragraphs, table: null }],
    },
    generalGrounds(scene, ["services", "veterinary"]),
  );
}
