/** Acts of the Bayterek kind for other places, persons, dates, organisations and wordings. */
import type { ActSpec, AnnexSpec, CategoryCode, CategorySpec, ClauseSpec, RowSpec, Text } from "./act-spec.js";
import {
  type CitedUnit,
  citeAnnex,
  citeClause,
  citeCode,
  citeLaw,
  citeNumbered,
  genitive,
  type Wording,
} from "./citation.js";
import { ministerialOrders, nationalActs } from "./cited-acts.js";
import { positionsFor } from "./expected-findings.js";
import { dateAttributive } from "./kazakh.js";
import { organizations } from "./organizations.js";
import { initials, surnames } from "./persons.js";
import { categoryWordings, columns, percentPhrase, percentPossessed, withDash } from "./quota-wordings.js";
import { type Random, random } from "./random.js";
import { type VariationStyle, variationStyle } from "./variation-style.js";

/** Ten variations; the same seed gives the same acts. */
export const variations = (seed: number): ActSpec[] => Array.from({ length: 10 }, (_, index) => variation(seed, index));

/** One variation; ten neighbouring indexes cover all wordings. */
export function variation(seed: number, index: number): ActSpec {
  const choose = random(seed * 1000 + index);
  const style = variationStyle(seed, index, choose);
  const { place, date, number } = style;
  const full = `${place.region} ${place.name}`;
  const titled = choose.chance(0.5) ? full : place.name;
  const quotaYear = Number(date.slice(0, 4)) + 1;
  const categories = chooseCategories(style, choose);
  return {
    name: `variation-${seed}-${index}`,
    title: `${titled} бойынша ${quotaYear} жылға азаматтардың жекелеген санаттарын жұмысқа орналастыру үшін жұмыс орындарының квотасын белгілеу туралы`,
    authority: { name: `${full} әкімдігі`, kind: "akimat", region: place.region, district: place.name },
    subtitle: `${full} әкімдігінің ${dateAttributive(date)} ${style.numberMark}${number} қаулысы`,
    date,
    number,
    preamble: preamble(style, choose, categories),
    enactingFormula: "ҚАУЛЫ ЕТЕДІ",
    clauses: clauses(style, choose, { titled, quotaYear, categories }),
    signatories: [signatory(style, choose)],
    annexes: categories.map((category, annex) => annexSpec(style, choose, { titled, quotaYear, category, annex })),
    quotaYear,
  };
}

function chooseCategories(style: VariationStyle, choose: Random): CategorySpec[] {
  const all = Object.keys(categoryWordings) as Exclude<CategoryCode, "other">[];
  const count = style.rows.length;
  const chosen = choose.sample(all, count).sort((a, b) => all.indexOf(a) - all.indexOf(b));
  return chosen.map((category, index) => {
    const { labels, percents } = categoryWordings[category];
    return {
      category,
      label: withDash(choose.pick(labels), style.dash),
      percent: choose.pick(percents),
      annexNumber: count === 1 ? null : index + 1,
    };
  });
}

function preamble(style: VariationStyle, choose: Random, categories: readonly CategorySpec[]): Text {
  const wording = (id: string | null, pinpoint: readonly CitedUnit[]): Wording => ({
    quotes: style.quotes,
    numberMark: style.numberMark,
    case: "dative",
    pinpoint: style.pinpoints ? pinpoint : [],
    link: { on: style.linkOn, id },
  });
  const cite = (law: keyof typeof lawPinpoints) => {
    const act = nationalActs[law];
    return citeLaw(
      act,
      style.lawOrder,
      style.lawPrints,
      wording(act.knownAs?.id ?? null, choose.pick(lawPinpoints[law])),
    );
  };
  const onlyDisabled = categories.every(({ category }) => category === "disability");
  const rules = onlyDisabled
    ? ministerialOrders.disabilityQuotaRules
    : choose.pick([ministerialOrders.quotaRules, ministerialOrders.quotaRulesMisprinted]);
  const order = citeNumbered(
    { ...rules, title: withDash(rules.title, style.dash) },
    style.orderOrder,
    { wording: choose.pick(["register", "register, болып", "ministry"]), place: style.registrationPlace },
    wording(rules.knownAs?.id ?? null, []),
  );
  const code = nationalActs.penalExecution;
  const subject = style.place.kind === "city" ? "қала әкімдігі" : "аудан әкімдігі";
  return [
    ...(onlyDisabled
      ? []
      : [citeCode(code, wording(code.knownAs?.id ?? null, [{ unit: "article", number: "18" }])), ", "]),
    cite("localGovernment"),
    ", ",
    cite("employment"),
    ...(choose.chance(0.4) ? [", ", cite("legalActs")] : []),
    " және ",
    order,
    ` сәйкес, ${choose.chance(0.3) ? subject : `${style.place.region} ${genitive(style.place.name)} әкімдігі`}`,
  ];
}

