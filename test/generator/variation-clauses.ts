/** A variation's clauses: the quota with its shares, who sees to it, what it repeals, control and entry into force. */

import type { ClauseSpec, Text } from "./act-spec.js";
import { citeNumbered } from "./citation.js";
import { citeAnnex, citeClause } from "./internal-citation.js";
import { genitive, surnameDative } from "./kazakh.js";
import { initials, surnames } from "./persons.js";
import { percentPhrase, percentPossessed, type SharedCategory } from "./quota-wordings.js";
import type { Random } from "./random.js";
import type { Subject, VariationStyle } from "./variation-style.js";

export function clauses(
  style: VariationStyle,
  choose: Random,
  { titled, quotaYear, categories }: Subject & { readonly categories: readonly SharedCategory[] },
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

function shareClause(style: VariationStyle, quota: SharedCategory, index: number, count: number): ClauseSpec {
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
  const person = `${choose.pick(initials)}.${choose.pick(surnames)}`;
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
  const deputy = `${choose.pick(initials)}.${surnameDative(choose.pick(surnames))}`;
  const control: Text = choose.pick<Text>([
    [`Осы қаулының орындалуын бақылау ${seat} әкімінің орынбасары ${deputy} жүктелсін.`],
    ["Осы қаулының орындалуын бақылауды өзіме қалдырамын."],
  ]);
  return choose.chance(0.5)
    ? [control]
    : [control, [`Осы қаулы ${quotaYear} жылғы 1 қаңтардан бастап қолданысқа енгізіледі.`]];
}
