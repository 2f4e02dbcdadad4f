/** Acts of the Bayterek kind for other places, persons, dates, organisations and wordings. */
import { type ActSpec, type CategoryCode, plainAct } from "./act-spec.js";
import { dateAttributive } from "./dates.js";
import { genitive } from "./kazakh.js";
import { initials, surnames } from "./persons.js";
import { categoryWordings, type SharedCategory, withDash } from "./quota-wordings.js";
import { type Random, random } from "./random.js";
import { annexSpec } from "./variation-annexes.js";
import { clauses } from "./variation-clauses.js";
import { preamble } from "./variation-preamble.js";
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
    ...plainAct,
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

function chooseCategories(style: VariationStyle, choose: Random): SharedCategory[] {
  const all = Object.keys(categoryWordings) as Exclude<CategoryCode, "other">[];
  const count = style.rows.length;
  const chosen = choose.sample(all, count).sort((a, b) => all.indexOf(a) - all.indexOf(b));
  return chosen.map((category, index) => {
    const { labels, percents } = categoryWordings[category];
    return {
      category,
      label: withDash(choose.pick(labels), style.dash),
      percent: choose.pick(percents),
      tiers: null,
      annexNumber: count === 1 ? null : index + 1,
    };
  });
}

function signatory(style: VariationStyle, choose: Random): { role: string; name: string } {
  const city = style.place.kind === "city";
  const role = choose.pick([city ? "Қала әкімі" : "Аудан әкімі", `${genitive(style.place.name)} әкімі`]);
  return { role, name: `${choose.pick(initials)}.${choose.pick(["", " "])}${choose.pick(surnames)}` };
}