/** Places in the cited laws that quota acts name. */
const lawPinpoints: Record<"localGovernment" | "employment" | "legalActs", readonly (readonly CitedUnit[])[]> = {
  localGovernment: [
    [
      { unit: "article", number: "31" },
      { unit: "clause", number: "1" },
      { unit: "subclause", number: "14" },
    ],
    [{ unit: "article", number: "37" }],
  ],
  employment: [
    [
      { unit: "article", number: "9" },
      { unit: "subclause", number: "7" },
    ],
    [
      { unit: "article", number: "27" },
      { unit: "clause", number: "1" },
    ],
  ],
  legalActs: [[{ unit: "article", number: "27" }], [{ unit: "article", number: "46" }]],
};

interface Subject {
  readonly titled: string;
  readonly quotaYear: number;
}

function clauses(
  style: VariationStyle,
  choose: Random,
  { titled, quotaYear, categories }: Subject & { readonly categories: readonly CategorySpec[] },
): ClauseSpec[] {
  const opening = choose.pick([
    `${titled} бойынша ${quotaYear} жылға жұмыс орындарының квотасы мынадай мөлшерде белгіленсін:`,
    `Меншік нысанына қарамастан ${titled} ұйымдары үшін ${quotaYear} жылға жұмыс орындарына квота белгіленсін:`,
  ]);
  const shares = categories.map((category, index) => shareClause(style, category, index, categories.length));
  const rest = [
    task(style, choose),
    ...(choose.chance(0.6) ? [repeal(style, choose)] : []),
    ...lastClauses(style, choose, quotaYear),
  ];
  const texts: Text[] = [[opening], ...rest];
  return texts.map((text, index) => ({
    number: String(index + 1),
    text,
    quota: null,
    children: index === 0 ? shares : [],
  }));
}

function shareClause(style: VariationStyle, quota: CategorySpec, index: number, count: number): ClauseSpec {
  const annex = citeAnnex(quota.annexNumber, index, style.annexWording);
  const end = index === count - 1 ? "." : ";";
  const text: Text = style.annexFirst
    ? [
        annex,
        ` сәйкес ${quota.label} жұмысқа орналастыру үшін ${percentPhrase(quota.percent, style.percent)} мөлшерінде${end}`,
      ]
    : [
        `${quota.label} жұмысқа орналастыру үшін `,
        annex,
        ` сәйкес жұмыскерлердің тізімдік санының ${percentPossessed(quota.percent, style.percent)} мөлшерінде${end}`,
      ];
  return { number: style.numberedSubClauses ? String(index + 1) : null, text, quota, children: [] };
}

function task(style: VariationStyle, choose: Random): Text {
  const [open, close] = style.quotes;
  const person = `${choose.pick(initials)}.${choose.pick(surnames)[0]}`;
  return choose.pick<Text>([
    [citeClause(1), " аталған ұйымдардың басшылары бос орындар туралы хабарды мансап орталығына береді."],
    [
      `${open}${genitive(style.place.name)} жұмыспен қамту бөлімі${close} мемлекеттік мекемесі (${person}) осы қаулыны ` +
        "іске асыру шараларын алсын.",
    ],
  ]);
}

