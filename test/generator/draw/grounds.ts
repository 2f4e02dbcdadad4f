/** Citations that preambles rest on, in every order that acts use. */
import type { ActCitation, CitedAct, PluralCitation } from "../act-spec.js";
import {
  citeCode,
  citeLaw,
  citeLaws,
  citeNumbered,
  citeTitledCode,
  type LawOrder,
  type OrderOrder,
  type Wording,
} from "../citation.js";
import { nationalActs } from "../cited-acts.js";
import type { DateForm } from "../dates.js";
import type { CitedUnit } from "../pinpoint-wording.js";
import type { RegistrationBracket } from "../registration-wording.js";
import { newspapers } from "./names.js";
import type { Scene } from "./scene.js";

export type Law = {
  [Name in keyof typeof nationalActs]: (typeof nationalActs)[Name]["type"] extends string ? Name : never;
}[keyof typeof nationalActs];

/** From this day on `Халықты жұмыспен қамту туралы` names no law in force: an undated citation would be open. */
const employmentRepealed = "2023-07-01";

export function wordingFor(scene: Scene, id: string | null, pinpoint: readonly CitedUnit[]): Wording {
  const { choose, quotes, mark, pinpoints, governor } = scene;
  const link = choose.chance(0.85) ? { on: choose.chance(0.6) ? ("noun" as const) : ("pinpoint" as const), id } : null;
  return { quotes, numberMark: mark, case: governor.case, pinpoint, pinpointStyle: pinpoints, link };
}

/** A place in a law: articles with clauses and subclauses, inserted numbers now and then. */
export function place({ choose, features }: Scene): CitedUnit[] {
  if (!features.maybe("citation: pinpoint", 0.65)) return [];
  const inserted = (number: number): string =>
    features.maybe("citation: inserted number", 0.12) ? `${number}-${choose.int(1, 3)}` : String(number);
  const article: CitedUnit = { unit: "article", number: inserted(choose.int(3, 65)) };
  const clause: CitedUnit = { unit: "clause", number: inserted(choose.int(1, 8)) };
  const subclause: CitedUnit = { unit: "subclause", number: String(choose.int(1, 18)) };
  const part: CitedUnit = { unit: "part", number: String(choose.int(1, 9)) };
  const ways = [
    [article],
    [article, clause],
    [article, subclause],
    [article, clause, subclause],
    [article, part, subclause],
  ];
  return choose.pick(ways);
}

/** A law in one of the orders of its parts. */
export function law(scene: Scene, name: Law): ActCitation {
  const { choose, features, date } = scene;
  const act: CitedAct = nationalActs[name];
  const mustDate = name === "employment" && date >= employmentRepealed;
  const orders: Readonly<Record<string, LawOrder>> = {
    "state, title": "state, title",
    "title, state": "title, state",
    "title, date, state": "title, date, state",
    "title, date, genitive state": "title, date, genitive state",
    "state, title, date": "state, title, date",
    "title, date": "title, date",
    ...(mustDate ? {} : { "title, bare state": "title, bare state" as const, title: "title" as const }),
  };
  const order = features.pick("citation of a law", orders);
  const dated = mustDate || order.includes("date") || features.maybe("citation: law dated", 0.5);
  const numbered = dated && features.maybe("citation: law number", 0.35);
  const wording = {
    ...wordingFor(scene, act.knownAs?.id ?? null, place(scene)),
    dateForm: dateForm(scene, act, numbered),
  };
  return citeLaw(
    act,
    order,
    { date: dated, number: numbered },
    { ...wording, link: choose.chance(0.9) ? wording.link : null },
  );
}

function dateForm({ features }: Scene, act: CitedAct, numbered: boolean): DateForm {
  const forms: Record<string, DateForm> = { attributive: "attributive", "attributive again": "attributive" };
  forms["2002 жыл 10 маусымдағы"] = "bare year";
  forms["2011 жылдың 12 желтоқсанындағы"] = "year in the genitive";
  if (/0\d$/.test(act.date ?? "")) forms["04 қазандағы"] = "leading zero";
  if (numbered) forms["30 желтоқсан № 341-I"] = "bare month";
  return features.pick("date in a citation", forms);
}

/** Two or three laws under one plural noun. */
export function laws(scene: Scene, names: readonly Law[]): PluralCitation {
  const { features } = scene;
  const order = features.pick("citation: plural noun", {
    "state last": "state last" as const,
    "state first": "state first" as const,
  });
  const printsDate = names.includes("employment") || features.maybe("citation: plural noun, dated", 0.5);
  return citeLaws(
    names.map((name) => nationalActs[name]),
    order,
    printsDate,
    wordingFor(scene, null, []),
  );
}

/** A code by its name: dated or not, the state with or without its ending. */
export function code(
  scene: Scene,
  name: "penalExecution" | "entrepreneurship" | "labour" | "land" | "social" | "budget",
): ActCitation {
  const { features } = scene;
  const act = nationalActs[name];
  const dated = name === "budget" || features.maybe("citation: code dated", 0.25);
  const bare = features.maybe("citation: code, Республикасы without ending", 0.15);
  const wording = wordingFor(scene, act.knownAs?.id ?? null, place(scene));
  const capitalCode = features.maybe("citation: Кодекс", 0.3);
  features.add("citation: code");
  return citeCode(act, { ...wording, capitalCode }, dated, bare);
}

/** A code by the title of its law, always dated: earlier codes bear the same titles. */
export function titledCode(scene: Scene, name: "tax" | "health"): ActCitation {
  const act = nationalActs[name];
  const order = scene.features.pick("citation: titled code", {
    "state, title": "state, title" as const,
    "title, state": "title, state" as const,
  });
  return citeTitledCode(act, order, wordingFor(scene, act.knownAs?.id ?? null, place(scene)));
}

/** An order of a minister with its registration. */
export function order(scene: Scene, act: CitedAct, last: boolean): ActCitation {
  const { features } = scene;
  const how = features.pick<OrderOrder>("citation of an order", {
    "authority, number, title": "authority, number, title",
    "title, authority, number": "title, authority, number",
    "authority, title, number": "authority, title, number",
  });
  const wording = wordingFor(scene, act.knownAs?.id ?? null, []);
  return citeNumbered(act, how, registration(scene, act, last && scene.governor.words === "сәйкес"), wording);
}

function registration({ choose, features }: Scene, act: CitedAct, last: boolean): RegistrationBracket {
  const dayKnown = act.registration?.date !== null;
  const wording = features.pick<RegistrationBracket["wording"]>("registration cited", {
    тіркелген: "register",
    "болып тіркелген": "register, болып",
    "нөмірімен тіркелген": "register, нөмірімен",
    ...(dayKnown
      ? { "министрлігінде жылғы": "ministry" as const, "министрлігінде жылы": "ministry, жылы" as const }
      : {}),
  });
  const place = features.pick<RegistrationBracket["place"]>("registration's place", {
    "after noun": "after noun",
    "before noun": "before noun",
    ...(last ? { "after сәйкес": "after сәйкес" as const } : {}),
  });
  return { wording, place, small: choose.chance(0.3) };
}

/** `, 2020 жылғы 28 ақпанда "Өңір жаршысы" газетінде жарияланған`. */
export function publication({ choose, quotes: [open, close] }: Scene, day: string): string {
  return `, ${day} ${open}${choose.pick(newspapers)}${close} газетінде жарияланған`;
}