function repeal(style: VariationStyle, choose: Random): Text {
  const year = Number(style.date.slice(0, 4)) - choose.int(1, 3);
  const registration = String(choose.int(3000, 8900));
  const district = String.fromCharCode("A".charCodeAt(0) + choose.int(0, 25));
  const citation = citeNumbered(
    {
      type: "resolution",
      title: `${style.place.name} бойынша ${year + 1} жылға жұмыс орындарына квота белгілеу туралы`,
      authority: `${style.place.region} ${style.place.name} әкімдігі`,
      date: `${year}-0${choose.int(1, 9)}-${choose.int(10, 28)}`,
      number: `${choose.int(20, 400)}`,
      registration: { number: registration, date: null, plausible: true },
      knownAs: null,
    },
    choose.pick(["authority, number, title", "title, authority, number"]),
    { wording: "register, болып", place: "after noun" },
    {
      quotes: style.quotes,
      numberMark: style.numberMark,
      case: "genitive",
      pinpoint: [],
      link: {
        on: "noun",
        id: `V${String(year).slice(2)}${style.place.letter}${district}${registration.padStart(6, "0")}`,
      },
    },
  );
  return [citation, " күші жойылды деп танылсын."];
}

function lastClauses(style: VariationStyle, choose: Random, quotaYear: number): Text[] {
  const seat = style.place.kind === "city" ? "қала" : "аудан";
  const deputy = `${choose.pick(initials)}.${choose.pick(surnames)[1]}`;
  const control: Text = choose.pick<Text>([
    [`Осы қаулының орындалуын бақылау ${seat} әкімінің орынбасары ${deputy} жүктелсін.`],
    ["Осы қаулының орындалуын бақылауды өзіме қалдырамын."],
  ]);
  return choose.chance(0.5)
    ? [control]
    : [control, [`Осы қаулы ${quotaYear} жылғы 1 қаңтардан бастап қолданысқа енгізіледі.`]];
}

function signatory(style: VariationStyle, choose: Random): { role: string; name: string } {
  const city = style.place.kind === "city";
  const role = choose.pick([city ? "Қала әкімі" : "Аудан әкімі", `${genitive(style.place.name)} әкімі`]);
  return { role, name: `${choose.pick(initials)}.${choose.pick(["", " "])}${choose.pick(surnames)[0]}` };
}

function annexSpec(
  style: VariationStyle,
  choose: Random,
  { titled, quotaYear, category, annex }: Subject & { readonly category: CategorySpec; readonly annex: number },
): AnnexSpec {
  const { place, number } = style;
  const authority = `${style.fullHeading ? `${place.region} ` : ""}${place.name} әкімдігі`;
  const date = style.headingDate === "of the act" ? style.date : `${quotaYear}${style.date.slice(4)}`;
  const joint = style.annexWording.includes("-") ? "-" : " ";
  const mark = category.annexNumber === null ? "қосымша" : `${category.annexNumber}${joint}қосымша`;
  return {
    number: category.annexNumber,
    heading: {
      lines: [genitive(authority), dateAttributive(date), `${style.numberMark}${number} қаулысына ${mark}`],
      authority,
      date,
      number,
    },
    title: `${titled} бойынша ${quotaYear} жылға ${category.label} жұмысқа орналастыру үшін жұмыс орындарына квота`,
    columns: columns(choose),
    rows: rows(style, choose, category.percent, style.rows[annex]!),
    percentSign: style.percentSign,
  };
}

function rows(style: VariationStyle, choose: Random, percent: number, count: number): RowSpec[] {
  const { place, quotes, abbreviated } = style;
  return organizations(count, { place, quotes, abbreviated }, choose).map((organization, index) => {
    const headcount = choose.chance(0.8) ? choose.int(50, 250) : choose.int(251, 1900);
    return { rowNumber: index + 1, organization, headcount, percent, positions: positionsFor(headcount, percent) };
  });
}
